// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Whether a call to Concur that failed so is kept and replayed. Not where nobody is signed in: then nothing can be
/// called, and the run says so.
[[nodiscard]] bool mayWait(const Error &error);

/// Keeps failed calls to Concur for replay, takes those out that were made, and says both in the trail. What only a
/// person can mend is a notice of the run that first meets it. Writes within the caller's transaction, if one is open.
class Replaying final
{
public:
    explicit Replaying(Run &run);

    /// Concur answered, and did not take it.
    [[nodiscard]] Result<void> keep(const Record &record, ReplayCall call, const Concur::FisItemResult &answer);
    /// No usable answer at all: the same call is not made again in this run. Or all of them, each alone, were refused.
    [[nodiscard]] Result<void> keepAll(const QList<Record> &records, ReplayCall call, const Error &error);
    /// Concur has taken it; nothing happens where it did not wait.
    [[nodiscard]] Result<void> made(const Record &record, ReplayCall call);
    /// Whether this run makes the call again.
    [[nodiscard]] bool isDue(const ReplayEntry &entry) const;
    /// Whether it makes any call of that sort again.
    [[nodiscard]] Result<bool> isAnyDue(ReplayCall call);
    /// Takes out what has become void, such as the acknowledgement of a document that was recalled meanwhile.
    [[nodiscard]] Result<void> dropVoid();
    /// Those whose call does not wait; what waits is left to the replay.
    [[nodiscard]] Result<QList<Record>> notWaiting(const QList<Record> &records, ReplayCall call);

    /// Row ids of documents that are to go back to Concur, as their open intents say: they must not be posted.
    [[nodiscard]] Result<QSet<qint64>> goingBack();

private:
    [[nodiscard]] Result<void> keep(const Record &record, Store::ReplayFailure failure);
    /// Over what today's mappings make of the document, whatever the day.
    [[nodiscard]] Result<QString> fingerprint(const Record &record);
    [[nodiscard]] Result<QString> whyVoid(const ReplayEntry &entry, const QSet<qint64> &back);
    [[nodiscard]] QString difference(const QString &before, const QString &today) const;

    Run &m_run;
};

} // namespace Ledgerbridge::Sync
