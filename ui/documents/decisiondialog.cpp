// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "decisiondialog.h"

#include "pill.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(const QString &objectName, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_question(makeText({}, this))
    , m_consequence(makeQuiet({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_choice(new QComboBox(this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(objectName);
    setWindowTitle(title);
    resize(480, 260);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_text);
    m_consequence->setWordWrap(true);
    m_consequence->setObjectName(u"decisionConsequence"_s);
    m_text->setObjectName(u"decisionText"_s);
    m_text->setTabChangesFocus(true);
    m_choice->setObjectName(u"decisionChoice"_s);
    m_choice->setEditable(true);
    m_choice->hide();
    m_confirm->setObjectName(u"decisionConfirm"_s);
    m_confirm->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_choice);
    layout->addWidget(m_consequence);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DecisionDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_text->setFocus();
}

void DecisionDialog::setQuestion(const QString &question)
{
    m_question->setText(question);
    m_text->setAccessibleName(question);
    m_choice->setAccessibleName(question);
}

void DecisionDialog::setConsequence(const QString &consequence)
{
    m_consequence->setText(consequence);
}

void DecisionDialog::setChoices(const QStringList &choices, const QString &current)
{
    m_offers = true;
    m_choice->addItems(choices);
    m_choice->setCurrentText(current.isEmpty() ? choices.value(0) : current);
    m_text->hide();
    m_choice->show();
    m_question->setBuddy(m_choice);
    m_choice->setFocus();
    resize(480, 140);
    check();
}

void DecisionDialog::setConfirm(const QString &text)
{
    m_confirm->setText(text);
}

QString DecisionDialog::text() const
{
    return (m_offers ? m_choice->currentText() : m_text->toPlainText()).trimmed();
}

void DecisionDialog::check()
{
    m_confirm->setEnabled(m_offers || !text().isEmpty());
}

} // namespace Ledgerbridge::Ui
