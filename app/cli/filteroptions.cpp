// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "filteroptions.h"

#include <QCoreApplication>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("AuditListCommand", text);
}

} // namespace

Result<QDateTime> momentFrom(const Call &call, const QString &option, bool end)
{
    const QString word = call.value(option);
    if (word.isEmpty())
        return QDateTime();
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (day.isValid() && word.size() == 10)
        return end ? day.endOfDay(Qt::UTC) : day.startOfDay(Qt::UTC);
    QDateTime moment = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!moment.isValid())
        return fail(ErrorCode::Usage,
            said(QT_TRANSLATE_NOOP("AuditListCommand",
                     "--%1: \"%2\" is no day or moment. Write it as 2026-11-24 or 2026-11-24T07:00:00Z."))
                .arg(option, word));
    return moment;
}

Result<qint64> numberFrom(const Call &call, const QString &option, qint64 fewest, qint64 otherwise, qint64 most)
{
    if (!call.isSet(option))
        return otherwise;
    bool fine = false;
    const qint64 number = call.value(option).toLongLong(&fine);
    if (!fine || number < fewest || number > most)
        return fail(ErrorCode::Usage,
            said(QT_TRANSLATE_NOOP("AuditListCommand", "--%1 takes a number from %2 to %3."))
                .arg(option)
                .arg(fewest)
                .arg(most));
    return number;
}

Result<Decimal> amountFromOption(const Call &call, const QString &option)
{
    if (!call.isSet(option))
        return Decimal::invalid();
    const Decimal amount = Decimal::fromString(call.value(option));
    if (!amount.isValid())
        return fail(ErrorCode::Usage,
            said(QT_TRANSLATE_NOOP("AuditListCommand", "--%1: \"%2\" is no amount. Write it as 1234.56."))
                .arg(option, call.value(option)));
    return amount;
}

} // namespace Ledgerbridge::Cli
