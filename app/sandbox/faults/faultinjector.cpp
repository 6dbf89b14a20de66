// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "faultinjector.h"

#include "jsonresponse.h"
#include "noticesender.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What reports spend most on, so that the fault is met.
const QString spoiledAccount = u"4664"_s;
const QString hotelAccount = u"4666"_s;
/// Longer than any token lives.
constexpr qint64 jumpSeconds = 7200;

} // namespace

FaultInjector::FaultInjector(
    FaultBook &book, ConcurServer &concur, ConcurWorld &concurWorld, NavServer &nav, NavCompany &company)
    : m_book(book)
    , m_wire(book)
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
    concurWorld.events().setStrikes([this](const QString &fault) {
        // Without a count nobody hears anything, rather than every other event.
        return (fault == u"ess.noCompany" && m_book.isLasting(fault)) || m_book.strikes(fault);
    });
    const auto strikes = [this](const QString &fault) { return m_book.strikes(fault); };
    nav.subscriptions().setStrikes(strikes);
    nav.sender().setStrikes(strikes);
    concurWorld.fis().setMeddler([this](const QString &step, const QString &fisId) { return meddle(step, fisId); });
    nav.setInterceptor([this](const HttpRequest &request, NavServer::Phase phase, const HttpResponse *answer) {
        if (phase == NavServer::Phase::Before)
            return beforeNav(request);
        std::optional<HttpResponse> spoiled = afterNav(request, *answer);
        if (!m_habits || isTokenCall(request))
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
        m_book.isLasting(u"closed-period"_s) ? QDate(m_openFrom.year(), 5, 1) : m_openFrom;
    blockAccount(m_book.isLasting(u"blocked-account"_s));
    m_concurWorld.events().outbox().setShuffled(m_book.isOn(u"ess.shuffle"_s));
    setVatOnHotels(m_book.isOn(u"tax-code-setup"_s));
    m_company.context().undo.commit();
}

void FaultInjector::expireTokens()
{
    m_concurWorld.tokens().expireAccessTokens();
    m_nav.entra().revokeTokens();
}

void FaultInjector::jumpClock()
{
    if (!m_book.strikes(u"clock-jump"_s))
        return;
    m_concurWorld.clock().advance(jumpSeconds);
    m_nav.world().advance(jumpSeconds);
}

std::optional<HttpResponse> FaultInjector::beforeConcur(ConcurServer::Host host, const HttpRequest &request)
{
    if (host == ConcurServer::Host::Entry || isTokenCall(request))
        return std::nullopt;
    jumpClock();
    if (m_book.strikes(u"moved-datacentre"_s))
        m_concur.move();
    if (m_book.strikes(u"token-expired-midway"_s))
        expireTokens();
    if (request.path.startsWith(u"/api/v3") && m_book.strikes(u"400-as-throttle"_s))
        return concurError(ConcurFamily::V3, 400, u"Too many requests. Please try again later."_s);
    return m_wire.before(WireFaults::System::Concur, request);
}

void FaultInjector::setHabits(quint64 seed)
{
    m_habits.emplace(seed, m_company.setup.localCurrency);
    m_nav.setPageSize(3);
    m_concurWorld.fis().setLimits(7, 4);
}

void FaultInjector::afterConcur(const HttpRequest &request, HttpResponse &response)
{
    if (isTokenCall(request))
        return;
    if (m_habits)
        m_habits->changeConcur(request.path, response);
    m_wire.after(WireFaults::System::Concur, request, response);
}

/// A processor takes documents back: before we lock them, or, as service code 112 says (concur.md 3.6, 10), after that.
std::optional<FisOutcome> FaultInjector::meddle(const QString &step, const QString &fisId)
{
    if (step == u"ack" && m_book.strikes(u"fis-recalled-before-ack"_s))
        m_concurWorld.queue().recallById(fisId);
    if (step == u"posting" && m_book.strikes(u"fis-recalled-between"_s))
        m_concurWorld.queue().recallById(fisId);
    if (m_book.strikes(u"fis-retry-199"_s))
        return FisOutcome{199, fisId, step == u"ack" ? u"FAILURE"_s : u"SYSTEM_ERROR_OCCURRED"_s,
            u"An unknown error occurred. Please retry later."_s, {}, {}};
    if (step != u"ack" && m_book.strikes(u"fis-unknown-116"_s))
        return FisOutcome{116, fisId, u"DOCUMENT_NOT_FOUND"_s, u"This document does not exist."_s, {}, {}};
    return std::nullopt;
}

/// Somebody else saves what we have just read: our ETags are stale (nav.md 4.1).
void FaultInjector::touchOpenRecords(const HttpRequest &request)
{
    const bool names = !request.header("If-Match").isEmpty() || request.body.contains("If-Match");
    if (!names || !m_book.strikes(u"etag-conflict"_s))
        return;
    QList<QUuid> lines;
    for (const auto &[sequence, line] : m_company.journalLines.rows())
        lines += line.id;
    for (const QUuid &id : std::as_const(lines))
        m_company.journalLines.modify(id, [](NavJournalLine &) {});
    QList<QUuid> drafts;
    for (const auto &[sequence, document] : m_company.purchaseDocuments.rows())
        if (!document.isPosted())
            drafts += document.id;
    for (const QUuid &id : std::as_const(drafts))
        m_company.purchaseDocuments.modify(id, [](NavPurchaseDocument &) {});
    m_company.context().undo.commit();
}

std::optional<HttpResponse> FaultInjector::beforeNav(const HttpRequest &request)
{
    if (isTokenCall(request))
        return std::nullopt;
    if (m_habits && !m_habits->knowsBatches() && request.path.endsWith(u"$batch"))
        return jsonResponse(404,
            Json::object({{"error",
                Json::object({{"code", u"BadRequest_ResourceNotFound"_s},
                    {"message", u"Resource not found for the segment '$batch'."_s}})}}));
    jumpClock();
    if (m_book.strikes(u"token-expired-midway"_s))
        expireTokens();
    if (std::optional<HttpResponse> refused = m_wire.before(WireFaults::System::Nav, request))
        return refused;
    touchOpenRecords(request);
    if (isPostCall(request))
        spoilPosting();
    return std::nullopt;
}

std::optional<HttpResponse> FaultInjector::afterNav(const HttpRequest &request, const HttpResponse &answer)
{
    mendPosting();
    if (isTokenCall(request))
        return std::nullopt;
    HttpResponse spoiled = answer;
    return m_wire.after(WireFaults::System::Nav, request, spoiled) ? std::optional(spoiled) : std::nullopt;
}

/// The user's own posting window overrides the one that can be read (nav.md 9.2, 18): nobody could have known.
void FaultInjector::spoilPosting()
{
    setPostingSeries();
    if (!m_book.isLasting(u"closed-period"_s) && m_book.strikes(u"closed-period"_s)) {
        m_refusingDates = true;
        m_company.setup.userAllowPostingFrom = m_company.setup.userAllowPostingTo = QDate(2001, 1, 1);
    }
    if (!m_book.isLasting(u"blocked-account"_s) && m_book.strikes(u"blocked-account"_s)) {
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
    if (!m_book.strikes(u"posting-series"_s))
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
