// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "knownorder.h"
#include "orderbalance.h"

namespace Ledgerbridge::Store {

/// What NAV has of the purchase orders that Concur's invoices name. Writes become part of the caller's open transaction.
class OrderStore final
{
public:
    explicit OrderStore(Database &database);

    /// Orders of the company, those that NAV showed none of among them.
    [[nodiscard]] Result<KnownOrders> known(const QString &companyId);
    /// What a look into NAV brought; `superseded_by` and what a person closed stay.
    [[nodiscard]] Result<void> keep(const KnownOrder &order);
    /// When NAV was last asked for it; invalid: never.
    [[nodiscard]] Result<QDateTime> lookedAt(const QString &companyId, const QString &orderNumber);
    /// Another request took the order's place; it stands in NAV as `number`. True where that is news.
    [[nodiscard]] Result<bool> supersede(
        const QString &companyId, const QString &orderNumber, const QString &number, const QString &by);
    /// Orders that stand in NAV beside posted invoices, or that were superseded; without those that NAV shows no more,
    /// and only on wish with those a person has closed. Oldest look first.
    [[nodiscard]] Result<QList<OpenOrder>> open(const QString &companyId, bool alsoClosed = false);
    /// A person has closed it in NAV. `number`: NAV's, or Concur's. False where no open order is called so.
    [[nodiscard]] Result<bool> close(const QString &number, const AuditEntry &audit);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
