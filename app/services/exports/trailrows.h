// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"
#include "exporttable.h"

namespace Ledgerbridge::Services {

/// The entries of the trail as rows, oldest first, read page by page: no reader holds a long snapshot.
class TrailRows final : public Exports::RowSource
{
public:
    /// `columns` by their keys; entries behind `head` came later and are left out.
    TrailRows(Store::Database &database, Store::AuditFilter filter, QStringList columns, Store::AuditTrail::Head head);

    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] Result<bool> next(Exports::ExportRow &row) override;
    [[nodiscard]] qint64 expected() const override;

private:
    [[nodiscard]] Result<void> readPage();

    Store::AuditTrail m_trail;
    Store::AuditFilter m_filter;
    QStringList m_columns;
    Store::AuditTrail::Head m_head;
    QList<AuditEntry> m_page;
    qsizetype m_at = 0;
    bool m_last = false;
};

} // namespace Ledgerbridge::Services
