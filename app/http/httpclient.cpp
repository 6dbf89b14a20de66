// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "httpclient.h"

#include "exchange.h"
#include "redaction.h"
#include "replywatch.h"
#include "wake.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTimer>

#include <deque>

Q_LOGGING_CATEGORY(httpLog, "ledgerbridge.http", QtInfoMsg)

namespace Ledgerbridge {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

/// Shared with every call under way, so that a call can come to its end after the client is gone.
class HttpClient::Private final : public std::enable_shared_from_this<HttpClient::Private>
{
public:
    explicit Private(HttpOptions given)
        : options(std::move(given))
        , pace(options.limits)
        , manager(new QNetworkAccessManager)
    {
        clock.start();
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->setAutoDeleteReplies(false);
    }
    ~Private() { manager->deleteLater(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    static QCoro::Task<Result<HttpAnswer>> send(std::shared_ptr<Private> d, HttpCall call);
    static QCoro::Task<Attempt> attempt(std::shared_ptr<Private> d, HttpCall call);
    /// Waits for a free place among the parallel calls and until the pace allows; false when the client was aborted
    /// meanwhile, with no place taken.
    static QCoro::Task<bool> enter(std::shared_ptr<Private> d);
    static QCoro::Task<bool> sleep(std::shared_ptr<Private> d, std::chrono::milliseconds time);
    void leave();
    void abort();

    [[nodiscard]] QNetworkRequest request(const HttpCall &call) const;
    [[nodiscard]] std::unique_ptr<ReplyWatch> start(const HttpCall &call);
    [[nodiscard]] std::chrono::milliseconds backoff(int attempt) const;

    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }
    void note(const Verdict &verdict);
    void tell(const HttpCall &call, const Attempt &attempt, std::chrono::milliseconds duration) const;

    HttpOptions options;
    Pace pace;
    HttpCounters counters;
    QNetworkAccessManager *manager;
    QList<QNetworkReply *> replies;
    struct Waiting
    {
        Wake wake;
        /// Whoever left has counted this one in.
        bool hasPlace = false;
    };
    std::deque<std::shared_ptr<Waiting>> queue;
    QList<std::shared_ptr<Wake>> sleepers;
    int inFlight = 0;
    bool aborted = false;
    /// Grows with each abort: a call that was under way does not live on when `resume` follows at once.
    int generation = 0;
    QElapsedTimer lastUse;
    QElapsedTimer clock;
};

namespace {

Error cancelled(const HttpCall &call)
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Http", "Stopped on request."), describe(call), 0, {}};
}

} // namespace

QNetworkRequest HttpClient::Private::request(const HttpCall &call) const
{
    QNetworkRequest request(call.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/1.1 only: what keeps a write from leaving twice is measured there (dependencies.md 5).
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(-1); // repetitive JSON shrinks well; largestAnswer is the guard
    request.setRawHeader("User-Agent", "Ledgerbridge/" LEDGERBRIDGE_VERSION);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    return request;
}

std::unique_ptr<ReplyWatch> HttpClient::Private::start(const HttpCall &call)
{
    QNetworkRequest outgoing = request(call);
    auto *const body = new OnceOnly(call.body); // the reply's, once it is there
    const bool isBare = call.safety == HttpCall::Safety::Read && call.body.isEmpty();
    if (!isBare) {
        outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    }
    QNetworkReply *const reply = isBare ? manager->sendCustomRequest(outgoing, call.method)
                                        : manager->sendCustomRequest(outgoing, call.method, body);
    return std::make_unique<ReplyWatch>(reply, body, call, options.largestAnswer);
}

QCoro::Task<Attempt> HttpClient::Private::attempt(std::shared_ptr<Private> d, HttpCall call)
{
    // A connection that idled may be closed at the far end just now; a write must not be the one to find out.
    if (call.safety == HttpCall::Safety::Write && d->inFlight == 1 && d->lastUse.isValid()
        && d->lastUse.elapsed() > 3000)
        d->manager->clearConnectionCache();
    ++d->counters.requests;
    QElapsedTimer clock;
    clock.start();

    const auto watch = d->start(call);
    d->replies.append(watch->reply());
    co_await watch->ended().fired();
    d->replies.removeOne(watch->reply());
    d->lastUse.start();
    Attempt result = watch->take();
    qCInfo(httpLog).noquote() << d->options.name << describe(call) << result.answer.status
                              << (result.isWhole() ? QString() : result.errorText) << clock.elapsed() << "ms";
    if (d->options.observer)
        d->tell(call, result, std::chrono::milliseconds(clock.elapsed()));
    co_return result;
}

QCoro::Task<Result<HttpAnswer>> HttpClient::Private::send(std::shared_ptr<Private> d, HttpCall call)
{
    if (!isAllowed(call.url))
        co_return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Http",
                "The address %1 is refused: it must begin with https://. Plain http:// is for this machine alone.")
                .arg(call.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    const int generation = d->generation;
    for (int number = 1;; ++number) {
        const bool mayGo = co_await enter(d);
        if (!mayGo || d->generation != generation) {
            if (mayGo)
                d->leave();
            co_return fail(cancelled(call));
        }
        Attempt attempt = co_await Private::attempt(d, call);
        d->leave();
        if (d->generation != generation && !attempt.isWhole()) {
            const bool isUnclear = call.safety == HttpCall::Safety::Write && attempt.sent;
            co_return fail(isUnclear ? judge(call, attempt).error : cancelled(call));
        }
        const Verdict verdict = judge(call, attempt);
        d->note(verdict);
        if (verdict.next == Verdict::Next::Return)
            co_return std::move(attempt.answer);
        const bool isLast =
            number >= std::min(d->options.attempts, verdict.attempts) || verdict.wait > d->options.longestRetryAfter;
        if (isLast && verdict.keepsAnswer)
            co_return std::move(attempt.answer);
        if (isLast || verdict.next == Verdict::Next::Fail)
            co_return fail(verdict.error);
        ++d->counters.retried;
        const auto pause = verdict.wait > 0ms ? verdict.wait : d->backoff(number);
        const bool rested = co_await sleep(d, pause);
        if (!rested || d->generation != generation)
            co_return fail(cancelled(call));
    }
}

void HttpClient::Private::tell(const HttpCall &call, const Attempt &attempt, std::chrono::milliseconds duration) const
{
    HttpDigest digest = digestOf(call, attempt, options.observer->wantsBodies(attempt.answer.status));
    digest.system = options.name;
    digest.at = QDateTime::currentDateTimeUtc().addMSecs(-duration.count());
    digest.duration = duration;
    options.observer->exchanged(digest);
}

/// What an answer says about the pace. A pause longer than is waited for ends the call; the others go on.
void HttpClient::Private::note(const Verdict &verdict)
{
    if (!verdict.throttled) {
        pace.answered();
        return;
    }
    ++counters.throttled;
    pace.throttled(now(), verdict.wait > options.longestRetryAfter ? 0ms : std::max(verdict.wait, 0ms));
}

QCoro::Task<bool> HttpClient::Private::enter(std::shared_ptr<Private> d)
{
    if (d->aborted)
        co_return false;
    const int generation = d->generation;
    if (d->inFlight < d->pace.parallel()) {
        ++d->inFlight;
    } else {
        const auto waiting = std::make_shared<Waiting>();
        d->queue.push_back(waiting);
        co_await waiting->wake.fired();
        if (d->generation != generation) {
            if (waiting->hasPlace)
                d->leave();
            co_return false;
        }
    }
    for (auto pause = d->pace.wait(d->now()); pause > 0ms; pause = d->pace.wait(d->now())) {
        const bool rested = co_await sleep(d, pause);
        if (rested)
            continue;
        d->leave();
        co_return false;
    }
    d->pace.began(d->now());
    co_return true;
}

void HttpClient::Private::leave()
{
    --inFlight;
    while (!queue.empty() && inFlight < pace.parallel()) {
        ++inFlight;
        const auto next = queue.front();
        queue.pop_front();
        next->hasPlace = true;
        next->wake.fire();
    }
}

QCoro::Task<bool> HttpClient::Private::sleep(std::shared_ptr<Private> d, std::chrono::milliseconds time)
{
    const auto wake = std::make_shared<Wake>();
    QTimer::singleShot(time, d->manager, [wake] { wake->fire(); });
    d->sleepers.append(wake);
    const int generation = d->generation;
    co_await wake->fired();
    d->sleepers.removeOne(wake);
    co_return d->generation == generation;
}

std::chrono::milliseconds HttpClient::Private::backoff(int attempt) const
{
    const auto full = std::min(options.longestBackoff, options.firstBackoff * (1 << std::min(attempt - 1, 20)));
    // between half and the whole of it, so that parallel callers do not come back all at once
    return full / 2
        + std::chrono::milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(full.count() / 2) + 1));
}

void HttpClient::Private::abort()
{
    aborted = true;
    ++generation;
    const auto running = replies;
    for (QNetworkReply *reply : running)
        reply->abort();
    const auto waiting = std::exchange(queue, {});
    for (const auto &one : waiting)
        one->wake.fire();
    for (const auto &wake : std::as_const(sleepers))
        wake->fire();
}

HttpClient::HttpClient(HttpOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(std::move(options)))
{
}

HttpClient::~HttpClient()
{
    d->abort();
}

QCoro::Task<Result<HttpAnswer>> HttpClient::send(HttpCall call)
{
    return Private::send(d, std::move(call));
}

void HttpClient::abort()
{
    d->abort();
}

void HttpClient::resume()
{
    d->aborted = false;
}

HttpCounters HttpClient::counters() const
{
    return d->counters;
}

bool HttpClient::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1
        && (url.host().compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(url.host()).isLoopback());
}

Result<Json> readJson(const HttpAnswer &answer, HttpCall::Safety safety)
{
    if (answer.body.trimmed().isEmpty())
        return Json();
    auto json = Json::parse(answer.body);
    if (json || safety != HttpCall::Safety::Write)
        return json;
    return fail(Error{ErrorCode::OutcomeUnknown,
        QCoreApplication::translate("Http",
            "The answer to a change was cut off or unreadable. Whether the change was made "
            "must be looked up before it is asked for again."),
        json.error().detail, answer.status, {}});
}

} // namespace Ledgerbridge
