// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "newrequest.h"
#include "purchaserequest.h"

#include <QCoroTask>

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Ledgerbridge::Concur {

class Session;

/// Where a purchase request stands (concur.md 5.3, `mode=COMPACT`).
struct RequestState final
{
    QString requestId;
    QString requestNumber;
    /// `PENDING_CREATION`, `CREATED`, `CREATE_FAILED`.
    QString queueStatus;
    /// Shown text such as `Approved`, `Pending Approval`, `Sent Back To Employee`.
    QString workflowStatus;
    QStringList orderNumbers;
    /// Messages of exceptions that are not cleared.
    QStringList exceptions;
    /// The answer as it came; part of a purchase's payload.
    QByteArray raw;
};

/// A purchase order made of a request, and what the workspace keeps of it (readFisPayload reads it back).
struct FollowedOrder final
{
    PurchaseRequest order;
    QByteArray payload;
};

/// What Concur made of a new request: its id, or what is wrong with it.
struct RequestAnswer final
{
    QString id;
    QList<RequestFault> faults;
};

/// Purchase requests (v4) and purchase orders (v3) by their numbers; Concur offers no list of either. All calls run in
/// the session's thread.
class OrderClient final
{
public:
    explicit OrderClient(Session &session);

    /// None if Concur knows no such request.
    [[nodiscard]] QCoro::Task<Result<std::optional<RequestState>>> request(QString requestId);
    /// None if Concur knows no such order; a FAILURE inside HTTP 200 is an error (concur.md 5.1).
    [[nodiscard]] QCoro::Task<Result<std::optional<PurchaseRequest>>> order(QString orderNumber);
    /// The orders that came of a request, each with its payload. Empty while there are none.
    [[nodiscard]] QCoro::Task<Result<QList<FollowedOrder>>> ordersOf(RequestState request);
    /// One order by its number, with its payload. None if Concur knows no such order.
    [[nodiscard]] QCoro::Task<Result<std::optional<FollowedOrder>>> followedOrder(QString orderNumber);
    /// Creates a request (concur.md 5.3). Leaves once. Concur makes it afterwards: `request` tells what became of it.
    /// OutcomeUnknown where no clear answer came: there is no list to find it in, so it must not be sent again.
    [[nodiscard]] QCoro::Task<Result<RequestAnswer>> createRequest(NewRequest request);

private:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> fetchOrder(QString orderNumber);

    Session &m_session;
};

} // namespace Ledgerbridge::Concur
