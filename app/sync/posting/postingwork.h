// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planstep.h"

#include <QJsonObject>

#include <memory>

namespace Ledgerbridge::Sync {

/// How the journal part of a document ended whose other part is a purchase document. While it is set, the record itself
/// is moved by whoever posts the purchase document.
struct JournalPart final
{
    enum class State { Open, Posted, Refused, TakenBack, InDoubt };
    State state = State::Open;
    QString number;
    Reason reason;
};

/// A document on its way into NAV.
struct WorkItem final
{
    Record record;
    PostingPlan plan;
    /// Ids of the intents that are open for it.
    QList<qint64> intents;
    std::shared_ptr<JournalPart> journalPart;

    [[nodiscard]] const Posting *journal() const;
    /// The purchase document among its postings; null for a plain journal.
    [[nodiscard]] const Posting *purchase() const;
};

/// Moves of a document while it is posted: each one transaction, trail included. Shared by the posters and recovery.
class PostingMoves final
{
public:
    explicit PostingMoves(Run &run);

    /// Opens intents on disk, then moves the records to `posting`. After it, and only then, a write may leave.
    /// `details` is what a look-up needs besides the posting, which is added for each item.
    [[nodiscard]] Result<void> begin(
        QList<WorkItem> &items, Store::Intent::Kind kind, const QString &companyId, const QJsonObject &details);
    [[nodiscard]] Result<void> updateDetails(
        const QList<WorkItem> &items, Store::Intent::Kind kind, const QJsonObject &details);
    /// The posting was read in NAV. Counts it; `found` when it stood there already from before.
    [[nodiscard]] Result<void> posted(WorkItem &item, const QString &navNumber, QDate postingDate, bool found);
    [[nodiscard]] Result<void> drafted(WorkItem &item, const QString &navNumber, const QString &id);
    /// Nothing of ours is left in NAV; the document is held with the reason.
    [[nodiscard]] Result<void> held(WorkItem &item, const Reason &reason);
    /// Nothing of ours is left in NAV; the document waits for the next run.
    [[nodiscard]] Result<void> backToReady(WorkItem &item, const QString &why);
    /// The outcome is not known. The intents stay open; recovery looks it up.
    [[nodiscard]] Result<void> inDoubt(WorkItem &item, const QString &why);

private:
    [[nodiscard]] Result<void> close(WorkItem &item, const QString &outcome);
    [[nodiscard]] Result<void> move(WorkItem &item, Store::StateChange change);

    Run &m_run;
};

/// NAV's refusal as a reason to hold: by its words where they name a known cause, else `navRefused`.
[[nodiscard]] Reason refusalReason(const Error &error, const WorkItem &item);

} // namespace Ledgerbridge::Sync
