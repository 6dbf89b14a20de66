// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "notice.h"

#include <QHash>

namespace Ledgerbridge::Store {

/// What Concur and NAV sent to the webhook of this machine: deliveries as they came, then the notices in them, until a
/// run has looked. In a database file of its own beside the workspace's (`webhooks.db`): a delivery waits for no run.
/// It holds hints alone; nothing in it reaches the books or the trail.
class InboxStore final
{
public:
    /// More unread ones than this are not taken in: whoever sends them tries again.
    static constexpr qint64 mostUnread = 100'000;

    explicit InboxStore(Database &database);
    /// Of the workspace in that folder; made if absent.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &folder);
    [[nodiscard]] static bool exists(const QString &folder);

    /// All or none, on disk on return. The same body again is kept once. Storage when there are too many already.
    [[nodiscard]] Result<void> keep(const QList<Delivery> &deliveries);
    /// Oldest first.
    [[nodiscard]] Result<QList<Delivery>> unread(int most);
    /// Puts the notices of that delivery in its place; how many of them were new.
    [[nodiscard]] Result<int> file(qint64 delivery, const QList<Notice> &notices);
    /// Notices that no run has looked after, oldest first.
    [[nodiscard]] Result<QList<Notice>> pending(int most);
    /// Those of a system up to that id are looked after.
    [[nodiscard]] Result<void> finish(NoticeSystem system, qint64 upTo);
    /// Takes away those that were looked after before that moment.
    [[nodiscard]] Result<void> forget(const QDateTime &before);
    /// When the last notice of each subscription of NAV's came, by its id; Concur's under the empty one.
    [[nodiscard]] Result<QHash<QString, QDateTime>> lastBySubscription();

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
