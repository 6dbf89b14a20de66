// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "wirefaults.h"

#include "jsonresponse.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// More than what is under way in parallel, fewer than a patient caller's attempts.
constexpr int stormLength = 4;
constexpr int slowMs = 300;

/// An error as the system that gives it would write it (nav.md 3.4, concur.md 8).
HttpResponse failure(bool nav, int status, const QString &code, const QString &text)
{
    const Json inner = Json::object({{"code", code}, {"message", text}});
    return jsonResponse(status, nav ? Json::object({{"error", inner}}) : Json::object({{"message", text}}));
}

HttpResponse page(int status, const QByteArray &title)
{
    return HttpResponse{status, {{"Content-Type", "text/html"}},
        "<html><head><title>" + title + "</title></head><body>" + title + "</body></html>"};
}

HttpResponse ended(HttpResponse::Ending ending)
{
    HttpResponse response;
    response.ending = ending;
    return response;
}

bool isNavWrite(const HttpRequest &request)
{
    return request.method != "GET" && !request.path.endsWith(u"$batch");
}

bool isFis(const HttpRequest &request, QStringView what)
{
    return request.method == "POST" && request.path.contains(u"/financialintegration/") && request.path.endsWith(what);
}

/// Of a posting or a payment (concur.md 3.4, 3.5, 4.4).
bool isVendorWrite(const HttpRequest &request)
{
    return request.method != "GET" && request.path.endsWith(u"/invoice/vendors");
}

bool isListWrite(const HttpRequest &request)
{
    return request.method != "GET" && request.path.startsWith(u"/list/v4/lists/") && request.path.endsWith(u"/bulk");
}

bool isConfirmation(const HttpRequest &request)
{
    return isFis(request, u"/postingconfirmations") || isFis(request, u"/paymentconfirmations")
        || (request.method == "POST" && request.path.endsWith(u"/payments/bulkUpdate"));
}

} // namespace

bool isTokenCall(const HttpRequest &request)
{
    return request.path.contains(u"/oauth2/");
}

bool isPostCall(const HttpRequest &request)
{
    return request.method == "POST"
        && (request.path.endsWith(u"Microsoft.NAV.post")
            || (request.path.endsWith(u"$batch") && request.body.contains("Microsoft.NAV.post")));
}

std::optional<HttpResponse> WireFaults::storm(System system)
{
    if (m_stormLeft == 0 && m_book.strikes(u"429-storm"_s))
        m_stormLeft = stormLength;
    if (m_stormLeft == 0)
        return std::nullopt;
    --m_stormLeft;
    HttpResponse response =
        failure(system == System::Nav, 429, u"Application_TooManyRequests"_s, u"Too many requests."_s);
    if (m_book.strikesSoFar(u"429-storm"_s) % 2 == 1)
        response.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("1")));
    return response;
}

std::optional<HttpResponse> WireFaults::before(System system, const HttpRequest &request)
{
    const bool nav = system == System::Nav;
    if (std::optional<HttpResponse> busy = storm(system))
        return busy;
    if (m_book.strikes(u"http-500-sometimes"_s))
        return failure(nav, 500, u"Internal_ServerError"_s, u"An unexpected error occurred."_s);
    if (m_book.strikes(u"503-retry-after"_s)) {
        HttpResponse response = page(503, "Service Unavailable");
        response.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("1")));
        return response;
    }
    if (request.method == "GET" && m_book.strikes(u"hang"_s))
        return ended(HttpResponse::Ending::Hang);
    // The only place where Concur says how long to wait: not at all (concur.md 6.3).
    if (!nav && isListWrite(request) && m_book.strikes(u"lists-busy"_s)) {
        HttpResponse response = jsonResponse(429,
            Json::object({{"error",
                Json::object({{"id", u"security.rate.limit.reached"_s}, {"message", u"Too many requests."_s}})}}));
        response.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("0")));
        return response;
    }
    return nav ? beforeNavWrite(request) : std::nullopt;
}

std::optional<HttpResponse> WireFaults::beforeNavWrite(const HttpRequest &request)
{
    if (isPostCall(request)) {
        if (m_book.strikes(u"drop-before-commit"_s))
            return ended(HttpResponse::Ending::DropBeforeAnswer);
        // The session was cancelled after 8 minutes (nav.md 6); nobody waits that long here.
        if (m_book.strikes(u"timeout-before-commit"_s))
            return failure(true, 408, u"Unknown"_s, u"The operation was cancelled because it took too long."_s);
    }
    if (!isNavWrite(request))
        return std::nullopt;
    // Rolled back because of somebody else's transaction (nav.md 3.4).
    if (m_book.strikes(u"deadlock-409"_s))
        return failure(true, 409, u"Internal_ServerError"_s,
            u"The activity was deadlocked with another user who was modifying the same data. Start again."_s);
    if (m_book.strikes(u"disk-full"_s))
        return failure(true, 500, u"Internal_ServerError"_s,
            u"The transaction log for database 'NAV' is full due to 'LOG_BACKUP'."_s);
    return std::nullopt;
}

bool WireFaults::loseAnswer(System system, const HttpRequest &request, HttpResponse &response)
{
    if (response.status >= 300)
        return false;
    const bool navPost = system == System::Nav && isPostCall(request);
    if (navPost && m_book.strikes(u"timeout-after-commit"_s)) {
        response = page(504, "Gateway Timeout");
        return true;
    }
    if ((navPost && m_book.strikes(u"drop-after-commit"_s))
        || (isFis(request, u"/acknowledgements") && m_book.strikes(u"ack-lost"_s))
        || (isConfirmation(request) && m_book.strikes(u"confirm-lost"_s))
        || (isVendorWrite(request) && m_book.strikes(u"vendors-lost"_s))
        || (isListWrite(request) && m_book.strikes(u"lists-lost"_s))) {
        response.ending = HttpResponse::Ending::DropBeforeAnswer;
        return true;
    }
    return false;
}

bool WireFaults::after(System system, const HttpRequest &request, HttpResponse &response)
{
    if (loseAnswer(system, request, response))
        return true;
    if (response.body.size() <= 2)
        return false;
    if (m_book.strikes(u"drop-mid-answer"_s)) {
        response.ending = HttpResponse::Ending::DropHalfWay;
        return true;
    }
    if (m_book.strikes(u"truncated-json"_s)) {
        response.body.truncate(response.body.size() * 2 / 3);
        return true;
    }
    if (request.method == "GET" && m_book.strikes(u"html-error-page"_s)) {
        response = page(200, "Your network asks you to sign in");
        return true;
    }
    if (m_book.strikes(u"slow"_s)) {
        response.delayMs += slowMs;
        return true;
    }
    return false;
}

} // namespace Ledgerbridge::Sandbox
