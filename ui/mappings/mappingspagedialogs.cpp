// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clonedialog.h"
#include "fileproblemsdialog.h"
#include "gridcolumns.h"
#include "gridcommands.h"
#include "historydialog.h"
#include "mappingbar.h"
#include "mappingspage.h"
#include "proposalsdialog.h"
#include "trialdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

void MappingsPage::fillMenu()
{
    QMenu *menu = m_bar->menu();
    m_commands->fillMenu(*menu);
    auto *all = menu->addAction(tr("Show all ro&ws"));
    all->setObjectName(u"showAllMappingsAction"_s);
    connect(all, &QAction::triggered, this, [this] {
        m_bar->filter()->clear();
        grid().shown().setStates({});
        grid().shown().setOnly(-1, {});
        showEdits();
    });
    QMenu *columns = menu->addMenu(tr("Colu&mns"));
    columns->menuAction()->setObjectName(u"columnsMenuAction"_s);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_columns->fillMenu(*columns);
    });
    menu->addSeparator();
    auto *clone = menu->addAction(tr("Copy the rows of a compan&y…"));
    clone->setObjectName(u"cloneMappingsAction"_s);
    connect(clone, &QAction::triggered, this, &MappingsPage::openClone);
    auto *import = menu->addAction(tr("&Import…"));
    import->setObjectName(u"importMappingsAction"_s);
    connect(import, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Import mappings"), {}, tr("Sheets (*.xlsx *.csv *.txt);;All files (*)"));
        if (!file.isEmpty())
            importFrom(file);
    });
    auto *exporting = menu->addAction(tr("&Export…"));
    exporting->setObjectName(u"exportMappingsAction"_s);
    connect(exporting, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getSaveFileName(
            this, tr("Export mappings"), u"mappings.xlsx"_s, tr("Excel workbook (*.xlsx);;CSV file (*.csv)"));
        if (!file.isEmpty())
            exportTo(file);
    });
}

void MappingsPage::importFrom(const QString &file)
{
    session().readMappingFile(file);
}

/// What a file brings becomes edits, which are looked at and saved like any others. Where something is wrong with it,
/// nothing is taken, or by the person's word what nothing is wrong with.
void MappingsPage::takeFile(const QString &file, const MappingCells &cells)
{
    QList<MappingStep> steps;
    for (const MappingRow &row : cells.rows)
        steps.append({std::nullopt, row});
    const QString title = tr("Import %1").arg(QFileInfo(file).fileName());
    if (cells.problems.isEmpty()) {
        takeSteps(title, steps);
        return;
    }
    auto *dialog = new FileProblemsDialog(file, cells, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, title, steps] { takeSteps(title, steps); });
    dialog->open();
}

void MappingsPage::exportTo(const QString &file)
{
    std::ignore = session().exportMappings(file);
}

void MappingsPage::openHistory()
{
    auto *dialog = new HistoryDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::restoreWanted, this, [this](const QList<MappingStep> &steps, qint64 version) {
        takeSteps(tr("Back to version %1").arg(version), steps);
    });
    dialog->open();
}

void MappingsPage::openTrial()
{
    auto *dialog = new TrialDialog(session(), pendingSteps(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Beside the window, which may be used meanwhile.
    dialog->show();
}

void MappingsPage::openProposals()
{
    auto *dialog = new ProposalsDialog(session(), m_proposals, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MappingsPage::refresh);
    dialog->open();
}

void MappingsPage::openClone()
{
    QStringList companies;
    QList<MappingRow> rows;
    for (const MappingGrid *each : std::as_const(m_grids)) {
        const MappingsModel &model = each->model();
        if (model.kind() == MappingKind::Company)
            for (const MappingTarget &target : model.targets().all())
                companies.append(target.target);
        for (int row = 0; row < model.rowCount(); ++row)
            if (const MappingRow shown = model.shownRow(row); !shown.target.isEmpty())
                rows.append(shown);
    }
    auto *dialog = new CloneDialog(companies, rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { takeSteps(tr("Copy the rows of a company"), dialog->steps()); });
    dialog->open();
}

} // namespace Ledgerbridge::Ui
