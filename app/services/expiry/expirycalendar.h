// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expiryentry.h"
#include "finding.h"
#include "workspace.h"

#include <QJsonArray>

namespace Ledgerbridge::Services {

/// What of a workspace expires, by day, from what is stored and what the settings say; asks nobody over the network and
/// needs no passphrase. What will expire on a day that nobody has entered stands at the end, without one. In the
/// workspace's thread.
[[nodiscard]] Result<QList<ExpiryEntry>> expiryCalendar(Workspace &workspace);

/// A warning for each entry that has reached one of its steps, with what to do.
[[nodiscard]] QList<Finding> expiryFindings(const QList<ExpiryEntry> &entries, const QDateTime &now);

/// `[{"kind","what","expiresAt","daysLeft"}]`; the last two are null where no day is known.
[[nodiscard]] QJsonArray expiriesToJson(const QList<ExpiryEntry> &entries, const QDateTime &now);

/// Writes the entries into an iCalendar file that is whole or not there. NotFound where none has a day, Storage where the
/// file cannot be written. Any thread.
[[nodiscard]] Result<void> saveExpiryCalendar(
    const QList<ExpiryEntry> &entries, const QString &workspaceId, const QDateTime &now, const QString &file);

} // namespace Ledgerbridge::Services
