// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensiondesk.h"
#include "dimensionproposalstore.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Proposed = DimensionProposal::State;

namespace {

const QString page = u"DimensionValues"_s;

} // namespace

/// What only Concur has, on its way into NAV (nav.md 2.4, 7.3): proposed, approved, made once or entered by hand.
class TestDimensionProposals final : public QObject, private DimensionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyConcurIsProposed();
    void readingAloneSendsNothing();
    void whatWasRejectedIsNotProposedAgain();
    void whatConcurTookOutIsVoid();
    void byHandItClosesByItself();
    void thePublishedPageMakesIt();
    void aCreationWithoutAnswerIsLookedUp();
    void whatNavRefusesIsSaid();
    void createNeedsNobody();
    void documentsGoOnInTheSameRun();
    void fourEyesTakeAPerson();
};

void TestDimensionProposals::init()
{
    start();
}

void TestDimensionProposals::onlyConcurIsProposed()
{
    static_cast<void>(done());
    const DimensionProposal made = proposal(u"P26999"_s);
    QVERIFY(made.state == Proposed::Open);
    QCOMPARE(made.name, u"Projekt nur in Concur"_s);
    QCOMPARE(made.proposedBy, u"sync"_s);
    QCOMPARE(trail(u"dimensionProposed"_s).size(), 1);
    // Renamed there before anybody decided.
    setConcur({{u"list"_s, u"Projekt"_s}, {u"code"_s, u"P26999"_s}, {u"name"_s, u"Besserer Name"_s}});
    QCOMPARE(done().dimensions.proposed, 1);
    QCOMPARE(proposal(u"P26999"_s).name, u"Besserer Name"_s);
    QCOMPARE(proposal(u"P26999"_s).id, made.id);
    m_world->setup().dimensionsToNav = DimensionsToNav::Off;
    QCOMPARE(done().dimensions.proposed, 0);
}

void TestDimensionProposals::readingAloneSendsNothing()
{
    m_world->setup().providesDimensions = false;
    const qsizetype before = countInConcur();
    const auto summary = m_world->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->dimensions, (ExchangeCounts{0, 0, 1, 0}));
    QCOMPARE(countInConcur(), before);
    // Without a word about lists, nobody is asked for them.
    m_world->setup().listRules.clear();
    const int calls = m_world->requests("concur");
    QVERIFY(m_world->sync().has_value());
    QVERIFY(m_world->requests("concur") - calls <= 2);
}

void TestDimensionProposals::whatWasRejectedIsNotProposedAgain()
{
    static_cast<void>(done());
    Store::DimensionProposalStore store(m_world->database());
    QVERIFY(store.reject(proposal(u"P26999"_s).id, u"Anna"_s, u"Tippfehler"_s).has_value());
    QCOMPARE(done().dimensions.proposed, 0);
    QCOMPARE(store.all()->size(), 1);
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Rejected);
    QVERIFY(trail(u"dimensionRejected"_s).join(u' ').contains(u"Tippfehler"_s));
    QVERIFY(!store.approve(proposal(u"P26999"_s).id, u"Bert"_s).has_value());
}

void TestDimensionProposals::whatConcurTookOutIsVoid()
{
    static_cast<void>(done());
    setConcur({{u"list"_s, u"Projekt"_s}, {u"code"_s, u"P26999"_s}, {u"take"_s, true}});
    QCOMPARE(done().dimensions.proposed, 0);
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Superseded);
    // And back again: a new proposal.
    setConcur({{u"list"_s, u"Projekt"_s}, {u"code"_s, u"P26999"_s}, {u"name"_s, u"Wieder da"_s}});
    QCOMPARE(done().dimensions.proposed, 1);
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Open);
}

void TestDimensionProposals::byHandItClosesByItself()
{
    static_cast<void>(done());
    approve(u"P26999"_s);
    const RunSummary waits = done();
    QCOMPARE(waits.dimensions, (ExchangeCounts{0, 0, 1, 0})); // a task is a person's
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Approved);
    setNav(u"PROJECT"_s, u"P26999"_s, u"Von Hand"_s);
    passTime(60);
    const RunSummary closed = done();
    QCOMPARE(closed.dimensions.proposed, 0);
    QCOMPARE(closed.dimensions.toNav, 0); // it was not us
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Created);
    QCOMPARE(proposal(u"P26999"_s).decidedBy, u"Anna"_s);
}

void TestDimensionProposals::thePublishedPageMakesIt()
{
    start(page);
    static_cast<void>(done());
    QCOMPARE(inNav(u"PROJECT"_s, u"P26999"_s), QString());
    approve(u"P26999"_s);
    const RunSummary summary = done();
    QCOMPARE(summary.dimensions, (ExchangeCounts{0, 1, 0, 0}));
    QCOMPARE(inNav(u"PROJECT"_s, u"P26999"_s), u"Projekt nur in Concur"_s);
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Created);
    // It stood in the trail before it left.
    QCOMPARE(trail(u"dimensionSending"_s).size(), 1);
    QCOMPARE(trail(u"dimensionCreated"_s).size(), 1);
    QCOMPARE(done().dimensions, ExchangeCounts());
    QCOMPARE(trail(u"dimensionSending"_s).size(), 1);
}

void TestDimensionProposals::aCreationWithoutAnswerIsLookedUp()
{
    for (const auto fault : {FaultyLedger::Fault::AnswerLost, FaultyLedger::Fault::NotSent}) {
        start(page);
        static_cast<void>(done());
        approve(u"P26999"_s);
        m_world->ledger().onCall = [this, fault](int number, const QString &name) {
            if (name == u"createDimensionValue")
                m_world->ledger().breakAt(number, fault);
        };
        QVERIFY(dimensions().has_value());
        m_world->ledger().onCall = {};
        m_world->ledger().breakAt(-1, FaultyLedger::Fault::None);
        QVERIFY(proposal(u"P26999"_s).state == Proposed::Approved);
        passTime(15 * 60);
        const RunSummary next = done();
        QCOMPARE(next.dimensions.toNav, 1);
        QVERIFY(proposal(u"P26999"_s).state == Proposed::Created);
        QCOMPARE(inNav(u"PROJECT"_s, u"P26999"_s), u"Projekt nur in Concur"_s);
        // What had arrived was found, not sent again.
        const bool arrived = fault == FaultyLedger::Fault::AnswerLost;
        QCOMPARE(trail(u"dimensionSending"_s).size(), arrived ? 1 : 2);
    }
}

void TestDimensionProposals::whatNavRefusesIsSaid()
{
    start(page);
    static_cast<void>(done());
    approve(u"P26999"_s);
    m_world->ledger().onCall = [this](int number, const QString &name) {
        if (name == u"createDimensionValue")
            m_world->ledger().breakAt(number, FaultyLedger::Fault::Refused);
    };
    const auto refused = dimensions();
    m_world->ledger().onCall = {};
    QVERIFY(refused.has_value());
    QVERIFY(refused->notices.join(u' ').contains(u"P26999"_s));
    QCOMPARE(refused->dimensions.proposed, 1);
    QVERIFY(!proposal(u"P26999"_s).trouble.isEmpty());
    // A plain run does not ask in vain again; one for dimensions does.
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(trail(u"dimensionSending"_s).size(), 1);
    QCOMPARE(done().dimensions.toNav, 1);
}

void TestDimensionProposals::createNeedsNobody()
{
    start(page);
    m_world->setup().dimensionsToNav = DimensionsToNav::Create;
    const RunSummary summary = done();
    QCOMPARE(summary.dimensions, (ExchangeCounts{5, 1, 0, 0}));
    QCOMPARE(inNav(u"PROJECT"_s, u"P26999"_s), u"Projekt nur in Concur"_s);
    QCOMPARE(proposal(u"P26999"_s).decidedBy, u"Ledgerbridge"_s);
    QCOMPARE(done().dimensions, ExchangeCounts());
    // Where the connection cannot, create proposes.
    start();
    m_world->setup().dimensionsToNav = DimensionsToNav::Create;
    QCOMPARE(done().dimensions, (ExchangeCounts{5, 0, 1, 0}));
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Open);
}

void TestDimensionProposals::documentsGoOnInTheSameRun()
{
    start(page);
    m_world->setup().providesDimensions = false;
    m_world->setup().dimensionsToNav = DimensionsToNav::Off;
    // NAV lacks what documents bear: they are held.
    for (int i = 1; i <= 60; ++i)
        setNav(u"PROJECT"_s, u"P-26-%1"_s.arg(i, 3, 10, QChar(u'0')), {}, true);
    const RunSummary before = m_world->sync().value();
    QVERIFY(before.documents.held > 0);
    // Mappings say what the items are to be called in NAV.
    m_world->setup().dimensionsToNav = DimensionsToNav::Create;
    const RunSummary after = m_world->sync().value();
    QVERIFY(after.dimensions.toNav >= 50);
    QCOMPARE(after.documents.held, 0);
    QVERIFY(after.documents.posted > 0);
    QCOMPARE(inNav(u"PROJECT"_s, u"P-26-001"_s), u"Kundenprojekt 001"_s);
}

void TestDimensionProposals::fourEyesTakeAPerson()
{
    start(page);
    m_world->setup().dimensionsToNav = DimensionsToNav::Create;
    m_world->setup().fourEyes = true;
    QCOMPARE(done().dimensions, (ExchangeCounts{5, 0, 1, 0}));
    QVERIFY(proposal(u"P26999"_s).state == Proposed::Open);
    approve(u"P26999"_s); // the program proposed it, so anybody may
    QCOMPARE(done().dimensions.toNav, 1);
    QCOMPARE(proposal(u"P26999"_s).decidedBy, u"Anna"_s);
}

QTEST_GUILESS_MAIN(TestDimensionProposals)
#include "tst_dimensionproposals.moc"
