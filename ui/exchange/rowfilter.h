// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Ledgerbridge::Ui {

/// The rows of a table in which every word of a filter occurs and that are in a state; sorted as people expect, or not at
/// all.
class RowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `stateColumn`: the one that answers StateRole.
    RowFilter(int stateColumn, QObject *parent);
    /// Blank: every row.
    void setText(const QString &text);
    /// -1: every state.
    void setState(int state);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_stateColumn;
    int m_state = -1;
    QStringList m_words;
};

} // namespace Ledgerbridge::Ui
