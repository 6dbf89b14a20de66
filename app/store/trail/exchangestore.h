// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "exchangerow.h"

#include <optional>

namespace Ledgerbridge::Store {

/// What a look at the exchanges asks for. Newest first unless `oldestFirst`.
struct ExchangeFilter final
{
    QString documentId;
    QString runId;
    QDateTime since;
    /// Before this moment.
    QDateTime until;
    /// An HTTP status, 0 for those without answer; -1 for all.
    int status = -1;
    /// Nothing but what failed: no answer, or 400 and more.
    bool failedOnly = false;
    /// Keyset: exchanges before (newest first) or after (oldest first) this id; 0 from the start.
    qint64 after = 0;
    int limit = 200;
    bool oldestFirst = false;
};

/// How a system answers, from the newest exchanges that are kept.
struct ExchangeStanding final
{
    /// When it last answered; invalid: not yet.
    QDateTime lastGoodAt;
    /// The last request that it did not answer, or not to us: no answer, overload, a fault of its own, a sign-in refused.
    /// What it answers about a document is no trouble of the connection.
    std::optional<ExchangeRow> lastBad;
    /// Requests since the moment asked about.
    int requests = 0;
};

/// Requests to both systems and their answers, as digests. Written by the sync thread beside its other changes.
class ExchangeStore final
{
public:
    explicit ExchangeStore(Database &database);

    /// Within the caller's open transaction or in one of its own; all or none.
    [[nodiscard]] Result<void> append(const QList<ExchangeRow> &rows);
    [[nodiscard]] Result<QList<ExchangeRow>> list(const ExchangeFilter &filter);
    /// Of `concur` or `nav`; with a NAV company id without what was about another company (sign-ins and batches name
    /// none). Looks through the newest exchanges only; requests are counted from `since` on.
    [[nodiscard]] Result<ExchangeStanding> standing(
        const QString &system, const QString &companyId, const QDateTime &since);
    /// Bodies unpacked; empty where none were kept.
    [[nodiscard]] Result<ExchangeBodies> bodies(qint64 id);
    /// Forgets what is older, in short transactions. How many rows went.
    [[nodiscard]] Result<qint64> prune(const QDateTime &before);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
