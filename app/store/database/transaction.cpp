// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.m_inTransaction = true;
    m_database.m_beforeCommit.clear();
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (database.inTransaction()) {
        return fail(ErrorCode::Internal,
            QCoreApplication::translate(
                "Store", "The workspace was asked for two changes at once. Please report this."),
            u"a transaction is open already"_s);
    }
    // A deferred BEGIN would fail at once, without waiting, when another writer comes between (dependencies.md 4.1).
    if (auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    std::unique_ptr<Transaction> transaction(new Transaction(database));
    const auto version = database.firstRow(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    if (database.m_schemaVersion > 0 && version->first().toInt() != database.m_schemaVersion) {
        return fail(ErrorCode::WorkspaceNewer,
            QCoreApplication::translate("Store",
                "A newer version of Ledgerbridge has taken over the workspace. Close this one and start the newer "
                "version."),
            u"schema %1, expected %2"_s.arg(version->first().toString()).arg(database.m_schemaVersion));
    }
    return transaction;
}

Transaction::~Transaction()
{
    if (m_open)
        end(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    // Work before the commit may ask for more of it.
    while (!m_database.m_beforeCommit.isEmpty()) {
        const auto waiting = std::exchange(m_database.m_beforeCommit, {});
        for (const auto &work : waiting) {
            if (auto done = work(); !done)
                return done;
        }
    }
    if (m_database.m_withEveryCommit)
        m_database.m_withEveryCommit();
    if (auto committed = m_database.execute(u"COMMIT"_s); !committed)
        return fail(committed.error());
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

void Transaction::end(const QString &sql)
{
    // Fails only where SQLite has rolled back by itself already.
    static_cast<void>(m_database.execute(sql));
    m_open = false;
    m_database.m_inTransaction = false;
    m_database.m_beforeCommit.clear();
}

} // namespace Ledgerbridge::Store
