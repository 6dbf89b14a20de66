// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace Ledgerbridge::Store {

using namespace Qt::StringLiterals;

namespace {

// Primary and extended result codes of SQLite
enum SqliteCode {
    Generic = 1,
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
    IoWrite = 778,
    IoSync = 1034,
    IoFolderSync = 1290,
    IoTruncate = 1546,
    ConstraintPrimaryKey = 1555,
    ConstraintUnique = 2067,
    IoSharedMemoryOpen = 4618,
    IoSharedMemorySize = 4874
};

Error constraintError(int extended, const QString &detail)
{
    if (extended == ConstraintUnique || extended == ConstraintPrimaryKey) {
        return {ErrorCode::Conflict,
            QCoreApplication::translate(
                "Store", "This already stands in the workspace and cannot be stored a second time."),
            detail, 0, {}};
    }
    return {ErrorCode::Internal,
        QCoreApplication::translate(
            "Store", "The workspace refused a change that breaks its rules. Nothing was changed; please report this."),
        detail, 0, {}};
}

/// SQLite says "full" only where the system does (ENOSPC) and a page was to be written. A quota, a
/// limit for files, and room that is missing for the log's index are failures of writing to it.
bool isFailedWrite(int extended)
{
    return extended == IoWrite || extended == IoSync || extended == IoFolderSync || extended == IoTruncate
        || extended == IoSharedMemoryOpen || extended == IoSharedMemorySize;
}

QString sentence(int extended, const QString &file)
{
    if (isFailedWrite(extended)) {
        return QCoreApplication::translate("Store",
            "The disk with the database %1 did not take what was to be written: it is full, a quota is used up, or it "
            "is faulty. Make room or check the disk, then try again.")
            .arg(file);
    }
    switch (extended & 0xff) {
    case Busy:
    case Locked:
        return QCoreApplication::translate(
            "Store", "Another program keeps the database %1 busy. Let it finish or close it, then try again.")
            .arg(file);
    case Full:
        return QCoreApplication::translate(
            "Store", "The disk with the database %1 is full. Nothing was changed; make room, then try again.")
            .arg(file);
    case Perm:
    case ReadOnlyFile:
        return QCoreApplication::translate(
            "Store", "The database %1 may not be written. Ask for the right to write the file and its folder.")
            .arg(file);
    case CantOpen:
        return QCoreApplication::translate(
            "Store", "The database %1 cannot be opened. Check that the folder is there and that you may write in it.")
            .arg(file);
    case IoError:
        return QCoreApplication::translate(
            "Store", "The disk with the database %1 reported a failure. Check the disk, then try again.")
            .arg(file);
    default:
        return QCoreApplication::translate(
            "Store", "The database %1 refused an instruction. Nothing was changed; please report this.")
            .arg(file);
    }
}

} // namespace

Error damagedFile(const QString &path, const QString &detail)
{
    return {ErrorCode::WorkspaceDamaged,
        QCoreApplication::translate("Store",
            "The database %1 is damaged or is no workspace of Ledgerbridge. Put the file aside and restore a backup; "
            "what was posted since is found again in NAV by its references.")
            .arg(QDir::toNativeSeparators(path)),
        detail, 0, {}};
}

Error storageError(const QSqlError &error, const QString &path, const QString &sql)
{
    const int extended = error.nativeErrorCode().toInt();
    const int primary = extended & 0xff;
    const QString detail =
        QStringLiteral("SQLite %1: %2; %3").arg(QString::number(extended), error.databaseText(), sql.simplified());
    // Every statement fits the schema; where one does not, somebody took something out of the file.
    const bool lacks = primary == Generic
        && (error.databaseText().startsWith("no such table"_L1)
            || error.databaseText().startsWith("no such column"_L1));
    if (primary == Corrupt || primary == NotADatabase || lacks)
        return damagedFile(path, detail);
    if (primary == Constraint)
        return constraintError(extended, detail);
    const bool busy = primary == Busy || primary == Locked;
    return {busy ? ErrorCode::WorkspaceLocked : ErrorCode::Storage, sentence(extended, QDir::toNativeSeparators(path)),
        detail, 0, {}};
}

} // namespace Ledgerbridge::Store
