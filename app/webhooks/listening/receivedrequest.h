// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace Ledgerbridge::Webhooks {

/// A request that came in, whole.
struct ReceivedRequest final
{
    QByteArray method;
    /// Path without the query, as it was sent.
    QByteArray path;
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool keepsAlive = false;
    /// The sender waits for "100 Continue" before it sends the body.
    bool awaitsContinue = false;

    /// First header of that name, compared without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What is answered: nothing of us stands in it.
struct ReceivedAnswer final
{
    int status = 404;
    QByteArray body = {};
};

} // namespace Ledgerbridge::Webhooks
