// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "mappingsmodel.h"
#include "targetcompleter.h"

#include <QSortFilterProxyModel>
#include <QUndoStack>

namespace Ledgerbridge::Ui {

/// Offers NAV's codes and names while a target is typed.
class TargetDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void setOptions(TargetOptionsModel *options) { m_options = options; }
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TargetOptionsModel *m_options = nullptr;
};

/// The rows of one kind with their pending edits and the history of them: each kind keeps its own, so that looking at
/// another loses nothing.
class MappingGrid final : public QObject
{
    Q_OBJECT

public:
    MappingGrid(MappingKind kind, MappingSource *source, QObject *parent = nullptr);

    [[nodiscard]] MappingsModel &model() { return m_model; }
    [[nodiscard]] QSortFilterProxyModel *shown() { return m_proxy; }
    [[nodiscard]] QUndoStack &history() { return m_history; }
    [[nodiscard]] TargetOptionsModel *options() { return m_options; }
    /// Reads anew, unless something is pending or could be redone.
    void refresh();
    /// Edits are stored: they cannot be undone here any more.
    void accept();

private:
    MappingsModel m_model;
    QSortFilterProxyModel *m_proxy;
    TargetOptionsModel *m_options;
    QUndoStack m_history;
};

} // namespace Ledgerbridge::Ui
