// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "demooptions.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

QCommandLineOption DemoOptions::documents()
{
    return QCommandLineOption(
        u"documents"_s, QCoreApplication::translate("DemoOptions", "So many documents wait in Concur."), u"N"_s);
}

QCommandLineOption DemoOptions::seed()
{
    return QCommandLineOption(
        u"seed"_s, QCoreApplication::translate("DemoOptions", "The same number gives the same documents."), u"S"_s);
}

Result<int> DemoOptions::number(const Call &call, const QString &option, int otherwise)
{
    if (!call.isSet(option))
        return otherwise;
    bool fine = false;
    const int number = call.value(option).toInt(&fine);
    if (!fine || number < 0)
        return fail(ErrorCode::Usage,
            QCoreApplication::translate("DemoOptions", "--%1 takes a number of zero or more, not \"%2\".")
                .arg(option, call.value(option)));
    return number;
}

} // namespace Ledgerbridge::Cli
