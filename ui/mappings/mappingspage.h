// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappinggrid.h"
#include "page.h"

class QPushButton;
class QTabBar;

namespace Ledgerbridge::Ui {

/// The mapping book as an editable grid, a tab for each kind. Edits can be undone until they are saved, and a save that
/// fails loses none of them.
class MappingsPage final : public Page
{
    Q_OBJECT

public:
    explicit MappingsPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Mappings"); }
    void refresh() override;
    void focusFilter() override;
    [[nodiscard]] QString unsaved() const override;
    void save();
    /// Refused while edits are pending: which of both is meant would be a guess.
    void importFrom(const QString &file);
    void exportTo(const QString &file);

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeTable();
    void addKeys();
    void connectGrid(MappingGrid *each);
    [[nodiscard]] MappingGrid &grid() const;
    void showKind(int tab);
    void showEdits();
    void showTabs();
    void addRow();
    void removeRows();
    void fillDown();
    void finish(quint64 ticket, const Services::CommandResult &result);
    [[nodiscard]] static QString kindTitle(MappingKind kind);

    QList<MappingGrid *> m_grids;
    QTabBar *m_tabs;
    QLineEdit *m_filter;
    DataTable *m_table;
    TargetDelegate *m_delegate;
    QLabel *m_edits;
    Pill *m_releases;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_save;
    /// Why the last save failed; said until something is typed or saved again.
    QString m_failure;
    quint64 m_saveTicket = 0;
    quint64 m_importTicket = 0;
};

} // namespace Ledgerbridge::Ui
