// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "orderbalance.h"
#include "record.h"

namespace Ledgerbridge::Store {

/// A line of an invoice that names a purchase order.
struct NamedOrderLine final
{
    /// As Concur writes it.
    QString orderNumber;
    QString orderLine;
    std::optional<Decimal> quantity;
    Decimal amount;
};

/// Which invoices name which purchase orders. Writes become part of the caller's open transaction.
class NamedOrders final
{
public:
    explicit NamedOrders(Database &database);

    /// Row ids of waiting invoices whose content was not looked through yet, oldest first.
    [[nodiscard]] Result<QList<qint64>> unread(int limit);
    /// What an invoice names takes the place of what an earlier content named.
    [[nodiscard]] Result<void> keep(qint64 recordId, const QString &contentHash, const QList<NamedOrderLine> &lines);
    /// Row ids of waiting invoices that name an order, oldest first.
    [[nodiscard]] Result<QList<qint64>> waiting();
    /// The numbers one invoice names, as Concur writes them.
    [[nodiscard]] Result<QStringList> numbersOf(qint64 recordId);
    /// Numbers that waiting invoices name and no purchase document of the workspace bears, each once.
    [[nodiscard]] Result<QStringList> unfollowed(int limit);
    /// Row id of the purchase document that bears the number, however it is written; 0 where there is none.
    [[nodiscard]] Result<qint64> purchaseOf(const QString &orderNumber);
    /// Lines of invoices that stand posted in the company, by order (key: orderKey of its number).
    [[nodiscard]] Result<QHash<QString, QList<InvoicedPart>>> posted(const QString &companyId);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
