// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "seencodestore.h"

#include "keyvaluerows.h"
#include "mappingrows.h"
#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString basisName()
{
    return u"seenCodes.basis"_s;
}

} // namespace

SeenCodeStore::SeenCodeStore(Database &database)
    : m_database(database)
{
}

Result<void> SeenCodeStore::add(const QList<SeenCode> &codes, QDate day)
{
    for (const SeenCode &code : codes) {
        const auto stored = m_database.execute(
            u"INSERT INTO seen_code (kind, source_key, source, name, documents, last_seen) VALUES (?, ?, ?, ?, 1, ?) "
            "ON CONFLICT (kind, source_key) DO UPDATE SET documents = documents + 1, "
            "name = CASE WHEN excluded.name = '' THEN name ELSE excluded.name END, "
            "last_seen = max(last_seen, excluded.last_seen)"_s,
            {toString(code.kind), mappingSourceKey(code.source), code.source, code.name, dayValue(day)});
        if (!stored)
            return fail(stored.error());
    }
    return {};
}

Result<void> SeenCodeStore::remove(const QList<SeenCode> &codes)
{
    for (const SeenCode &code : codes) {
        const auto stored = m_database.execute(
            u"UPDATE seen_code SET documents = max(0, documents - 1) WHERE kind = ? AND source_key = ?"_s,
            {toString(code.kind), mappingSourceKey(code.source)});
        if (!stored)
            return fail(stored.error());
    }
    return {};
}

Result<QList<SeenCodeCount>> SeenCodeStore::counts(std::optional<MappingKind> kind)
{
    QList<SeenCodeCount> counts;
    const auto read = m_database.forEach(
        u"SELECT kind, source, name, documents, last_seen FROM seen_code WHERE documents > 0 AND (? = '' OR kind = ?) "
        "ORDER BY kind, source_key"_s,
        {kind ? toString(*kind) : u""_s, kind ? toString(*kind) : u""_s}, [&](const QSqlQuery &row) {
            const auto is = mappingKindFromString(row.value(0).toString());
            if (is)
                counts.append({{*is, row.value(1).toString(), row.value(2).toString()}, row.value(3).toInt(),
                    dayFrom(row.value(4))});
            return true;
        });
    return read ? Result<QList<SeenCodeCount>>(counts) : fail(read.error());
}

Result<QString> SeenCodeStore::basis()
{
    const auto value = KeyValueRows(m_database, KeyValueRows::Table::Facts).read(basisName());
    if (!value)
        return fail(value.error());
    return *value ? QString::fromUtf8(**value) : QString();
}

Result<void> SeenCodeStore::startAnew(const QString &mark)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto gone = m_database.execute(u"DELETE FROM seen_code"_s);
        return gone ? setBasis(mark) : fail(gone.error());
    });
}

Result<void> SeenCodeStore::setBasis(const QString &basis)
{
    return KeyValueRows(m_database, KeyValueRows::Table::Facts).write(basisName(), basis.toUtf8(), {});
}

} // namespace Ledgerbridge::Store
