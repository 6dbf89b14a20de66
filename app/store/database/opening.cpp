// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "opening.h"

#include "logtear.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// SQLite knows no smaller one, and takes what is smaller for a new database.
constexpr qint64 smallestPage = 512;

bool hasLog(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0;
}

Result<void> examineMissing(const QFileInfo &file, bool readOnly)
{
    const QString shown = QDir::toNativeSeparators(file.filePath());
    if (readOnly) {
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("Store", "There is no database %1. Make a workspace first.").arg(shown));
    }
    // A log beside a new file would be read as if it belonged to it.
    if (hasLog(file.filePath())) {
        return fail(damagedFile(file.filePath(), u"the file is missing, its log %1-wal is there"_s.arg(shown)));
    }
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir() || !folder.isWritable()) {
        return fail(ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "No database can be made in the folder %1. Check that the folder is there and that you may write in "
                "it.")
                .arg(QDir::toNativeSeparators(folder.filePath())));
    }
    return {};
}

/// True when this is the only connection to the file; closing it then carries the log over.
Result<bool> openAlone(const QString &connectionName, const QString &path)
{
    QSqlDatabase probe = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    probe.setDatabaseName(path);
    probe.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!probe.open())
        return fail(storageError(probe.lastError(), path, u"open"_s));
    QSqlQuery query(probe);
    for (const QString &sql : {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN IMMEDIATE"_s, u"ROLLBACK"_s}) {
        if (!query.exec(sql)) {
            const Error error = storageError(query.lastError(), path, sql);
            if (error.code == ErrorCode::WorkspaceLocked)
                return false;
            return fail(error);
        }
        query.finish();
    }
    return true;
}

} // namespace

QString newConnectionName()
{
    static std::atomic<quint64> count{0};
    return u"ledgerbridge-store-%1"_s.arg(++count);
}

Result<void> examinePlace(const QString &path, bool readOnly)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (file.isDir())
        return fail(damagedFile(path, u"a folder is where the file should be"_s));
    if (!file.exists())
        return examineMissing(file, readOnly);
    // An empty file would pass as a new database, and a whole history as one that never was.
    if (file.size() < smallestPage)
        return fail(damagedFile(path, u"the file has %1 bytes"_s.arg(file.size())));
    if (!readOnly && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())) {
        return fail(ErrorCode::Storage,
            QCoreApplication::translate(
                "Store", "The database %1 may not be written. Ask for the right to write the file and its folder.")
                .arg(shown));
    }
    return {};
}

Result<bool> recoverAfterCrash(const QString &path)
{
    if (!QFileInfo::exists(path) || !hasLog(path))
        return false;
    // Before SQLite reads the log: what it finds torn it drops, and then nobody can tell any more.
    if (const QString damage = damageInLogFile(path + "-wal"_L1); !damage.isEmpty())
        return fail(damagedFile(path, damage));
    const QString name = newConnectionName();
    const Result<bool> alone = openAlone(name, path);
    QSqlDatabase::removeDatabase(name);
    return alone;
}

Result<void> quickCheck(const QString &connectionName, const QString &path)
{
    const QString sql = u"PRAGMA quick_check(1)"_s;
    QSqlQuery query(QSqlDatabase::database(connectionName, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(storageError(query.lastError(), path, sql));
    const QString answer = query.next() ? query.value(0).toString() : query.lastError().text();
    if (answer != "ok"_L1)
        return fail(damagedFile(path, u"quick_check: %1"_s.arg(answer)));
    return {};
}

} // namespace Ledgerbridge::Store
