// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "rowsources.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// Causes of held documents, largest first. One cause, one row. The source outlives it.
class CausesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Cause, Documents, Amount, Count };

    explicit CausesModel(CauseSource *source, QObject *parent = nullptr);

    void refresh();
    void clear();
    [[nodiscard]] const CauseRow *cause(int row) const;
    [[nodiscard]] int rowOf(const Reason &reason) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const Ledgerbridge::Error &error);

private:
    void take(const QList<CauseRow> &rows, quint64 generation);

    CauseSource *m_source;
    QList<CauseRow> m_rows;
    quint64 m_generation = 0;
};

/// `Vendor missing in NAV: KRANZ-01`
[[nodiscard]] QString causeTitle(const Reason &reason);

} // namespace Ledgerbridge
