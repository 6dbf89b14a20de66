// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "partynames.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

Result<QHash<QString, QString>> partyNames(Database &database, DocumentKind kind, const QStringList &codes)
{
    QHash<QString, QString> names;
    if (codes.isEmpty())
        return names;
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact);
    const auto read = database.forEach(
        u"SELECT c.value, (SELECT d.party FROM document d WHERE d.party_code = c.value COLLATE NOCASE AND d.kind = ? "
        "AND d.party <> '' ORDER BY d.id DESC LIMIT 1) AS name FROM json_each(?) c WHERE name IS NOT NULL"_s,
        {toString(kind), QString::fromUtf8(list)}, [&](const QSqlQuery &row) {
            names.insert(row.value(0).toString(), row.value(1).toString());
            return true;
        });
    return read ? Result<QHash<QString, QString>>(names) : fail(read.error());
}

} // namespace Ledgerbridge::Store
