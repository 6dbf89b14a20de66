// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "eventoutbox.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 retentionSeconds = 72LL * 3600;
constexpr int mostAtOnce = 24;
/// SAP publishes no figures: ten seconds, then twice as long each time, up to an hour.
constexpr qint64 firstPause = 10;
constexpr qint64 longestPause = 3600;

QString word(EventDelivery::State state)
{
    switch (state) {
    case EventDelivery::State::Waiting: return u"waiting"_s;
    case EventDelivery::State::Sending: return u"sending"_s;
    case EventDelivery::State::Delivered: return u"delivered"_s;
    case EventDelivery::State::Dropped: return u"dropped"_s;
    case EventDelivery::State::Expired: break;
    }
    return u"expired"_s;
}

qint64 pauseAfter(int attempts)
{
    return std::min(firstPause << std::min(attempts - 1, 10), longestPause);
}

} // namespace

bool isEventRetried(int status)
{
    // A redirect is no success and no 4xx: it is tried again.
    return status < 200 || (status >= 300 && status < 400) || status >= 500 || status == 401 || status == 403
        || status == 429;
}

void EventOutbox::put(const QString &subscription, const QUrl &endpoint, const Json &event)
{
    EventDelivery delivery;
    delivery.subscription = subscription;
    delivery.eventId = event["id"].toString();
    delivery.eventType = event["eventType"].toString();
    delivery.correlationId = event["correlationId"].toString().toLatin1();
    delivery.endpoint = endpoint;
    delivery.body = event.toUtf8();
    delivery.made = delivery.due = m_clock.now();
    m_open += int(m_deliveries.size());
    m_deliveries += delivery;
}

bool EventOutbox::isDue(EventDelivery &delivery) const
{
    if (delivery.state != EventDelivery::State::Waiting)
        return false;
    const QDateTime now = m_clock.now();
    if (m_alive && !m_alive(delivery.subscription))
        delivery.state = EventDelivery::State::Dropped;
    else if (delivery.made.secsTo(now) >= retentionSeconds)
        delivery.state = EventDelivery::State::Expired;
    return delivery.state == EventDelivery::State::Waiting && delivery.due <= now;
}

QList<int> EventOutbox::takeDue()
{
    QList<int> due;
    QList<int> places = m_open;
    if (m_shuffled)
        m_prng.shuffle(places);
    for (const int place : std::as_const(places)) {
        EventDelivery &delivery = m_deliveries[place];
        if (!isDue(delivery) || m_underWay.value(delivery.subscription) >= mostAtOnce)
            continue;
        delivery.state = EventDelivery::State::Sending;
        ++delivery.attempts;
        ++m_underWay[delivery.subscription];
        due += place;
    }
    m_open.removeIf([this](int place) {
        const EventDelivery::State state = m_deliveries.at(place).state;
        return state != EventDelivery::State::Waiting && state != EventDelivery::State::Sending;
    });
    return due;
}

void EventOutbox::settle(int number, int status)
{
    EventDelivery &delivery = m_deliveries[number];
    --m_underWay[delivery.subscription];
    delivery.lastStatus = status;
    delivery.settled = m_clock.now();
    if (isEventRetried(status)) {
        delivery.state = EventDelivery::State::Waiting;
        delivery.due = m_clock.now().addSecs(pauseAfter(delivery.attempts));
        return;
    }
    const bool taken = status < 300;
    delivery.state = taken ? EventDelivery::State::Delivered : EventDelivery::State::Dropped;
    if (taken && m_delivered)
        m_delivered(delivery.subscription);
}

Json EventOutbox::json() const
{
    QList<Json> all;
    for (const EventDelivery &delivery : m_deliveries) {
        const Json settled = delivery.settled.isValid() ? Json(delivery.settled.toString(Qt::ISODateWithMs)) : Json();
        all += Json::object({{"subscription", delivery.subscription}, {"eventId", delivery.eventId},
            {"eventType", delivery.eventType}, {"state", word(delivery.state)}, {"attempts", delivery.attempts},
            {"status", delivery.lastStatus}, {"made", delivery.made.toString(Qt::ISODateWithMs)},
            {"due", delivery.due.toString(Qt::ISODateWithMs)}, {"answered", settled}});
    }
    return Json::array(all);
}

} // namespace Ledgerbridge::Sandbox
