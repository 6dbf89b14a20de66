// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "error.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace Ledgerbridge::Store {

/// A plan as it was posted in NAV.
struct PostedPlan final
{
    enum class Role { Posting, Difference, Offset };
    qint64 recordId = 0;
    Role role = Role::Posting;
    /// Offset: row id of the version that took this one's place, or of this one where it was recalled. 0: none.
    qint64 causeId = 0;
    QString navNumber;
    QDate postingDate;
    QDateTime postedAt;
    /// The plan as JSON text; whoever keeps it knows the form.
    QString plan;
};

/// What was posted for each document, for corrections. Rows are never changed or deleted. Writes become part of the
/// caller's open transaction.
class PostedPlanStore final
{
public:
    explicit PostedPlanStore(Database &database);

    [[nodiscard]] Result<void> keep(const PostedPlan &plan);
    /// The posting of that version; none for what was posted before this was kept.
    [[nodiscard]] Result<std::optional<PostedPlan>> postingOf(qint64 recordId);
    /// Everything that was posted for a document approved from `from` to `to`, or posted there for whichever day of that
    /// time, offsets and differences included; oldest first.
    [[nodiscard]] Result<QList<PostedPlan>> between(QDate from, QDate to);
    /// How often an earlier version of that version's document was offset: the n of "repost n". Offsets that were
    /// posted for a later version do not count.
    [[nodiscard]] Result<int> offsetsBefore(qint64 recordId);
    /// How often that version itself was offset.
    [[nodiscard]] Result<int> offsetsOf(qint64 recordId);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
