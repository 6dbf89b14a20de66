// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Ledgerbridge::Ui {

class ChoiceBox;
class Pill;

/// How people are told: each channel with its switch, what it needs to get out, the last message, the last failure, and
/// a button that sends a test.
class AlertsCard final : public QFrame
{
    Q_OBJECT

public:
    explicit AlertsCard(Services::Session &session, QWidget *parent = nullptr);
    void take(const Services::ConnectionsData &read);

private:
    struct Row
    {
        AlertChannel channel = AlertChannel::Mail;
        QString setting;
        Pill *state = nullptr;
        ChoiceBox *choice = nullptr;
        QLabel *facts = nullptr;
        QPushButton *setUp = nullptr;
        QPushButton *test = nullptr;
    };
    void addRow(AlertChannel channel, const QString &setting, const QList<std::pair<QString, QString>> &choices,
        const QString &setUp);
    void connectRow(const Row &row);
    void setUp(AlertChannel channel);
    void showRow(const Row &row, const Services::AlertChannelRow &read);
    void finish(quint64 ticket, const Services::CommandResult &result);

    Services::Session &m_session;
    QGridLayout *m_grid;
    QLabel *m_outcome;
    QList<Row> m_rows;
    Services::ConnectionsData m_read;
    /// What was asked for last; its outcome is shown.
    quint64 m_ticket = 0;
};

} // namespace Ledgerbridge::Ui
