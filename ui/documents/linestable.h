// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparisonmodel.h"
#include "datatable.h"

namespace Ledgerbridge::Ui {

/// Cells whose texts are as high as they need to be; a rule in front of one column parts left from right.
class WrappingDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    WrappingDelegate(ToneOf toneOf, int ruledColumn, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_ruledColumn;
};

/// Concur's lines beside the NAV lines they become, with the explanation of the chosen line below.
class LinesTable final : public QWidget
{
    Q_OBJECT

public:
    explicit LinesTable(QWidget *parent = nullptr);
    void show(const QList<ComparisonRow> &rows, const QString &currency);
    void clear() { show({}, {}); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What each column needs to show its words and figures whole.
    void measure();
    void fitColumns();
    void fitRows();
    void explain(int row);

    ComparisonModel m_model;
    QList<int> m_needed;
    DataTable *m_table;
    QLabel *m_explanation;
};

} // namespace Ledgerbridge::Ui
