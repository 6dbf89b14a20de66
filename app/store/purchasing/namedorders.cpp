// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "namedorders.h"

#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// States in which an invoice has still to be planned.
QString waitingStates()
{
    QStringList names;
    const QList<RecordState> states = unpostedStates();
    for (const RecordState state : states)
        names.append(u'\'' + toString(state) + u'\'');
    return names.join(u", "_s);
}

QString textOrBlank(const std::optional<Decimal> &value)
{
    const QString text = value ? value->toString() : QString();
    return text.isNull() ? u""_s : text;
}

Result<QList<qint64>> idsFrom(Database &database, const QString &statement, const QVariantList &values)
{
    QList<qint64> ids;
    const auto done = database.forEach(statement, values, [&ids](const QSqlQuery &row) {
        ids.append(row.value(0).toLongLong());
        return true;
    });
    return done ? Result<QList<qint64>>(ids) : fail(done.error());
}

Result<QStringList> textsFrom(Database &database, const QString &statement, const QVariantList &values)
{
    QStringList texts;
    const auto done = database.forEach(statement, values, [&texts](const QSqlQuery &row) {
        texts.append(row.value(0).toString());
        return true;
    });
    return done ? Result<QStringList>(texts) : fail(done.error());
}

InvoicedPart partFrom(const QSqlQuery &row)
{
    InvoicedPart part;
    part.documentId = row.value(1).toString();
    part.invoiceNumber = row.value(2).toString();
    part.navNumber = row.value(3).toString();
    part.postingDate = dayFrom(row.value(4));
    part.line = row.value(5).toString();
    if (const QString quantity = row.value(6).toString(); !quantity.isEmpty())
        part.quantity = Decimal::fromString(quantity);
    part.amount = Decimal::fromString(row.value(7).toString());
    return part;
}

} // namespace

NamedOrders::NamedOrders(Database &database)
    : m_database(database)
{
}

Result<QList<qint64>> NamedOrders::unread(int limit)
{
    return idsFrom(m_database,
        u"SELECT d.id FROM document d LEFT JOIN named_order_scan s ON s.document = d.id WHERE d.kind = 'invoice' "
        "AND d.state IN (%1) AND s.content_hash IS NOT d.content_hash ORDER BY d.id LIMIT ?"_s.arg(waitingStates()),
        {limit});
}

Result<void> NamedOrders::keep(qint64 recordId, const QString &contentHash, const QList<NamedOrderLine> &lines)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (const auto gone = m_database.execute(u"DELETE FROM named_order WHERE document = ?"_s, {recordId}); !gone)
            return fail(gone.error());
        int position = 0;
        for (const NamedOrderLine &line : lines) {
            const auto stored = m_database.execute(
                u"INSERT INTO named_order (document, position, order_number, written, order_line, quantity, amount) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {recordId, ++position, orderKey(line.orderNumber), line.orderNumber.trimmed(),
                    line.orderLine.isNull() ? u""_s : line.orderLine, textOrBlank(line.quantity),
                    textOrBlank(line.amount)});
            if (!stored)
                return fail(stored.error());
        }
        const auto scanned = m_database.execute(
            u"INSERT INTO named_order_scan (document, content_hash) VALUES (?, ?) ON CONFLICT (document) DO UPDATE SET "
            "content_hash = excluded.content_hash"_s,
            {recordId, contentHash});
        return scanned ? Result<void>{} : fail(scanned.error());
    });
}

Result<QList<qint64>> NamedOrders::waiting()
{
    return idsFrom(m_database,
        u"SELECT DISTINCT d.id FROM named_order n JOIN document d ON d.id = n.document WHERE d.state IN (%1) "
        "ORDER BY d.id"_s.arg(waitingStates()),
        {});
}

Result<QStringList> NamedOrders::numbersOf(qint64 recordId)
{
    return textsFrom(m_database,
        u"SELECT min(written) FROM named_order WHERE document = ? GROUP BY order_number ORDER BY min(position)"_s,
        {recordId});
}

Result<QStringList> NamedOrders::unfollowed(int limit)
{
    return textsFrom(m_database,
        u"SELECT min(n.written) FROM named_order n JOIN document d ON d.id = n.document WHERE d.state IN (%1) "
        "AND NOT EXISTS (SELECT 1 FROM document p WHERE p.kind = 'purchase' AND upper(trim(p.number)) = "
        "n.order_number) AND NOT EXISTS (SELECT 1 FROM nav_order o WHERE o.order_number = n.order_number AND o.number "
        "<> '' "
        "AND o.gone = 0) GROUP BY n.order_number ORDER BY min(d.id) LIMIT ?"_s.arg(waitingStates()),
        {limit});
}

Result<qint64> NamedOrders::purchaseOf(const QString &orderNumber)
{
    const auto ids = idsFrom(m_database,
        u"SELECT id FROM document WHERE kind = 'purchase' AND upper(trim(number)) = ? ORDER BY id DESC LIMIT 1"_s,
        {orderKey(orderNumber)});
    if (!ids)
        return fail(ids.error());
    return ids->isEmpty() ? 0 : ids->constFirst();
}

Result<QHash<QString, QList<InvoicedPart>>> NamedOrders::posted(const QString &companyId)
{
    QHash<QString, QList<InvoicedPart>> parts;
    const auto done = m_database.forEach(
        u"SELECT n.order_number, d.document_id, d.number, d.nav_number, d.posting_date, n.order_line, n.quantity, "
        "n.amount FROM named_order n JOIN document d ON d.id = n.document WHERE d.company_id = ? AND d.state IN "
        "('posted', 'confirmed', 'changedAfterPosting') AND d.nav_number <> '' ORDER BY d.id, n.position"_s,
        {companyId}, [&parts](const QSqlQuery &row) {
            parts[row.value(0).toString()].append(partFrom(row));
            return true;
        });
    return done ? Result<QHash<QString, QList<InvoicedPart>>>(parts) : fail(done.error());
}

} // namespace Ledgerbridge::Store
