// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "concurclock.h"
#include "documentfactory.h"
#include "vendorpages.h"

namespace Ledgerbridge::Sandbox {

/// Purchase Order v3 and Purchase Request v4 (concur.md 5.1, 5.3).
class PurchasePages final
{
public:
    PurchasePages(
        const DocumentFactory &factory, const MasterData &data, const VendorPages &vendors, const ConcurClock &clock);
    [[nodiscard]] ConcurRoutes routes();
    [[nodiscard]] const QHash<QString, Json> &orders() const { return m_orders; }
    /// Ids of the purchase requests: Concur offers no list of them.
    [[nodiscard]] QStringList requestIds() const;
    /// Somebody in Concur approves a request, which becomes an order, or sends it back. False where it does not wait for
    /// that.
    [[nodiscard]] bool decide(const QString &id, bool approve);

private:
    struct Request final
    {
        Json body;
        QDateTime made; ///< created asynchronously: pending for a moment
        QString number;
        QString orderNumber;
        QString workflow;
        QString failure; ///< why creation failed
        int reads = 0; ///< how often it was looked at once it was there
    };

    [[nodiscard]] HttpResponse writeOrder(const ConcurCall &call);
    [[nodiscard]] HttpResponse readOrder(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse createRequest(const ConcurCall &call);
    [[nodiscard]] HttpResponse readRequest(const ConcurCall &call);
    void seed(const GeneratedDocument &document);

    const MasterData &m_data;
    const VendorPages &m_vendors;
    const ConcurClock &m_clock;
    QHash<QString, Json> m_orders;
    QHash<QString, Request> m_requests;
};

} // namespace Ledgerbridge::Sandbox
