// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditchain.h"
#include "database.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace Ledgerbridge::Store {

/// What a trail query asks for. Newest first unless `oldestFirst`.
struct AuditFilter final
{
    QString documentId;
    /// Words that must all occur in text, action, actor, reference, document id or amount, case-insensitively.
    QString text;
    QDateTime since;
    QDateTime until;
    /// Keyset: entries before (newest first) or after (oldest first) this id; 0 = from the start.
    qint64 after = 0;
    int limit = 200;
    bool oldestFirst = false;
};

/// The append-only, hash-chained trail (models: AuditChain). Triggers refuse UPDATE and DELETE of chained columns.
class AuditTrail final
{
public:
    explicit AuditTrail(Database &database);

    /// Seals and appends within the caller's open Transaction; fills id, at (now, UTC, if unset), salt and hashes.
    [[nodiscard]] Result<AuditEntry> append(AuditEntry entry);
    [[nodiscard]] Result<QList<AuditEntry>> list(const AuditFilter &filter);
    [[nodiscard]] Result<qint64> count();

    struct Verdict
    {
        qint64 entries = 0;
        QByteArray head;
        bool intact = true;
        qint64 firstBad = 0;
    };
    /// Reads the whole chain in order with bounded memory; `progress` may be null, returns false to stop.
    [[nodiscard]] Result<Verdict> verify(const std::function<bool(qint64 done)> &progress = {});

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
