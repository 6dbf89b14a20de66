// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "mappingsmodel.h"
#include "page.h"

#include <QUndoStack>

class QPushButton;
class QSortFilterProxyModel;
class QTabBar;

namespace Ledgerbridge::Ui {

/// Offers NAV's codes and names while a target is typed.
class TargetDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void setOptions(const QList<Services::TargetOption> &options) { m_options = options; }
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<Services::TargetOption> m_options;
};

/// The mapping book as an editable grid, a tab for each kind. Edits can be undone until they are saved.
class MappingsPage final : public Page
{
    Q_OBJECT

public:
    explicit MappingsPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Mappings"); }
    void refresh() override;
    void focusFilter() override;
    void save();

private:
    void showEdits();
    [[nodiscard]] static QString kindTitle(MappingKind kind);

    MappingsModel m_model;
    QSortFilterProxyModel *m_proxy;
    QUndoStack m_history;
    QTabBar *m_tabs;
    QLineEdit *m_filter;
    DataTable *m_table;
    TargetDelegate *m_delegate;
    QLabel *m_edits;
    Pill *m_releases;
    QPushButton *m_save;
};

} // namespace Ledgerbridge::Ui
