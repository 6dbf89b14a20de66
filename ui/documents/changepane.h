// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "differencemodel.h"
#include "session.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

class DataTable;

/// A document that changed after it was posted: what stands beside what the new version would post, and the three things
/// that can be done, each with what it would do said before it happens.
class ChangePane final : public QFrame
{
    Q_OBJECT

public:
    explicit ChangePane(Services::Session &session, QWidget *parent = nullptr);
    /// Hidden for a document without a change.
    void show(const Services::DocumentDetail &detail);
    void clear() { show({}); }

private:
    [[nodiscard]] QWidget *makeActions();
    void setUpLines();
    void showLines(const PlanDifference &difference, const QString &currency);
    void showOffers();
    void choose(int action);
    void send();
    void finish(quint64 ticket, const Services::CommandResult &result);
    [[nodiscard]] const Sync::ActionOffer *chosen() const;

    Services::Session &m_session;
    DifferenceModel m_difference;
    DataTable *m_lines;
    QLabel *m_remarks;
    QButtonGroup *m_actions;
    QLabel *m_consequence;
    QLabel *m_problem;
    QLineEdit *m_reason;
    QPushButton *m_send;
    QList<Sync::ActionOffer> m_offers;
    QString m_document;
    quint64 m_ticket = 0;
};

} // namespace Ledgerbridge::Ui
