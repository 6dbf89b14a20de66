// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "courier.h"
#include "subscriptiondesk.h"

namespace Ledgerbridge::Sandbox {

/// Makes NAV's own calls over real sockets: handshakes and notices (nav.md 5). Looks by itself several times a second;
/// run() looks at once. The desk must outlive it.
class NoticeSender final : public QObject
{
    Q_OBJECT

public:
    explicit NoticeSender(SubscriptionDesk &desk, QObject *parent = nullptr);
    void run();
    /// The method is not documented: POST in practice.
    void setHandshakeMethod(const QByteArray &method) { m_method = method; }
    void setHandshakeTimeout(int milliseconds) { m_handshakeMs = milliseconds; }
    void setStrikes(SubscriptionDesk::Strikes strikes) { m_strikes = std::move(strikes); }

private:
    /// Waits in an event loop of its own.
    [[nodiscard]] bool shakeHands(const QString &url);
    void send(const NoticeCall &call);

    SubscriptionDesk &m_desk;
    Courier m_courier;
    SubscriptionDesk::Strikes m_strikes;
    QByteArray m_method = "POST";
    int m_handshakeMs = 5000;
};

} // namespace Ledgerbridge::Sandbox
