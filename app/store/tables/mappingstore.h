// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "mappinghistory.h"

namespace Ledgerbridge::Store {

/// One step of the book's history.
struct MappingChange final
{
    qint64 id = 0;
    /// The version it led to: what one command changed together.
    qint64 batch = 0;
    QDateTime at;
    QString actor;
    MappingStep step;
};

/// The mapping book on disk. Every change stands in the trail with old and new target.
class MappingStore final
{
public:
    explicit MappingStore(Database &database);

    [[nodiscard]] Result<QList<MappingRow>> rows();
    /// Takes the steps, all or none, as one version; returns it, 0 where nothing changed. Conflict where a row does not
    /// stand as its step says: somebody else was faster, and nobody's work is overwritten.
    [[nodiscard]] Result<qint64> change(const QList<MappingStep> &steps, const MappingAuthor &author);
    /// Adds or replaces the rows with the same kind, source (without case), `from` and condition; all or none. Rows that
    /// stand like that already leave no trace.
    [[nodiscard]] Result<void> set(const QList<MappingRow> &rows, const QString &actor);
    /// Removes every row of that kind and source, or only those from that day (an invalid day: those that always hold).
    /// Returns how many.
    [[nodiscard]] Result<int> unset(
        MappingKind kind, const QString &source, std::optional<QDate> from, const QString &actor);
    /// The steps that set() would take.
    [[nodiscard]] Result<QList<MappingStep>> stepsToSet(const QList<MappingRow> &rows);
    /// The steps that unset() would take.
    [[nodiscard]] Result<QList<MappingStep>> stepsToUnset(
        MappingKind kind, const QString &source, std::optional<QDate> from);

    /// Counts up with every change; cheap to compare. The number of the present version.
    [[nodiscard]] Result<qint64> revision();
    /// Newest first, before the change with id `before` (0: from the newest).
    [[nodiscard]] Result<QList<MappingChange>> history(qint64 before = 0, int limit = 200);
    /// The changes of one version, oldest first.
    [[nodiscard]] Result<QList<MappingChange>> batch(qint64 batch);
    /// Newest first, before that version (0: from the newest).
    [[nodiscard]] Result<QList<MappingVersion>> versions(qint64 before = 0, int limit = 200);
    /// The book as it was after that version; 0: before the first.
    [[nodiscard]] Result<QList<MappingRow>> rowsAt(qint64 version);

private:
    [[nodiscard]] Result<bool> takeStep(const MappingStep &step, const MappingAuthor &author, qint64 batch);
    [[nodiscard]] Result<void> noteStep(const MappingStep &step, const MappingAuthor &author, qint64 batch);
    [[nodiscard]] Result<void> noteVersion(qint64 batch, const MappingAuthor &author, int changes);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
