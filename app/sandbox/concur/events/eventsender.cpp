// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "eventsender.h"

#include <QTimer>

namespace Ledgerbridge::Sandbox {

namespace {

constexpr int lookEveryMs = 100;
constexpr int answerWithinMs = 60000;

/// The real one is made with an RSA key over bytes that nobody has described (concur.md 7.4): some text stands for it.
QByteArray signatureOf(const QByteArray &body)
{
    return "sandbox-" + QByteArray::number(qsizetype(qHash(body, 7) & 0xffffffU), 16);
}

} // namespace

EventSender::EventSender(EventOutbox &outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &EventSender::run);
    timer->start(lookEveryMs);
}

void EventSender::run()
{
    const QList<int> due = m_outbox.takeDue();
    for (const int number : due) {
        const EventDelivery &delivery = m_outbox.delivery(number);
        const HttpHeaders headers{{"Content-Type", "application/json"},
            {"Concur-Correlationid", delivery.correlationId}, {"Concur-Signature", signatureOf(delivery.body)}};
        m_courier.send("POST", delivery.endpoint, delivery.body, headers, answerWithinMs,
            [this, number](int status, const QByteArray &) {
                m_outbox.settle(number, status);
                run();
            });
    }
}

} // namespace Ledgerbridge::Sandbox
