// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "seencodes.h"

namespace Ledgerbridge::Store {

/// A code, how many documents bear it, and the day of the youngest of them.
struct SeenCodeCount final
{
    SeenCode code;
    int documents = 0;
    QDate lastSeen;
};

/// Which codes documents bear, counted as they come in: the newest version of each document counts once. Which codes a
/// document bears hangs on some mapping rows too (seenCodes()); `basis` says on which, so that a change of them is
/// noticed and everything counted anew.
class SeenCodeStore final
{
public:
    explicit SeenCodeStore(Database &database);

    /// Adds what a document bears, or takes away what a version bore that is not the newest any more.
    [[nodiscard]] Result<void> add(const QList<SeenCode> &codes, QDate day);
    [[nodiscard]] Result<void> remove(const QList<SeenCode> &codes);
    [[nodiscard]] Result<QList<SeenCodeCount>> counts(std::optional<MappingKind> kind = std::nullopt);

    /// Empty before everything was counted once, and while it is being counted.
    [[nodiscard]] Result<QString> basis();
    /// Forgets all counts, for counting anew under a mark of one's own: where basis() is another mark later, somebody
    /// else has begun anew, and goes on alone.
    [[nodiscard]] Result<void> startAnew(const QString &mark = {});
    /// Everything is counted now.
    [[nodiscard]] Result<void> setBasis(const QString &basis);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
