// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recordresult.h"
#include "run.h"

#include <QStringList>

namespace Ledgerbridge::Sync {

/// A kind of NAV's master data that is brought to Concur: by what the program knows it, and what it says of it to people.
struct OutgoingKind final
{
    Part part;
    ReplayCall call;
    RunProgress::Phase phase;
    ExchangeCounts RunSummary::*counts;
    /// Most records of one call.
    qsizetype batchSize;
    /// Under which the last look is remembered.
    QString lastLook;
    /// Actions in the trail: before a call leaves, and once Concur has taken it.
    QString sending;
    QString sent;
    /// What the workspace remembers that a person has to decide: a sentence each.
    Result<QStringList> (*conflicts)(Store::Database &database);

    /// Sentences about so many records; %1 of the first two: their keys.
    QString (*leave)(int count);
    QString (*areTaken)(int count);
    QString (*moreAreNotTaken)(int count);
    QString (*moreDiffer)(int count);
    /// Sentences about one; %1: its key, %2: why not.
    QString (*isNotTaken)();
    QString (*isReplayed)();
    QString (*isVoid)();
    /// What a person may do: about what Concur refuses, and about what both sides say differently.
    QString (*howToMend)();
    QString (*howToSettle)();
};

/// Of pairs of both sides, the sentences about those that a person has to decide.
template<typename Link>
[[nodiscard]] QStringList conflictsOf(const QList<Link> &links)
{
    QStringList conflicts;
    for (const Link &link : links)
        if (!link.conflict.isEmpty())
            conflicts.append(link.conflict);
    return conflicts;
}

/// One record that is to be written in Concur, as far as its way there has to know it.
struct OutgoingRecord final
{
    ReplayTopic topic;
    /// Over what is sent, to tell a repetition from something new.
    QString fingerprint;
    /// Records that follow one another share a call where this is the same.
    QString call;
    /// Its place among the changes behind it.
    qsizetype place = 0;

    [[nodiscard]] const QString &key() const { return topic.subject(); }
};

/// The changes of one kind that a comparison asks for, and how they are written: all that is particular about them. Lives
/// as long as the step of the run that sends them.
class Outgoing
{
public:
    /// `kind` lives for good.
    explicit Outgoing(const OutgoingKind &outgoingKind)
        : kind(outgoingKind)
    {
    }
    virtual ~Outgoing() = default;
    Q_DISABLE_COPY_MOVE(Outgoing)

    const OutgoingKind &kind;

    /// In the order in which they are to leave.
    [[nodiscard]] virtual QList<OutgoingRecord> records() const = 0;
    /// What is known while it is on its way, and once Concur has taken it. Within the caller's transaction.
    [[nodiscard]] virtual Result<void> keepUnderWay(const OutgoingRecord &record) = 0;
    [[nodiscard]] virtual Result<void> keepTaken(const OutgoingRecord &record) = 0;
    /// All of them in one call, which leaves once. One result each, in that order.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Concur::RecordResult>>> write(QList<OutgoingRecord> batch) = 0;
};

} // namespace Ledgerbridge::Sync
