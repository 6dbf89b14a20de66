// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagedmodel.h"

namespace Ledgerbridge {

/// Documents, newest first.
class DocumentsModel final : public PagedModel<DocumentSource, DocumentListQuery, Record>
{
    Q_OBJECT

public:
    enum class Column { State, Number, Party, Date, Amount, Currency, NavNumber, Changed, Count };

    using PagedModel::PagedModel;

    [[nodiscard]] const Record *record(int row) const { return at(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Record &record, Column column) const;
    [[nodiscard]] QVariant raw(const Record &record, Column column) const;
};

} // namespace Ledgerbridge
