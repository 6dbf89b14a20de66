// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpServer;
QT_END_NAMESPACE

namespace Ledgerbridge::Sandbox {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest final
{
    QByteArray method;
    QString path; ///< percent-decoded, without the query
    QByteArray rawTarget; ///< as it stood in the request line
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;

    /// First header of that name, upper or lower case alike; empty where absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Fully decoded query value (`+` is a blank); empty where absent.
    [[nodiscard]] QString queryValue(const QString &name) const;
};

struct HttpResponse final
{
    /// How the answer ends on the wire; all but Whole are for rehearsing lost answers.
    enum class Ending {
        Whole,
        DropBeforeAnswer, ///< the connection is cut before the first byte
        DropHalfWay, ///< the connection is cut in the middle of the body
        Hang ///< nothing ever comes
    };

    int status = 200;
    HttpHeaders headers; ///< Content-Length, Date and Connection are added by the server
    QByteArray body;
    int delayMs = 0; ///< waits this long before answering, on top of the server's latency
    Ending ending = Ending::Whole;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A small HTTP/1.1 server on 127.0.0.1 for the sandbox: keep-alive, one answer at a time per connection, limits on
/// header and body. Lives in the event loop of its thread and calls the handler there; close() (or the destructor) cuts
/// all connections.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Binds to 127.0.0.1; port 0 takes a free one. False where the port is taken.
    [[nodiscard]] bool listen(quint16 port = 0);
    void close();
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    [[nodiscard]] QUrl url() const;

    /// Each answer waits this long (a rehearsal of a far-away server).
    void setLatency(int milliseconds) { m_latency = milliseconds; }
    /// Answers 400 to `Transfer-Encoding: chunked`, as Concur does (concur.md 8).
    void setRefuseChunked(bool refuse) { m_refuseChunked = refuse; }
    /// Over it: 413.
    void setBodyLimit(qint64 bytes) { m_bodyLimit = bytes; }

    [[nodiscard]] int latency() const { return m_latency; }
    [[nodiscard]] bool refusesChunked() const { return m_refuseChunked; }
    [[nodiscard]] qint64 bodyLimit() const { return m_bodyLimit; }
    /// Requests handed to the handler since start or reset.
    [[nodiscard]] qint64 requestCount() const { return m_requestCount; }
    void resetRequestCount() { m_requestCount = 0; }

    /// For the connections of this server: runs the handler and counts.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    void acceptConnections();

    Handler m_handler;
    QTcpServer *m_server;
    int m_latency = 0;
    bool m_refuseChunked = false;
    qint64 m_bodyLimit = qint64(64) * 1024 * 1024;
    qint64 m_requestCount = 0;
};

} // namespace Ledgerbridge::Sandbox
