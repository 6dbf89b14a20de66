// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemroles.h"
#include "monthreport.h"

#include <QAbstractTableModel>

namespace Ledgerbridge {

/// One of the lists of a month's report. IdRole of a row is the document it is about, empty where it is about several.
class MonthListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class List { Rest, Ledger, CutOff, Accruals, Ageing, Notable, SignOffs };
    static constexpr int lists = int(List::SignOffs) + 1;

    explicit MonthListModel(List list, QObject *parent = nullptr);

    void setReport(const MonthReport &report);
    [[nodiscard]] List list() const { return m_list; }
    /// With the number of its rows: "Left over (3)".
    [[nodiscard]] static QString title(List list, const MonthReport &report);
    /// What stands in its place while it is empty.
    [[nodiscard]] static QString emptyText(List list);
    /// Columns in pixels, 0 for what takes the rest.
    [[nodiscard]] static QList<int> widths(List list);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QStringList cells;
        QString document;
    };

    List m_list;
    QStringList m_headings;
    QList<Row> m_rows;
};

} // namespace Ledgerbridge
