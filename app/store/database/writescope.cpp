// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

WriteScope::WriteScope(Database &database, std::unique_ptr<Transaction> own)
    : m_database(database)
    , m_own(std::move(own))
{
}

Result<std::unique_ptr<WriteScope>> WriteScope::begin(Database &database)
{
    if (database.inTransaction()) {
        if (auto saved = database.execute(u"SAVEPOINT part"_s); !saved)
            return fail(saved.error());
        return std::unique_ptr<WriteScope>(new WriteScope(database, nullptr));
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    return std::unique_ptr<WriteScope>(new WriteScope(database, std::move(*transaction)));
}

WriteScope::~WriteScope()
{
    if (m_open && !m_own) {
        static_cast<void>(m_database.execute(u"ROLLBACK TO part"_s));
        static_cast<void>(m_database.execute(u"RELEASE part"_s));
    }
}

Result<void> WriteScope::commit()
{
    if (m_own) {
        if (auto done = m_own->commit(); !done)
            return done;
    } else if (auto released = m_database.execute(u"RELEASE part"_s); !released) {
        return fail(released.error());
    }
    m_open = false;
    return {};
}

} // namespace Ledgerbridge::Store
