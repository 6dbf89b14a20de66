// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enginesetup.h"
#include "newrequest.h"
#include "orderclient.h"
#include "requeststate.h"

#include <QCoroTask>

namespace Ledgerbridge::Sync {

/// What became of a new purchase request.
struct CreationOutcome final
{
    /// Concur's id; blank where it has none of it, or gave no answer.
    QString requestId;
    /// What is wrong with it, found here or by Concur; then nothing was created.
    QList<RequestFault> faults;
    /// It left and no answer came. It is never sent again by itself.
    bool isUncertain = false;
    /// A sentence for the person.
    QString message;
};

/// Creates purchase requests in Concur (concur.md 5.3). Same thread rules as the engine.
class RequestCreation final
{
public:
    RequestCreation(EngineSetup setup, QString actor);

    /// What Concur would refuse, as far as the workspace knows; sends nothing.
    [[nodiscard]] Result<QList<RequestFault>> check(const NewRequest &request);
    /// The request that takes the place of the one called so, with a comment that names it. Errors: NotFound, Conflict
    /// where another one does already or it is not known whether that one arrived.
    [[nodiscard]] Result<NewRequest> superseding(const NewRequest &request, const QString &older);
    /// Checks, notes on disk, sends once. `supersedes`: blank, or the id or number of the request whose place it takes.
    /// What Concur takes is followed at once. WorkspaceLocked while a run is at work.
    [[nodiscard]] QCoro::Task<Result<CreationOutcome>> create(NewRequest request, QString supersedes);
    /// Asks Concur where a request stands. NotFound where Concur does not know it. WorkspaceLocked while a run is at work.
    [[nodiscard]] QCoro::Task<Result<void>> refresh(QString requestId);

private:
    [[nodiscard]] Result<FollowedRequest> olderRequest(const QString &name);
    [[nodiscard]] QCoro::Task<Result<CreationOutcome>> send(NewRequest request, QString olderId);
    [[nodiscard]] Result<CreationOutcome> settle(qint64 row, const QString &id, const QList<RequestFault> &faults);
    [[nodiscard]] Result<CreationOutcome> settleUnanswered(qint64 row, const Error &error);

    EngineSetup m_setup;
    QString m_actor;
};

/// What the workspace keeps of a request's state.
[[nodiscard]] FollowedRequest followedRequest(const QString &id, const Concur::RequestState &state);

} // namespace Ledgerbridge::Sync
