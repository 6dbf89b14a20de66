// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestcreation.h"

#include "requeststore.h"
#include "requestwire.h"
#include "run.h"
#include "runtext.h"
#include "vendorlinkstore.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Nothing of it can stand in Concur.
bool isCertain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Throttled:
    case ErrorCode::SignIn:
    case ErrorCode::MissingScope:
    case ErrorCode::Refused:
    case ErrorCode::NotFound: return true;
    default: return false;
    }
}

QString sentences(const QList<RequestFault> &faults)
{
    QStringList texts;
    for (const RequestFault &fault : faults)
        texts.append(requestFaultSentence(fault));
    return texts.join(u' ');
}

} // namespace

FollowedRequest followedRequest(const QString &id, const Concur::RequestState &state)
{
    FollowedRequest seen;
    seen.id = id;
    seen.number = state.requestNumber;
    seen.queueStatus = state.queueStatus;
    seen.workflowStatus = state.workflowStatus;
    seen.orderNumbers = state.orderNumbers;
    seen.exceptions = state.exceptions;
    return seen;
}

RequestCreation::RequestCreation(EngineSetup setup, QString actor)
    : m_setup(std::move(setup))
    , m_actor(std::move(actor))
{
}

Result<QList<RequestFault>> RequestCreation::check(const NewRequest &request)
{
    const auto links = Store::VendorLinkStore(*m_setup.database).all();
    if (!links)
        return fail(links.error());
    // Nothing is known of Concur's vendors where they were never read.
    std::optional<VendorKeys> vendors;
    if (!links->isEmpty())
        vendors = VendorKeys(links->keyBegin(), links->keyEnd());
    return checkRequest(request, vendors);
}

Result<FollowedRequest> RequestCreation::olderRequest(const QString &name)
{
    const auto found = Store::RequestStore(*m_setup.database).find(name);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound,
            RunText::tr("No purchase request %1 is followed here. Follow it with \"watch add\" first.").arg(name));
    if ((*found)->id.isEmpty())
        return fail(ErrorCode::Conflict,
            RunText::tr("It is not known whether Concur has the purchase request %1. Look there first.").arg(name));
    if (!(*found)->supersededBy.isEmpty())
        return fail(ErrorCode::Conflict,
            RunText::tr("Purchase request %1 takes the place of %2 already. Change that one instead.")
                .arg((*found)->supersededBy, name));
    return **found;
}

Result<NewRequest> RequestCreation::superseding(const NewRequest &request, const QString &older)
{
    const auto found = olderRequest(older);
    if (!found)
        return fail(found.error());
    const QString number = found->number.isEmpty() ? found->id : found->number;
    NewRequest changed = request;
    const QString comment = RunText::tr("Takes the place of purchase request %1.").arg(number);
    changed.comments = request.comments.isEmpty() ? comment : comment + u' ' + request.comments;
    return changed;
}

QCoro::Task<Result<CreationOutcome>> RequestCreation::create(NewRequest request, QString supersedes)
{
    if (!m_setup.orders)
        co_return fail(ErrorCode::NotFound, RunText::tr("Concur is not connected."));
    QString olderId;
    if (!supersedes.isEmpty()) {
        const auto older = olderRequest(supersedes);
        const auto changed = superseding(request, supersedes);
        if (!older || !changed)
            co_return fail(older ? changed.error() : older.error());
        olderId = older->id;
        request = *changed;
    }
    const auto faults = check(request);
    if (!faults)
        co_return fail(faults.error());
    if (!faults->isEmpty())
        co_return CreationOutcome{{}, *faults, false, sentences(*faults)};
    Run run(m_setup, {});
    // Two at once would renew the sign-in at the same time, and take the same request's place twice.
    if (const auto alone = run.takeLease(Run::leaseName()); !alone)
        co_return fail(alone.error());
    const auto sent = co_await send(request, olderId);
    run.releaseLease(Run::leaseName());
    co_return sent;
}

QCoro::Task<Result<void>> RequestCreation::refresh(QString requestId)
{
    if (!m_setup.orders)
        co_return fail(ErrorCode::NotFound, RunText::tr("Concur is not connected."));
    Run run(m_setup, {});
    if (const auto alone = run.takeLease(Run::leaseName()); !alone)
        co_return fail(alone.error());
    const auto state = co_await m_setup.orders->request(requestId);
    run.releaseLease(Run::leaseName());
    if (!state)
        co_return fail(state.error());
    if (!*state)
        co_return fail(ErrorCode::NotFound,
            RunText::tr("Concur knows no purchase request %1. Check the id in the watch list.").arg(requestId));
    const auto kept = Store::RequestStore(*m_setup.database).seen(followedRequest(requestId, **state));
    co_return kept ? Result<void>() : fail(kept.error());
}

QCoro::Task<Result<CreationOutcome>> RequestCreation::send(NewRequest request, QString olderId)
{
    Store::RequestToMake making;
    making.body = QString::fromUtf8(Concur::requestBody(request).toBytes());
    making.description = request.description;
    if (making.description.isEmpty())
        making.description = request.lines.constFirst().description;
    making.supersedes = olderId;
    making.actor = m_actor;
    const auto row = Store::RequestStore(*m_setup.database).open(making);
    if (!row)
        co_return fail(row.error());
    const auto answer = co_await m_setup.orders->createRequest(request);
    if (!answer)
        co_return settleUnanswered(*row, answer.error());
    co_return settle(*row, answer->id, answer->faults);
}

Result<CreationOutcome> RequestCreation::settle(qint64 row, const QString &id, const QList<RequestFault> &faults)
{
    Store::RequestStore store(*m_setup.database);
    if (id.isEmpty()) {
        const QString text = sentences(faults);
        const auto kept = store.refused(row, text, m_actor);
        return kept ? Result<CreationOutcome>(CreationOutcome{{}, faults, false, text}) : fail(kept.error());
    }
    if (const auto kept = store.taken(row, id, m_actor); !kept)
        return fail(kept.error());
    return CreationOutcome{
        id, {}, false, RunText::tr("Concur has taken the purchase request. It is followed as %1.").arg(id)};
}

Result<CreationOutcome> RequestCreation::settleUnanswered(qint64 row, const Error &error)
{
    Store::RequestStore store(*m_setup.database);
    if (isCertain(error)) {
        const auto kept = store.refused(row, error.message, m_actor);
        return fail(kept ? error : kept.error());
    }
    if (const auto kept = store.uncertain(row, error.message, m_actor); !kept)
        return fail(kept.error());
    return CreationOutcome{{}, {}, true,
        RunText::tr("No answer came from Concur, so it is not known whether it has the purchase request. Look for it "
                    "there: if it is there, follow it with \"watch add\"; if not, send it anew. It is never sent again "
                    "by itself.")};
}

} // namespace Ledgerbridge::Sync
