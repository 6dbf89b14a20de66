// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <aclapi.h>
#include <io.h>
#include <sddl.h>

#include <memory>
#else
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#endif

namespace Ledgerbridge::Platform {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notSynced(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Storage,
        QCoreApplication::translate("Platform",
            "%1 could not be written to the disk. Check that the disk is not full and still connected, then try again.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

tl::unexpected<Error> notRestricted(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Storage,
        QCoreApplication::translate("Platform",
            "%1 could not be closed to other users. Choose a folder that belongs to you, on a disk that knows access "
            "rights.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

#ifdef Q_OS_WIN

QString lastSystemError()
{
    return qt_error_string(static_cast<int>(GetLastError()));
}

struct LocalFreeDeleter
{
    void operator()(void *memory) const { LocalFree(memory); }
};
template<typename T>
using LocalMemory = std::unique_ptr<T, LocalFreeDeleter>;

/// The account of this process as `S-1-5-…`, empty where the system does not say.
QString currentUserSid()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray buffer(static_cast<qsizetype>(size), '\0');
    const bool read = GetTokenInformation(token, TokenUser, buffer.data(), size, &size);
    CloseHandle(token);
    if (!read)
        return {};
    LPWSTR text = nullptr;
    const auto *user = reinterpret_cast<const TOKEN_USER *>(buffer.constData());
    if (!ConvertSidToStringSidW(user->User.Sid, &text))
        return {};
    const LocalMemory<wchar_t> owner(text);
    return QString::fromWCharArray(text);
}

#else

QString systemError(int number)
{
    return qt_error_string(number);
}

#endif

} // namespace

QString defaultWorkspaceFolder()
{
#ifdef Q_OS_WIN
    const auto name = "Ledgerbridge"_L1;
#else
    const auto name = "ledgerbridge"_L1;
#endif
    // GenericDataLocation is LocalAppData on Windows and XDG_DATA_HOME elsewhere, whatever the program is called.
    return QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + name);
}

#ifdef Q_OS_WIN

QString currentUserName()
{
    wchar_t name[257];
    DWORD size = 257;
    if (GetUserNameW(name, &size) && size > 1)
        return QString::fromWCharArray(name, static_cast<qsizetype>(size) - 1);
    return qEnvironmentVariable("USERNAME");
}

bool isProcessRunning(qint64 processId)
{
    if (processId <= 0)
        return false;
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(processId));
    // What may not be asked is there.
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return running;
}

Result<void> syncToDisk(QFileDevice &file)
{
    if (!file.isOpen() || !file.flush())
        return notSynced(file.fileName(), file.errorString());
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (!FlushFileBuffers(handle))
        return notSynced(file.fileName(), lastSystemError());
    return {};
}

Result<void> syncFolderToDisk(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return notSynced(folder, u"no such folder"_s);
    return {};
}

Result<void> restrictToOwner(const QString &path)
{
    const QString sid = currentUserSid();
    const auto inherit = QFileInfo(path).isDir() ? "OICI"_L1 : ""_L1;
    const QString rights = u"D:P(A;%1;FA;;;%2)(A;%1;FA;;;SY)"_s.arg(inherit, sid);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (sid.isEmpty()
        || !ConvertStringSecurityDescriptorToSecurityDescriptorW(
            reinterpret_cast<const wchar_t *>(rights.utf16()), SDDL_REVISION_1, &descriptor, nullptr))
        return notRestricted(path, lastSystemError());
    const LocalMemory<void> owner(descriptor);
    const QString native = QDir::toNativeSeparators(path);
    if (!SetFileSecurityW(reinterpret_cast<const wchar_t *>(native.utf16()),
            DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor))
        return notRestricted(path, lastSystemError());
    return {};
}

#else

QString currentUserName()
{
    passwd entry = {};
    passwd *found = nullptr;
    std::array<char, 16384> buffer = {};
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found && found->pw_name[0] != '\0')
        return QString::fromLocal8Bit(found->pw_name);
    // A container may run under a number without a name.
    return u"uid %1"_s.arg(geteuid());
}

bool isProcessRunning(qint64 processId)
{
    return processId > 0 && (kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM);
}

Result<void> syncToDisk(QFileDevice &file)
{
    if (!file.isOpen() || !file.flush())
        return notSynced(file.fileName(), file.errorString());
    if (fsync(file.handle()) != 0)
        return notSynced(file.fileName(), systemError(errno));
    return {};
}

Result<void> syncFolderToDisk(const QString &folder)
{
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return notSynced(folder, systemError(errno));
    const int failure = fsync(handle) == 0 ? 0 : errno;
    close(handle);
    // Some file systems have nothing to sync for a folder and say EINVAL.
    if (failure != 0 && failure != EINVAL)
        return notSynced(folder, systemError(failure));
    return {};
}

Result<void> restrictToOwner(const QString &path)
{
    QFile file(path);
    QFileDevice::Permissions rights = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (QFileInfo(path).isDir())
        rights |= QFileDevice::ExeOwner;
    if (!file.setPermissions(rights))
        return notRestricted(path, file.errorString());
    // FAT and some shares say yes and do nothing.
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & others)
        return notRestricted(path, u"the file system ignores access rights"_s);
    return {};
}

#endif

} // namespace Ledgerbridge::Platform
