// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workspaceheader.h"

#include "platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("WorkspaceHeader", source);
}

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return fail(ErrorCode::WorkspaceDamaged,
        text(QT_TRANSLATE_NOOP(
                 "WorkspaceHeader", "The header of the workspace, %1, is damaged. Bring the file back from a backup."))
            .arg(path),
        detail);
}

} // namespace

QString WorkspaceHeader::pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"workspace.json"_s);
}

Result<WorkspaceHeader> WorkspaceHeader::read(const QString &folder)
{
    const QString path = pathIn(folder);
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound,
            text(QT_TRANSLATE_NOOP("WorkspaceHeader",
                     "There is no workspace in %1. Make one with \"init\", or name another folder with --workspace."))
                .arg(QDir::toNativeSeparators(folder)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage,
            text(QT_TRANSLATE_NOOP("WorkspaceHeader", "%1 cannot be read. Check who may read the folder.")).arg(path),
            file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return damaged(path, problem.errorString());
    const QJsonObject object = document.object();
    const int format = object.value("format"_L1).toInt();
    if (format > currentFormat)
        return fail(ErrorCode::WorkspaceNewer,
            text(QT_TRANSLATE_NOOP("WorkspaceHeader",
                     "The workspace in %1 was made by a newer version of Ledgerbridge. Update this program."))
                .arg(QDir::toNativeSeparators(folder)),
            u"format %1"_s.arg(format));
    WorkspaceHeader header;
    header.id = object.value("id"_L1).toString();
    header.createdAt = QDateTime::fromString(object.value("createdAt"_L1).toString(), Qt::ISODateWithMs);
    header.database = object.value("database"_L1).toString();
    header.demo = object.value("demo"_L1).toBool();
    header.secrets = QJsonDocument(object.value("secrets"_L1).toObject()).toJson(QJsonDocument::Compact);
    // A path out of the folder would open a database that is not this workspace's.
    if (format < 1 || header.id.isEmpty() || header.database.isEmpty() || header.database.contains(u'/')
        || header.database.contains(u'\\'))
        return damaged(path, u"format, id or database"_s);
    return header;
}

Result<void> WorkspaceHeader::write(const QString &folder) const
{
    const QString path = pathIn(folder);
    const QJsonObject object{{u"format"_s, currentFormat}, {u"id"_s, id},
        {u"createdAt"_s, createdAt.toUTC().toString(Qt::ISODateWithMs)}, {u"database"_s, database}, {u"demo"_s, demo},
        {u"secrets"_s, QJsonDocument::fromJson(secrets).object()}};
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(object).toJson()) > 0;
    if (!written || !file.commit())
        return fail(ErrorCode::Storage,
            text(QT_TRANSLATE_NOOP("WorkspaceHeader",
                     "%1 cannot be written. Check who may write in the folder and whether the disk is full."))
                .arg(path),
            file.errorString());
    if (auto synced = Platform::syncFolderToDisk(folder); !synced)
        return synced;
    return Platform::restrictToOwner(path);
}

} // namespace Ledgerbridge::Services
