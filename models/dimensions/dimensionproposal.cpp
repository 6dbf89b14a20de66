// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionproposal.h"

#include "dimensionwords.h"

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

using State = DimensionProposal::State;

constexpr qsizetype longestCode = 20; // nav.md 9.1
constexpr qsizetype longestName = 50;

} // namespace

std::optional<DimensionsToNav> dimensionsToNavFromString(QStringView text)
{
    if (text == u"propose")
        return DimensionsToNav::Propose;
    if (text == u"off")
        return DimensionsToNav::Off;
    if (text == u"create")
        return DimensionsToNav::Create;
    return std::nullopt;
}

QString toString(State state)
{
    switch (state) {
    case State::Open: return u"open"_s;
    case State::Approved: return u"approved"_s;
    case State::Created: return u"created"_s;
    case State::Rejected: return u"rejected"_s;
    case State::Superseded: return u"superseded"_s;
    }
    return {};
}

std::optional<State> proposalStateFromString(QStringView text)
{
    for (const State state : {State::Open, State::Approved, State::Created, State::Rejected, State::Superseded})
        if (toString(state) == text)
            return state;
    return std::nullopt;
}

QString proposalStateTitle(State state)
{
    switch (state) {
    case State::Open: return DimensionWords::tr("waits for a decision");
    case State::Approved: return DimensionWords::tr("to be made in NAV");
    case State::Created: return DimensionWords::tr("made in NAV");
    case State::Rejected: return DimensionWords::tr("turned down");
    case State::Superseded: return DimensionWords::tr("void");
    }
    return {};
}

QString dimensionValueProblem(const DimensionProposal &proposal)
{
    if (proposal.code.size() <= longestCode)
        return {};
    return DimensionWords::tr("The code %1 has more than NAV's 20 characters. Map %2=%3 to a value of NAV's instead.")
        .arg(proposal.code, proposal.dimension, proposal.itemCode);
}

QString shortenedValueName(const QString &name)
{
    const QString text = name.simplified();
    return text.size() <= longestName ? text : text.left(longestName - 1).trimmed() + u'\u2026';
}

} // namespace Ledgerbridge
