// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "faultinjector.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What reports spend most on, so that the fault is met.
const QString spoiledAccount = u"4664"_s;
const QString hotelAccount = u"4666"_s;

bool isToken(const HttpRequest &request)
{
    return request.path.contains(u"/oauth2/");
}

/// A call that posts in NAV, alone or inside a batch.
bool isPost(const HttpRequest &request)
{
    return request.method == "POST"
        && (request.path.endsWith(u"Microsoft.NAV.post")
            || (request.path.endsWith(u"$batch") && request.body.contains("Microsoft.NAV.post")));
}

/// An error as the system that gives it would write it (nav.md 3.4, concur.md 8).
HttpResponse failure(bool nav, int status, const QString &code, const QString &text)
{
    const Json inner = Json::object({{"code", code}, {"message", text}});
    return jsonResponse(status, nav ? Json::object({{"error", inner}}) : Json::object({{"message", text}}));
}

} // namespace

FaultInjector::FaultInjector(
    FaultBook &book, ConcurServer &concur, ConcurWorld &concurWorld, NavServer &nav, NavCompany &company)
    : m_book(book)
    , m_concur(concur)
    , m_concurWorld(concurWorld)
    , m_nav(nav)
    , m_company(company)
    , m_openFrom(company.setup.allowPostingFrom)
{
    concur.setBefore(
        [this](ConcurServer::Host host, const HttpRequest &request) { return beforeConcur(host, request); });
    concur.setAfter([this](ConcurServer::Host, const HttpRequest &request, HttpResponse &response) {
        afterConcur(request, response);
    });
    concurWorld.fis().setMeddler([this](const QString &step, const QString &fisId) { return meddle(step, fisId); });
    nav.setInterceptor([this](const HttpRequest &request, NavServer::Phase phase, const HttpResponse *answer) {
        if (phase == NavServer::Phase::Before)
            return beforeNav(request);
        std::optional<HttpResponse> spoiled = afterNav(request, *answer);
        if (!m_habits || isToken(request))
            return spoiled;
        HttpResponse changed = spoiled.value_or(*answer);
        m_habits->changeNav(changed);
        return std::optional(changed);
    });
    apply();
}

void FaultInjector::apply()
{
    m_company.setup.allowPostingFrom =
        m_book.isLasting(u"closedPeriod"_s) ? QDate(m_openFrom.year(), 5, 1) : m_openFrom;
    blockAccount(m_book.isLasting(u"blockedAccount"_s));
    setVatOnHotels(m_book.isOn(u"taxCodeSetup"_s));
    m_company.context().undo.commit();
}

std::optional<HttpResponse> FaultInjector::refusal(const HttpRequest &request, bool nav)
{
    if (m_book.strikes(u"throttle"_s)) {
        HttpResponse response = failure(nav, 429, u"Application_TooManyRequests"_s, u"Too many requests."_s);
        if (m_book.strikesSoFar(u"throttle"_s) % 2 == 1)
            response.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("1")));
        return response;
    }
    if (m_book.strikes(u"serverError500"_s))
        return failure(nav, 500, u"Internal_ServerError"_s, u"An unexpected error occurred."_s);
    if (m_book.strikes(u"unavailable503"_s))
        return HttpResponse{503, {{"Content-Type", "text/html"}}, "<html><body>Service Unavailable</body></html>"};
    if (request.method == "GET" && m_book.strikes(u"hang"_s)) {
        HttpResponse response;
        response.ending = HttpResponse::Ending::Hang;
        return response;
    }
    return std::nullopt;
}

void FaultInjector::expireTokens()
{
    m_concurWorld.tokens().expireAccessTokens();
    m_nav.entra().revokeTokens();
}

std::optional<HttpResponse> FaultInjector::beforeConcur(ConcurServer::Host host, const HttpRequest &request)
{
    if (host == ConcurServer::Host::Entry || isToken(request))
        return std::nullopt;
    if (m_book.strikes(u"movedDatacentre"_s))
        m_concur.move();
    if (m_book.strikes(u"tokenExpired"_s))
        expireTokens();
    if (request.path.startsWith(u"/api/v3") && m_book.strikes(u"concur400throttle"_s))
        return concurError(ConcurFamily::V3, 400, u"Too many requests. Please try again later."_s);
    return refusal(request, false);
}

void FaultInjector::setHabits(quint64 seed)
{
    m_habits.emplace(seed, m_company.setup.localCurrency);
    m_nav.setPageSize(3);
    m_concurWorld.fis().setLimits(7, 4);
}

void FaultInjector::afterConcur(const HttpRequest &request, HttpResponse &response)
{
    if (m_habits && !isToken(request))
        m_habits->changeConcur(request.path, response);
    if (!isToken(request) && response.body.size() > 2 && m_book.strikes(u"truncatedAnswer"_s))
        response.ending = HttpResponse::Ending::DropHalfWay;
}

std::optional<FisOutcome> FaultInjector::meddle(const QString &step, const QString &fisId)
{
    if (step == u"ack" && m_book.strikes(u"recallBeforeAck"_s))
        m_concurWorld.queue().recallById(fisId);
    if (m_book.strikes(u"retryable199"_s))
        return FisOutcome{199, fisId, step == u"ack" ? u"FAILURE"_s : u"SYSTEM_ERROR_OCCURRED"_s,
            u"An unknown error occurred. Please retry later."_s, {}, {}};
    if (step != u"ack" && m_book.strikes(u"unknown116"_s))
        return FisOutcome{116, fisId, u"DOCUMENT_NOT_FOUND"_s, u"This document does not exist."_s, {}, {}};
    return std::nullopt;
}

std::optional<HttpResponse> FaultInjector::beforeNav(const HttpRequest &request)
{
    if (isToken(request))
        return std::nullopt;
    if (m_habits && !m_habits->knowsBatches() && request.path.endsWith(u"$batch"))
        return failure(true, 404, u"BadRequest_ResourceNotFound"_s, u"Resource not found for the segment '$batch'."_s);
    if (m_book.strikes(u"tokenExpired"_s))
        expireTokens();
    if (std::optional<HttpResponse> refused = refusal(request, true))
        return refused;
    if (!isPost(request))
        return std::nullopt;
    if (m_book.strikes(u"dropBeforePost"_s)) {
        HttpResponse response;
        response.ending = HttpResponse::Ending::DropBeforeAnswer;
        return response;
    }
    spoilPosting();
    return std::nullopt;
}

std::optional<HttpResponse> FaultInjector::afterNav(const HttpRequest &request, const HttpResponse &answer)
{
    mendPosting();
    const bool lost = isPost(request) && answer.status < 300 && m_book.strikes(u"dropAfterPost"_s);
    const bool half = !lost && !isToken(request) && answer.body.size() > 2 && m_book.strikes(u"truncatedAnswer"_s);
    if (!lost && !half)
        return std::nullopt;
    HttpResponse spoiled = answer;
    spoiled.ending = lost ? HttpResponse::Ending::DropBeforeAnswer : HttpResponse::Ending::DropHalfWay;
    return spoiled;
}

/// The user's own posting window overrides the one that can be read (nav.md 9.2, 18): nobody could have known.
void FaultInjector::spoilPosting()
{
    setPostingSeries();
    if (!m_book.isLasting(u"closedPeriod"_s) && m_book.strikes(u"closedPeriod"_s)) {
        m_refusingDates = true;
        m_company.setup.userAllowPostingFrom = m_company.setup.userAllowPostingTo = QDate(2001, 1, 1);
    }
    if (!m_book.isLasting(u"blockedAccount"_s) && m_book.strikes(u"blockedAccount"_s)) {
        m_refusingAccount = true;
        blockAccount(true);
        m_company.context().undo.commit();
    }
}

void FaultInjector::mendPosting()
{
    if (m_refusingDates)
        m_company.setup.userAllowPostingFrom = m_company.setup.userAllowPostingTo = QDate();
    if (m_refusingAccount) {
        blockAccount(false);
        m_company.context().undo.commit();
    }
    m_refusingDates = m_refusingAccount = false;
}

void FaultInjector::blockAccount(bool blocked)
{
    const NavAccount *account = m_company.account(spoiledAccount);
    if (account && account->blocked != blocked)
        m_company.accounts.modify(account->id, [blocked](NavAccount &row) { row.blocked = blocked; });
}

void FaultInjector::setVatOnHotels(bool on)
{
    const NavAccount *account = m_company.account(hotelAccount);
    if (!account || account->purchaseVat == on)
        return;
    m_company.accounts.modify(account->id, [on](NavAccount &row) {
        row.purchaseVat = on;
        row.vatProdPostingGroup = on ? u"VST7"_s : QString();
    });
}

void FaultInjector::setPostingSeries()
{
    if (!m_book.strikes(u"postingSeries"_s))
        return;
    const QString series = u"BUCH"_s;
    if (m_company.peekNumber(series).isEmpty())
        m_company.addNumberSeries({series, u"BU26-0000"_s, false});
    QList<QUuid> journals;
    for (const auto &[sequence, journal] : m_company.journals.rows()) {
        if (journal.postingNumberSeries.isEmpty())
            journals += journal.id;
    }
    for (const QUuid &id : std::as_const(journals))
        m_company.journals.modify(id, [&series](NavJournal &row) { row.postingNumberSeries = series; });
    m_company.context().undo.commit();
}

} // namespace Ledgerbridge::Sandbox
