// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappinggrid.h"

#include <QLineEdit>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Wraps an edit, which is a value of the model, for the history.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(MappingsModel &model, const MappingEdit &edit)
        : m_model(model)
        , m_edit(edit)
    {
    }
    void undo() override { m_model.apply(m_edit, false); }
    void redo() override { m_model.apply(m_edit, true); }

private:
    MappingsModel &m_model;
    MappingEdit m_edit;
};

} // namespace

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"mappingEditor"_s);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == int(MappingsModel::Column::From))
        edit->setPlaceholderText(QStringLiteral("2026-01-31"));
    if (index.column() == int(MappingsModel::Column::Target) && m_options)
        edit->setCompleter(new TargetCompleter(m_options, edit));
    return edit;
}

MappingGrid::MappingGrid(MappingKind kind, MappingSource *source, QObject *parent)
    : QObject(parent)
    , m_model(source, kind)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_options(new TargetOptionsModel(this))
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(&m_model, &MappingsModel::editMade, this,
        [this](const MappingEdit &edit) { m_history.push(new EditCommand(m_model, edit)); });
}

void MappingGrid::refresh()
{
    if (m_history.count() == 0)
        m_model.refresh();
}

void MappingGrid::accept()
{
    m_history.clear();
    m_model.acceptEdits();
    m_model.refresh();
}

} // namespace Ledgerbridge::Ui
