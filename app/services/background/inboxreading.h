// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"

#include <QByteArray>
#include <QDateTime>

namespace Ledgerbridge::Services {

/// What waits in the inbox.
struct InboxFigures final
{
    /// New ones of this reading.
    int fresh = 0;
    /// Notifications that were not from our subscriptions.
    int strange = 0;
    /// Notices that no run has looked after, and since when; invalid: none.
    int pending = 0;
    QDateTime since;
    /// The last notice of each system up to which a run that starts now looks; 0: none.
    qint64 lastConcur = 0;
    qint64 lastNav = 0;
};

/// Reads deliveries into notices, some at a time so that nothing else waits long; what is left is read the next time.
/// Deliveries through a subscription are noted in the workspace's database.
[[nodiscard]] Result<InboxFigures> readInbox(
    Store::Database &inbox, Store::Database &workspace, const QByteArray &clientState);

/// A run has looked at everything up to there; what was done long ago is forgotten.
[[nodiscard]] Result<void> finishNotices(Store::Database &inbox, const InboxFigures &figures);

} // namespace Ledgerbridge::Services
