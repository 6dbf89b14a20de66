// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "stepstable.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Changes of mappings that wait for a second person: one after the other, each let through or turned down.
class ProposalsDialog final : public QDialog
{
    Q_OBJECT

public:
    ProposalsDialog(Services::Session &session, const QList<MappingProposal> &proposals, QWidget *parent = nullptr);

private:
    void showNext();
    void decide(bool approve);
    void finish(quint64 ticket, const Services::CommandResult &result);

    Services::Session &m_session;
    QList<MappingProposal> m_proposals;
    QLabel *m_head;
    StepsTable *m_steps;
    QLineEdit *m_words;
    QLabel *m_trouble;
    QPushButton *m_approve;
    QPushButton *m_reject;
    quint64 m_ticket = 0;
};

} // namespace Ledgerbridge::Ui
