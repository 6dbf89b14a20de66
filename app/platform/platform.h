// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QString>

class QFileDevice;

/// What differs between Windows and the rest. No other room calls POSIX or Win32.
/// All functions are safe in any thread.
namespace Ledgerbridge::Platform {

/// Where a workspace goes when nobody names a folder: LocalAppData on Windows (not Roaming: a live database must not be
/// copied about by the domain's profile), the XDG data home elsewhere. The folder need not exist yet.
[[nodiscard]] QString defaultWorkspaceFolder();

/// Who sits at this machine, as the trail names the actor. Taken from the system, not from the environment.
[[nodiscard]] QString currentUserName();

/// Whether a process with that id runs on this machine. An id that was given to another program since also says yes.
[[nodiscard]] bool isProcessRunning(qint64 processId);

/// Brings what was written to `file` down to the disk itself; the file must be open for writing.
[[nodiscard]] Result<void> syncToDisk(QFileDevice &file);
/// The same for the entry of a new or renamed file in `folder`. Windows keeps directory entries itself: always fine
/// there.
[[nodiscard]] Result<void> syncFolderToDisk(const QString &folder);

/// Nobody but the owner may read or write the file or folder: 0600 or 0700; on Windows an access list with the user and
/// the system only, inherited by what is made inside.
[[nodiscard]] Result<void> restrictToOwner(const QString &path);

} // namespace Ledgerbridge::Platform
