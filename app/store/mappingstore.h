// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "mappingbook.h"

namespace Ledgerbridge::Store {

/// The mapping book on disk. Every change stands in the trail with old and new target.
class MappingStore final
{
public:
    explicit MappingStore(Database &database);

    [[nodiscard]] Result<QList<MappingRow>> rows();
    /// Adds or replaces the rows with the same kind, source (without case) and `from`; all or none.
    [[nodiscard]] Result<void> set(const QList<MappingRow> &rows, const QString &actor);
    /// Removes every row of that kind and source, or only the one from that day. Returns how many.
    [[nodiscard]] Result<int> unset(MappingKind kind, const QString &source, std::optional<QDate> from, const QString &actor);
    /// Counts up with every change; cheap to compare.
    [[nodiscard]] Result<qint64> revision();

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
