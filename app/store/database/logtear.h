// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// What SQLite's write-ahead log says of its own soundness (https://sqlite.org/walformat.html).
namespace Ledgerbridge::Store {

/// Where a log was damaged in what had been synced already; empty where it is sound, or torn only as a power cut may
/// tear it. SQLite takes the first frame that does not fit for the end of the log and says nothing; frames of
/// transactions behind it would be lost in silence. Every commit is synced before the next transaction is written
/// (synchronous = FULL), so at or behind the tear of a power cut one commit of the same log may be found, never two.
/// Damage to the last commit cannot be told from such a tear.
[[nodiscard]] QString damageInLog(const QByteArray &log);

/// The same for a file that somebody may be writing: what looks like damage is looked at again, and counts when the
/// file did not change in between. Takes a moment only then.
[[nodiscard]] QString damageInLogFile(const QString &path);

} // namespace Ledgerbridge::Store
