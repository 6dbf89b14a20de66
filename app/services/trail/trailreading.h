// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchangerow.h"
#include "rowsources.h"

namespace Ledgerbridge::Store {
class Database;
struct AuditFilter;
} // namespace Ledgerbridge::Store

namespace Ledgerbridge::Services {

/// Everything around one entry of the trail.
struct TrailTimeLine final
{
    AuditEntry entry;
    /// The whole life of its document, oldest first, whichever version: what the program did, what people did, retries.
    /// Of an entry without a document: the entries of the same reference.
    QList<AuditEntry> entries;
    /// There are more than are shown.
    bool more = false;
    /// The run in which it was written; empty where there was none.
    QString runId;
    /// What was exchanged about its document, and around the moment in which it was written; oldest first.
    QList<ExchangeRow> exchanges;
};

/// Something that a number leads to.
struct NumberHit final
{
    enum class Kind { Document, Trail, Run };
    Kind kind = Kind::Document;
    /// A document's name as commands call it; what to look for in the trail.
    QString target;
    QString title;
    QString detail;
};

[[nodiscard]] Store::AuditFilter auditFilter(const AuditListQuery &query);
[[nodiscard]] Result<TrailTimeLine> trailTimeLine(Store::Database &database, const AuditEntry &entry);
/// Looks a number up that either system, or this program, calls something by: report, request or invoice of Concur, its
/// FIS id, a document of NAV, a purchase order, a run. Whole matches come first.
[[nodiscard]] Result<QList<NumberHit>> findNumber(Store::Database &database, const QString &number);

} // namespace Ledgerbridge::Services

Q_DECLARE_METATYPE(Ledgerbridge::Services::TrailTimeLine)
Q_DECLARE_METATYPE(Ledgerbridge::Services::NumberHit)
