// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

namespace Ledgerbridge::Store {

/// One connection to the workspace's database, for the thread that opened it only. SQLite: WAL, foreign keys, full sync;
/// every pragma is read back. Opening brings an older file up to date (numbered migrations, each in a transaction, a copy
/// of the file beside it first) and refuses a newer one (WorkspaceNewer) and a damaged one (WorkspaceDamaged).
class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// `path` of the SQLite file; made if absent in ReadWrite.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with bound values. SQL is always a constant of ours; values only ever by binding.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] int schemaVersion() const;
    /// Changes whenever another connection committed (PRAGMA data_version): for windows that follow a run elsewhere.
    [[nodiscard]] qint64 dataVersion();

private:
    explicit Database(const QString &connectionName);
    QString m_connection;
};

/// A write transaction (BEGIN IMMEDIATE), rolled back unless committed. Nests by counting is not supported: one at a time.
/// Never held across a co_await.
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
    Database &m_database;
    bool m_open = true;
};

} // namespace Ledgerbridge::Store
