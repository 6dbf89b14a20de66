// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pill.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace Ledgerbridge::Ui {

/// What a state of a model's enum looks like.
using ToneOf = std::function<Tone(int state)>;

/// Paints pills, two-line cells, strong codes and quiet texts from the roles of itemroles.h.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(ToneOf toneOf, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
};

/// A table in the look of the house: rows of 34 pixels, hairlines, whole rows selected, Ctrl+C with headers, and a
/// sentence in its place while it is empty.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    DataTable(const QString &objectName, const QString &accessibleName, ToneOf toneOf, QWidget *parent = nullptr);
    void setEmptyText(const QString &text)
    {
        m_emptyText = text;
        viewport()->update();
    }
    /// Columns get these widths; the one with 0 takes what is left.
    void setWidths(const QList<int> &widths);
    /// Somebody is typing into a cell.
    [[nodiscard]] bool isEditing() const { return state() == QAbstractItemView::EditingState; }
    /// The selection as tab-separated text with the headers.
    [[nodiscard]] QString selectionText() const;

Q_SIGNALS:
    /// On a row, or on none while nothing is chosen.
    void returnPressed(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace Ledgerbridge::Ui
