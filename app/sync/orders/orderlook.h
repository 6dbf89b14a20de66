// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knownorder.h"
#include "run.h"

#include <QSet>

namespace Ledgerbridge::Sync {

/// Looks purchase orders up in NAV, each once in a run, and keeps what it finds. Reads only. A company that is out of
/// reach is left out of the run, with what was known of its orders as it was.
class OrderLook final
{
public:
    explicit OrderLook(Run &run)
        : m_run(run)
    {
    }

    /// The orders that a waiting invoice names, in the company and of the vendor that it is planned for.
    [[nodiscard]] QCoro::Task<Result<void>> forInvoice(qint64 recordId);
    /// Those that stand beside posted invoices, or were superseded: NAV may show them no more.
    [[nodiscard]] QCoro::Task<Result<void>> atOpenOrders(const CompanyLink &link);
    /// How many were looked up.
    [[nodiscard]] int count() const { return int(m_seen.size()); }

private:
    struct Wanted final
    {
        QString orderNumber;
        /// NAV's, where it is known; blank otherwise.
        QString number;
        QString vendorNumber;
        /// The order is, or was, posted from this workspace.
        std::optional<Record> own;
    };
    using Found = std::optional<Nav::PurchaseDocument>;

    [[nodiscard]] QCoro::Task<Result<void>> look(const CompanyLink &link, Wanted wanted);
    [[nodiscard]] QCoro::Task<Result<Found>> find(const CompanyLink &link, Wanted wanted);
    [[nodiscard]] QCoro::Task<Result<Found>> byNumber(const CompanyLink &link, QString number, QString vendorNumber);
    [[nodiscard]] Result<bool> mayReadComments(const CompanyLink &link, const Wanted &wanted);
    [[nodiscard]] Result<std::optional<Record>> ownOrder(const CompanyLink &link, const QString &orderNumber);
    [[nodiscard]] Result<std::optional<PurchaseRequest>> concurOrder(const std::optional<Record> &own);
    [[nodiscard]] Result<void> keepNone(const CompanyLink &link, const Wanted &wanted);

    Run &m_run;
    QSet<QString> m_seen;
};

/// NAV's lines under the numbers that Concur gives them; under their place where they are not the same lines.
[[nodiscard]] QList<KnownOrderLine> knownLines(
    const QList<Nav::PurchaseLine> &lines, const std::optional<PurchaseRequest> &concur);

} // namespace Ledgerbridge::Sync
