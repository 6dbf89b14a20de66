// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingchanges.h"

#include "mappingproposals.h"
#include "mappingstore.h"
#include "seencounting.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkForms(const QList<MappingStep> &steps)
{
    for (const MappingStep &step : steps)
        if (const QString problem = step.after ? mappingFormProblem(*step.after) : QString(); !problem.isEmpty())
            return fail(ErrorCode::InvalidInput, mappingRowName(*step.after) + u": "_s + problem);
    return {};
}

/// What follows from another book: codes count anew where cost objects changed, and held documents are looked at.
void follow(Workspace &workspace, const QString &actor, MappingOutcome &outcome)
{
    const auto rows = Store::MappingStore(workspace.database()).rows();
    const auto counted = rows
        ? Sync::countAllWhereNeeded(workspace.database(), MappingBook(*rows), QDate::currentDate())
        : fail(rows.error());
    auto recheck = counted ? recheckHeld(workspace, actor) : fail(counted.error());
    if (recheck)
        outcome.recheck = std::move(*recheck);
    else
        outcome.recheckError = recheck.error();
}

} // namespace

Result<MappingOutcome> changeMappings(
    Workspace &workspace, const QList<MappingStep> &steps, const MappingAuthor &author)
{
    if (const auto sound = checkForms(steps); !sound)
        return fail(sound.error());
    MappingOutcome outcome;
    if (steps.isEmpty())
        return outcome;
    if (workspace.setting(u"approval.fourEyes"_s) == "true"_L1) {
        const auto proposal = Store::MappingProposals(workspace.database()).propose(steps, author.actor, author.reason);
        if (!proposal)
            return fail(proposal.error());
        outcome.proposal = *proposal;
        return outcome;
    }
    const auto version = Store::MappingStore(workspace.database()).change(steps, author);
    if (!version)
        return fail(version.error());
    outcome.version = *version;
    follow(workspace, author.actor, outcome);
    return outcome;
}

Result<MappingOutcome> approveMappings(Workspace &workspace, qint64 proposal, const QString &actor)
{
    const auto version = Store::MappingProposals(workspace.database()).approve(proposal, actor);
    if (!version)
        return fail(version.error());
    MappingOutcome outcome;
    outcome.version = *version;
    const auto made = Store::MappingStore(workspace.database()).versions(*version + 1, 1);
    if (!made)
        return fail(made.error());
    // Who proposed it has prepared what follows from it; the second person may go on to approve that.
    follow(workspace, made->isEmpty() ? actor : made->constFirst().author.proposedBy, outcome);
    return outcome;
}

Result<QList<MappingStep>> stepsBack(Workspace &workspace, qint64 version)
{
    Store::MappingStore store(workspace.database());
    const auto newest = version > 0 ? Result<qint64>(version) : store.revision();
    if (!newest)
        return fail(newest.error());
    const auto changes = store.batch(*newest);
    if (!changes)
        return fail(changes.error());
    if (changes->isEmpty())
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("MappingChanges", "There is no version %1 of the mappings to take back.")
                .arg(*newest));
    QList<MappingStep> steps;
    for (const Store::MappingChange &change : *changes)
        steps.append(change.step);
    return reversedSteps(steps);
}

QString mappingSentence(const MappingOutcome &outcome)
{
    if (outcome.proposal > 0)
        return QCoreApplication::translate(
            "MappingChanges", "Proposed. Nothing changes before a second person approves it.");
    if (outcome.recheckError)
        return QCoreApplication::translate("MappingChanges", "Saved, but held documents could not be checked again: %1")
            .arg(outcome.recheckError->message);
    return QCoreApplication::translate(
        "MappingChanges", "Saved. %n document(s) released.", nullptr, outcome.recheck.released);
}

} // namespace Ledgerbridge::Services
