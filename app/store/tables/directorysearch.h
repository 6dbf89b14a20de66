// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Ledgerbridge::Store {

enum class DirectoryKind { Vendor, Account, DimensionValue };

/// Where to look: a company's vendors, its accounts, or the values of one of its dimensions.
struct DirectoryPlace final
{
    QString companyId;
    DirectoryKind kind = DirectoryKind::Vendor;
    /// Of a dimension value only.
    QString dimension;
};

/// Finds codes of cached master data by a part of a name or code, through the index of trigrams. Only reads. Lives for
/// one task: what it has read of the index it keeps, so that many questions in a row cost little.
class DirectorySearch final
{
public:
    explicit DirectorySearch(Database &database);

    /// At most `limit` codes that may be what `text` means, the likeliest first: the same code or name, then those that
    /// share the most of its rarer trigrams, then those that begin like it. A text of less than three letters only
    /// finds what is or begins like it. Whoever asks compares them himself. Nothing for a blank text.
    [[nodiscard]] Result<QStringList> candidates(const DirectoryPlace &place, const QString &text, int limit);
    /// Vendors that may have this VAT id, at most `limit`; isSameTaxId() has the last word.
    [[nodiscard]] Result<QStringList> vendorsWithTaxId(const QString &companyId, const QString &taxId, int limit);

private:
    /// Ids of entries in their order, without those that are in it already.
    struct Found;

    [[nodiscard]] Result<qint64> scopeOf(const DirectoryPlace &place);
    [[nodiscard]] Result<void> addSame(qint64 scope, const QString &text, Found &found);
    [[nodiscard]] Result<void> addByTrigrams(qint64 scope, const QString &text, Found &found);
    [[nodiscard]] Result<void> addByBeginning(qint64 scope, const QString &text, Found &found);
    /// Entries of the scope, less its first id, that `match` finds; `most` + 1 of them where there are more.
    [[nodiscard]] Result<QList<quint32>> matching(qint64 scope, const QString &match, int most);
    [[nodiscard]] Result<QList<quint32>> posting(qint64 scope, const QString &trigram);
    [[nodiscard]] Result<QStringList> codesOf(const QList<qint64> &ids);

    Database &m_database;
    QHash<QString, qint64> m_scopes;
    QHash<std::pair<qint64, QString>, QList<quint32>> m_postings;
};

} // namespace Ledgerbridge::Store
