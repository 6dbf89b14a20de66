// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edithistory.h"
#include "page.h"

#include <QTimer>

class QTabBar;

namespace Ledgerbridge::Ui {

class DataTable;
class GridColumns;
class GridCommands;
class MappingBar;
class SaveBar;
class TargetDelegate;

/// The mapping book as an editable grid, a tab for each kind. Nothing changes before it is saved; what saving releases
/// is worked out meanwhile. Edits can be undone without limit, and a save that fails loses none of them.
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
    void importFrom(const QString &file);
    void exportTo(const QString &file);

private:
    [[nodiscard]] QWidget *makeTable();
    void setUp();
    void addKeys();
    void fillMenu();
    void connectGrid(MappingGrid *each);
    void connectSession();
    [[nodiscard]] MappingGrid &grid() const;
    [[nodiscard]] QList<MappingStep> pendingSteps() const;
    [[nodiscard]] int editCount() const;
    void showKind(int tab);
    void showEdits();
    void showTabs();
    void editNewRow(int modelRow);
    void askForPreview();
    void openHistory();
    void openTrial();
    void openProposals();
    void openClone();
    void takeFile(const QString &file, const MappingCells &cells);
    void takeSteps(const QString &title, const QList<MappingStep> &steps);
    void keepPlace(MappingGrid *each);
    void finish(quint64 ticket, const Services::CommandResult &result);

    QList<MappingGrid *> m_grids;
    EditHistory *m_history;
    QTabBar *m_tabs;
    MappingBar *m_bar;
    DataTable *m_table;
    TargetDelegate *m_delegate;
    GridColumns *m_columns;
    GridCommands *m_commands;
    SaveBar *m_saveBar;
    QWidget *m_proposed;
    QList<MappingProposal> m_proposals;
    QTimer m_previewSoon;
    /// Why the last save failed; said until something is typed or saved again.
    QString m_failure;
    QList<MappingStep> m_saving;
    quint64 m_saveTicket = 0;
};

} // namespace Ledgerbridge::Ui
