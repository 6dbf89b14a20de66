// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "proposalsdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

ProposalsDialog::ProposalsDialog(Services::Session &session, const QList<MappingProposal> &proposals, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_proposals(proposals)
    , m_head(makeSection({}, this))
    , m_steps(new StepsTable(u"proposalSteps"_s, tr("What is proposed"), this))
    , m_words(new QLineEdit(this))
    , m_trouble(makeText({}, this))
    , m_approve(new QPushButton(tr("&Approve"), this))
    , m_reject(new QPushButton(tr("&Turn down"), this))
{
    setObjectName(u"proposalsDialog"_s);
    setWindowTitle(tr("Proposed mappings"));
    resize(900, 520);
    m_head->setObjectName(u"proposalHead"_s);
    m_head->setWordWrap(true);
    m_words->setObjectName(u"proposalWords"_s);
    m_words->setPlaceholderText(tr("Why it is turned down"));
    m_words->setAccessibleName(tr("Why it is turned down"));
    m_trouble->setObjectName(u"proposalTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_approve->setObjectName(u"proposalApprove"_s);
    m_approve->setProperty("primary", true);
    m_reject->setObjectName(u"proposalReject"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_reject, QDialogButtonBox::ActionRole);
    buttons->addButton(m_approve, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Services::Session::commandFinished, this, &ProposalsDialog::finish);
    showNext();
}

void ProposalsDialog::showNext()
{
    if (m_proposals.isEmpty()) {
        accept();
        return;
    }
    const MappingProposal &proposal = m_proposals.first();
    QString head = tr("Proposal %1 of %2, %3")
                       .arg(QString::number(proposal.id), proposal.actor,
                           QLocale().toString(proposal.at.toLocalTime(), QLocale::ShortFormat));
    if (!proposal.reason.isEmpty())
        head += u": "_s + proposal.reason;
    m_head->setText(head);
    m_steps->setSteps(proposal.steps);
    m_words->clear();
    m_trouble->hide();
}

void ProposalsDialog::decide(bool approve)
{
    if (m_ticket != 0)
        return;
    m_approve->setEnabled(false);
    m_reject->setEnabled(false);
    m_ticket = m_session.decideMappings(m_proposals.first().id, approve, m_words->text().trimmed());
}

void ProposalsDialog::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket == 0 || ticket != m_ticket)
        return;
    m_ticket = 0;
    m_approve->setEnabled(true);
    m_reject->setEnabled(true);
    if (result.error) {
        m_trouble->setText(result.message);
        m_trouble->show();
        return;
    }
    m_proposals.removeFirst();
    showNext();
}

} // namespace Ledgerbridge::Ui
