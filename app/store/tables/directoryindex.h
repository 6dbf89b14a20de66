// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"

namespace Ledgerbridge::Store {

/// Keeps the index of names and codes (directory_entry, directory_search) in step with one company's cached master data.
/// Part of the caller's transaction.
class DirectoryIndex final
{
public:
    DirectoryIndex(Database &database, const QString &companyId);

    /// Compares entries with the tables and makes anew what differs, in few statements however many rows changed. Does
    /// nothing where the company's revision is the one that the entries stand for.
    [[nodiscard]] Result<void> bringInStep();

private:
    /// Entries of rows that are gone or are called otherwise now.
    [[nodiscard]] Result<void> removeStale();
    [[nodiscard]] Result<void> addScopes();
    [[nodiscard]] Result<void> addMissing();
    /// `ids`: a JSON array
    [[nodiscard]] Result<void> index(const QString &command, const QString &ids);

    Database &m_database;
    QString m_companyId;
};

} // namespace Ledgerbridge::Store
