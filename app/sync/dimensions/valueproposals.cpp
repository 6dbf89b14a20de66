// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "valueproposals.h"

#include "outage.h"
#include "runtext.h"
#include "writescope.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

const QString proposer = u"sync"_s;
const QString maker = u"Ledgerbridge"_s;
/// A transaction in NAV lasts up to eight minutes before others see what it did (nav.md 6).
constexpr qint64 unseenSeconds = qint64(10) * 60;
/// What NAV has refused needs somebody first.
constexpr qint64 refusedSeconds = qint64(24) * 60 * 60;
/// A list that was chosen by mistake must not fill NAV.
constexpr int mostMade = 100;

bool isSameValue(const DimensionProposal &one, const DimensionProposal &other)
{
    return one.companyId == other.companyId && one.dimension.compare(other.dimension, Qt::CaseInsensitive) == 0
        && one.code.compare(other.code, Qt::CaseInsensitive) == 0;
}

} // namespace

ValueProposals::ValueProposals(Run &run)
    : m_run(run)
    , m_store(*run.setup.database)
{
}

bool ValueProposals::isInNav(const DimensionProposal &proposal) const
{
    const auto company = m_run.companies.constFind(proposal.companyId);
    return company != m_run.companies.cend()
        && company->directory.dimensionValue(proposal.dimension, proposal.code) != nullptr;
}

const CompanyLink *ValueProposals::makerOf(const DimensionProposal &proposal) const
{
    const CompanyLink *link = m_run.link(proposal.companyId);
    return link && link->ledger && link->ledger->createsDimensionValues() ? link : nullptr;
}

bool ValueProposals::approvesItself(const DimensionProposal &proposal) const
{
    return m_run.setup.dimensionsToNav == DimensionsToNav::Create && !m_run.setup.fourEyes && makerOf(proposal)
        && dimensionValueProblem(proposal).isEmpty();
}

Result<void> ValueProposals::propose(const DimensionProposal &proposal)
{
    const auto settled = m_store.isSettled(proposal);
    if (!settled || *settled)
        return settled ? Result<void>() : fail(settled.error());
    if (m_run.options.dryRun) {
        ++m_run.summary.dimensions.proposed;
        return {};
    }
    const auto id = m_store.propose(proposal, proposer);
    if (!id)
        return fail(id.error());
    return approvesItself(proposal) ? m_store.approve(*id, maker) : Result<void>();
}

Result<void> ValueProposals::review(const DimensionProposal &pending, const DimensionLook &look)
{
    const auto now = std::find_if(look.review.proposals.cbegin(), look.review.proposals.cend(),
        [&pending](const DimensionProposal &proposal) { return isSameValue(proposal, pending); });
    if (now != look.review.proposals.cend()) {
        const bool isRenamed = pending.state == DimensionProposal::State::Open && now->name != pending.name;
        return isRenamed ? m_store.rename(pending, now->name) : Result<void>();
    }
    // Only a list that was read tells that something is not in it.
    const bool wasRead = std::any_of(look.places.cbegin(), look.places.cend(), [&pending](const ListAssignment &place) {
        return place.dimension == pending.dimension && place.list.name == pending.listName;
    });
    if (!wasRead || pending.isUnderWay)
        return {};
    return m_store.supersede(pending,
        RunText::tr("Concur's list %1 does not have it any more, or a mapping says what it means.")
            .arg(pending.listName));
}

Result<void> ValueProposals::take(const DimensionLook &look)
{
    if (isOff())
        return {};
    return Store::inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        if (!m_run.options.dryRun) {
            const auto pending = m_store.pending();
            if (!pending)
                return fail(pending.error());
            for (const DimensionProposal &proposal : *pending)
                if (const auto reviewed = review(proposal, look); !reviewed)
                    return reviewed;
        }
        for (const DimensionProposal &proposal : look.review.proposals)
            if (const auto proposed = propose(proposal); !proposed)
                return proposed;
        return {};
    });
}

Result<void> ValueProposals::closeWhatNavHas()
{
    const auto pending = m_store.pending();
    if (!pending)
        return fail(pending.error());
    for (const DimensionProposal &proposal : *pending) {
        if (!isInNav(proposal))
            continue;
        // What was lost on its way back is ours all the same.
        m_run.summary.dimensions.toNav += int(proposal.isUnderWay);
        if (const auto closed = m_store.created(proposal, proposal.isUnderWay ? maker : u"NAV"_s); !closed)
            return closed;
    }
    return {};
}

bool ValueProposals::mayLeave(const DimensionProposal &proposal) const
{
    if (proposal.state != DimensionProposal::State::Approved || isInNav(proposal) || !makerOf(proposal))
        return false;
    if (!m_run.companies.contains(proposal.companyId) || !dimensionValueProblem(proposal).isEmpty())
        return false;
    const qint64 age = proposal.sentAt.isValid() ? proposal.sentAt.secsTo(m_run.now()) : refusedSeconds;
    if (proposal.isUnderWay)
        return age >= unseenSeconds;
    return proposal.trouble.isEmpty() || age >= refusedSeconds || m_run.options.only.contains(Part::Dimensions);
}

QCoro::Task<Result<int>> ValueProposals::create()
{
    int made = 0;
    if (isOff())
        co_return made;
    const auto pending = m_store.pending();
    if (!pending)
        co_return fail(pending.error());
    for (const DimensionProposal &proposal : *pending) {
        if (m_run.isCancelled() || made == mostMade)
            break;
        if (!mayLeave(proposal))
            continue;
        const auto created = co_await createOne(proposal);
        if (!created)
            co_return fail(created.error());
        made += int(*created);
        m_run.report(RunProgress::Phase::Dimensions, made);
    }
    co_return made;
}

QCoro::Task<Result<bool>> ValueProposals::createOne(DimensionProposal proposal)
{
    if (const auto noted = m_store.noteSending(proposal); !noted)
        co_return fail(noted.error());
    Nav::Ledger *ledger = makerOf(proposal)->ledger;
    const NavDimensionValue value{{}, proposal.code, shortenedValueName(proposal.name)};
    const auto done = co_await ledger->createDimensionValue(proposal.companyId, proposal.dimension, value);
    if (!done) {
        if (const auto settled = settleFailure(proposal, done.error()); !settled)
            co_return fail(settled.error());
        if (isOutage(done.error()) || endsRun(done.error()))
            co_return fail(done.error());
        co_return false;
    }
    ++m_run.summary.dimensions.toNav;
    if (const auto closed = m_store.created(proposal, maker); !closed)
        co_return fail(closed.error());
    co_return true;
}

Result<void> ValueProposals::settleFailure(const DimensionProposal &proposal, const Error &error)
{
    const bool isUnclear = error.code == ErrorCode::OutcomeUnknown || error.code == ErrorCode::Protocol;
    const bool isRefused = error.code == ErrorCode::Refused || error.code == ErrorCode::MissingScope
        || error.code == ErrorCode::NotFound || error.code == ErrorCode::Conflict;
    if (isRefused)
        m_run.notice(RunText::tr("NAV did not make the dimension value %1 %2: %3")
                         .arg(proposal.dimension, proposal.code, error.message));
    else if (isUnclear)
        m_run.problem(error);
    return m_store.noteTrouble(proposal, error.message, isUnclear);
}

Result<void> ValueProposals::count()
{
    if (isOff())
        return {};
    const auto pending = m_store.pending();
    if (!pending)
        return fail(pending.error());
    // What was approved and can be made waits for the program, not for a person, unless NAV has said no.
    m_run.summary.dimensions.proposed +=
        int(std::count_if(pending->cbegin(), pending->cend(), [this](const DimensionProposal &proposal) {
            return proposal.state == DimensionProposal::State::Open || !makerOf(proposal)
                || !dimensionValueProblem(proposal).isEmpty() || (!proposal.trouble.isEmpty() && !proposal.isUnderWay);
        }));
    return {};
}

} // namespace Ledgerbridge::Sync
