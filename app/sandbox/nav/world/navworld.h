// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"
#include "sandboxjson.h"

#include <memory>
#include <vector>

namespace Ledgerbridge::Sandbox {

/// The make-believe NAV without its wire: companies, clock, and readers of what was posted. One thread.
class NavWorld final
{
public:
    NavWorld();
    ~NavWorld();
    Q_DISABLE_COPY_MOVE(NavWorld)

    NavCompany &addCompany(const NavCompanySeed &seed);
    /// By name or id; null where none.
    [[nodiscard]] NavCompany *company(const QString &nameOrId) const;
    [[nodiscard]] const std::vector<std::unique_ptr<NavCompany>> &companies() const { return m_companies; }

    /// The clock of work dates, change times and tokens; it goes on from there.
    void setNow(const QDateTime &now);
    void advance(qint64 seconds) { m_offsetMs += seconds * 1000; }
    [[nodiscard]] QDateTime now() const;

    /// Posts the journals that wait (set-up "Post with Job Queue"); what is refused is left in its batch.
    void runJobQueue();

    /// What was posted in a company, in order.
    [[nodiscard]] QList<NavGlEntry> glEntries(const QString &name) const;
    [[nodiscard]] QList<NavVendorLedgerEntry> vendorLedgerEntries(const QString &name) const;
    /// Drafts and posted ones.
    [[nodiscard]] QList<NavPurchaseDocument> purchaseDocuments(const QString &name, PurchaseKind kind) const;
    /// All companies' books, for `GET {admin}/ledger`; amounts are JSON numbers.
    [[nodiscard]] Json ledgerJson() const;

    [[nodiscard]] TableContext &context() { return m_context; }

private:
    TableContext m_context;
    qint64 m_offsetMs = 0;
    std::vector<std::unique_ptr<NavCompany>> m_companies;
};

} // namespace Ledgerbridge::Sandbox
