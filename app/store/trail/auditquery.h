// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"

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
    void addConditions(const QString &id);
    void addPatterns(const QStringList &words);
    [[nodiscard]] Result<bool> boundByTime();

    Database &m_database;
    const AuditFilter &m_filter;
    QString m_where;
    QVariantList m_values;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

} // namespace Ledgerbridge::Store
