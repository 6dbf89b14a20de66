// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "targetdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

TargetDelegate::TargetDelegate(ToneOf toneOf, QObject *parent)
    : CellDelegate(std::move(toneOf), parent)
{
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"mappingEditor"_s);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const auto column = MappingColumn(index.column());
    if (column == MappingColumn::From)
        edit->setPlaceholderText(u"2026-01-31"_s);
    if (column == MappingColumn::Condition)
        edit->setPlaceholderText(u"country=DE; expenseType=TAXI"_s);
    if (column == MappingColumn::Target && m_model) {
        auto *options = new TargetOptionsModel(edit);
        // A dimension has its own values.
        const QString source = index.siblingAtColumn(int(MappingColumn::Source)).data().toString();
        options->setOptions(
            m_model->targets(), m_model->kind() == MappingKind::Dimension ? source.section(u'=', 0, 0) : QString());
        edit->setCompleter(new TargetCompleter(options, edit));
    }
    return edit;
}

bool TargetDelegate::eventFilter(QObject *editor, QEvent *event)
{
    bool enter = false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    const bool done = CellDelegate::eventFilter(editor, event);
    if (enter)
        QTimer::singleShot(0, this, &TargetDelegate::entered);
    return done;
}

} // namespace Ledgerbridge::Ui
