// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "subscriptionstore.h"
#include "subscriptionupkeep.h"

#include <QHash>

namespace Ledgerbridge::Webhooks {

/// What one round of upkeep knows and notes: the rows as they stand, and what becomes of each. Writes at once, so that
/// a round that breaks off loses nothing.
class UpkeepLedger final
{
public:
    UpkeepLedger(const UpkeepSetup &setup, UpkeepOutcome &outcome);
    [[nodiscard]] Result<void> read();

    [[nodiscard]] QDateTime now() const { return m_setup.database->now(); }
    /// The row, or a new one that is missing.
    [[nodiscard]] Subscription row(
        NoticeSystem system, const QString &place, const QString &name, const QString &subject);
    /// Rows of a place whose subjects are not among `kept`.
    [[nodiscard]] QList<Subscription> others(NoticeSystem system, const QString &place, const QStringList &kept) const;
    /// Whether it was refused lately, so that it is left alone for now.
    [[nodiscard]] bool rests(const Subscription &row) const;

    /// It stands at the system.
    void stands(Subscription row, const QString &warning = {});
    void made(Subscription row);
    void renewed(Subscription row);
    /// Notes nothing where we ourselves broke off.
    void refused(Subscription row, const Error &error, const QString &sentence);
    void refused(Subscription row, const QString &sentence);
    void removed(const Subscription &row);
    void problem(const QString &sentence) { m_outcome.problems.append(sentence); }
    /// What writing failed with, if it did.
    [[nodiscard]] const Result<void> &written() const { return m_written; }

private:
    [[nodiscard]] AuditEntry entry(const QString &action, const Subscription &row, const QString &text) const;
    void put(const Subscription &row, const std::optional<AuditEntry> &entry = {});

    const UpkeepSetup &m_setup;
    UpkeepOutcome &m_outcome;
    Store::SubscriptionStore m_store;
    QList<Subscription> m_rows;
    Result<void> m_written;
};

/// Concur's side of a round, and NAV's side of one company with all that NAV showed of this user.
[[nodiscard]] QCoro::Task<void> keepConcurEvents(UpkeepSetup setup, UpkeepLedger *ledger, UpkeepOutcome *outcome);
[[nodiscard]] QCoro::Task<void> keepNavSubscriptions(UpkeepSetup setup, UpkeepLedger *ledger);

} // namespace Ledgerbridge::Webhooks
