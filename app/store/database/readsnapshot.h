// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"

namespace Ledgerbridge::Store {

/// What a connection that only reads sees stays the same while this lives, whatever others write. Not for long: the log
/// beside the database grows meanwhile. Ends before its database does.
class ReadSnapshot final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReadSnapshot>> begin(Database &database);
    ~ReadSnapshot();
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    explicit ReadSnapshot(Database &database);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
