// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "noticesender.h"

#include <QEventLoop>
#include <QTimer>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAgainMs = 100;
constexpr int noticeWithinMs = 30000;

} // namespace

NoticeSender::NoticeSender(SubscriptionDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_desk.setHandshake([this](const QString &url) { return shakeHands(url); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &NoticeSender::run);
    timer->start(lookAgainMs);
}

bool NoticeSender::shakeHands(const QString &url)
{
    struct Shake final
    {
        QEventLoop loop;
        bool right = false;
    };
    QUrl target(url);
    QUrlQuery query(target);
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    query.addQueryItem(u"validationToken"_s, QString::fromLatin1(token));
    target.setQuery(query);
    Shake shake;
    m_courier.send(m_method, target, {}, {}, m_handshakeMs, [&shake, token](int status, const QByteArray &body) {
        shake.right = status == 200 && body == token;
        shake.loop.quit();
    });
    shake.loop.exec();
    return shake.right;
}

void NoticeSender::run()
{
    const QList<NoticeCall> due = m_desk.takeDue();
    for (const NoticeCall &call : due) {
        send(call);
        if (m_strikes && m_strikes(u"nav.duplicate"_s))
            m_courier.send("POST", QUrl(call.url), call.body, {{"Content-Type", "application/json"}}, noticeWithinMs,
                [](int, const QByteArray &) {});
    }
}

void NoticeSender::send(const NoticeCall &call)
{
    const HttpHeaders headers{{"Content-Type", "application/json"},
        {"clientRequestId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
        {"x-ms-correlation-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    m_courier.send("POST", QUrl(call.url), call.body, headers, noticeWithinMs,
        [this, call](int status, const QByteArray &) { m_desk.settle(call, status); });
}

} // namespace Ledgerbridge::Sandbox
