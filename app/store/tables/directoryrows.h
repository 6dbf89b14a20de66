// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "directorychanges.h"

#include <QJsonArray>

namespace Ledgerbridge::Store {

/// Writes one company's master data row by row and counts what really changed. A complete reading also takes out the
/// rows that it did not bring.
class DirectoryWriter final
{
public:
    DirectoryWriter(Database &database, const QString &companyId, bool complete);

    [[nodiscard]] Result<void> write(const DirectoryChanges &changes);
    [[nodiscard]] bool hasChanged() const { return m_changed > 0; }

private:
    /// Columns that make a row what it is, and the others; statements are made of these constants only.
    struct Table
    {
        QString name;
        QStringList keys;
        QStringList others;
    };

    /// `rows`: keys first, then the others, without the company.
    [[nodiscard]] Result<void> writeTable(const Table &table, const QList<QVariantList> &rows);
    [[nodiscard]] Result<void> removeOthers(const Table &table, const QJsonArray &keptKeys);
    [[nodiscard]] static QString upsert(const Table &table);

    [[nodiscard]] Result<void> writeAccounts(const QList<NavAccount> &accounts);
    [[nodiscard]] Result<void> writeVendors(const QList<NavVendor> &vendors);
    [[nodiscard]] Result<void> writeDimensions(const DirectoryChanges &changes);
    [[nodiscard]] Result<void> writeMoney(const DirectoryChanges &changes);

    Database &m_database;
    QString m_companyId;
    bool m_complete;
    qint64 m_changed = 0;
};

} // namespace Ledgerbridge::Store
