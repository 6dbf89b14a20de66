// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderstore.h"

#include "audittrail.h"
#include "namedorders.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString optionalText(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

std::optional<Decimal> optionalDecimal(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(Decimal::fromString(text));
}

QString linesText(const QList<KnownOrderLine> &lines)
{
    QJsonArray array;
    for (const KnownOrderLine &line : lines)
        array.append(QJsonObject{{u"line"_s, line.line}, {u"text"_s, line.text},
            {u"quantity"_s, line.quantity.toString()}, {u"unitCost"_s, line.unitCost.toString()},
            {u"received"_s, optionalText(line.received)}, {u"invoiced"_s, optionalText(line.invoiced)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<KnownOrderLine> linesFrom(const QString &text)
{
    QList<KnownOrderLine> lines;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        lines.append(KnownOrderLine{json.value(u"line"_s).toString(), json.value(u"text"_s).toString(),
            Decimal::fromString(json.value(u"quantity"_s).toString()),
            Decimal::fromString(json.value(u"unitCost"_s).toString()), optionalDecimal(json.value(u"received"_s)),
            optionalDecimal(json.value(u"invoiced"_s))});
    }
    return lines;
}

QString columns()
{
    return u"company_id, order_number, number, nav_id, vendor, status, lines, gone, superseded_by, closed_by, currency"_s;
}

KnownOrder orderFrom(const QSqlQuery &row)
{
    KnownOrder order;
    order.companyId = row.value(0).toString();
    order.orderNumber = row.value(1).toString();
    order.number = row.value(2).toString();
    order.navId = row.value(3).toString();
    order.vendorNumber = row.value(4).toString();
    order.status = row.value(5).toString();
    order.lines = linesFrom(row.value(6).toString());
    order.isGone = row.value(7).toBool();
    order.supersededBy = row.value(8).toString();
    order.currency = row.value(10).toString();
    return order;
}

QString orBlank(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

OrderStore::OrderStore(Database &database)
    : m_database(database)
{
}

Result<KnownOrders> OrderStore::known(const QString &companyId)
{
    KnownOrders orders;
    const auto done = m_database.forEach(u"SELECT %1 FROM nav_order WHERE company_id = ?"_s.arg(columns()), {companyId},
        [&orders](const QSqlQuery &row) {
            const KnownOrder order = orderFrom(row);
            orders.insert(order.orderNumber, order);
            return true;
        });
    return done ? Result<KnownOrders>(orders) : fail(done.error());
}

Result<void> OrderStore::keep(const KnownOrder &order)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = m_database.execute(
            u"INSERT INTO nav_order (company_id, order_number, number, nav_id, vendor, status, lines, gone, looked_at, "
            u"currency) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (company_id, order_number) DO UPDATE SET number = "
            "excluded.number, nav_id = excluded.nav_id, vendor = excluded.vendor, status = excluded.status, "
            "lines = excluded.lines, gone = excluded.gone, looked_at = excluded.looked_at, currency = excluded.currency"_s,
            {order.companyId, orderKey(order.orderNumber), orBlank(order.number), orBlank(order.navId),
                orBlank(order.vendorNumber), orBlank(order.status), linesText(order.lines), order.isGone ? 1 : 0,
                momentValue(m_database.now()), orBlank(order.currency)});
        return stored ? Result<void>{} : fail(stored.error());
    });
}

Result<QDateTime> OrderStore::lookedAt(const QString &companyId, const QString &orderNumber)
{
    const auto row = m_database.firstRow(
        u"SELECT looked_at FROM nav_order WHERE company_id = ? AND order_number = ? AND looked_at > 0"_s,
        {companyId, orderKey(orderNumber)});
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? QDateTime() : momentFrom(row->first());
}

Result<bool> OrderStore::supersede(
    const QString &companyId, const QString &orderNumber, const QString &number, const QString &by)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        const QString key = orderKey(orderNumber);
        const auto before = m_database.firstRow(
            u"SELECT superseded_by FROM nav_order WHERE company_id = ? AND order_number = ?"_s, {companyId, key});
        if (!before)
            return fail(before.error());
        if (!before->isEmpty() && before->first().toString() == by)
            return false;
        const auto stored = m_database.execute(
            u"INSERT INTO nav_order (company_id, order_number, number, superseded_by) VALUES (?, ?, ?, ?) ON CONFLICT "
            "(company_id, order_number) DO UPDATE SET superseded_by = excluded.superseded_by"_s,
            {companyId, key, orBlank(number), by});
        return stored ? Result<bool>(true) : fail(stored.error());
    });
}

Result<QList<OpenOrder>> OrderStore::open(const QString &companyId, bool alsoClosed)
{
    const auto parts = NamedOrders(m_database).posted(companyId);
    if (!parts)
        return fail(parts.error());
    QList<OpenOrder> orders;
    const auto done = m_database.forEach(
        u"SELECT %1 FROM nav_order WHERE company_id = ? AND number <> '' AND gone = 0 ORDER BY looked_at, "
        "order_number"_s.arg(columns()),
        {companyId}, [&](const QSqlQuery &row) {
            OpenOrder open;
            open.order = orderFrom(row);
            open.closedBy = row.value(9).toString();
            open.parts = parts->value(open.order.orderNumber);
            const bool isInvolved = !open.parts.isEmpty() || !open.order.supersededBy.isEmpty();
            if (isInvolved && (alsoClosed || open.closedBy.isEmpty())) {
                reckon(open);
                orders.append(open);
            }
            return true;
        });
    return done ? Result<QList<OpenOrder>>(orders) : fail(done.error());
}

Result<bool> OrderStore::close(const QString &number, const AuditEntry &audit)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        const QString key = orderKey(number);
        const auto found = m_database.firstRow(
            u"SELECT company_id, order_number FROM nav_order WHERE closed_by = '' AND number <> '' AND gone = 0 AND "
            "(upper(number) = ? OR order_number = ?) ORDER BY upper(number) <> ?"_s,
            {key, key, key});
        if (!found)
            return fail(found.error());
        if (found->isEmpty())
            return false;
        const auto stored = m_database.execute(
            u"UPDATE nav_order SET closed_at = ?, closed_by = ? WHERE company_id = ? AND order_number = ?"_s,
            {momentValue(m_database.now()), audit.actor, found->at(0), found->at(1)});
        if (!stored)
            return fail(stored.error());
        const auto noted = AuditTrail(m_database).append(audit);
        return noted ? Result<bool>(true) : fail(noted.error());
    });
}

} // namespace Ledgerbridge::Store
