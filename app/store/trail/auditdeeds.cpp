// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditdeeds.h"

#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

Result<QList<ControlDeed>> auditDeeds(Database &database, const QDateTime &until)
{
    QList<ControlDeed> deeds;
    const auto read = database.forEach(
        u"SELECT actor, action, count(*), min(at), max(at) FROM audit WHERE at < ? AND actor <> 'Ledgerbridge' "
        "GROUP BY actor, action ORDER BY actor, action"_s,
        {momentValue(until)}, [&deeds](const QSqlQuery &row) {
            deeds.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toInt(),
                momentFrom(row.value(3)), momentFrom(row.value(4))});
            return true;
        });
    return read ? Result<QList<ControlDeed>>(deeds) : fail(read.error());
}

} // namespace Ledgerbridge::Store
