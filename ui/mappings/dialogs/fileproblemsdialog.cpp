// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fileproblemsdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Place, Heading, Cell, Problem };

} // namespace

FileProblemsDialog::FileProblemsDialog(const QString &file, const MappingCells &cells, QWidget *parent)
    : QDialog(parent)
    , m_problems(cells.problems)
{
    setObjectName(u"fileProblems"_s);
    setWindowTitle(tr("Problems in %1").arg(QFileInfo(file).fileName()));
    resize(860, 480);
    m_rows.setRows({tr("Cell"), tr("Column"), tr("Content"), tr("Problem")}, int(m_problems.size()),
        [this](int row, int column, int role) { return cell(row, column, role); });
    auto *table = new DataTable(u"fileProblemsTable"_s, tr("Problems of the file"), {}, this);
    table->setModel(&m_rows);
    table->setWidths({70, 90, 150, 0});
    auto *text = makeText(tr("%n problem(s). Nothing was taken from the file.", nullptr, int(m_problems.size())), this);
    text->setObjectName(u"fileProblemsText"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    if (!cells.rows.isEmpty()) {
        auto *take = buttons->addButton(
            tr("&Take the %n sound row(s)", nullptr, int(cells.rows.size())), QDialogButtonBox::AcceptRole);
        take->setObjectName(u"fileProblemsTake"_s);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QVariant FileProblemsDialog::cell(int row, int column, int role) const
{
    const CellProblem &problem = m_problems.at(row);
    if (role == StrongRole)
        return column == Place;
    if (role == QuietRole)
        return column == Heading;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Place:
        return problem.column > 0 ? sheetColumnName(problem.column) + QString::number(problem.line)
                                  : QLocale().toString(problem.line);
    case Heading: return problem.columnName;
    case Cell: return problem.cell;
    case Problem: return problem.text;
    default: return {};
    }
}

} // namespace Ledgerbridge::Ui
