// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "migrations.h"

#include "database.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// A static library's resources are linked in only where they are called by name, outside any namespace.
static void bringInMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString historyTable()
{
    return u"CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT "
           u"NULL, "
           "applied_at INTEGER NOT NULL, program TEXT NOT NULL) STRICT"_s;
}

Result<int> readPragma(Database &database, const QString &name)
{
    const auto row = database.firstRow(u"PRAGMA "_s + name);
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? 0 : row->first().toInt();
}

Result<void> requireSameTexts(Database &database, const QList<Migration> &migrations)
{
    QString fault;
    const auto read =
        database.forEach(u"SELECT version, checksum FROM migration ORDER BY version"_s, {}, [&](const QSqlQuery &row) {
            const int version = row.value(0).toInt();
            if (version < 1 || version > migrations.size()
                || migrations[version - 1].checksum() != row.value(1).toString())
                fault = u"migration %1 differs from the program's"_s.arg(version);
            return fault.isEmpty();
        });
    if (!read)
        return read;
    return fault.isEmpty() ? Result<void>{} : fail(damagedFile(database.path(), fault));
}

/// The version of the file; 0 for a new one.
Result<int> examineVersion(Database &database, const QList<Migration> &migrations)
{
    const auto application = readPragma(database, u"application_id"_s);
    if (!application)
        return fail(application.error());
    const auto version = readPragma(database, u"user_version"_s);
    if (!version)
        return fail(version.error());
    if (*application == 0 && *version == 0) {
        const auto tables = database.firstRow(u"SELECT count(*) FROM sqlite_schema"_s);
        if (!tables)
            return fail(tables.error());
        if (tables->first().toInt() == 0)
            return 0;
    }
    if (*application != applicationId || *version < 1)
        return fail(
            damagedFile(database.path(), u"application_id %1, user_version %2"_s.arg(*application).arg(*version)));
    if (*version > migrations.size()) {
        return fail(ErrorCode::WorkspaceNewer,
            QCoreApplication::translate("Store",
                "The database %1 was made by a newer version of Ledgerbridge. Install that version; nothing was "
                "changed.")
                .arg(QDir::toNativeSeparators(database.path())),
            u"schema %1, program %2"_s.arg(*version).arg(migrations.size()));
    }
    if (auto same = requireSameTexts(database, migrations); !same)
        return fail(same.error());
    return *version;
}

/// A copy of the old file, named after its version and the moment.
Result<void> copyBeside(Database &database, int version)
{
    const QString stamp = database.now().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    return database.backupTo(u"%1.v%2-%3"_s.arg(database.path()).arg(version).arg(stamp));
}

Result<void> requireForeignKeys(Database &database, const Migration &migration)
{
    QString fault;
    const auto read = database.forEach(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        fault = u"migration %1: a row of %2 points nowhere"_s.arg(migration.version).arg(row.value(0).toString());
        return false;
    });
    if (!read)
        return read;
    return fault.isEmpty() ? Result<void>{} : fail(damagedFile(database.path(), fault));
}

Result<void> applyTexts(Database &database, const Migration &migration)
{
    QStringList statements = migration.statements();
    statements.prepend(historyTable());
    statements.append(u"PRAGMA application_id = %1"_s.arg(applicationId));
    statements.append(u"PRAGMA user_version = %1"_s.arg(migration.version));
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done)
            return fail(done.error());
    }
    const auto noted = database.execute(
        u"INSERT INTO migration (version, name, checksum, applied_at, program) VALUES (?, ?, ?, ?, ?)"_s,
        {migration.version, migration.name, migration.checksum(), database.now().toMSecsSinceEpoch(),
            QStringLiteral(LEDGERBRIDGE_VERSION)});
    if (!noted)
        return fail(noted.error());
    return requireForeignKeys(database, migration);
}

Result<void> applyStep(Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    // Another process may have been quicker.
    const auto version = readPragma(database, u"user_version"_s);
    if (!version)
        return fail(version.error());
    if (*version >= migration.version)
        return {};
    if (auto done = applyTexts(database, migration); !done)
        return done;
    return (*transaction)->commit();
}

Result<void> applySteps(Database &database, const QList<Migration> &migrations, int version)
{
    // A step may rebuild a table; keys are looked through at its end instead.
    if (auto off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return fail(off.error());
    Result<void> done;
    for (int next = version; done && next < migrations.size(); ++next)
        done = applyStep(database, migrations[next]);
    if (auto on = database.run(u"PRAGMA foreign_keys = ON"_s); !on)
        return fail(on.error());
    return done;
}

} // namespace

QStringList Migration::statements() const
{
    QString plain = sql;
    plain.remove(u'\r');
    QStringList parts;
    for (const QString &part : plain.split(u"\n-- ;;\n"_s)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QString Migration::checksum() const
{
    QString plain = sql;
    plain.remove(u'\r');
    return QString::fromLatin1(QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<Migration> compiledMigrations(const QString &schema)
{
    bringInMigrations();
    QList<Migration> migrations;
    const QDir folder(u":/ledgerbridge/"_s + schema);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto version = examineVersion(database, migrations);
    if (!version)
        return fail(version.error());
    if (*version < migrations.size()) {
        if (*version > 0) {
            if (auto copied = copyBeside(database, *version); !copied)
                return copied;
        }
        if (auto done = applySteps(database, migrations, *version); !done)
            return done;
    }
    database.m_schemaVersion = int(migrations.size());
    return {};
}

Result<void> requireCurrent(Database &database, const QList<Migration> &migrations)
{
    const auto version = examineVersion(database, migrations);
    if (!version)
        return fail(version.error());
    if (*version < migrations.size()) {
        return fail(ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The database %1 is of an older version and opened for reading only. Open the workspace with "
                "Ledgerbridge once.")
                .arg(QDir::toNativeSeparators(database.path())),
            u"schema %1, program %2"_s.arg(*version).arg(migrations.size()));
    }
    database.m_schemaVersion = *version;
    return {};
}

} // namespace Ledgerbridge::Store
