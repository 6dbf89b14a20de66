// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "directory.h"
#include "directorychanges.h"

namespace Ledgerbridge::Store {

/// Some codes of one company, of each table that people map codes to.
struct DirectoryCodes final
{
    QStringList accounts;
    QStringList vendors;
    QString dimension;
    /// Of that dimension.
    QStringList dimensionValues;
    /// Whether the tax codes too; they are few.
    bool taxCodes = false;
};

/// Cached NAV master data per company, so that windows and planning work offline.
class DirectoryStore final
{
public:
    explicit DirectoryStore(Database &database);

    /// A complete reading replaces all; an incremental one adds and updates. The set-up is replaced where it names a
    /// company.
    [[nodiscard]] Result<void> apply(const QString &companyId, const DirectoryChanges &changes);
    /// Empty, and its set-up too, for a company that was never read.
    [[nodiscard]] Result<Directory> load(const QString &companyId);
    /// Of accounts, vendors and dimension values only those named; without set-up and the rest.
    [[nodiscard]] Result<Directory> loadOnly(const QString &companyId, const DirectoryCodes &codes);
    struct Freshness
    {
        /// Where the next incremental reading begins.
        QDateTime asOf;
        /// When the last complete reading began.
        QDateTime completeAt;
        /// Counts up when something changed.
        qint64 revision = 0;
    };
    [[nodiscard]] Result<Freshness> freshness(const QString &companyId);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
