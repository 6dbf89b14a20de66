// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replacedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

ReplaceDialog::ReplaceDialog(const MappingsModel &model, const MappingFilter &shown, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_shown(shown)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_column(new ChoiceBox(u"replaceColumn"_s, tr("Column"), this))
    , m_whole(new QCheckBox(tr("&Whole cell only"), this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("Replace &all…"), this))
{
    setObjectName(u"replaceDialog"_s);
    setWindowTitle(tr("Find and replace"));
    m_find->setObjectName(u"replaceFind"_s);
    m_replace->setObjectName(u"replaceWith"_s);
    m_whole->setObjectName(u"replaceWhole"_s);
    m_count->setObjectName(u"replaceCount"_s);
    m_all->setObjectName(u"replaceAll"_s);
    m_all->setProperty("primary", true);
    for (const MappingColumn each :
        {MappingColumn::Target, MappingColumn::Condition, MappingColumn::From, MappingColumn::Note})
        m_column->addItem(mappingColumnTitle(each, model.kind()), int(each));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *next = buttons->addButton(tr("Find &next"), QDialogButtonBox::ActionRole);
    next->setObjectName(u"replaceNext"_s);
    next->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F4));
    buttons->addButton(m_all, QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Find"), m_find);
    form->addRow(tr("&Replace with"), m_replace);
    form->addRow(tr("&Column"), m_column);
    form->addRow(m_whole);
    form->addRow(m_case);
    form->addRow(m_count);
    form->addRow(buttons);
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceDialog::count);
    connect(m_replace, &QLineEdit::textChanged, this, &ReplaceDialog::count);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ReplaceDialog::count);
    connect(m_whole, &QCheckBox::toggled, this, &ReplaceDialog::count);
    connect(m_case, &QCheckBox::toggled, this, &ReplaceDialog::count);
    connect(next, &QPushButton::clicked, this, &ReplaceDialog::findNext);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    count();
}

MappingColumn ReplaceDialog::column() const
{
    return MappingColumn(m_column->currentData().toInt());
}

bool ReplaceDialog::matches(const QString &text) const
{
    const QString wanted = m_find->text();
    const Qt::CaseSensitivity sense = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (m_whole->isChecked())
        return text.compare(wanted, sense) == 0;
    return !wanted.isEmpty() && text.contains(wanted, sense);
}

QList<MappingCellEdit> ReplaceDialog::edits() const
{
    QList<MappingCellEdit> edits;
    const Qt::CaseSensitivity sense = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (int shown = 0; shown < m_shown.rowCount(); ++shown) {
        const int row = m_shown.mapToSource(m_shown.index(shown, 0)).row();
        const MappingRow content = m_model.shownRow(row);
        QString text = mappingCellText(content, column());
        // An empty cell of a row that has no target yet is no place to replace anything in.
        if (!matches(text) || (text.isEmpty() && content.target.isEmpty()))
            continue;
        if (m_whole->isChecked())
            text = m_replace->text();
        else
            text.replace(m_find->text(), m_replace->text(), sense);
        if (text != mappingCellText(content, column()))
            edits.append({row, column(), text});
    }
    return edits;
}

void ReplaceDialog::findNext()
{
    const int rows = m_shown.rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int shown = (m_last + step) % rows;
        const int row = m_shown.mapToSource(m_shown.index(shown, 0)).row();
        if (!matches(mappingCellText(m_model.shownRow(row), column())))
            continue;
        m_last = shown;
        Q_EMIT found(shown, int(column()));
        return;
    }
}

void ReplaceDialog::count()
{
    const int cells = int(edits().size());
    m_count->setText(tr("%n cell(s) would change.", nullptr, cells));
    m_all->setEnabled(cells > 0);
}

} // namespace Ledgerbridge::Ui
