// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingproposals.h"

#include "audittrail.h"
#include "mappingrows.h"
#include "mappingstore.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Store", source);
}

bool isSamePerson(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

QString sentences(const QList<MappingStep> &steps)
{
    constexpr qsizetype most = 20;
    QStringList all;
    for (const MappingStep &step : steps.first(qMin(most, steps.size())))
        all.append(stepSentence(step));
    if (steps.size() > most)
        all.append(QCoreApplication::translate("Store", "And %n more.", nullptr, int(steps.size() - most)));
    return all.join(u' ');
}

} // namespace

MappingProposals::MappingProposals(Database &database)
    : m_database(database)
{
}

Result<void> MappingProposals::note(const QString &action, const QString &actor, qint64 id, const QString &words)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.reference = u"proposal:%1"_s.arg(id);
    entry.text = words;
    const auto noted = AuditTrail(m_database).append(std::move(entry));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<qint64> MappingProposals::propose(const QList<MappingStep> &steps, const QString &actor, const QString &reason)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const auto stored = m_database.execute(u"INSERT INTO mapping_proposal (at, actor, reason) VALUES (?, ?, ?)"_s,
            {momentValue(m_database.now()), actor, reason});
        if (!stored)
            return fail(stored.error());
        const qint64 id = m_database.lastInsertId();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QVariantList values{id, i};
            values += stepValues(steps.at(i));
            const auto kept = m_database.execute(
                u"INSERT INTO mapping_proposal_step (proposal, position, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                    .arg(stepColumns()),
                values);
            if (!kept)
                return fail(kept.error());
        }
        const auto noted = note(u"mappingProposed"_s, actor, id, sentences(steps));
        return noted ? Result<qint64>(id) : fail(noted.error());
    });
}

Result<QList<MappingProposal>> MappingProposals::open()
{
    QList<MappingProposal> proposals;
    const auto heads =
        m_database.forEach(u"SELECT id, at, actor, reason FROM mapping_proposal WHERE state = 'open' ORDER BY id"_s, {},
            [&](const QSqlQuery &row) {
                proposals.append({row.value(0).toLongLong(), momentFrom(row.value(1)), row.value(2).toString(),
                    row.value(3).toString(), {}});
                return true;
            });
    if (!heads)
        return fail(heads.error());
    for (MappingProposal &proposal : proposals) {
        const auto steps = m_database.forEach(
            u"SELECT %1 FROM mapping_proposal_step WHERE proposal = ? ORDER BY position"_s.arg(stepColumns()),
            {proposal.id}, [&](const QSqlQuery &row) {
                proposal.steps.append(readStep(row, 0));
                return true;
            });
        if (!steps)
            return fail(steps.error());
    }
    return proposals;
}

Result<MappingProposal> MappingProposals::find(qint64 id)
{
    const auto all = open();
    if (!all)
        return fail(all.error());
    for (const MappingProposal &proposal : *all)
        if (proposal.id == id)
            return proposal;
    return fail(ErrorCode::NotFound,
        text(QT_TRANSLATE_NOOP("Store", "No proposal %1 waits any more. Somebody has decided it.")).arg(id));
}

Result<void> MappingProposals::decide(
    const MappingProposal &proposal, const QString &state, const QString &actor, const QString &words)
{
    const auto done = m_database.execute(
        u"UPDATE mapping_proposal SET state = ?, decided_at = ?, decided_by = ?, words = ? WHERE id = ?"_s,
        {state, momentValue(m_database.now()), actor, words, proposal.id});
    return done ? Result<void>{} : fail(done.error());
}

Result<qint64> MappingProposals::approve(qint64 id, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const auto proposal = find(id);
        if (!proposal)
            return fail(proposal.error());
        if (isSamePerson(proposal->actor, actor))
            return fail(ErrorCode::Usage,
                text(QT_TRANSLATE_NOOP(
                    "Store", "You proposed this change yourself; a second person has to approve it.")));
        const auto version =
            MappingStore(m_database).change(proposal->steps, {actor, proposal->reason, proposal->actor});
        if (!version)
            return fail(version.error());
        if (auto decided = decide(*proposal, u"approved"_s, actor, {}); !decided)
            return fail(decided.error());
        const auto noted = note(u"mappingApproved"_s, actor, id,
            text(QT_TRANSLATE_NOOP("Store", "The change of mappings that %1 proposed was approved."))
                .arg(proposal->actor));
        return noted ? Result<qint64>(*version) : fail(noted.error());
    });
}

Result<void> MappingProposals::reject(qint64 id, const QString &actor, const QString &words)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto proposal = find(id);
        if (!proposal)
            return fail(proposal.error());
        const bool own = isSamePerson(proposal->actor, actor);
        if (auto decided = decide(*proposal, own ? u"withdrawn"_s : u"rejected"_s, actor, words); !decided)
            return fail(decided.error());
        QString said = own
            ? text(QT_TRANSLATE_NOOP("Store", "The proposed change of mappings was withdrawn."))
            : text(QT_TRANSLATE_NOOP("Store", "The change of mappings that %1 proposed was turned down."))
                  .arg(proposal->actor);
        if (!words.isEmpty())
            said += u' ' + words;
        return note(own ? u"mappingWithdrawn"_s : u"mappingRejected"_s, actor, id, said);
    });
}

} // namespace Ledgerbridge::Store
