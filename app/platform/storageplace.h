// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QList>
#include <QString>

/// Whether a folder lies where SQLite in WAL mode may live. WAL shares memory between processes of one machine, so a
/// file server breaks it, and a synchroniser copies the parts of a database at different moments.
namespace Ledgerbridge::Platform {

enum class StorageKind { Local, Network, Synchronised };

struct StoragePlace final
{
    StorageKind kind = StorageKind::Local;
    /// What makes it so: a file system (`nfs4`), a network drive, or the synchroniser (`OneDrive`). Empty when local.
    QString through;
    /// The folder that tells: the share, the mount or the synchronised folder. Empty when local.
    QString root;

    [[nodiscard]] bool operator==(const StoragePlace &) const = default;
};

/// A folder that a synchroniser keeps, as its own settings say.
struct SynchronisedFolder final
{
    QString product;
    QString path;
};

/// Judges `path`, which need not exist yet: its nearest existing parent counts, links resolved.
[[nodiscard]] StoragePlace storagePlace(const QString &path);
[[nodiscard]] bool isLocalDisk(const QString &path);
/// Fine, or a sentence for the admin that names the path and says what to do.
[[nodiscard]] Result<void> requireLocalDisk(const QString &path);

/// The folders named by the environment and by the settings files of OneDrive, Dropbox, Nextcloud and ownCloud.
[[nodiscard]] QList<SynchronisedFolder> synchronisedFolders();

/// The synchroniser that `path` belongs to by `known` folders, by the marks synchronisers leave in a folder, or by the
/// names they give their folders; local otherwise. Looks at no file system type.
[[nodiscard]] StoragePlace synchronisedPlace(const QString &path, const QList<SynchronisedFolder> &known);

/// Whether a file system of this name, as the mount table has it (`nfs4`, `fuse.sshfs`), is kept by another machine.
/// Overlay, 9p and virtiofs are not: containers and virtual machines have them as their own disk.
[[nodiscard]] bool isRemoteFileSystem(const QString &name);
/// The same by the number that statfs gives, Linux's `f_type`.
[[nodiscard]] bool isRemoteFileSystem(quint32 magic);
/// `\\server\share` or `//server/share`, also behind `\\?\UNC\`; not `\\?\C:\` and not `\\.\`.
[[nodiscard]] bool isUncPath(const QString &path);

} // namespace Ledgerbridge::Platform
