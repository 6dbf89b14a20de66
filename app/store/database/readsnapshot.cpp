// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "readsnapshot.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

ReadSnapshot::ReadSnapshot(Database &database)
    : m_database(database)
{
}

Result<std::unique_ptr<ReadSnapshot>> ReadSnapshot::begin(Database &database)
{
    if (const auto begun = database.run(u"BEGIN"_s); !begun)
        return fail(begun.error());
    // Without a reading it would begin with the first one.
    if (const auto read = database.firstRow(u"SELECT count(*) FROM counter"_s); !read) {
        static_cast<void>(database.run(u"ROLLBACK"_s));
        return fail(read.error());
    }
    return std::unique_ptr<ReadSnapshot>(new ReadSnapshot(database));
}

ReadSnapshot::~ReadSnapshot()
{
    // Nothing was written: there is nothing to lose.
    static_cast<void>(m_database.run(u"ROLLBACK"_s));
}

} // namespace Ledgerbridge::Store
