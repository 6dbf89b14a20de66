// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QString>

namespace Ledgerbridge::Store {

/// Whether `path` can hold or hold on to a database: no folder in its place, not empty, not without its own log, folder
/// there and writable. Looks at names and sizes only.
[[nodiscard]] Result<void> examinePlace(const QString &path, bool readOnly);

/// When nobody has the file open although a log with content lies beside it, its last user did not close it: carries
/// the log over into the file and returns true, so that the file is looked through.
[[nodiscard]] Result<bool> recoverAfterCrash(const QString &path);

/// `PRAGMA quick_check(1)` on an open connection.
[[nodiscard]] Result<void> quickCheck(const QString &connectionName, const QString &path);

/// A connection name that nobody else has.
[[nodiscard]] QString newConnectionName();

} // namespace Ledgerbridge::Store
