// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "targethistory.h"

#include "sqlvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

Result<QList<TargetStep>> targetHistory(Database &database, int most)
{
    const auto side = [](const QVariant &target) {
        return target.isNull() ? std::nullopt : std::optional(target.toString());
    };
    QList<TargetStep> steps;
    const auto read = database.forEach(
        u"SELECT kind, source, valid_from, old_target, new_target FROM mapping_change "
        "WHERE old_target IS NOT new_target AND condition = '' ORDER BY id DESC LIMIT ?"_s,
        {most}, [&](const QSqlQuery &row) {
            if (const auto kind = mappingKindFromString(row.value(0).toString()))
                steps.append(
                    {*kind, row.value(1).toString(), dayFrom(row.value(2)), side(row.value(3)), side(row.value(4))});
            return true;
        });
    if (!read)
        return fail(read.error());
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace Ledgerbridge::Store
