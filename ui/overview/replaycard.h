// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replaymodel.h"
#include "session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Ledgerbridge::Ui {

class DataTable;

/// Calls to Concur that failed and wait: how many, when the next is made, each of them on request, and the button that
/// makes them now. Hidden while nothing waits.
class ReplayCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayCard(Services::Session &session, QWidget *parent = nullptr);
    void setCalls(const ReplayFigures &figures, const QList<ReplayEntry> &calls);

private:
    void makeButtons();
    void showCalls(bool on);
    void fitTable();

    Services::Session &m_session;
    ReplayModel m_calls;
    QLabel *m_text;
    QPushButton *m_list;
    QPushButton *m_now;
    DataTable *m_table;
    quint64 m_ticket = 0;
};

} // namespace Ledgerbridge::Ui
