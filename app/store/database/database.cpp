// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "database.h"

#include "opening.h"
#include "platform.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QByteArray systemRandom(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/// A null text would be bound as NULL (dependencies.md 4.1), and no column of ours means anything by NULL and text
/// both.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Database::Database(const QString &path, const Options &options)
    : m_path(path)
    , m_connection(newConnectionName())
    , m_mode(options.mode)
    , m_clock(options.clock ? options.clock : Clock(&QDateTime::currentDateTimeUtc))
    , m_random(options.random ? options.random : RandomBytes(&systemRandom))
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    m_kept.clear();
    if (m_database.isOpen() && m_mode == Mode::ReadWrite) {
        // Leaves no log behind even when a reader closes after us; somebody at work has the better right.
        QSqlQuery query(m_database);
        query.exec(u"PRAGMA busy_timeout = 0"_s);
        query.finish();
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    return open(path, Options{mode, {}, {}, {}});
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Options &options)
{
    const QList<Migration> migrations = options.migrations.isEmpty() ? compiledMigrations() : options.migrations;
    const bool readOnly = options.mode == Mode::ReadOnly;
    if (auto fit = examinePlace(path, readOnly); !fit)
        return fail(fit.error());
    if (!QFileInfo::exists(path)) {
        if (auto made = create(path, options); !made)
            return fail(made.error());
    }
    const Result<bool> crashed = readOnly ? Result<bool>(false) : recoverAfterCrash(path);
    if (!crashed)
        return fail(crashed.error());
    auto database = connect(path, options);
    if (!database)
        return database;
    if (*crashed) {
        if (auto sound = (*database)->checkIntegrity(); !sound)
            return fail(sound.error());
    }
    if (auto fit = readOnly ? requireCurrent(**database, migrations) : migrate(**database, migrations); !fit)
        return fail(fit.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const Options &options)
{
    std::unique_ptr<Database> database(new Database(path, options));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(options.mode == Mode::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY"_s
                                                                : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!connection.open())
        return fail(storageError(connection.lastError(), path, u"open"_s));
    database->m_database = connection;
    if (auto set = database->applyPragmas(); !set)
        return fail(set.error());
    return database;
}

/// Made under another name and then put in its place whole, so that a crash never leaves half a workspace.
Result<void> Database::create(const QString &path, const Options &options)
{
    const QString fresh = path + ".new-"_L1 + QString::fromLatin1(systemRandom(6).toHex());
    const QList<Migration> migrations = options.migrations.isEmpty() ? compiledMigrations() : options.migrations;
    const auto build = [&]() -> Result<void> {
        auto database = connect(fresh, options);
        if (!database)
            return fail(database.error());
        return migrate(**database, migrations);
    };
    auto built = build();
    if (built)
        built = Platform::restrictToOwner(fresh);
    // Where two make the same workspace, the first one stands and both go on with it.
    if (built && !QFile::rename(fresh, path) && !QFileInfo::exists(path)) {
        built = fail(ErrorCode::Storage,
            QCoreApplication::translate("Store", "The database %1 could not be made.").arg(path),
            u"rename %1"_s.arg(fresh));
    }
    for (const QString &rest : {fresh, fresh + "-wal"_L1, fresh + "-shm"_L1})
        QFile::remove(rest);
    if (built)
        built = Platform::syncFolderToDisk(QFileInfo(path).absolutePath());
    return built;
}

Result<void> Database::applyPragma(const char *name, const char *value, const char *answer)
{
    const QString pragma = QString::fromLatin1(name);
    const QString sql = u"PRAGMA %1 = %2"_s.arg(pragma, QString::fromLatin1(value));
    if (auto set = run(sql); !set)
        return fail(set.error());
    // SQLite ignores what it does not know, so each one is asked for again.
    auto back = run(u"PRAGMA "_s + pragma);
    if (!back)
        return fail(back.error());
    const QString got = back->next() ? back->value(0).toString() : QString();
    if (got.compare(QLatin1String(answer), Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The database %1 cannot be used safely in this place. Put the workspace on a disk of this computer.")
                .arg(m_path),
            u"%1: %2"_s.arg(sql, got));
    }
    return {};
}

Result<void> Database::applyPragmas()
{
    enum class For { All, Writers, Readers };
    struct Pragma
    {
        const char *name;
        const char *value;
        const char *answer;
        For whom;
    };
    static constexpr Pragma pragmas[] = {
        {"busy_timeout", "10000", "10000", For::All},
        {"journal_mode", "WAL", "wal", For::Writers},
        {"query_only", "ON", "1", For::Readers},
        {"synchronous", "FULL", "2", For::All},
        {"foreign_keys", "ON", "1", For::All},
        {"recursive_triggers", "ON", "1", For::All},
        {"secure_delete", "ON", "1", For::All},
        {"temp_store", "MEMORY", "2", For::All},
        {"cache_size", "-16384", "-16384", For::All},
        {"cell_size_check", "ON", "1", For::All},
    };
    const For others = m_mode == Mode::ReadWrite ? For::Readers : For::Writers;
    for (const Pragma &pragma : pragmas) {
        if (pragma.whom == others)
            continue;
        if (auto set = applyPragma(pragma.name, pragma.value, pragma.answer); !set)
            return set;
    }
    return {};
}

Result<void> Database::requireOwnThread() const
{
    if (QThread::currentThread() == m_thread)
        return {};
    return fail(ErrorCode::Internal,
        QCoreApplication::translate("Store", "The workspace was used from a wrong place. Please report this."),
        u"connection %1 belongs to another thread"_s.arg(m_connection));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    if (auto own = requireOwnThread(); !own)
        return fail(own.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(storageError(query.lastError(), m_path, sql));
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return fail(storageError(query.lastError(), m_path, sql));
    return query;
}

Result<QSqlQuery *> Database::kept(const QString &sql, const QVariantList &values)
{
    if (auto own = requireOwnThread(); !own)
        return fail(own.error());
    auto it = m_kept.find(sql);
    if (it == m_kept.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fail(storageError(query.lastError(), m_path, sql));
        it = m_kept.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = it->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bindable(values.at(i)));
    if (!query.exec()) {
        const Error error = storageError(query.lastError(), m_path, sql);
        query.finish();
        return fail(error);
    }
    return &query;
}

Result<qint64> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = kept(sql, values);
    if (!query)
        return fail(query.error());
    const qint64 changed = (*query)->numRowsAffected();
    m_lastInsertId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return changed;
}

Result<QVariantList> Database::firstRow(const QString &sql, const QVariantList &values)
{
    const auto query = kept(sql, values);
    if (!query)
        return fail(query.error());
    QVariantList row;
    if ((*query)->next()) {
        const int columns = (*query)->record().count();
        for (int column = 0; column < columns; ++column)
            row.append((*query)->value(column));
    } else if ((*query)->lastError().isValid()) {
        const Error error = storageError((*query)->lastError(), m_path, sql);
        (*query)->finish();
        return fail(error);
    }
    (*query)->finish();
    return row;
}

Result<void> Database::forEach(
    const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row)
{
    auto query = run(sql, values);
    if (!query)
        return fail(query.error());
    while (query->next()) {
        if (!row(*query))
            return {};
    }
    if (query->lastError().isValid())
        return fail(storageError(query->lastError(), m_path, sql));
    return {};
}

qint64 Database::dataVersion()
{
    const auto row = firstRow(u"PRAGMA data_version"_s);
    return row && !row->isEmpty() ? row->first().toLongLong() : 0;
}

Result<void> Database::checkIntegrity()
{
    if (auto own = requireOwnThread(); !own)
        return own;
    return quickCheck(m_connection, m_path);
}

Result<void> Database::backupTo(const QString &file)
{
    if (QFileInfo::exists(file)) {
        return fail(ErrorCode::Usage,
            QCoreApplication::translate("Store", "%1 is there already. Name a file that does not exist yet.")
                .arg(file));
    }
    // Under another name until it is whole: half a copy must never pass for one.
    const QString fresh = file + ".part-"_L1 + QString::fromLatin1(systemRandom(6).toHex());
    auto copied = copyTo(fresh);
    if (copied && !QFile::rename(fresh, file))
        copied = fail(
            ErrorCode::Storage, QCoreApplication::translate("Store", "The copy %1 could not be written.").arg(file));
    if (!copied) {
        QFile::remove(fresh);
        return copied;
    }
    return Platform::syncFolderToDisk(QFileInfo(file).absolutePath());
}

Result<void> Database::copyTo(const QString &file)
{
    if (auto copied = run(u"VACUUM INTO ?"_s, {file}); !copied)
        return fail(copied.error());
    if (auto restricted = Platform::restrictToOwner(file); !restricted)
        return restricted;
    QFile copy(file);
    if (!copy.open(QIODevice::ReadWrite))
        return fail(
            ErrorCode::Storage, QCoreApplication::translate("Store", "The copy %1 could not be written.").arg(file));
    return Platform::syncToDisk(copy);
}

QDateTime Database::now() const
{
    return m_clock().toUTC();
}

void Database::beforeCommit(const QString &name, const std::function<Result<void>()> &work)
{
    if (!m_beforeCommit.contains(name))
        m_beforeCommit.insert(name, work);
}

} // namespace Ledgerbridge::Store
