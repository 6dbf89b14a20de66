// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "dimensionnames.h"
#include "dimensionproposal.h"
#include "fisclient.h"
#include "invoicepaymentclient.h"
#include "ledger.h"
#include "listclient.h"
#include "listrules.h"
#include "postingpolicy.h"
#include "vendorclient.h"
#include "vendorcomparison.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <functional>

namespace Ledgerbridge {
class HttpClient;
namespace Concur {
class ApprovedLists;
class OrderClient;
} // namespace Concur
} // namespace Ledgerbridge

namespace Ledgerbridge::Sync {

class ExchangeRecorder;

/// A connected NAV company: where its ledger is, and how documents are planned for it.
struct CompanyLink final
{
    Nav::Company company;
    Nav::Ledger *ledger = nullptr;
    PostingPolicy policy;
};

/// What becomes of vendors that were requested in Concur (vendors.toNav).
enum class VendorsToNav { Off, Propose, Create };

/// Everything the engine works with; made by the composition root, outlives the engine. All in the engine's thread.
struct EngineSetup final
{
    Store::Database *database = nullptr;
    Concur::FisClient *fis = nullptr;
    /// May be null: purchase requests are then not followed.
    Concur::OrderClient *orders = nullptr;
    /// purchase.followInvoices: orders that invoices name are taken up by themselves.
    bool followsInvoices = true;
    QList<CompanyLink> companies;
    /// Concur's lists of version 3, for reconciliation only; may be null.
    Concur::ApprovedLists *approvedLists = nullptr;
    /// For counting requests and for aborting them.
    HttpClient *concurHttp = nullptr;
    QList<HttpClient *> navHttp;

    /// `LBRIDGE-A`: prefix and lane; at most 10 characters, no trailing digit (nav.md 3.2, 8).
    QString journalCode = QStringLiteral("LBRIDGE-A");
    /// payments.confirm; `invoicePayments` is then there.
    bool tellsPayments = false;
    Concur::InvoicePaymentClient *invoicePayments = nullptr;
    /// vendors.toConcur; `vendors` is then there.
    bool providesVendors = false;
    Concur::VendorClient *vendors = nullptr;
    VendorConflictPolicy vendorConflicts = VendorConflictPolicy::Ask;
    VendorsToNav vendorsToNav = VendorsToNav::Off;
    /// dimensions.toConcur; `lists` is then there, as it is where list items are to be proposed for NAV.
    bool providesDimensions = false;
    DimensionsToNav dimensionsToNav = DimensionsToNav::Off;
    Concur::ListClient *lists = nullptr;
    /// dimensions.lists
    QList<ListRule> listRules;
    DimensionConflictPolicy dimensionConflicts = DimensionConflictPolicy::Ask;
    /// Our own app in Concur, which may manage lists.
    QString concurAppId;
    /// documents.kinds: whose queue in Concur is read
    QList<DocumentKind> queues = {DocumentKind::Expense, DocumentKind::Invoice};
    /// concur.acknowledge afterFetch
    bool acknowledgeAfterFetch = false;
    /// Rest before Concur is asked again for what it wants asked later.
    std::chrono::milliseconds patience{2000};
    /// approval.fourEyes: who prepared a document does not approve it
    bool fourEyes = false;
    /// Told which run its exchanges belong to; may be null.
    ExchangeRecorder *exchanges = nullptr;
    /// Identifies this process in leases.
    QString owner;
    /// Whether that holder of a lease is known to be dead, such as a process of this machine that ended without notice.
    std::function<bool(const QString &owner)> isGone;
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace Ledgerbridge::Sync
