// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QCoroTask>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Ledgerbridge {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request as a value.
struct HttpCall final
{
    /// How often it may leave. A Write leaves exactly once, whatever happens (dependencies.md-measured behaviour of
    /// QNetworkAccessManager: see httpclient.cpp). A Read is repeated after lost connections, 429, 502, 503, 504.
    /// A RepeatableWrite changes nothing when it arrives twice (acknowledge, confirm); it is repeated like a Read.
    enum class Safety { Read, RepeatableWrite, Write };

    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    Safety safety = Safety::Read;
    /// Total time for one attempt, from sending to the last byte.
    std::chrono::milliseconds deadline = std::chrono::seconds(100);
};

struct HttpAnswer final
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    /// First header of that name, compared without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

struct HttpOptions final
{
    /// Name in logs and counters: "concur", "nav".
    QString name;
    /// Requests in flight at once (NAV online processes 5 per user, nav.md 6).
    int parallel = 4;
    /// Attempts of a repeatable call, the first included.
    int attempts = 5;
    std::chrono::milliseconds firstBackoff = std::chrono::milliseconds(500);
    std::chrono::milliseconds longestBackoff = std::chrono::seconds(60);
};

struct HttpCounters final
{
    int requests = 0;
    int retried = 0;
    int throttled = 0;
};

/// Sends requests to one system: deadline, bounded retries with Retry-After and jittered back-off, parallel limit,
/// counters. Follows no redirect; refuses http:// except to loopback; never ignores a certificate error. Lives in one
/// thread, which must outlive every call; `abort` ends all calls (Cancelled, or OutcomeUnknown for a Write that left).
///
/// Errors: Unreachable (not sent, or a Read that got no answer), Throttled (refused before processing to the end of
/// the retries), OutcomeUnknown (a Write was sent and got no whole answer, or 408/502/504), Protocol, Cancelled.
/// Every other answer with a status is returned, whatever the status.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpOptions options, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpCall call);
    /// Ends what is under way; later calls work again after `resume`.
    void abort();
    void resume();
    [[nodiscard]] HttpCounters counters() const;

    /// Whether `url` may be talked to at all: https, or http to loopback.
    [[nodiscard]] static bool isAllowed(const QUrl &url);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ledgerbridge
