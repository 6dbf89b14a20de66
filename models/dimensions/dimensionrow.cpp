// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionrow.h"

#include "dimensionnames.h"
#include "dimensionwords.h"

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

using State = DimensionRow::State;

State stateOf(const DimensionLink &link)
{
    // A value that NAV had once has a code here, and no name any more.
    if (link.valueCode.isEmpty() || link.valueName.isEmpty())
        return State::OnlyConcur;
    if (link.itemName.isEmpty())
        return State::OnlyNav;
    return isSameListName(concurNameOf(link.valueName, link.valueCode), link.itemName) ? State::Same : State::Differs;
}

} // namespace

DimensionRow dimensionRowOf(const DimensionLink &link)
{
    return {link.dimension, link.valueCode, link.valueName, link.listName, link.code, link.itemName, stateOf(link), 0,
        link.conflict};
}

QString toString(State state)
{
    switch (state) {
    case State::Same: return u"same"_s;
    case State::OnlyNav: return u"onlyNav"_s;
    case State::OnlyConcur: return u"onlyConcur"_s;
    case State::Differs: return u"differs"_s;
    case State::Proposal: return u"proposal"_s;
    }
    return {};
}

std::optional<State> dimensionStateFromString(QStringView text)
{
    for (const State state : {State::Same, State::OnlyNav, State::OnlyConcur, State::Differs, State::Proposal})
        if (toString(state).compare(text, Qt::CaseInsensitive) == 0)
            return state;
    return std::nullopt;
}

QString dimensionStateTitle(State state)
{
    switch (state) {
    case State::Same: return DimensionWords::tr("same on both sides");
    case State::OnlyNav: return DimensionWords::tr("only in NAV");
    case State::OnlyConcur: return DimensionWords::tr("only in Concur");
    case State::Differs: return DimensionWords::tr("differs");
    case State::Proposal: return DimensionWords::tr("proposed for NAV");
    }
    return {};
}

} // namespace Ledgerbridge
