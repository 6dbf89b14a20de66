// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestlinesdelegate.h"

#include "choicebox.h"
#include "requestlinesmodel.h"
#include "theme.h"

#include <QPainter>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

QWidget *RequestLinesDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (RequestLinesModel::Column(index.column()) != RequestLinesModel::Column::Type)
        return CellDelegate::createEditor(parent, option, index);
    auto *box = new ChoiceBox(u"requestType"_s, tr("Goods or services"), parent);
    box->addItem(tr("Goods"), u"GOODS"_s);
    box->addItem(tr("Services"), u"SERVICES"_s);
    return box;
}

void RequestLinesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<ChoiceBox *>(editor))
        box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
    else
        CellDelegate::setEditorData(editor, index);
}

void RequestLinesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<ChoiceBox *>(editor))
        model->setData(index, box->currentData());
    else
        CellDelegate::setModelData(editor, model, index);
}

void RequestLinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (index.data(RequestLinesModel::FaultRole).toString().isEmpty())
        return;
    painter->save();
    painter->setPen(QPen(toneColours(Tone::Bad, option.palette).ink, 2));
    painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
    painter->restore();
}

} // namespace Ledgerbridge::Ui
