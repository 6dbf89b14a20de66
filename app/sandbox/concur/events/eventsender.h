// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "courier.h"
#include "eventoutbox.h"

namespace Ledgerbridge::Sandbox {

/// Brings what the outbox holds to the endpoints, over real sockets. Looks by itself several times a second; run() looks
/// at once, as after the clock was pushed ahead. The outbox must outlive it.
class EventSender final : public QObject
{
    Q_OBJECT

public:
    explicit EventSender(EventOutbox &outbox, QObject *parent = nullptr);
    void run();

private:
    EventOutbox &m_outbox;
    Courier m_courier;
};

} // namespace Ledgerbridge::Sandbox
