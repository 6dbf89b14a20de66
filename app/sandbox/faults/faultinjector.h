// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurserver.h"
#include "faultbook.h"
#include "habits.h"
#include "navserver.h"
#include "wirefaults.h"

namespace Ledgerbridge::Sandbox {

/// Lets the faults of the book strike the two servers, through their hooks. Both must outlive it.
///
/// Beside those of the wire: token-expired-midway: all access tokens of both systems are over. clock-jump: two hours
/// pass at once. moved-datacentre: the company moves. 400-as-throttle: 400 from v3 that means "too many". etag-conflict:
/// somebody else saves what we have read. fis-recalled-before-ack, fis-recalled-between: a processor is faster, or takes
/// back what is acknowledged. fis-retry-199: FIS asks for another try.
/// fis-unknown-116: FIS does not know what is confirmed. closed-period, blocked-account: with a count, so
/// many posts are refused although the set-up that can be read allows them; without, the set-up changes.
/// tax-code-setup: hotel costs bear a VAT set-up that splits journal amounts. posting-series: journals renumber at
/// posting.
/// Of webhooks: ess.idTaken (another customer has that id), ess.noCompany (events go to nobody), ess.duplicate and
/// ess.shuffle (events come twice, and in another order); nav.handshakeLate (the token came too late),
/// nav.subscriptionLost (NAV forgets instead of sending), nav.duplicate (a call is made twice).
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
    void expireTokens();
    void jumpClock();
    void touchOpenRecords(const HttpRequest &request);
    void spoilPosting();
    void mendPosting();
    void blockAccount(bool blocked);
    void setVatOnHotels(bool on);
    void setPostingSeries();

    FaultBook &m_book;
    WireFaults m_wire;
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
