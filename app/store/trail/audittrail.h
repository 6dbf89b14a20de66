// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditchain.h"
#include "database.h"
#include "decimal.h"

#include <functional>

namespace Ledgerbridge::Store {

/// What a trail query asks for. Newest first unless `oldestFirst`.
struct AuditFilter final
{
    QString documentId;
    /// Words that must all occur in text, action, actor, reference, document id or amount, case-insensitively.
    QString text;
    /// Who did it, whole name, in any case.
    QString actor;
    /// Nothing of what the program did by itself.
    bool peopleOnly = false;
    /// Machine name of what was done.
    QString action;
    QString currency;
    /// NAV number, run id or other reference that goes with the entry, whole.
    QString reference;
    /// From this amount on, and up to that one; an invalid one bounds nothing. Entries without amount are left out.
    Decimal amountFrom = Decimal::invalid();
    Decimal amountTo = Decimal::invalid();
    /// From this moment on …
    QDateTime since;
    /// … and before this one.
    QDateTime until;
    /// Keyset: entries before (newest first) or after (oldest first) this id; 0 = from the start.
    qint64 after = 0;
    int limit = 200;
    bool oldestFirst = false;
    /// Asked now and then while many entries are looked through; false ends it (Cancelled).
    std::function<bool()> goesOn;

    /// Nothing narrows it: every entry fits.
    [[nodiscard]] bool isEverything() const
    {
        return documentId.isEmpty() && text.isEmpty() && actor.isEmpty() && !peopleOnly && action.isEmpty()
            && currency.isEmpty() && reference.isEmpty() && !amountFrom.isValid() && !amountTo.isValid()
            && !since.isValid() && !until.isValid();
    }
};

/// The append-only, hash-chained trail (models: AuditChain). Triggers refuse UPDATE and DELETE of chained columns.
class AuditTrail final
{
public:
    explicit AuditTrail(Database &database);

    /// Seals and appends within the caller's open Transaction; fills id, at (now, UTC, if unset), salt and hashes.
    [[nodiscard]] Result<AuditEntry> append(AuditEntry entry);
    /// The same about a document of the workspace, whose ids and amount it fills in. NotFound where there is none.
    [[nodiscard]] Result<void> appendAbout(qint64 recordId, AuditEntry entry);
    [[nodiscard]] Result<QList<AuditEntry>> list(const AuditFilter &filter);
    [[nodiscard]] Result<qint64> count();
    /// The newest entry's hash, as reports print it; 32 zero bytes for an empty trail.
    [[nodiscard]] Result<QByteArray> head();
    struct Head
    {
        /// Id of the newest entry; 0 for an empty trail.
        qint64 id = 0;
        QByteArray hash;
        qint64 entries = 0;
    };
    /// Where the chain stands, read at one moment.
    [[nodiscard]] Result<Head> newest();
    /// Takes personal texts out for good, search index included; the chain holds. `why` is appended for each. Opens its
    /// own Transaction.
    [[nodiscard]] Result<void> eraseTexts(const QList<qint64> &ids, const AuditEntry &why);

    struct Verdict
    {
        qint64 entries = 0;
        QByteArray head;
        bool intact = true;
        qint64 firstBad = 0;
        /// What is wrong, by entry; the first hundred.
        QList<AuditFinding> findings;
    };
    /// Reads the whole chain in order with bounded memory; `progress` may be null, returns false to stop (Cancelled).
    /// Whoever can write the file can also seal it anew from some entry on, together with the head that stands beside
    /// it: that shows only by a head that was printed or kept elsewhere.
    [[nodiscard]] Result<Verdict> verify(const std::function<bool(qint64 done)> &progress = {});

private:
    [[nodiscard]] Result<void> insert(const AuditEntry &entry);
    [[nodiscard]] Result<void> index(qint64 firstId);
    [[nodiscard]] Result<void> eraseText(qint64 id, AuditEntry why);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
