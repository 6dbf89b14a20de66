// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "cellpreviewdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Code, Cell, Before, After, Problem };

/// What a person reads of a cell, however long it is.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 200;
    return text.size() <= most ? text : text.first(most) + u"…"_s;
}

} // namespace

CellPreviewDialog::CellPreviewDialog(
    const QString &title, MappingKind kind, const QList<MappingCellCheck> &checks, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_checks(checks)
{
    setObjectName(u"cellPreview"_s);
    setWindowTitle(title);
    resize(900, 520);
    // What is wrong stands first.
    std::stable_sort(m_checks.begin(), m_checks.end(),
        [](const MappingCellCheck &a, const MappingCellCheck &b) { return a.problem.isEmpty() < b.problem.isEmpty(); });
    m_rows.setRows({tr("Code"), tr("Cell"), tr("Now"), tr("New"), tr("Problem")}, int(m_checks.size()),
        [this](int row, int column, int role) { return cell(row, column, role); });
    auto *table = new DataTable(u"cellPreviewTable"_s, tr("Cells before they land"), {}, this);
    table->setModel(&m_rows);
    table->setWidths({120, 110, 100, 120, 0});
    const auto bad = int(std::count_if(
        m_checks.cbegin(), m_checks.cend(), [](const MappingCellCheck &check) { return !check.problem.isEmpty(); }));
    const int all = int(m_checks.size());
    auto *figures = makeText(bad == 0 ? tr("%n cell(s), all valid. Nothing is stored before you save.", nullptr, all)
                                      : tr("%n cell(s) with a problem, of %1.", nullptr, bad).arg(all),
        this);
    figures->setObjectName(u"cellPreviewFigures"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *take = buttons->addButton(bad == 0 ? title : tr("%1 all").arg(title), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"cellPreviewAll"_s);
    if (bad > 0) {
        auto *valid = buttons->addButton(tr("Only what is &valid"), QDialogButtonBox::ActionRole);
        valid->setObjectName(u"cellPreviewValid"_s);
        valid->setProperty("primary", true);
        valid->setDefault(true);
        connect(valid, &QPushButton::clicked, this, [this] {
            m_onlyValid = true;
            accept();
        });
    } else {
        take->setProperty("primary", true);
        take->setDefault(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(figures);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QVariant CellPreviewDialog::cell(int row, int column, int role) const
{
    const MappingCellCheck &check = m_checks.at(row);
    if (role == StrongRole)
        return column == Code;
    if (role == QuietRole)
        return column == Before;
    if (role == Qt::ToolTipRole)
        return check.problem.isEmpty() ? QVariant() : QVariant(check.problem);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code: return check.source;
    case Cell: return mappingColumnTitle(check.edit.column, m_kind);
    case Before: return check.before;
    case After: return shortened(check.edit.text);
    case Problem: return check.problem;
    default: return {};
    }
}

QList<MappingCellEdit> CellPreviewDialog::wanted() const
{
    QSet<int> badRows;
    for (const MappingCellCheck &check : m_checks)
        if (m_onlyValid && !check.problem.isEmpty())
            badRows.insert(check.edit.row);
    QList<MappingCellEdit> edits;
    for (const MappingCellCheck &check : m_checks)
        if (!badRows.contains(check.edit.row))
            edits.append(check.edit);
    return edits;
}

} // namespace Ledgerbridge::Ui
