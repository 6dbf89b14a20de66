// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurserver.h"
#include "faultbook.h"
#include "habits.h"
#include "navserver.h"

namespace Ledgerbridge::Sandbox {

/// Lets the faults of the book strike the two servers, through their hooks. Both must outlive it.
///
/// throttle: 429 from either system, with and without Retry-After in turn. concur400throttle: 400 from v3 that means
/// "too many". dropAfterPost, dropBeforePost: NAV posts, or does not, and the connection is cut. serverError500,
/// unavailable503: nothing was done. tokenExpired: all access tokens of both systems are over. movedDatacentre: the
/// company moves. truncatedAnswer: the answer ends half-way, what was asked is done. hang: a reading call never gets an
/// answer. recallBeforeAck: a processor is faster. retryable199: FIS asks for another try. unknown116: FIS knows no
/// document that is confirmed. closedPeriod,
/// blockedAccount: with a count, so many posts are refused although the set-up that can be read allows them; without,
/// the set-up changes. taxCodeSetup: hotel costs bear a VAT set-up that splits journal amounts. postingSeries: journals
/// renumber at posting.
class FaultInjector final
{
public:
    FaultInjector(FaultBook &book, ConcurServer &concur, ConcurWorld &concurWorld, NavServer &nav, NavCompany &company);
    Q_DISABLE_COPY_MOVE(FaultInjector)

    /// From now on both systems answer in other words and on small pages.
    void setHabits(quint64 seed);
    /// After the book has changed: brings lasting changes of set-up in or takes them back.
    void apply();

private:
    [[nodiscard]] std::optional<HttpResponse> beforeConcur(ConcurServer::Host host, const HttpRequest &request);
    void afterConcur(const HttpRequest &request, HttpResponse &response);
    [[nodiscard]] std::optional<HttpResponse> beforeNav(const HttpRequest &request);
    [[nodiscard]] std::optional<HttpResponse> afterNav(const HttpRequest &request, const HttpResponse &answer);
    [[nodiscard]] std::optional<FisOutcome> meddle(const QString &step, const QString &fisId);
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest &request, bool nav);
    void expireTokens();
    void spoilPosting();
    void mendPosting();
    void blockAccount(bool blocked);
    void setVatOnHotels(bool on);
    void setPostingSeries();

    FaultBook &m_book;
    ConcurServer &m_concur;
    ConcurWorld &m_concurWorld;
    NavServer &m_nav;
    NavCompany &m_company;
    QDate m_openFrom;
    std::optional<Habits> m_habits;
    bool m_refusingDates = false;
    bool m_refusingAccount = false;
};

} // namespace Ledgerbridge::Sandbox
