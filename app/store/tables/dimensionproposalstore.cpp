// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionproposalstore.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

using State = DimensionProposal::State;

QString text(const char *source)
{
    return QCoreApplication::translate("Store", source);
}

const QString program = u"Ledgerbridge"_s;

QString named(const DimensionProposal &proposal)
{
    return u"%1 %2 \"%3\" (%4)"_s.arg(proposal.dimension, proposal.code, proposal.name, proposal.companyName);
}

DimensionProposal proposalFrom(const QSqlQuery &row)
{
    DimensionProposal proposal;
    proposal.id = row.value(0).toLongLong();
    proposal.companyId = row.value(1).toString();
    proposal.companyName = row.value(2).toString();
    proposal.dimension = row.value(3).toString();
    proposal.code = row.value(4).toString();
    proposal.name = row.value(5).toString();
    proposal.listName = row.value(6).toString();
    proposal.itemCode = row.value(7).toString();
    proposal.state = proposalStateFromString(row.value(8).toString()).value_or(State::Open);
    proposal.proposedAt = momentFrom(row.value(9));
    proposal.proposedBy = row.value(10).toString();
    proposal.decidedAt = momentFrom(row.value(11));
    proposal.decidedBy = row.value(12).toString();
    proposal.reason = row.value(13).toString();
    proposal.sentAt = momentFrom(row.value(14));
    proposal.trouble = row.value(15).toString();
    proposal.isUnderWay = row.value(16).toInt() != 0;
    return proposal;
}

Error decidedMeanwhile(const DimensionProposal &proposal)
{
    return {ErrorCode::Conflict,
        text(QT_TRANSLATE_NOOP("Store", "Somebody else has decided about %1 meanwhile. Look again."))
            .arg(named(proposal)),
        {}, 0, {}};
}

} // namespace

DimensionProposalStore::DimensionProposalStore(Database &database)
    : m_database(database)
{
}

Result<QList<DimensionProposal>> DimensionProposalStore::read(const QString &condition, const QVariantList &values)
{
    QList<DimensionProposal> proposals;
    const auto done = m_database.forEach(
        u"SELECT id, company_id, company_name, dimension, code, name, list_name, item_code, state, proposed_at, "
        "proposed_by, decided_at, decided_by, reason, sent_at, trouble, under_way FROM dimension_proposal WHERE %1 ORDER BY id"_s
            .arg(condition),
        values, [&proposals](const QSqlQuery &row) {
            proposals.append(proposalFrom(row));
            return true;
        });
    return done ? Result<QList<DimensionProposal>>(proposals) : fail(done.error());
}

Result<QList<DimensionProposal>> DimensionProposalStore::all()
{
    return read(u"1"_s, {});
}

Result<QList<DimensionProposal>> DimensionProposalStore::pending()
{
    return read(u"state IN ('open', 'approved')"_s, {});
}

Result<DimensionProposal> DimensionProposalStore::find(qint64 id)
{
    const auto found = read(u"id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound,
            text(QT_TRANSLATE_NOOP(
                     "Store", "There is no proposal %1 of a dimension value. See them with \"dimensions proposals\"."))
                .arg(id));
    return found->first();
}

Result<bool> DimensionProposalStore::isSettled(const DimensionProposal &proposal)
{
    const auto found =
        m_database.firstRow(u"SELECT 1 FROM dimension_proposal WHERE company_id = ? AND dimension = ? AND code = ? "
                            "AND state IN ('open', 'approved', 'rejected')"_s,
            {proposal.companyId, proposal.dimension, proposal.code});
    return found ? Result<bool>(!found->isEmpty()) : fail(found.error());
}

Result<void> DimensionProposalStore::note(
    const DimensionProposal &proposal, const QString &action, const QString &actor, const QString &words)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.reference = u"dimension:%1"_s.arg(proposal.id);
    entry.text = words;
    const auto noted = AuditTrail(m_database).append(std::move(entry));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<qint64> DimensionProposalStore::propose(const DimensionProposal &proposal, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const auto stored = m_database.execute(
            u"INSERT INTO dimension_proposal (company_id, company_name, dimension, code, name, list_name, item_code, "
            "state, proposed_at, proposed_by) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)"_s,
            {proposal.companyId, proposal.companyName, proposal.dimension, proposal.code, proposal.name,
                proposal.listName, proposal.itemCode, momentValue(m_database.now()), actor});
        if (!stored)
            return fail(stored.error());
        DimensionProposal made = proposal;
        made.id = m_database.lastInsertId();
        const auto noted = note(made, u"dimensionProposed"_s, program,
            text(QT_TRANSLATE_NOOP("Store", "Concur's list %1 has %2, which NAV lacks: proposed for NAV as %3."))
                .arg(made.listName, made.itemCode, named(made)));
        return noted ? Result<qint64>(made.id) : fail(noted.error());
    });
}

Result<void> DimensionProposalStore::rename(const DimensionProposal &proposal, const QString &name)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done = m_database.execute(
            u"UPDATE dimension_proposal SET name = ? WHERE id = ? AND state = 'open'"_s, {name, proposal.id});
        if (!done)
            return fail(done.error());
        return note(proposal, u"dimensionProposed"_s, program,
            text(QT_TRANSLATE_NOOP("Store", "The proposed value %1 is called \"%2\" in Concur now."))
                .arg(named(proposal), name));
    });
}

Result<DimensionProposal> DimensionProposalStore::findOpen(qint64 id)
{
    const auto proposal = find(id);
    if (!proposal || proposal->state == State::Open)
        return proposal;
    return fail(ErrorCode::Conflict,
        text(QT_TRANSLATE_NOOP("Store", "Proposal %1 does not wait for a decision: it is %2."))
            .arg(id)
            .arg(proposalStateTitle(proposal->state)));
}

Result<void> DimensionProposalStore::decide(
    const DimensionProposal &proposal, State state, const QString &actor, const QString &reason)
{
    const auto done = m_database.execute(
        u"UPDATE dimension_proposal SET state = ?, decided_at = ?, decided_by = ?, reason = ?, trouble = '', "
        "under_way = 0 WHERE id = ?"_s,
        {toString(state), momentValue(m_database.now()), actor, reason, proposal.id});
    return done ? Result<void>{} : fail(done.error());
}

Result<void> DimensionProposalStore::approve(qint64 id, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto proposal = findOpen(id);
        if (!proposal)
            return fail(proposal.error());
        if (const auto decided = decide(*proposal, State::Approved, actor, {}); !decided)
            return decided;
        return note(*proposal, u"dimensionApproved"_s, actor,
            text(QT_TRANSLATE_NOOP("Store", "%1 is to be made in NAV.")).arg(named(*proposal)));
    });
}

Result<void> DimensionProposalStore::reject(qint64 id, const QString &actor, const QString &reason)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto proposal = findOpen(id);
        if (!proposal)
            return fail(proposal.error());
        if (const auto decided = decide(*proposal, State::Rejected, actor, reason); !decided)
            return decided;
        return note(*proposal, u"dimensionRejected"_s, actor,
            (text(QT_TRANSLATE_NOOP("Store", "%1 is not to be made in NAV.")).arg(named(*proposal)) + u' ' + reason)
                .trimmed());
    });
}

Result<void> DimensionProposalStore::created(const DimensionProposal &proposal, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        // Who approved it stays on record; of one that nobody decided, NAV did.
        const QString decider = proposal.decidedBy.isEmpty() ? actor : proposal.decidedBy;
        if (const auto decided = decide(proposal, State::Created, decider, {}); !decided)
            return decided;
        return note(proposal, u"dimensionCreated"_s, program,
            text(QT_TRANSLATE_NOOP("Store", "%1 is in NAV now.")).arg(named(proposal)));
    });
}

Result<void> DimensionProposalStore::supersede(const DimensionProposal &proposal, const QString &why)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (const auto decided = decide(proposal, State::Superseded, program, why); !decided)
            return decided;
        return note(proposal, u"dimensionSuperseded"_s, program,
            text(QT_TRANSLATE_NOOP("Store", "The proposal %1 is void: %2")).arg(named(proposal), why));
    });
}

Result<void> DimensionProposalStore::noteSending(const DimensionProposal &proposal)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done =
            m_database.execute(u"UPDATE dimension_proposal SET sent_at = ?, under_way = 1 WHERE id = ? AND state = ?"_s,
                {momentValue(m_database.now()), proposal.id, toString(proposal.state)});
        if (!done)
            return fail(done.error());
        if (*done != 1)
            return fail(decidedMeanwhile(proposal));
        return note(proposal, u"dimensionSending"_s, program,
            text(QT_TRANSLATE_NOOP("Store", "About to make %1 in NAV.")).arg(named(proposal)));
    });
}

Result<void> DimensionProposalStore::noteTrouble(
    const DimensionProposal &proposal, const QString &trouble, bool isUnderWay)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done = m_database.execute(u"UPDATE dimension_proposal SET trouble = ?, under_way = ? WHERE id = ?"_s,
            {trouble, int(isUnderWay), proposal.id});
        if (!done)
            return fail(done.error());
        return note(proposal, u"dimensionNotCreated"_s, program,
            text(QT_TRANSLATE_NOOP("Store", "%1 was not made in NAV: %2")).arg(named(proposal), trouble));
    });
}

} // namespace Ledgerbridge::Store
