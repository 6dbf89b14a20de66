// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "eventdesk.h"
#include "eventwriter.h"
#include "fispages.h"
#include "imagepages.h"
#include "invoicepages.h"
#include "listpages.h"
#include "purchasepages.h"
#include "reportpages.h"
#include "tokendesk.h"
#include "vendorpages.h"

namespace Ledgerbridge::Sandbox {

/// All of the make-believe Concur but its sockets: clock, sign-in, queue and pages. Lives in one thread; master data and
/// factory must outlive it.
class ConcurWorld final
{
public:
    ConcurWorld(const MasterData &data, const DocumentFactory &factory, const ConcurCredentials &credentials = {});
    Q_DISABLE_COPY_MOVE(ConcurWorld)

    [[nodiscard]] ConcurClock &clock() { return m_clock; }
    [[nodiscard]] TokenDesk &tokens() { return m_tokens; }
    [[nodiscard]] FisQueue &queue() { return m_queue; }
    [[nodiscard]] FisPages &fis() { return m_fis; }
    [[nodiscard]] VendorPages &vendors() { return m_vendors; }
    [[nodiscard]] PurchasePages &purchases() { return m_purchases; }
    [[nodiscard]] ListPages &lists() { return m_lists; }
    [[nodiscard]] const ImagePages &images() const { return m_images; }
    [[nodiscard]] EventDesk &events() { return m_events; }
    [[nodiscard]] ConcurRoutes routes();
    /// Base of the datacentre, for links in events.
    void setBase(std::function<QUrl()> base) { m_writer.setBase(std::move(base)); }
    /// Events about the first documents, as many as that, every `repeatEvery`-th of them twice (0: none): a storm.
    void storm(int count, int repeatEvery);

    /// Status, confirmations and audit trail of every document, for tests and for the curious.
    [[nodiscard]] Json overview() const;
    /// Report or request id → what ought to become of it.
    [[nodiscard]] Json expectations() const;

private:
    const DocumentFactory &m_factory;
    ConcurClock m_clock;
    TokenDesk m_tokens;
    EventDesk m_events;
    EventWriter m_writer;
    FisQueue m_queue;
    FisPages m_fis;
    ReportPages m_reports;
    ImagePages m_images;
    InvoicePages m_invoices;
    VendorPages m_vendors;
    PurchasePages m_purchases;
    ListPages m_lists;
};

} // namespace Ledgerbridge::Sandbox
