// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clonedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

CloneDialog::CloneDialog(const QStringList &companies, const QList<MappingRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_from(new ChoiceBox(u"cloneFrom"_s, tr("From company"), this))
    , m_to(new ChoiceBox(u"cloneTo"_s, tr("To company"), this))
    , m_count(new QLabel(this))
    , m_clone(new QPushButton(tr("C&opy"), this))
{
    setObjectName(u"cloneDialog"_s);
    setWindowTitle(tr("Copy the rows of a company"));
    for (ChoiceBox *box : {m_from, m_to})
        box->addItems(companies);
    m_to->setCurrentIndex(int(companies.size()) - 1);
    m_count->setObjectName(u"cloneCount"_s);
    m_clone->setObjectName(u"cloneButton"_s);
    m_clone->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_clone, QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(new QLabel(tr("Rows without a company hold for every company and need no copy."), this));
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_count);
    form->addRow(buttons);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CloneDialog::count);
    connect(m_to, &QComboBox::currentIndexChanged, this, &CloneDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    count();
}

QList<MappingStep> CloneDialog::steps() const
{
    if (m_from->currentText() == m_to->currentText())
        return {};
    return stepsToClone(m_rows, m_from->currentText(), m_to->currentText());
}

void CloneDialog::count()
{
    const int rows = int(steps().size());
    m_count->setText(tr("%n row(s) would be added.", nullptr, rows));
    m_clone->setEnabled(rows > 0);
}

} // namespace Ledgerbridge::Ui
