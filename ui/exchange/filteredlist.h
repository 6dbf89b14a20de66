// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"

#include <functional>

class QHBoxLayout;
class QLineEdit;

namespace Ledgerbridge::Ui {

class ChoiceBox;
class RowFilter;

/// A table with a filter, a choice of states and buttons above it. What is chosen stays chosen when the rows are read anew.
class FilteredList final : public QWidget
{
    Q_OBJECT

public:
    /// Names of its parts for tests and style sheets, and what people read.
    struct Names final
    {
        /// The parts are called `…Filter`, `…State` and `…Table`.
        QString object;
        QString title;
        QString filter;
    };
    /// `model` outlives the list; `stateColumn` is the one that answers StateRole.
    FilteredList(const Names &names, QAbstractItemModel &model, int stateColumn, ToneOf toneOf, QWidget *parent);

    void addState(const QString &title, int state);
    /// Takes its place at the right, after those before it.
    void addButton(QWidget *button);
    [[nodiscard]] DataTable *table() const { return m_table; }
    void focusFilter();
    /// The row of the model that is shown; -1 where none is.
    [[nodiscard]] int currentRow() const;
    /// Rows of the model that are chosen, from above.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Runs what resets the model.
    void renew(const std::function<void()> &change);

Q_SIGNALS:
    /// Another row is shown, or others are chosen.
    void chosenChanged();

private:
    void layOut();
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;

    QAbstractItemModel &m_model;
    int m_stateColumn;
    RowFilter *m_rows;
    QLineEdit *m_filter;
    ChoiceBox *m_state;
    DataTable *m_table;
    QHBoxLayout *m_bar;
    bool m_isRenewing = false;
};

} // namespace Ledgerbridge::Ui
