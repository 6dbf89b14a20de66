// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "vendorrequestsmodel.h"

#include <QWidget>

class QPushButton;

namespace Ledgerbridge::Ui {

class FilteredList;

/// Vendors on their way into NAV: a person lets them through or turns them down.
class VendorRequestsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit VendorRequestsPane(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] FilteredList *list() const { return m_list; }
    /// How many wait for a person.
    [[nodiscard]] int waiting() const { return m_waiting; }

Q_SIGNALS:
    void changed();
    /// By Concur's id of the document.
    void openRequested(const QString &document);

private:
    void connectParts();
    void take(const QList<VendorRequest> &requests);
    void showChoices();
    void reject();

    Services::Session &m_session;
    VendorRequestsModel m_model;
    FilteredList *m_list;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_open;
    quint64 m_ticket = 0;
    int m_waiting = 0;
};

} // namespace Ledgerbridge::Ui
