// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "storageplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#elif defined(Q_OS_LINUX)
#include <sys/vfs.h>
#endif

namespace Ledgerbridge::Platform {

using namespace Qt::StringLiterals;

namespace {

/// The path itself, or its nearest parent that is there, with links resolved.
QString nearestExisting(const QString &path)
{
    QString current = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (!QFileInfo::exists(current)) {
        const QString parent = QFileInfo(current).path();
        if (parent == current)
            return current;
        current = parent;
    }
    const QString canonical = QFileInfo(current).canonicalFilePath();
    return canonical.isEmpty() ? current : canonical;
}

/// The full path it will have: the resolved parent and what is still to be made below it.
QString resolvedPath(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString existing = absolute;
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing)
        existing = QFileInfo(existing).path();
    return QDir::cleanPath(nearestExisting(existing) + u'/' + absolute.mid(existing.size()));
}

#ifdef Q_OS_WIN

StoragePlace networkPlace(const QString &path)
{
    if (isUncPath(path))
        return {StorageKind::Network, QCoreApplication::translate("Platform", "a network share"), path};
    const QString existing = nearestExisting(path);
    if (isUncPath(existing))
        return {StorageKind::Network, QCoreApplication::translate("Platform", "a network share"), existing};
    const QString drive = existing.left(2) + u'\\';
    if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16())) == DRIVE_REMOTE)
        return {StorageKind::Network, QCoreApplication::translate("Platform", "a network drive"), drive};
    return {};
}

#else

StoragePlace networkPlace(const QString &path)
{
    const QString existing = nearestExisting(path);
    const QStorageInfo storage(existing);
    const QString name = QString::fromUtf8(storage.fileSystemType());
    if (isRemoteFileSystem(name))
        return {StorageKind::Network, name, storage.rootPath()};
#ifdef Q_OS_LINUX
    // The mount table may be out of reach (no /proc); the file system itself knows as well.
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(existing).constData(), &facts) == 0
        && isRemoteFileSystem(static_cast<quint32>(facts.f_type)))
        return {StorageKind::Network, name.isEmpty() ? u"network"_s : name, existing};
#endif
    return {};
}

#endif

} // namespace

bool isUncPath(const QString &path)
{
    const QString native = QString(path).replace(u'/', u'\\');
    if (native.startsWith("\\\\?\\UNC\\"_L1, Qt::CaseInsensitive))
        return true;
    return native.startsWith("\\\\"_L1) && !native.startsWith("\\\\?\\"_L1) && !native.startsWith("\\\\.\\"_L1);
}

bool isRemoteFileSystem(const QString &name)
{
    static const std::array names = {"nfs"_L1, "nfs4"_L1, "cifs"_L1, "smb3"_L1, "smbfs"_L1, "smb2"_L1, "afs"_L1,
        "afpfs"_L1, "ncpfs"_L1, "ncp"_L1, "coda"_L1, "ceph"_L1, "lustre"_L1, "glusterfs"_L1, "davfs"_L1, "webdav"_L1,
        "sshfs"_L1, "gvfsd-fuse"_L1, "rclone"_L1, "s3fs"_L1, "smbnetfs"_L1, "google-drive-ocamlfuse"_L1, "curlftpfs"_L1,
        "gcsfuse"_L1, "ceph-fuse"_L1, "onedriver"_L1, "davfs2"_L1};
    QString plain = name.toLower();
    for (const auto prefix : {"fuse."_L1, "fuseblk."_L1}) {
        if (plain.startsWith(prefix))
            plain.remove(0, prefix.size());
    }
    return std::any_of(names.begin(), names.end(), [&plain](QLatin1StringView each) { return plain == each; });
}

bool isRemoteFileSystem(quint32 magic)
{
    // statfs(2): NFS, SMB, CIFS, SMB2, AFS, kAFS, NCP, Coda, Ceph, Lustre. FUSE is judged by its name.
    static constexpr std::array<quint32, 10> magics = {
        0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x5346414F, 0x6B414653, 0x564C, 0x73757245, 0x00C36400, 0x0BD00BD0};
    return std::find(magics.begin(), magics.end(), magic) != magics.end();
}

StoragePlace storagePlace(const QString &path)
{
    const StoragePlace network = networkPlace(path);
    if (network.kind != StorageKind::Local)
        return network;
    return synchronisedPlace(resolvedPath(path), synchronisedFolders());
}

bool isLocalDisk(const QString &path)
{
    return storagePlace(path).kind == StorageKind::Local;
}

Result<void> requireLocalDisk(const QString &path)
{
    const StoragePlace place = storagePlace(path);
    const QString shown = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const QString root = QDir::toNativeSeparators(place.root);
    switch (place.kind) {
    case StorageKind::Local: return {};
    case StorageKind::Network:
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Platform",
                "%1 lies on a network drive (%2), where the database could be damaged. Choose a folder on this "
                "computer's own disk; to work as a team, use a PostgreSQL database instead.")
                .arg(shown, place.through),
            u"%1 at %2"_s.arg(place.through, root));
    case StorageKind::Synchronised:
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Platform",
                "%1 lies in a folder that %2 synchronises (%3), where the database could be damaged. Choose a folder "
                "outside it; to work as a team, use a PostgreSQL database instead.")
                .arg(shown, place.through, root),
            u"%1 at %2"_s.arg(place.through, root));
    }
    return {};
}

} // namespace Ledgerbridge::Platform
