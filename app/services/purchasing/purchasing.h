// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newrequest.h"
#include "orderbalance.h"
#include "requestcreation.h"
#include "requeststate.h"
#include "workspace.h"

#include <QJsonArray>

namespace Ledgerbridge::Services {

/// What a person sees of purchases: requests that are followed or were made here, and orders to close in NAV.
struct PurchasingData final
{
    QList<FollowedRequest> requests;
    /// What those that were made here say, by their names (requestName).
    QHash<QString, NewRequest> contents;
    QList<OpenOrder> orders;
    /// `code/address code` of Concur's vendors, as far as they are known here.
    QStringList vendors;
    /// What a new request is made in where nothing else is said.
    QString currency;
};

/// Purchase requests and orders of a workspace; nothing here talks to a system.
class Purchasing final
{
public:
    explicit Purchasing(Workspace &workspace);

    [[nodiscard]] Result<PurchasingData> read();
    [[nodiscard]] Result<QList<FollowedRequest>> requests();
    /// NotFound where no request is called so: Concur's id or number, or `#row`.
    [[nodiscard]] Result<FollowedRequest> request(const QString &name);
    /// What was sent, JSON; blank where it was not made here.
    [[nodiscard]] Result<QString> body(const FollowedRequest &request);
    /// A person has looked in Concur: it is not there. Gives the sentence. Conflict where nothing waits for that.
    [[nodiscard]] Result<QString> giveUp(const QString &name, const QString &actor);

    /// Orders that stand in NAV beside posted invoices or were superseded, with what remains of them.
    [[nodiscard]] Result<QList<OpenOrder>> openOrders(bool alsoClosed = false);
    /// A person has closed it in NAV. Gives the sentence. NotFound where no order on the list is called so.
    [[nodiscard]] Result<QString> closeOrder(const QString &number, const QString &actor);

private:
    Workspace &m_workspace;
};

/// A new request from the JSON that a person wrote; InvalidInput where it cannot be read.
[[nodiscard]] Result<NewRequest> readNewRequest(const QByteArray &json);
/// Faults as a command's report carries them, and back.
[[nodiscard]] QJsonArray requestFaultsJson(const QList<RequestFault> &faults);
[[nodiscard]] QList<RequestFault> requestFaultsFrom(const QJsonArray &array);
/// The same as it is sent.
[[nodiscard]] QByteArray newRequestJson(const NewRequest &request);
/// The same for people: a field a line.
[[nodiscard]] QByteArray newRequestPreview(const NewRequest &request);

} // namespace Ledgerbridge::Services

Q_DECLARE_METATYPE(Ledgerbridge::Services::PurchasingData)
