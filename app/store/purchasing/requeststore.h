// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "requeststate.h"

namespace Ledgerbridge::Store {

/// A purchase request as it leaves (concur.md 5.3).
struct RequestToMake final
{
    /// JSON, as it is sent.
    QString body;
    QString description;
    /// Concur's id of the request whose place it takes; or blank.
    QString supersedes;
    QString actor;
};

/// Purchase requests that were made here, and where every followed one stands. Each write has its line in the trail, in
/// the same transaction.
class RequestStore final
{
public:
    explicit RequestStore(Database &database);

    /// On disk before the call leaves. Gives the row.
    [[nodiscard]] Result<qint64> open(const RequestToMake &request);
    /// Concur has taken it: it is followed from now on.
    [[nodiscard]] Result<void> taken(qint64 row, const QString &requestId, const QString &actor);
    /// Concur said no, or nothing left this machine.
    [[nodiscard]] Result<void> refused(qint64 row, const QString &error, const QString &actor);
    /// No answer came; a person looks in Concur.
    [[nodiscard]] Result<void> uncertain(qint64 row, const QString &error, const QString &actor);
    /// A person has looked, and it is not there. False where no such row waits for that.
    [[nodiscard]] Result<bool> giveUp(qint64 row, const QString &actor);
    /// Where a followed one stands. True where that is news; then the trail says so.
    [[nodiscard]] Result<bool> seen(const FollowedRequest &request);

    /// Those made here, save the refused ones, and those followed: newest first.
    [[nodiscard]] Result<QList<FollowedRequest>> all();
    /// By Concur's id, by its number, or by `#row` where it has neither; none where there is no such request.
    [[nodiscard]] Result<std::optional<FollowedRequest>> find(const QString &name);
    /// What was sent; blank where it was not made here.
    [[nodiscard]] Result<QString> body(qint64 row);

private:
    [[nodiscard]] Result<void> settle(
        qint64 row, const QString &outcome, const QString &requestId, const QString &error, const AuditEntry &audit);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
