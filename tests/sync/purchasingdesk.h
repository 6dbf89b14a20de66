// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "namedorders.h"
#include "orderstore.h"
#include "requestcreation.h"
#include "requeststore.h"
#include "syncworld.h"

namespace Ledgerbridge {

/// Where tests of purchasing work: the make-believe systems, an invoice that names an order, and what people do to requests
/// and orders in both. Not to be copied; one for each test function.
class PurchasingDesk
{
protected:
    void setUp();
    [[nodiscard]] RunSummary done();
    /// A held invoice that names an order.
    [[nodiscard]] Record invoice();
    [[nodiscard]] NewRequest requestFor(const Record &invoice = {});
    [[nodiscard]] Result<Sync::CreationOutcome> create(const NewRequest &request, const QString &older = {});
    /// Concur's id of a request that it made.
    [[nodiscard]] QString made(const NewRequest &request, const QString &older = {});
    void approve(const QString &request);
    [[nodiscard]] QString orderOf(const QString &request);
    /// The order's number as Concur says it, before any run has read it.
    [[nodiscard]] QString orderInConcur(const QString &request);
    /// NAV's number of the vendor that an invoice goes to.
    [[nodiscard]] QString vendorOf(const Record &invoice);
    /// As people in NAV do.
    void makeByHand(const QString &order, const QString &vendor);
    void deleteInNav(const QString &order);
    void nameOrder(const Record &invoice, const QString &order);
    void unwatch(const QString &request);
    [[nodiscard]] FollowedRequest followed(const QString &request);
    [[nodiscard]] QList<OpenOrder> openOrders();
    [[nodiscard]] QStringList trail(const QString &action);
    /// Purchase invoices of NAV with that number of the vendor's.
    [[nodiscard]] QList<Sandbox::Json> invoicesInNav(const QString &number);
    /// A request of the invoice's vendor that was approved, named by the invoice; its order's number.
    [[nodiscard]] QString orderedFor(const Record &invoice);

    std::unique_ptr<SyncWorld> m_world;
    /// The order that the invoice names in the beginning.
    QString m_named;
};

} // namespace Ledgerbridge
