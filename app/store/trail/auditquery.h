// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"
#include "searchwords.h"

class QSqlQuery;

namespace Ledgerbridge::Store {

/// Reads one page of the trail. The search index offers candidates in the right order; each is looked at again before
/// it counts, and reading stops as soon as the page is full.
class AuditQuery final
{
public:
    AuditQuery(Database &database, const AuditFilter &filter);
    [[nodiscard]] Result<QList<AuditEntry>> page();

    /// Columns of readEntry(), of `audit a` and `audit_text t`.
    [[nodiscard]] static QString columns();
    [[nodiscard]] static AuditEntry readEntry(const QSqlQuery &row);

private:
    [[nodiscard]] bool isByKey() const;
    void addKeys();
    void addAmounts();
    void addPatterns(const QStringList &words);
    [[nodiscard]] Result<bool> boundByTime();
    [[nodiscard]] Result<void> bound();
    [[nodiscard]] bool accepts(const AuditEntry &entry) const;
    [[nodiscard]] Result<void> readWindow(qint64 first, qint64 last);

    Database &m_database;
    const AuditFilter &m_filter;
    const SearchWords m_words;
    /// The search index offers the entries.
    bool m_indexed = false;
    /// Nothing but looking finds the entries: piece by piece then, so that it can be given up.
    bool m_looks = false;
    QString m_from = QStringLiteral("audit a JOIN audit_text t ON t.id = a.id");
    QString m_where;
    QVariantList m_values;
    qint64 m_first = 0;
    qint64 m_last = 0;
    QList<AuditEntry> m_entries;
};

} // namespace Ledgerbridge::Store
