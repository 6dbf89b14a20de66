// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "replay.h"

namespace Ledgerbridge::Store {

/// What failed, as it enters the queue or stays in it.
struct ReplayFailure final
{
    ReplayTopic topic;
    ReplayCall call = ReplayCall::ConfirmPosting;
    /// Of a document: kept of the first failure only. Of anything else: of the last, and another one begins a new count.
    QString fingerprint;
    int code = 0;
    QString error;
    bool needsPerson = false;
    /// Rest that Concur asked for.
    std::chrono::seconds asked = std::chrono::seconds(0);
};

/// Failed calls to Concur, kept until they are made (architecture.md, rule 1: what is open is on disk). Each change has
/// its line in the trail, in the same transaction; methods that write become part of the caller's open one.
class ReplayQueue final
{
public:
    explicit ReplayQueue(Database &database);

    /// A new one, or one more failure of what waits already; says when it is tried again. The trail's text is `audit`'s;
    /// a document's ids are filled in.
    [[nodiscard]] Result<QDateTime> keep(const ReplayFailure &failure, AuditEntry audit);
    /// The call is made, or has become void. Nothing happens, not even in the trail, where it does not wait.
    [[nodiscard]] Result<void> remove(const ReplayTopic &topic, ReplayCall call, AuditEntry audit);

    /// In order of first failure; `most` of 0: all of them.
    [[nodiscard]] Result<QList<ReplayEntry>> list(int most = 0);
    [[nodiscard]] Result<std::optional<ReplayEntry>> find(const ReplayTopic &topic, ReplayCall call);
    [[nodiscard]] Result<ReplayFigures> figures();

private:
    [[nodiscard]] Result<void> note(const ReplayTopic &topic, AuditEntry audit);
    [[nodiscard]] Result<QList<ReplayEntry>> read(const QString &condition, const QVariantList &values, int most = 0);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
