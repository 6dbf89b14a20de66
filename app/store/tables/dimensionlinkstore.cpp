// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionlinkstore.h"

#include "sqlvalues.h"
#include "writescope.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString keyOf(const DimensionLink &link)
{
    return link.listId + u'\n' + link.code;
}

} // namespace

DimensionLinkStore::DimensionLinkStore(Database &database)
    : m_database(database)
{
}

Result<QList<DimensionLink>> DimensionLinkStore::read(const QString &condition, const QString &order)
{
    QList<DimensionLink> links;
    const auto done = m_database.forEach(u"SELECT list_id, code, list_name, dimension, company_id, value_code, "
                                         u"value_name, item_name, agreed, sent, conflict "
                                         "FROM dimension_link WHERE %1 ORDER BY %2"_s.arg(condition, order),
        {}, [&links](const QSqlQuery &row) {
            const auto text = [&row](int column) { return row.value(column).toString(); };
            links.append(
                {text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9), text(10)});
            return true;
        });
    return done ? Result<QList<DimensionLink>>(links) : fail(done.error());
}

Result<QList<DimensionLink>> DimensionLinkStore::all()
{
    return read(u"1"_s, u"list_id, code"_s);
}

Result<QList<DimensionLink>> DimensionLinkStore::current()
{
    return read(u"current = 1"_s, u"dimension, value_code, code, list_name"_s);
}

Result<QList<DimensionLink>> DimensionLinkStore::conflicts()
{
    return read(u"current = 1 AND conflict <> ''"_s, u"dimension, value_code, code"_s);
}

Result<void> DimensionLinkStore::keep(const DimensionLink &link)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = m_database.execute(
            u"INSERT INTO dimension_link (list_id, code, list_name, dimension, company_id, value_code, value_name, "
            "item_name, agreed, sent, conflict, current, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) "
            "ON CONFLICT (list_id, code) DO UPDATE SET list_name = excluded.list_name, dimension = excluded.dimension, "
            "company_id = excluded.company_id, value_code = excluded.value_code, value_name = excluded.value_name, "
            "item_name = excluded.item_name, agreed = excluded.agreed, sent = excluded.sent, "
            "conflict = excluded.conflict, current = 1, seen_at = excluded.seen_at"_s,
            {link.listId, link.code, link.listName, link.dimension, link.companyId, link.valueCode, link.valueName,
                link.itemName, link.agreed, link.sent, link.conflict, momentValue(m_database.now())});
        return stored ? Result<void>{} : fail(stored.error());
    });
}

Result<void> DimensionLinkStore::replace(const QList<DimensionLink> &links)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto before = current();
        if (!before)
            return fail(before.error());
        QHash<QString, DimensionLink> known;
        for (const DimensionLink &link : *before)
            known.insert(keyOf(link), link);
        for (const DimensionLink &link : links) {
            const DimensionLink old = known.take(keyOf(link));
            if (old == link)
                continue;
            if (const auto kept = keep(link); !kept)
                return kept;
        }
        for (const DimensionLink &link : std::as_const(known)) {
            const auto hidden = m_database.execute(
                u"UPDATE dimension_link SET current = 0, conflict = '' WHERE list_id = ? AND code = ?"_s,
                {link.listId, link.code});
            if (!hidden)
                return fail(hidden.error());
        }
        return {};
    });
}

} // namespace Ledgerbridge::Store
