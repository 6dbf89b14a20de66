// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"

namespace Ledgerbridge::Ui {

/// Cells of a new request's lines: a choice for the type, plain inputs else; what is wrong is outlined.
class RequestLinesDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit RequestLinesDelegate(QObject *parent = nullptr)
        : CellDelegate({}, parent)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ledgerbridge::Ui
