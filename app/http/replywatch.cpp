// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replywatch.h"

#include <QTimer>

namespace Ledgerbridge {

namespace {

/// For want of other evidence. Qt does not report the sending of an empty body, so there only an error that belongs to
/// the making of the connection proves that nothing left.
bool mayHaveLeft(QNetworkReply::NetworkError error, bool isEmpty)
{
    if (error == QNetworkReply::ContentReSendError || error == QNetworkReply::RemoteHostClosedError)
        return true;
    const bool isConnecting = error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::HostNotFoundError || error == QNetworkReply::SslHandshakeFailedError
        || (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError);
    return isEmpty && !isConnecting;
}

HttpAnswer answerOf(const QNetworkReply &reply, QByteArray body)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto &headers = reply.rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.append({name, value});
    answer.body = std::move(body);
    return answer;
}

/// Qt notices a body that ends early only where it counts it itself; the announced length decides.
bool isShort(const HttpAnswer &answer)
{
    const QByteArray announced = answer.header("Content-Length");
    return !announced.isEmpty() && announced.toLongLong() != answer.body.size() && answer.status != 204
        && answer.status != 304;
}

} // namespace

ReplyWatch::ReplyWatch(QNetworkReply *reply, OnceOnly *body, const HttpCall &call, qint64 largest)
    : m_reply(reply)
    , m_body(body)
    , m_largest(largest)
    , m_isEmpty(call.body.isEmpty())
{
    body->setParent(reply);
    // Every connection ends with the watch, which may go before the reply does.
    QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [this] { drain(); });
    QObject::connect(reply, &QNetworkReply::requestSent, &m_context, [this] { m_sent = true; });
    QObject::connect(reply, &QNetworkReply::finished, &m_context, [ended = m_ended] { ended->fire(); });
    QTimer::singleShot(call.deadline, &m_context, [this] {
        m_timedOut = m_reply->isRunning();
        m_reply->abort();
    });
    if (reply->isFinished())
        m_ended->fire();
}

void ReplyWatch::drain()
{
    m_received += m_reply->readAll();
    if (m_received.size() <= m_largest)
        return;
    m_tooLarge = true;
    m_received.clear();
    m_reply->abort();
}

Attempt ReplyWatch::take()
{
    if (m_reply->isOpen() && !m_tooLarge)
        m_received += m_reply->readAll();
    Attempt attempt;
    attempt.error = m_reply->error();
    attempt.errorText = m_reply->errorString();
    attempt.answer = answerOf(*m_reply, std::move(m_received));
    if (attempt.error == QNetworkReply::NoError && isShort(attempt.answer))
        attempt.error = QNetworkReply::RemoteHostClosedError;
    attempt.timedOut = m_timedOut;
    attempt.tooLarge = m_tooLarge;
    attempt.sent = m_sent || m_body->wasRead() || attempt.answer.status > 0 || mayHaveLeft(attempt.error, m_isEmpty);
    return attempt;
}

} // namespace Ledgerbridge
