// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparisonmodel.h"
#include "datatable.h"

namespace Ledgerbridge::Ui {

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
