// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagedmodel.h"

namespace Ledgerbridge {

/// The trail, newest first.
class AuditModel final : public PagedModel<AuditSource, AuditListQuery, AuditEntry>
{
    Q_OBJECT

public:
    enum class Column { Time, Who, What, Document, Amount, Count };

    using PagedModel::PagedModel;

    [[nodiscard]] const AuditEntry *entry(int row) const { return at(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AuditEntry &entry, Column column) const;
};

} // namespace Ledgerbridge
