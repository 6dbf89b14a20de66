// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "scriptednav.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

constexpr auto apiRoot = "/BC/api/v2.0/";

void splitTarget(const QByteArray &target, NavRequest &request)
{
    const qsizetype mark = target.indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.left(mark));
    request.query = mark < 0 ? QString() : QUrl::fromPercentEncoding(target.mid(mark + 1));
}

NavRequest parsedHead(const QByteArray &head)
{
    NavRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    splitTarget(first.value(1), request);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

Json NavRequest::json() const
{
    return Json::parse(body).value_or(Json());
}

NavReply NavReply::error(int code, const QByteArray &name, const QByteArray &message)
{
    return {code,
        "{\"error\":{\"code\":\"" + name + "\",\"message\":\"" + message
            + "  CorrelationId:  0f3c0a11-1111-2222-3333-444455556666.\"}}"};
}

NavReply NavReply::rows(const QList<QByteArray> &rows, const QByteArray &nextLink)
{
    QByteArray body = "{\"@odata.context\":\"x\",\"value\":[" + rows.join(',') + ']';
    if (!nextLink.isEmpty())
        body += ",\"@odata.nextLink\":\"" + nextLink + '"';
    return {200, body + '}'};
}

ScriptedNav::ScriptedNav(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedNav::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
}

void ScriptedNav::on(const QByteArray &method, const QString &path, Answer answer, int times)
{
    m_rules.append({method, path, std::move(answer), times});
}

void ScriptedNav::on(const QByteArray &method, const QString &path, const NavReply &reply, int times)
{
    on(method, path, Answer([reply](const NavRequest &) { return reply; }), times);
}

QByteArray ScriptedNav::root() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + QByteArray(apiRoot).chopped(1);
}

Connection ScriptedNav::connection() const
{
    Connection connection;
    connection.apiUrl = QUrl(QString::fromLatin1(root()));
    connection.tokenUrl = QUrl(u"http://127.0.0.1:%1/tenant/oauth2/v2.0/token"_s.arg(m_server.serverPort()));
    connection.clientId = u"client"_s;
    return connection;
}

QList<NavRequest> ScriptedNav::seen(const QByteArray &method, const QString &path) const
{
    QList<NavRequest> result = all;
    result.removeIf([&](const NavRequest &request) { return request.method != method || request.path != path; });
    return result;
}

void ScriptedNav::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
    }
}

void ScriptedNav::serve(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        NavRequest request = parsedHead(buffer.left(end));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        const NavReply reply = answer(request);
        if (reply.drop) {
            socket->abort();
            return;
        }
        socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nDate: Tue, 24 Nov 2026 05:41:23 GMT\r\n"
            + "Content-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(reply.body.size())
            + "\r\n\r\n" + reply.body);
    }
}

NavReply ScriptedNav::answer(const NavRequest &received)
{
    NavRequest request = received;
    if (request.path == u"/tenant/oauth2/v2.0/token") {
        wire.append(request);
        return answerToken();
    }
    const QString prefix = QString::fromLatin1(apiRoot);
    request.path = request.path.startsWith(prefix) ? request.path.mid(prefix.size()) : request.path;
    wire.append(request);
    return request.path == u"$batch" ? answerBatch(request) : answerRule(request);
}

NavReply ScriptedNav::answerToken()
{
    ++tokenRequests;
    return {200,
        "{\"token_type\":\"Bearer\",\"expires_in\":" + QByteArray::number(expiresIn) + ",\"access_token\":\"" + token
            + "\"}"};
}

NavReply ScriptedNav::answerRule(const NavRequest &request)
{
    all.append(request);
    for (Rule &rule : m_rules) {
        if (rule.method != request.method || rule.path != request.path || rule.left == 0)
            continue;
        --rule.left;
        return rule.answer(request);
    }
    unexpected.append(QString::fromLatin1(request.method) + u' ' + request.path);
    return NavReply::error(404, "BadRequest_ResourceNotFound", "Resource not found for the segment.");
}

NavReply ScriptedNav::answerBatch(const NavRequest &request)
{
    if (batch == Batch::Missing)
        return NavReply::error(404, "BadRequest_ResourceNotFound", "Resource not found for the segment '$batch'.");
    if (batch == Batch::Page) {
        NavReply page{200, "<html><body>Sign in</body></html>"};
        page.contentType = "text/html";
        return page;
    }
    const bool goesOn = batch != Batch::StopAlways && request.headers.value("prefer").contains("continue-on-error");
    Json responses = Json::array();
    QList<Json> items = request.json()[u"requests"].items();
    if (batch == Batch::OneShort)
        items.removeLast();
    for (const Json &item : items) {
        NavRequest inner;
        inner.inBatch = true;
        inner.method = item[u"method"].rawText().toLatin1();
        splitTarget(item[u"url"].rawText().toLatin1(), inner);
        for (const auto &[name, value] : item[u"headers"].members())
            inner.headers.insert(name.toLatin1().toLower(), value.rawText().toLatin1());
        inner.body = item[u"body"].isNull() ? QByteArray() : item[u"body"].toBytes();
        const NavReply reply = answerRule(inner);
        Json response = Json::object();
        response.set(u"id"_s, batch == Batch::NoIds ? Json() : item[u"id"]);
        response.set(u"status"_s, Json::integer(reply.status));
        response.set(u"body"_s, Json::parse(reply.body).value_or(Json()));
        responses.append(response);
        if (reply.status >= 400 && !goesOn)
            break;
    }
    Json envelope = Json::object();
    envelope.set(u"responses"_s, responses);
    return {200, envelope.toBytes()};
}

} // namespace Ledgerbridge::Nav
