// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

class QSqlError;

namespace Ledgerbridge::Store {

/// What SQLite said, as an error for the admin. The detail holds statement and driver text, never a bound value.
[[nodiscard]] Error storageError(const QSqlError &error, const QString &path, const QString &sql);
/// A file that cannot be used as it is: names it and says to restore a backup.
[[nodiscard]] Error damagedFile(const QString &path, const QString &detail);

} // namespace Ledgerbridge::Store
