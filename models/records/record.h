// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "holdreason.h"
#include "recordstate.h"
#include "replay.h"
#include "sourcedocument.h"

#include <QDateTime>

namespace Ledgerbridge {

/// A document as the workspace keeps it: identity, state, what lists show. The payload lies beside it.
struct Record final
{
    /// Row id in the workspace; 0 before it is stored.
    qint64 id = 0;
    DocumentKind kind = DocumentKind::Expense;
    QString documentId;
    QString fisId;
    RecordState state = RecordState::Received;
    QString title;
    QString number;
    QString party;
    QString partyCode;
    Decimal amount;
    QString currency;
    QString ledgerCode;
    QDate date;
    /// When it was approved in Concur; the day it arrived where Concur does not say. Decides the month it belongs to.
    QDate approvedOn;
    /// SHA-256 over the canonical payload, hex.
    QString contentHash;
    /// NAV company it goes or went to; empty before it is planned.
    QString companyId;
    QString companyName;
    /// Document number in NAV once posted or drafted (the number read back, not the one hoped for).
    QString navNumber;
    QDate postingDate;
    bool acknowledged = false;
    QString approvedBy;
    /// Over what it becomes in NAV, as last worked out (`planDigest`), and as it was approved. An approval holds for that
    /// plan only.
    QString planDigest;
    QString approvedPlan;
    /// Who looks after it; empty: nobody in particular.
    QString assignedTo;
    QDateTime receivedAt;
    QDateTime changedAt;
    QList<Reason> reasons;
    /// Of its document id; set by the store.
    bool isNewest = true;

    /// What commands call it: the document id alone means the newest version (command-line.md).
    [[nodiscard]] QString commandName() const { return isNewest ? documentId : documentId + u'@' + fisId; }
    /// A person has approved what would become of it, were it planned with this digest.
    [[nodiscard]] bool isApproved(const QString &digest) const
    {
        return !approvedBy.isEmpty() && approvedPlan == digest;
    }
};

/// Counts and figures of a run, as `sync --json` prints them.
struct RunCounts final
{
    int fetched = 0;
    int posted = 0;
    int alreadyPosted = 0;
    int drafted = 0;
    int held = 0;
    int inDoubt = 0;
    int awaitingApproval = 0;
    int changedAfterPosting = 0;
    int sentBack = 0;
    int failed = 0;
    [[nodiscard]] bool operator==(const RunCounts &) const = default;
};

struct RunTotal final
{
    QString company;
    QString currency;
    Decimal amount;
    [[nodiscard]] bool operator==(const RunTotal &) const = default;
};

/// What of master data went from one side to the other.
struct ExchangeCounts final
{
    int toConcur = 0;
    int toNav = 0;
    int proposed = 0;
    int conflicts = 0;
    [[nodiscard]] bool operator==(const ExchangeCounts &) const = default;
};

struct HeldDocument final
{
    QString documentId;
    QList<Reason> reasons;
};

struct RunSummary final
{
    QString runId;
    bool dryRun = false;
    QDateTime startedAt;
    QDateTime finishedAt;
    RunCounts documents;
    ExchangeCounts vendors;
    ExchangeCounts dimensions;
    int requestsConcur = 0;
    int requestsNav = 0;
    int requestsRetried = 0;
    QList<RunTotal> totals;
    QList<HeldDocument> held;
    /// Failed calls to Concur that wait at the end of the run.
    ReplayFigures replay;
    bool cancelled = false;
    /// What a person has to put right although the run did all it could, such as a watched id that Concur does not know.
    QList<QString> notices;
    /// Failures that ended a part of the run, such as a system that could not be reached.
    QList<QString> problems;
    /// The first failure that ended a part of the run; decides the exit code.
    std::optional<Error> failure;
};

/// What a run is doing right now, for progress bars.
struct RunProgress final
{
    enum class Phase {
        Starting,
        Directory,
        Recovery,
        Fetch,
        Plan,
        Acknowledge,
        Post,
        Verify,
        Confirm,
        Vendors,
        Dimensions,
        Done
    };
    Phase phase = Phase::Starting;
    int done = 0;
    /// 0: not known yet.
    int total = 0;
};

[[nodiscard]] QString runPhaseTitle(RunProgress::Phase phase);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::Record)
Q_DECLARE_METATYPE(Ledgerbridge::RunSummary)
Q_DECLARE_METATYPE(Ledgerbridge::RunProgress)
