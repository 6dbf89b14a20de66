// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"

#include <QStringList>

namespace Ledgerbridge::Store {

/// Who had a hand in a document, and who looks after it. Every change stands in the trail; a document's row id names it.
/// Methods that write open their own Transaction, or become part of the caller's open one.
class ReviewStore final
{
public:
    explicit ReviewStore(Database &database);

    /// Notes that this person's decision made the document what it is now. Once is enough.
    [[nodiscard]] Result<void> addPreparer(qint64 document, const QString &actor);
    /// In the order in which they came.
    [[nodiscard]] Result<QStringList> preparers(qint64 document);
    /// Whether one of the preparers is this person, whatever the case of the name.
    [[nodiscard]] Result<bool> hasPrepared(qint64 document, const QString &actor);

    /// That this person has said yes to the plan of that digest, while the document stays where it is.
    [[nodiscard]] Result<void> noteApproval(
        qint64 document, const QString &actor, const QString &digest, const AuditEntry &audit);

    /// Empty: nobody in particular.
    [[nodiscard]] Result<void> assign(qint64 document, const QString &person, const AuditEntry &audit);
    /// A remark; it stands in the trail and is never taken back.
    [[nodiscard]] Result<void> comment(qint64 document, const AuditEntry &audit);
    /// Everybody whom a document is assigned to, by name.
    [[nodiscard]] Result<QStringList> assignees();

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
