// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "openordersmodel.h"
#include "requestsmodel.h"
#include "session.h"

#include <QWidget>

class QPushButton;

namespace Ledgerbridge::Ui {

class DataTable;

/// Purchase requests that are followed, and orders to close in NAV, with what a person can do about each.
class PurchasingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PurchasingPane(Services::Session &session, QWidget *parent = nullptr);
    /// Reads anew.
    void refresh();
    /// Opens the form for a new request.
    void openNew();

Q_SIGNALS:
    /// A sentence for the status bar.
    void message(const QString &text, bool bad);

private:
    void layOut();
    void openForm(const NewRequest &start, const QString &older);
    void supersede();
    void giveUp();
    void closeOrder();
    void showChoices();
    [[nodiscard]] const FollowedRequest *chosenRequest() const;
    [[nodiscard]] const OpenOrder *chosenOrder() const;

    Services::Session &m_session;
    Services::PurchasingData m_known;
    RequestsModel m_requests;
    OpenOrdersModel m_orders;
    DataTable *m_requestTable;
    DataTable *m_orderTable;
    QPushButton *m_supersede;
    QPushButton *m_giveUp;
    QPushButton *m_close;
};

} // namespace Ledgerbridge::Ui
