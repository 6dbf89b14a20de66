// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"

#include <type_traits>

namespace Ledgerbridge::Store {

/// A piece of writing that happens whole or not at all: a transaction of its own, or, when the caller has one open,
/// a savepoint in it (then durable when the caller commits).
class WriteScope final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WriteScope>> begin(Database &database);
    ~WriteScope();
    WriteScope(const WriteScope &) = delete;
    WriteScope &operator=(const WriteScope &) = delete;
    [[nodiscard]] Result<void> commit();

private:
    WriteScope(Database &database, std::unique_ptr<Transaction> own);

    Database &m_database;
    std::unique_ptr<Transaction> m_own;
    bool m_open = true;
};

/// Runs `work`, which returns a Result, in a WriteScope; commits when it succeeds.
template<typename Work>
[[nodiscard]] std::invoke_result_t<Work> inTransaction(Database &database, Work &&work)
{
    auto scope = WriteScope::begin(database);
    if (!scope)
        return fail(scope.error());
    auto result = work();
    if (!result)
        return result;
    if (auto done = (*scope)->commit(); !done)
        return fail(done.error());
    return result;
}

} // namespace Ledgerbridge::Store
