// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingwork.h"

#include <QJsonObject>

namespace Ledgerbridge::Sync {

/// Moves of a document while it is posted: each one transaction of state, trail and intents, so that a run ended at any
/// instruction leaves them in step. Shared by the posters and recovery.
class PostingMoves final
{
public:
    explicit PostingMoves(Run &run);

    /// Opens intents on disk and moves the records to `posting`. After it, and only then, a write may leave.
    /// `details` is what a look-up needs besides the posting, which is added for each item. Items that have an open
    /// journal intent, as halves of a refused batch do, keep it. Items that a person moved meanwhile are taken out.
    [[nodiscard]] Result<void> begin(
        QList<WorkItem> &items, Store::Intent::Kind kind, const QString &companyId, const QJsonObject &details);
    /// How far the youngest intent has come; on disk on return.
    [[nodiscard]] Result<void> updateDetails(
        const QList<WorkItem> &items, Store::Intent::Kind kind, const QJsonObject &details);
    /// The posting was read in NAV. Counts it; `found` when it stood there already from before. `remark` goes into the
    /// trail, as when NAV's figures differ from the plan.
    [[nodiscard]] Result<void> posted(
        WorkItem &item, const QString &navNumber, QDate postingDate, bool found, const QString &remark = {});
    [[nodiscard]] Result<void> drafted(WorkItem &item, const QString &navNumber, const QString &id);
    /// Nothing of ours is left in NAV; the document is held with the reason.
    [[nodiscard]] Result<void> held(WorkItem &item, const Reason &reason);
    [[nodiscard]] Result<void> heldAll(QList<WorkItem> &items, const Reason &reason);
    /// Nothing of ours is left in NAV; the document waits for the next run.
    [[nodiscard]] Result<void> backToReady(WorkItem &item, const QString &why);
    /// The outcome is not known. The intents stay open; recovery looks it up.
    [[nodiscard]] Result<void> inDoubt(WorkItem &item, const QString &why);
    [[nodiscard]] Result<void> inDoubtAll(QList<WorkItem> &items, const QString &why);

    /// NAV's number of the document's journal part where that was posted already, by what the intents say; else empty.
    [[nodiscard]] Result<QString> standingJournalPart(const WorkItem &item);

private:
    [[nodiscard]] Result<bool> learn(const WorkItem &item, const Reason &reason);
    [[nodiscard]] Result<void> dropMoved(QList<WorkItem> &items);
    [[nodiscard]] Result<void> openIntents(
        QList<WorkItem> &items, Store::Intent::Kind kind, const QString &companyId, const QJsonObject &details);
    [[nodiscard]] Result<void> toPosting(WorkItem &item, const QString &text, const QString &reference);
    [[nodiscard]] Result<void> move(WorkItem &item, const Store::StateChange &change);
    [[nodiscard]] Result<void> close(WorkItem &item, const QString &outcome);
    /// `change` and the end of the intents in one transaction.
    [[nodiscard]] Result<void> settle(WorkItem &item, const Store::StateChange &change, const QString &outcome);
    [[nodiscard]] Result<void> settlePart(
        WorkItem &item, JournalPart::State state, const QString &outcome, const QString &number, const Reason &reason);

    Run &m_run;
};

/// What the details of an intent say about how far it came.
namespace Stage {
inline constexpr QStringView lines = u"lines";
/// The request to post has left or is about to.
inline constexpr QStringView post = u"post";
/// NAV accepted the posting without showing it: posting in the background (nav.md 3.1).
inline constexpr QStringView accepted = u"accepted";
} // namespace Stage

} // namespace Ledgerbridge::Sync
