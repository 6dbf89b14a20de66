// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorcommands.h"

#include "run.h"
#include "vendormaking.h"
#include "vendorpreparing.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

class VendorText final
{
    Q_DECLARE_TR_FUNCTIONS(VendorCommands)
};

using State = VendorRequest::State;

/// Before anything is kept: what NAV would not take, and what it has already.
Result<void> checkForm(Sync::Run &run, const VendorForm &form)
{
    const auto company = run.companies.constFind(form.companyId);
    if (company == run.companies.cend())
        return fail(ErrorCode::NotFound, VendorText::tr("That NAV company is not connected."));
    QStringList problems;
    for (const VendorDraftProblem &problem : checkVendorDraft(form.draft, company->directory))
        problems.append(problem.text);
    if (!problems.isEmpty())
        return fail(ErrorCode::InvalidInput, problems.join(u' '));
    const QList<VendorTwin> twins = openTwins(form.draft, twinsOf(form.draft, company->directory.vendors().values()));
    if (twins.isEmpty())
        return {};
    const VendorTwin &twin = twins.constFirst();
    return fail(ErrorCode::Conflict,
        VendorText::tr("NAV has %1 %2 already (%3). Map to it, or say that it is another.")
            .arg(twin.number, twin.name, twin.why));
}

/// New, or what waits already with the newer form.
Result<VendorRequest> keepRequest(Sync::Run &run, const VendorForm &form, const QString &actor)
{
    Store::VendorRequestStore store(*run.setup.database);
    const auto pending = store.pendingFor(form.companyId, form.source);
    if (!pending)
        return fail(pending.error());
    if (*pending && (*pending)->state == State::Open) {
        VendorRequest changed = **pending;
        changed.draft = form.draft;
        changed.preparedBy = actor;
        const auto done = store.change(**pending, changed, u"vendorRequested"_s,
            VendorText::tr("Vendor %1 %2 prepared anew by %3.").arg(form.source, form.draft.displayName, actor));
        return done ? Result<VendorRequest>(changed) : fail(done.error());
    }
    VendorRequest request;
    request.companyId = form.companyId;
    request.companyName = form.companyName;
    request.source = form.source;
    request.draft = form.draft;
    request.documentId = form.documentId;
    request.preparedBy = actor;
    const auto id = store.add(request);
    if (!id)
        return fail(id.error());
    request.id = *id;
    return request;
}

QString sentence(const VendorOutcome &outcome)
{
    const VendorRequest &request = outcome.request;
    switch (request.state) {
    case State::Created:
        return VendorText::tr("Vendor %1 is made in NAV as %2.").arg(request.draft.displayName, request.number) + u' '
            + VendorText::tr("%n document(s) released.", nullptr, outcome.recheck.released);
    case State::Open:
        return VendorText::tr("Vendor %1 is prepared. A second person lets it through.").arg(request.draft.displayName);
    case State::Rejected: return VendorText::tr("Vendor %1 was turned down.").arg(request.draft.displayName);
    case State::Sending:
    case State::InDoubt: break;
    }
    return VendorText::tr("Vendor %1: %2").arg(request.draft.displayName, request.words);
}

Result<VendorOutcome> outcomeOf(Workspace *workspace, const VendorRequest &request)
{
    VendorOutcome outcome;
    outcome.request = request;
    if (request.state == State::Created) {
        // Whoever prepared the vendor has prepared what it releases.
        auto recheck = recheckHeld(*workspace, request.preparedBy);
        if (!recheck)
            return fail(recheck.error());
        outcome.recheck = std::move(*recheck);
    }
    outcome.message = sentence(outcome);
    return outcome;
}

QCoro::Task<Result<VendorOutcome>> letThrough(
    Workspace *workspace, Sync::Run *run, VendorRequest request, QString actor)
{
    // A run at work could be looking the very vendor up.
    if (const auto alone = run->takeLease(Sync::Run::leaseName()); !alone)
        co_return fail(alone.error());
    Sync::VendorMaking making(*run, actor);
    const auto made = co_await making.approve(request);
    run->releaseLease(Sync::Run::leaseName());
    if (!made)
        co_return fail(made.error());
    co_return outcomeOf(workspace, *made);
}

/// What waits for a person; and what NAV never answered about, once it cannot be at work on it any more: a person who
/// looked in NAV must be able to end the search.
bool mayReject(const VendorRequest &request, const QDateTime &now)
{
    const bool isInDoubt = request.state == State::Sending || request.state == State::InDoubt;
    const bool isOver = request.decidedAt.isValid() && request.decidedAt.secsTo(now) >= Sync::vendorDoubtSeconds;
    return request.state == State::Open || (isInDoubt && isOver);
}

Result<VendorRequest> findRequest(Store::Database &database, qint64 id)
{
    const auto found = Store::VendorRequestStore(database).byId(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound,
            VendorText::tr("There is no request %1 for a vendor. See them with \"vendors requests\".").arg(id));
    return **found;
}

} // namespace

QCoro::Task<Result<VendorForm>> vendorForm(Sync::EngineSetup setup, QString document)
{
    Sync::Run run(setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        co_return fail(loaded.error());
    co_return co_await Sync::prepareVendor(run, document);
}

QCoro::Task<Result<VendorOutcome>> requestVendor(
    Workspace *workspace, Sync::EngineSetup setup, VendorForm form, QString actor)
{
    Sync::Run run(setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        co_return fail(loaded.error());
    if (const auto sound = checkForm(run, form); !sound)
        co_return fail(sound.error());
    const auto request = keepRequest(run, form, actor);
    if (!request)
        co_return fail(request.error());
    if (setup.fourEyes)
        co_return outcomeOf(workspace, *request);
    co_return co_await letThrough(workspace, &run, *request, actor);
}

QCoro::Task<Result<VendorOutcome>> approveVendor(
    Workspace *workspace, Sync::EngineSetup setup, qint64 id, QString actor)
{
    Sync::Run run(setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        co_return fail(loaded.error());
    const auto request = findRequest(*setup.database, id);
    if (!request)
        co_return fail(request.error());
    co_return co_await letThrough(workspace, &run, *request, actor);
}

Result<VendorOutcome> rejectVendor(Workspace &workspace, qint64 id, const QString &actor, const QString &words)
{
    if (words.trimmed().isEmpty())
        return fail(ErrorCode::Usage, VendorText::tr("Say why: it stands in the trail for good."));
    const auto request = findRequest(workspace.database(), id);
    if (!request)
        return fail(request.error());
    if (!mayReject(*request, workspace.database().now()))
        return fail(ErrorCode::Conflict,
            VendorText::tr("Vendor %1 does not wait for a person: %2.")
                .arg(request->source, vendorRequestStateTitle(request->state)));
    VendorOutcome outcome;
    outcome.request = *request;
    outcome.request.state = State::Rejected;
    outcome.request.decidedBy = actor;
    outcome.request.words = words.trimmed();
    const auto done =
        Store::VendorRequestStore(workspace.database())
            .change(*request, outcome.request, u"vendorRejected"_s,
                VendorText::tr("Vendor %1 turned down by %2: %3").arg(request->source, actor, outcome.request.words));
    if (!done)
        return fail(done.error());
    outcome.message = sentence(outcome);
    return outcome;
}

} // namespace Ledgerbridge::Services
