// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "json.h"
#include "pace.h"

#include <QCoroTask>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <utility>

namespace Ledgerbridge {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request as a value.
struct HttpCall final
{
    /// How often it may leave. A Write leaves exactly once, whatever happens (dependencies.md 5), except after a 429,
    /// which refuses before processing (nav.md 6). A Read is repeated after lost connections, 429, 502, 503, 504.
    /// A RepeatableWrite changes nothing when it arrives twice (acknowledge, confirm); it is repeated like a Read.
    enum class Safety { Read, RepeatableWrite, Write };

    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    Safety safety = Safety::Read;
    /// Total time for one attempt, from sending to the last byte.
    std::chrono::milliseconds deadline = std::chrono::seconds(100);
    /// The address itself lets in whoever knows it, as a webhook's: logs and errors show its host alone.
    bool isAddressSecret = false;
    /// Concur's id of the document that it is about, where it is about one; told to observers, not sent.
    QString subject = {};
};

/// The answer to one request. The body is unpacked; a body that says its length is whole.
struct HttpAnswer final
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    /// First header of that name, compared without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

class HttpObserver;

struct HttpOptions final
{
    /// Name in logs and counters: "concur", "nav".
    QString name;
    /// NAV online processes 5 requests at once per user, and takes 6000 in 5 minutes (nav.md 6): we stay below.
    PaceLimits limits = {4, 5700, std::chrono::minutes(5)};
    /// Attempts of a repeatable call, the first included.
    int attempts = 5;
    std::chrono::milliseconds firstBackoff = std::chrono::milliseconds(500);
    std::chrono::milliseconds longestBackoff = std::chrono::seconds(60);
    /// A `Retry-After` longer than this is not waited for; the call ends as Throttled.
    std::chrono::milliseconds longestRetryAfter = std::chrono::minutes(5);
    /// A larger answer is a Protocol error.
    qint64 largestAnswer = qint64(256) * 1024 * 1024;
    /// Hears of every attempt that ended; may be null, outlives the client, lives in its thread.
    HttpObserver *observer = nullptr;
};

/// `systemCode` of the error for an answer beyond `largestAnswer`.
inline constexpr QLatin1String answerTooLarge("answerTooLarge");

struct HttpCounters final
{
    int requests = 0;
    int retried = 0;
    int throttled = 0;
};

/// Sends requests to one system: deadline, bounded retries with Retry-After and jittered back-off, a pace that stays
/// within its limits and slows down when told to, counters. Follows no redirect; refuses http:// except to loopback; never ignores a certificate error. Lives in one
/// thread with an event loop, which must outlive every call; `abort` ends all calls. Destroying the client aborts too.
///
/// Errors: InvalidInput (address not allowed), Unreachable (not sent, or a repeatable call that got no answer),
/// Throttled (429 to the end of the retries), OutcomeUnknown (a Write was sent and got no whole answer, or 408, 500,
/// 502, 503, 504), Refused (a redirect answered a write), Protocol (a redirect or broken answer to a read), Cancelled.
/// Every other answer is returned, whatever its status; the errors carry the status where one came.
/// Logs under `ledgerbridge.http`: method, address without query, status, time; never a header or a body.
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
    std::shared_ptr<Private> d;
};

/// The JSON of an answer to a call of that safety. A text that is cut or malformed is Protocol, but OutcomeUnknown for
/// a Write: a truncated chunked answer looks like success to Qt (dependencies.md 5). An empty body is null.
[[nodiscard]] Result<Json> readJson(const HttpAnswer &answer, HttpCall::Safety safety);

} // namespace Ledgerbridge
