// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "newrequest.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// The lines of a new purchase request as a person types them, in the notation of the person's locale. What cannot be
/// read stays as it was typed, for the check to name it.
class RequestLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Type, Vendor, Address, Description, Quantity, Price, ExpenseType, NeededBy, Amount, Count };
    /// The sentence about what is wrong with a cell; empty where nothing is.
    static constexpr int FaultRole = Qt::UserRole + 100;

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<NewRequestLine> &lines);
    [[nodiscard]] QList<NewRequestLine> lines() const;
    /// A new one below, with the type and vendor of the last.
    void addLine();
    void removeLine(int row);
    /// Of Concur's field names those this table has a column for; marks them until a cell is edited.
    void setFaults(const QList<RequestFault> &faults);
    /// Which column a field of Concur stands in; `Count` where none.
    [[nodiscard]] static Column columnOf(const QString &field);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row final
    {
        /// Fields that have no column, kept as they came.
        NewRequestLine rest;
        QStringList texts;
    };
    [[nodiscard]] static Row rowOf(const NewRequestLine &line);
    [[nodiscard]] static NewRequestLine lineOf(const Row &row);
    [[nodiscard]] QString shownAmount(const Row &row) const;
    [[nodiscard]] QString faultAt(int row, Column column) const;

    QList<Row> m_rows;
    QList<RequestFault> m_faults;
};

} // namespace Ledgerbridge
