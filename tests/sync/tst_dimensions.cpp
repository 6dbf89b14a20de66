// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensiondesk.h"
#include "dimensionlinkstore.h"
#include "mappingstore.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The values of NAV's dimensions and the items of Concur's lists, against the make-believe systems (concur.md 6, nav.md
/// 2.4, 7.3): once, both ways, and nobody's word is overwritten unasked.
class TestDimensions final : public QObject, private DimensionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsMissingIsBrought();
    void plainRunsDoNotAskInVain();
    void sixHundredValuesAreThreeCalls();
    void whatIsRefusedWaitsAlone();
    void aMalformedPartHoldsNothingUp();
    void lostAnswersMakeNothingTwice();
    void aBusyConcurIsWaitedFor();
    void outageIsReplayed();
    void switchedOffDropsWhatWaits();
    void namesFollowNav();
    void conflictsAreSaidAndSettled();
    void whatIsGoneInNavStaysInConcur();
    void aConnectedList();
    void aManagedListIsLeftAlone();
    void aWrongRuleIsSaidEachTime();
};

void TestDimensions::init()
{
    start();
}

void TestDimensions::whatIsMissingIsBrought()
{
    const qsizetype before = countInConcur();
    const RunSummary dry = done(true);
    QCOMPARE(dry.dimensions.toConcur, 5); // projects that NAV alone has
    QCOMPARE(dry.dimensions.proposed, 1);
    QCOMPARE(countInConcur(), before);
    QVERIFY(proposal(u"P26999"_s).id == 0);
    const RunSummary first = done();
    QCOMPARE(first.dimensions, (ExchangeCounts{5, 0, 1, 0}));
    // The lists, their items, one call that makes.
    QCOMPARE(first.requestsConcur, 1 + 3 + 1);
    QCOMPARE(inConcur(u"Projekt"_s, u"P26056"_s)["value"].toString(), u"Kundenprojekt 056"_s);
    // Each is in the trail before and after it left.
    QVERIFY(trail(u"dimensionsSending"_s).join(u' ').contains(u"Projekt/P26056"_s));
    QVERIFY(trail(u"dimensionsSent"_s).join(u' ').contains(u"Projekt/P26056"_s));
    const RunSummary second = done();
    QCOMPARE(second.dimensions, (ExchangeCounts{0, 0, 1, 0}));
    QCOMPARE(second.requestsConcur, 1 + 3);
    QCOMPARE(countInConcur(), before + 5);
}

void TestDimensions::plainRunsDoNotAskInVain()
{
    QVERIFY(m_world->sync().has_value());
    int calls = m_world->requests("concur");
    QVERIFY(m_world->sync().has_value());
    QVERIFY(m_world->requests("concur") - calls <= 2); // both queues
    // News in NAV, or a day.
    setNav(u"PROJECT"_s, u"P-26-070"_s, u"Neu"_s);
    passTime(60);
    QCOMPARE(m_world->sync().value().dimensions.toConcur, 1);
    QCOMPARE(inConcur(u"Projekt"_s, u"P~26~070"_s)["value"].toString(), u"Neu"_s);
    passTime(30 * 3600);
    calls = m_world->requests("concur");
    QVERIFY(m_world->sync().has_value());
    QVERIFY(m_world->requests("concur") - calls >= 4);
}

void TestDimensions::sixHundredValuesAreThreeCalls()
{
    static_cast<void>(done());
    const qsizetype before = countInConcur();
    for (int i = 0; i < 600; ++i)
        setNav(u"COSTCENTER"_s, u"N-%1"_s.arg(i, 4, 10, QChar(u'0')), u"Stelle Nord-Süd %1"_s.arg(i));
    passTime(60);
    const RunSummary summary = done();
    QCOMPARE(summary.dimensions, (ExchangeCounts{600, 0, 1, 0}));
    QCOMPARE(summary.requestsConcur, 1 + 3 + 3);
    QCOMPARE(countInConcur(), before + 600);
    const Sandbox::Json item = inConcur(u"Kostenstelle"_s, u"N~0599"_s);
    QVERIFY(!item["value"].toString().contains(u'-'));
    const RunSummary second = done();
    QCOMPARE(second.dimensions.toConcur, 0);
    QVERIFY(second.requestsConcur > 1 + 3); // pages of a hundred
}

void TestDimensions::whatIsRefusedWaitsAlone()
{
    setConcur({{u"list"_s, u"Projekt"_s}, {u"refuse"_s, u"P26058"_s}});
    const RunSummary first = done();
    QCOMPARE(first.dimensions.toConcur, 4);
    QCOMPARE(first.replay.waiting, 1);
    QCOMPARE(first.replay.needPerson, 1);
    QVERIFY(first.notices.join(u' ').contains(u"shared with another list"_s));
    QCOMPARE(waiting().constFirst().topic.listItem, u"Projekt/P26058"_s);
    QVERIFY(waiting().constFirst().call == ReplayCall::ProvideListItem);
    QVERIFY(inConcur(u"Projekt"_s, u"P26058"_s).isNull());
    // Not again before a day has passed, or NAV says something else.
    QCOMPARE(done(true).dimensions.toConcur, 0);
    QCOMPARE(done().dimensions.toConcur, 0);
    QCOMPARE(waiting().constFirst().attempts, 1);
    setNav(u"PROJECT"_s, u"P-26-058"_s, u"Anders"_s);
    passTime(60);
    static_cast<void>(done());
    QCOMPARE(waiting().constFirst().attempts, 1); // another content begins a new count
    passTime(30 * 3600);
    static_cast<void>(done());
    QCOMPARE(waiting().constFirst().attempts, 2);
}

void TestDimensions::aMalformedPartHoldsNothingUp()
{
    // One part that Concur cannot make sense of turns the whole call away: it is halved until that part stands alone.
    setConcur({{u"list"_s, u"Projekt"_s}, {u"void"_s, u"P26058"_s}});
    const RunSummary first = done();
    QCOMPARE(first.dimensions.toConcur, 4);
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().constFirst().topic.listItem, u"Projekt/P26058"_s);
}

void TestDimensions::lostAnswersMakeNothingTwice()
{
    m_world->setFaults({u"lists-lost:1"_s});
    const auto broken = dimensions();
    QVERIFY(broken.has_value());
    QVERIFY(!broken->problems.isEmpty());
    QCOMPARE(broken->dimensions.toConcur, 0);
    QCOMPARE(waiting().size(), 5);
    const qsizetype after = countInConcur();
    m_world->setFaults({});
    passTime(3600);
    const RunSummary next = done();
    QVERIFY(waiting().isEmpty());
    QCOMPARE(countInConcur(), after); // what had arrived is found
    QCOMPARE(next.dimensions, (ExchangeCounts{0, 0, 1, 0}));
    // And it is ours: a new name of NAV's is no conflict.
    setNav(u"PROJECT"_s, u"P-26-058"_s, u"Anders"_s);
    passTime(60);
    QCOMPARE(done().dimensions, (ExchangeCounts{1, 0, 1, 0}));
}

void TestDimensions::aBusyConcurIsWaitedFor()
{
    m_world->setFaults({u"lists-busy:1"_s});
    const RunSummary summary = done();
    QCOMPARE(summary.dimensions.toConcur, 5);
    QCOMPARE(summary.requestsRetried, 1);
    QVERIFY(waiting().isEmpty());
}

void TestDimensions::outageIsReplayed()
{
    static_cast<void>(done());
    // Every other write gets no answer, for hours.
    m_world->setFaults({u"lists-lost"_s});
    for (int run = 0; run < 6; ++run) {
        setNav(u"COSTCENTER"_s, u"CC101"_s, u"Name %1"_s.arg(run));
        setNav(u"COSTCENTER"_s, u"N%1"_s.arg(run), u"Neu %1"_s.arg(run));
        passTime(3600);
        QVERIFY(dimensions().has_value());
    }
    m_world->setFaults({});
    passTime(30 * 3600);
    QCOMPARE(done().dimensions.conflicts, 0);
    QVERIFY(waiting().isEmpty());
    QCOMPARE(inConcur(u"Kostenstelle"_s, u"CC101"_s)["value"].toString(), u"Name 5"_s);
    for (int run = 0; run < 6; ++run)
        QCOMPARE(inConcur(u"Kostenstelle"_s, u"N%1"_s.arg(run))["value"].toString(), u"Neu %1"_s.arg(run));
    QCOMPARE(done().dimensions.toConcur, 0);
}

void TestDimensions::switchedOffDropsWhatWaits()
{
    setConcur({{u"list"_s, u"Projekt"_s}, {u"refuse"_s, u"P26058"_s}});
    static_cast<void>(done());
    QCOMPARE(waiting().size(), 1);
    m_world->setup().providesDimensions = false;
    QVERIFY(m_world->sync().has_value());
    QVERIFY(waiting().isEmpty());
    QCOMPARE(trail(u"replayVoid"_s).size(), 1);
}

void TestDimensions::namesFollowNav()
{
    static_cast<void>(done());
    setNav(u"COSTCENTER"_s, u"CC101"_s, u"Umbenannt - neu"_s);
    passTime(60);
    QCOMPARE(done().dimensions.toConcur, 1);
    QVERIFY(inConcur(u"Kostenstelle"_s, u"CC101"_s)["value"].toString().startsWith(u"Umbenannt"_s));
    // Renamed in Concur alone: NAV's name comes back.
    setConcur({{u"list"_s, u"Kostenstelle"_s}, {u"code"_s, u"CC102"_s}, {u"name"_s, u"Wie Concur will"_s}});
    QCOMPARE(done().dimensions, (ExchangeCounts{1, 0, 1, 0}));
    QCOMPARE(inConcur(u"Kostenstelle"_s, u"CC102"_s)["value"].toString(), u"Kostenstelle 102"_s);
}

void TestDimensions::conflictsAreSaidAndSettled()
{
    static_cast<void>(done());
    setConcur({{u"list"_s, u"Kostenstelle"_s}, {u"code"_s, u"CC102"_s}, {u"name"_s, u"Wie Concur will"_s}});
    setNav(u"COSTCENTER"_s, u"CC102"_s, u"Wie NAV will"_s);
    passTime(60);
    // Said in each run for as long as it stands, also in those that need not look.
    for (int run = 0; run < 2; ++run) {
        const RunSummary summary = run == 0 ? done() : m_world->sync().value();
        QCOMPARE(summary.dimensions, (ExchangeCounts{0, 0, 1, 1}));
        const QString said = summary.notices.join(u' ');
        QVERIFY2(said.contains(u"Wie NAV will"_s) && said.contains(u"Wie Concur will"_s), qPrintable(said));
    }
    QCOMPARE(inConcur(u"Kostenstelle"_s, u"CC102"_s)["value"].toString(), u"Wie Concur will"_s);
    m_world->setup().dimensionConflicts = DimensionConflictPolicy::NavWins;
    QCOMPARE(done().dimensions, (ExchangeCounts{1, 0, 1, 0}));
    QCOMPARE(inConcur(u"Kostenstelle"_s, u"CC102"_s)["value"].toString(), u"Wie NAV will"_s);
}

void TestDimensions::whatIsGoneInNavStaysInConcur()
{
    static_cast<void>(done());
    setNav(u"COSTCENTER"_s, u"CC130"_s, {}, true);
    passTime(30 * 3600); // deletions show when everything is read
    const RunSummary summary = done();
    QCOMPARE(summary.dimensions, (ExchangeCounts{0, 0, 1, 1}));
    QVERIFY(summary.notices.join(u' ').contains(u"CC130"_s));
    QVERIFY(!inConcur(u"Kostenstelle"_s, u"CC130"_s).isNull());
    // A person says what it means from now on.
    QVERIFY(Store::MappingStore(m_world->database())
                .set({{MappingKind::Dimension, u"COSTCENTER=CC130"_s, u"CC129"_s, {}, {}}}, u"test"_s)
                .has_value());
    QCOMPARE(done().dimensions.conflicts, 0);
}

void TestDimensions::aConnectedList()
{
    m_world->setup().listRules =
        listRulesFrom(u"COSTCENTER=Gesellschaft > Kostenstelle/2/NLDE; DEPARTMENT=none; PROJECT=none"_s).value();
    QCOMPARE(done().dimensions, ExchangeCounts());
    setNav(u"COSTCENTER"_s, u"CC-200"_s, u"Zweihundert"_s);
    passTime(60);
    const RunSummary summary = done();
    QCOMPARE(summary.dimensions.toConcur, 1);
    QCOMPARE(summary.requestsConcur, 1 + 2 + 1);
    QCOMPARE(inConcur(u"Gesellschaft > Kostenstelle"_s, u"NLDE-CC~200"_s)["level"].toInt(), 2);
    setNav(u"COSTCENTER"_s, u"CC-200"_s, u"Anders"_s);
    passTime(60);
    QCOMPARE(done().dimensions.toConcur, 1);
    QCOMPARE(inConcur(u"Gesellschaft > Kostenstelle"_s, u"NLDE-CC~200"_s)["value"].toString(), u"Anders"_s);
    // Only the other way round: what was made there by hand.
    setConcur({{u"list"_s, u"Gesellschaft > Kostenstelle"_s}, {u"parent"_s, u"NLDE"_s}, {u"code"_s, u"CC777"_s},
        {u"name"_s, u"Nur Concur"_s}});
    QCOMPARE(done().dimensions.proposed, 1);
    QCOMPARE(proposal(u"CC777"_s).itemCode, u"NLDE-CC777"_s);
}

void TestDimensions::aManagedListIsLeftAlone()
{
    setConcur({{u"list"_s, u"Projekt"_s}, {u"managedBy"_s, u"appId:somebody-else"_s}});
    setNav(u"COSTCENTER"_s, u"N1"_s, u"Neu"_s);
    const RunSummary summary = done();
    QCOMPARE(summary.dimensions.toConcur, 1); // the other list goes on
    QCOMPARE(summary.dimensions.conflicts, 1);
    QVERIFY(summary.notices.join(u' ').contains(u"somebody-else"_s));
    QVERIFY(waiting().isEmpty());
}

void TestDimensions::aWrongRuleIsSaidEachTime()
{
    m_world->setup().listRules = listRulesFrom(u"PROJECT=Projekte; COSTCENTER@Niemand=Kostenstelle"_s).value();
    for (int run = 0; run < 2; ++run) {
        const auto summary = m_world->sync();
        QVERIFY(summary.has_value());
        const QString said = summary->notices.join(u' ');
        QVERIFY2(said.contains(u"Projekte"_s) && said.contains(u"Niemand"_s), qPrintable(said));
        QCOMPARE(summary->dimensions.conflicts, 2);
        QCOMPARE(summary->documents.held, 0); // money goes on
    }
}

QTEST_GUILESS_MAIN(TestDimensions)
#include "tst_dimensions.moc"
