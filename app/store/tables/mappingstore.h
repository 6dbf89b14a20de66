// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "mappingbook.h"

#include <optional>

namespace Ledgerbridge::Store {

/// One step of the book's history: a row came (no `before`), went (no `after`) or got another target or note.
struct MappingChange final
{
    qint64 id = 0;
    /// What one command changed together, and the revision it led to; undo takes it back together.
    qint64 batch = 0;
    QDateTime at;
    QString actor;
    std::optional<MappingRow> before;
    std::optional<MappingRow> after;
};

/// The mapping book on disk. Every change stands in the trail with old and new target.
class MappingStore final
{
public:
    explicit MappingStore(Database &database);

    [[nodiscard]] Result<QList<MappingRow>> rows();
    /// Adds or replaces the rows with the same kind, source (without case) and `from`; all or none. Rows that stand
    /// like that already leave no trace.
    [[nodiscard]] Result<void> set(const QList<MappingRow> &rows, const QString &actor);
    /// Removes every row of that kind and source, or only the one from that day (an invalid day: the one that always
    /// holds). Returns how many.
    [[nodiscard]] Result<int> unset(
        MappingKind kind, const QString &source, std::optional<QDate> from, const QString &actor);
    /// Counts up with every change; cheap to compare.
    [[nodiscard]] Result<qint64> revision();
    /// Newest first, before the change with id `before` (0: from the newest).
    [[nodiscard]] Result<QList<MappingChange>> history(qint64 before = 0, int limit = 200);
    /// The changes of one batch, oldest first.
    [[nodiscard]] Result<QList<MappingChange>> batch(qint64 batch);

private:
    [[nodiscard]] Result<void> countUp();
    [[nodiscard]] Result<bool> setOne(const MappingRow &row, const QString &actor, qint64 batch);
    [[nodiscard]] Result<void> noteChange(const MappingChange &change);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
