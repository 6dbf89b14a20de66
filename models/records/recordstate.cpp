// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "recordstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

namespace {

using S = RecordState;

struct StateName
{
    RecordState state;
    const char *name;
    const char *title;
};

constexpr std::array stateNames{
    StateName{S::Received, "received", QT_TRANSLATE_NOOP("RecordState", "Received")},
    StateName{S::Ready, "ready", QT_TRANSLATE_NOOP("RecordState", "Ready")},
    StateName{S::Held, "held", QT_TRANSLATE_NOOP("RecordState", "Held")},
    StateName{S::AwaitingApproval, "awaitingApproval", QT_TRANSLATE_NOOP("RecordState", "Awaiting approval")},
    StateName{S::Posting, "posting", QT_TRANSLATE_NOOP("RecordState", "Posting")},
    StateName{S::InDoubt, "inDoubt", QT_TRANSLATE_NOOP("RecordState", "In doubt")},
    StateName{S::Drafted, "drafted", QT_TRANSLATE_NOOP("RecordState", "Drafted")},
    StateName{S::Posted, "posted", QT_TRANSLATE_NOOP("RecordState", "Posted")},
    StateName{S::Confirmed, "confirmed", QT_TRANSLATE_NOOP("RecordState", "Confirmed")},
    StateName{S::SentBack, "sentBack", QT_TRANSLATE_NOOP("RecordState", "Sent back")},
    StateName{S::Recalled, "recalled", QT_TRANSLATE_NOOP("RecordState", "Recalled")},
    StateName{S::Ignored, "ignored", QT_TRANSLATE_NOOP("RecordState", "Ignored")},
    StateName{S::ChangedAfterPosting, "changedAfterPosting", QT_TRANSLATE_NOOP("RecordState", "Changed after posting")},
};

struct Step
{
    RecordState from;
    RecordState to;
};

/// Every step that is allowed. Posting leads to Held only when NAV refused and nothing of ours is left there. An offset or
/// a difference that did not come about leads back to the question; an original that was offset is Recalled.
constexpr std::array steps{
    Step{S::Received, S::Ready},
    Step{S::Received, S::Held},
    Step{S::Received, S::AwaitingApproval},
    Step{S::Received, S::Recalled},
    Step{S::Received, S::SentBack},
    Step{S::Received, S::Ignored},
    Step{S::Received, S::ChangedAfterPosting},
    Step{S::Recalled, S::Received},
    Step{S::Ready, S::Posting},
    Step{S::Ready, S::Held},
    Step{S::Ready, S::AwaitingApproval},
    Step{S::Ready, S::Recalled},
    Step{S::Ready, S::SentBack},
    Step{S::Ready, S::Ignored},
    Step{S::Ready, S::ChangedAfterPosting},
    Step{S::Held, S::Ready},
    Step{S::Held, S::AwaitingApproval},
    Step{S::Held, S::Recalled},
    Step{S::Held, S::SentBack},
    Step{S::Held, S::Ignored},
    Step{S::Held, S::ChangedAfterPosting},
    Step{S::AwaitingApproval, S::Ready},
    Step{S::AwaitingApproval, S::Held},
    Step{S::AwaitingApproval, S::Recalled},
    Step{S::AwaitingApproval, S::SentBack},
    Step{S::AwaitingApproval, S::Ignored},
    Step{S::AwaitingApproval, S::ChangedAfterPosting},
    Step{S::Posting, S::Posted},
    Step{S::Posting, S::Drafted},
    Step{S::Posting, S::Held},
    Step{S::Posting, S::Ready},
    Step{S::Posting, S::InDoubt},
    Step{S::Posting, S::Recalled},
    Step{S::Posting, S::ChangedAfterPosting},
    Step{S::InDoubt, S::Posted},
    Step{S::InDoubt, S::Drafted},
    Step{S::InDoubt, S::Held},
    Step{S::InDoubt, S::Ready},
    Step{S::InDoubt, S::Recalled},
    Step{S::InDoubt, S::ChangedAfterPosting},
    Step{S::Drafted, S::Posted},
    Step{S::Drafted, S::Held},
    Step{S::Drafted, S::InDoubt},
    Step{S::Posted, S::Confirmed},
    Step{S::Posted, S::ChangedAfterPosting},
    Step{S::Confirmed, S::ChangedAfterPosting},
    Step{S::ChangedAfterPosting, S::Posted},
    Step{S::ChangedAfterPosting, S::Confirmed},
    Step{S::ChangedAfterPosting, S::Posting},
    Step{S::ChangedAfterPosting, S::Ignored},
    Step{S::ChangedAfterPosting, S::Recalled},
    Step{S::Ignored, S::Received},
    Step{S::Ignored, S::Recalled},
};

const StateName *nameOf(RecordState state)
{
    for (const StateName &entry : stateNames)
        if (entry.state == state)
            return &entry;
    return nullptr;
}

} // namespace

QString toString(RecordState state)
{
    const StateName *entry = nameOf(state);
    return entry ? QString::fromLatin1(entry->name) : QString();
}

std::optional<RecordState> recordStateFromString(QStringView text)
{
    for (const StateName &entry : stateNames)
        if (text == QLatin1String(entry.name))
            return entry.state;
    return std::nullopt;
}

QList<RecordState> allRecordStates()
{
    QList<RecordState> states;
    for (const StateName &entry : stateNames)
        states.append(entry.state);
    return states;
}

QString recordStateTitle(RecordState state)
{
    const StateName *entry = nameOf(state);
    return entry ? QCoreApplication::translate("RecordState", entry->title) : QString();
}

bool mayFollow(RecordState from, RecordState to)
{
    return std::any_of(
        steps.begin(), steps.end(), [from, to](const Step &step) { return step.from == from && step.to == to; });
}

bool isFinal(RecordState state)
{
    return state == S::Confirmed || state == S::SentBack || state == S::Recalled || state == S::Ignored;
}

bool needsPerson(RecordState state)
{
    return state == S::Held || state == S::InDoubt || state == S::AwaitingApproval || state == S::ChangedAfterPosting;
}

QList<RecordState> unpostedStates()
{
    return {RecordState::Received, RecordState::Ready, RecordState::Held, RecordState::AwaitingApproval};
}

} // namespace Ledgerbridge
