// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "migrations.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <unordered_map>

class QThread;

namespace Ledgerbridge::Store {

using Clock = std::function<QDateTime()>;
using RandomBytes = std::function<QByteArray(int count)>;

class Transaction;

/// One connection to the workspace's database, for the thread that opened it only. SQLite: WAL, foreign keys, full
/// sync; every pragma is read back. Opening brings an older file up to date (numbered migrations, each in a
/// transaction, a copy of the file beside it first) and refuses a newer one (WorkspaceNewer) and a damaged one
/// (WorkspaceDamaged).
class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// What comes in from outside; tests hold these.
    struct Options
    {
        Mode mode;
        /// Default: the system's clock, its random numbers, the migrations of the program.
        Clock clock;
        RandomBytes random;
        QList<Migration> migrations;
    };

    /// `path` of the SQLite file; made if absent in ReadWrite (its folder must be there).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite);
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with bound values. SQL is always a constant of ours; values only ever by binding. Null texts
    /// and byte arrays are bound as empty ones; NULL is an invalid QVariant. Rows come forward only.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// For statements without rows; kept prepared, so `sql` is one of few constants. How many rows it changed.
    [[nodiscard]] Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// Row id of what the last execute() inserted.
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }
    /// The first row, empty when there is none; kept prepared.
    [[nodiscard]] Result<QVariantList> firstRow(const QString &sql, const QVariantList &values = {});
    /// Reads all rows one by one until `row` returns false; a reading that breaks off is an error.
    [[nodiscard]] Result<void> forEach(
        const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row);

    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }
    /// Changes whenever another connection committed (PRAGMA data_version): for windows that follow a run elsewhere.
    [[nodiscard]] qint64 dataVersion();
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// Looks for damage in the whole file; slow on a large one. Opening does it only after a crash.
    [[nodiscard]] Result<void> checkIntegrity();
    /// A consistent copy while others work, whole or not at all. `file` must not exist.
    [[nodiscard]] Result<void> backupTo(const QString &file);

    /// UTC, from the clock that came in.
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QByteArray randomBytes(int count) const { return m_random(count); }
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setRandom(RandomBytes random) { m_random = std::move(random); }

    /// Runs once, inside the open transaction, right before it is committed; a second one of the same name is dropped.
    void beforeCommit(const QString &name, const std::function<Result<void>()> &work);
    /// Runs inside every transaction right before it is committed, until another one or none takes its place: what is
    /// worth no commit of its own goes along.
    void withEveryCommit(const std::function<void()> &work) { m_withEveryCommit = work; }

private:
    friend class Transaction;
    friend Result<void> migrate(Database &database, const QList<Migration> &migrations);
    friend Result<void> requireCurrent(Database &database, const QList<Migration> &migrations);

    explicit Database(const QString &path, const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path, const Options &options);
    [[nodiscard]] static Result<void> create(const QString &path, const Options &options);
    [[nodiscard]] Result<void> applyPragmas();
    [[nodiscard]] Result<void> copyTo(const QString &file);
    [[nodiscard]] Result<void> applyPragma(const char *name, const char *value, const char *answer);
    [[nodiscard]] Result<QSqlQuery *> kept(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> requireOwnThread() const;

    QString m_path;
    QString m_connection;
    Mode m_mode;
    Clock m_clock;
    RandomBytes m_random;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_kept;
    QHash<QString, std::function<Result<void>()>> m_beforeCommit;
    std::function<void()> m_withEveryCommit;
    const QThread *m_thread;
    qint64 m_lastInsertId = 0;
    int m_schemaVersion = 0;
    bool m_inTransaction = false;
};

/// A write transaction (BEGIN IMMEDIATE), rolled back unless committed. One at a time: see inTransaction() for work
/// that may be part of a larger one. Never held across a co_await.
class Transaction final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Durable on return.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database);
    void end(const QString &sql);

    Database &m_database;
    bool m_open = true;
};

} // namespace Ledgerbridge::Store
