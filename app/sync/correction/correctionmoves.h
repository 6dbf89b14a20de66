// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postedplanstore.h"
#include "postingwork.h"

namespace Ledgerbridge::Sync {

/// Ends of corrections, each one transaction of states, trail, intents and what is kept as posted. The moves of a plain
/// posting are in PostingMoves, which calls these where an item is a correction.
class CorrectionMoves final
{
public:
    explicit CorrectionMoves(Run &run);

    /// Keeps the plan of a posting as it was posted; part of the caller's transaction.
    [[nodiscard]] Result<void> keepPosted(const WorkItem &item, const QString &navNumber, QDate postingDate);
    /// The offset was read in NAV: the originals are taken back; the document goes on as ready, or is taken back itself.
    [[nodiscard]] Result<void> offsetPosted(WorkItem &item, const QString &navNumber, QDate postingDate, bool found);
    /// Nothing of the correction is left in NAV: the question is open again.
    [[nodiscard]] Result<void> notPosted(WorkItem &item, const QString &why);
    /// The same document came once more as it was: `record` stands with the number of `original`, which it replaces.
    [[nodiscard]] Result<void> takeOver(const Record &record, const Record &original);

private:
    [[nodiscard]] Result<void> takeBack(
        Record original, const QString &action, const QString &text, const QString &reference, const QString &actor);
    [[nodiscard]] Result<void> keepOffset(
        const WorkItem &item, qint64 original, const QString &navNumber, QDate postingDate);
    [[nodiscard]] Result<void> takeBackOriginals(const WorkItem &item, const QString &navNumber, QDate postingDate);
    [[nodiscard]] Result<void> noteDecision(const WorkItem &item, Store::StateChange *change);
    [[nodiscard]] Result<void> settleOffset(WorkItem &item, const QString &navNumber, QDate postingDate, bool found);

    Run &m_run;
    Store::PostedPlanStore m_plans;
};

} // namespace Ledgerbridge::Sync
