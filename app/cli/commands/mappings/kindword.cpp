// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "kindword.h"

#include <QCoreApplication>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

Result<MappingKind> kindFrom(const QString &word)
{
    if (const auto kind = mappingKindFromString(word))
        return *kind;
    QStringList names;
    for (const MappingKind kind : allMappingKinds())
        names.append(toString(kind));
    return fail(ErrorCode::Usage,
        QCoreApplication::translate("MappingsCommand", "\"%1\" is no kind of mapping. There are: %2.")
            .arg(word, names.join(u", "_s)));
}

} // namespace Ledgerbridge::Cli
