// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "signoffdialog.h"

#include "amounttext.h"
#include "pill.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

int documentsIn(const MonthReport &report, NotableDocument::Why why)
{
    int documents = 0;
    for (const NotableDocument &document : report.notable)
        documents += document.why == why ? 1 : 0;
    return documents;
}

/// What the word is given for, a line each.
QString figures(const MonthReport &report)
{
    QStringList lines;
    for (const TieOutRow &row : report.tieOut.rows) {
        lines.append(SignOffDialog::tr("%1: approved %2, posted %3, rest %4")
                         .arg(row.company, moneyText(row[TieOutColumn::Approved].amount, row.currency),
                             moneyText(row[TieOutColumn::Posted].amount, row.currency),
                             moneyText(row[TieOutColumn::Rest].amount, row.currency)));
    }
    lines.append(SignOffDialog::tr("Differences in NAV's ledger: %1").arg(report.ledger.size()));
    lines.append(SignOffDialog::tr("Not posted in the month: %1").arg(report.cutOff.size()));
    lines.append(SignOffDialog::tr("Approved by who prepared them: %1 · ignored: %2 · corrected: %3")
                     .arg(documentsIn(report, NotableDocument::Why::SelfApproved))
                     .arg(documentsIn(report, NotableDocument::Why::Ignored))
                     .arg(documentsIn(report, NotableDocument::Why::Corrected)));
    return lines.join(u'\n');
}

} // namespace

SignOffDialog::SignOffDialog(const MonthReport &report, QWidget *parent)
    : QDialog(parent)
    , m_isDemanded(!report.isClean() || !report.notices.isEmpty())
    , m_remark(new QPlainTextEdit(this))
{
    setObjectName(u"signOffDialog"_s);
    setWindowTitle(tr("Sign off %1").arg(QLocale().toString(report.tieOut.period.first(), u"MMMM yyyy"_s)));
    auto *what = makeText(figures(report), this);
    what->setObjectName(u"signOffFigures"_s);
    what->setWordWrap(true);
    auto *head = makeQuiet(tr("Head of the trail: %1").arg(report.head), this);
    head->setWordWrap(true);
    head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *question = makeText(m_isDemanded ? tr("Something is open. Why is the month right nevertheless?")
                                           : tr("A remark, if there is one to make"),
        this);
    question->setBuddy(m_remark);
    m_remark->setObjectName(u"signOffRemark"_s);
    m_remark->setAccessibleName(question->text());
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(72);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(tr("&Sign off"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"signOffConfirm"_s);
    m_confirm->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(head);
    layout->addWidget(question);
    layout->addWidget(m_remark);
    layout->addWidget(
        makeQuiet(tr("Your name, these figures and the head of the trail are kept; a later change shows."), this));
    layout->addWidget(buttons);
    setMinimumWidth(520);
    m_remark->setFocus();
    connect(m_remark, &QPlainTextEdit::textChanged, this, &SignOffDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString SignOffDialog::remark() const
{
    return m_remark->toPlainText().trimmed();
}

void SignOffDialog::check()
{
    m_confirm->setEnabled(!m_isDemanded || !remark().isEmpty());
}

} // namespace Ledgerbridge::Ui
