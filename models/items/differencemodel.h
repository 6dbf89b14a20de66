// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "plandifference.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// What a new version of a posted document would change, line by line: what stands in NAV, what would stand there, and
/// what lies between them. Amounts are debit less credit, in the reader's notation.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Account, Posted, Wanted, Difference, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// `currency`: the posting's, for its decimals.
    void setLines(const QList<DifferenceLine> &lines, const QString &currency);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DifferenceLine &line, Column column) const;

    QList<DifferenceLine> m_lines;
    QString m_currency;
};

} // namespace Ledgerbridge
