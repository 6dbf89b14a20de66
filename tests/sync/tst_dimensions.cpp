// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "dimensionlinkstore.h"
#include "dimensionproposalstore.h"
#include "mappingstore.h"
#include "replayqueue.h"
#include "syncworld.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Proposed = DimensionProposal::State;

namespace {

const QString page = u"DimensionValues"_s;

} // namespace

/// The values of NAV's dimensions and the items of Concur's lists, against the make-believe systems (concur.md 6, nav.md
/// 2.4, 7.3): once, both ways, and nobody's word is overwritten unasked.
class TestDimensions final : public QObject
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

private:
    void start(const QString &service = {});
    [[nodiscard]] Result<RunSummary> dimensions(bool dryRun = false);
    /// A run that must go through; its figures.
    [[nodiscard]] RunSummary done(bool dryRun = false);
    void setNav(const QString &dimension, const QString &code, const QString &name, bool take = false) const;
    void setConcur(const QJsonObject &wish) const { m_world->admin(u"/concur/lists"_s, wish); }
    /// Concur's item; null where there is none.
    [[nodiscard]] Sandbox::Json inConcur(const QString &list, const QString &code) const;
    [[nodiscard]] qsizetype countInConcur() const { return m_world->concurJson()["listItems"].size(); }
    /// Name of a value in NAV; null where there is none.
    [[nodiscard]] QString inNav(const QString &dimension, const QString &code) const;
    [[nodiscard]] QList<ReplayEntry> waiting();
    [[nodiscard]] QStringList trail(const QString &action);
    [[nodiscard]] DimensionProposal proposal(const QString &code);
    void approve(const QString &code);
    void passTime(int seconds);

    std::unique_ptr<SyncWorld> m_world;
    int m_ahead = 0;
};

void TestDimensions::init()
{
    start();
}

void TestDimensions::start(const QString &service)
{
    Sandbox::SandboxOptions options;
    options.documents = 12;
    options.seed = 4;
    options.problemPercent = 0;
    options.dimensionService = service;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
    m_world->setup().providesDimensions = true;
    m_world->setup().dimensionsToNav = DimensionsToNav::Propose;
    m_world->setup().listRules =
        listRulesFrom(u"DEPARTMENT=Abteilung; PROJECT=Projekt; COSTCENTER=Kostenstelle"_s).value();
    m_ahead = 0;
}

Result<RunSummary> TestDimensions::dimensions(bool dryRun)
{
    Sync::SyncOptions options;
    options.only = {Sync::Part::Dimensions};
    options.dryRun = dryRun;
    return m_world->sync(options);
}

RunSummary TestDimensions::done(bool dryRun)
{
    const auto summary = dimensions(dryRun);
    if (!summary)
        QTest::qFail(qPrintable(summary.error().message), __FILE__, __LINE__);
    else if (!summary->problems.isEmpty())
        QTest::qFail(qPrintable(summary->problems.join(u'\n')), __FILE__, __LINE__);
    return summary.value_or(RunSummary());
}

void TestDimensions::setNav(const QString &dimension, const QString &code, const QString &name, bool take) const
{
    m_world->admin(u"/nav/dimensionValues"_s,
        {{u"dimension"_s, dimension}, {u"code"_s, code}, {u"name"_s, name}, {u"take"_s, take}});
}

Sandbox::Json TestDimensions::inConcur(const QString &list, const QString &code) const
{
    const Sandbox::Json concur = m_world->concurJson();
    for (const Sandbox::Json &item : concur["listItems"].items())
        if (item["list"].toString() == list && item["code"].toString() == code && !item["isDeleted"].toBool())
            return item;
    return {};
}

QString TestDimensions::inNav(const QString &dimension, const QString &code) const
{
    const auto directory = QCoro::waitFor(m_world->nav().directory(m_world->companyId(), {}));
    if (!directory)
        return {};
    for (const auto &[of, value] : directory->dimensionValues)
        if (of == dimension && value.code == code)
            return value.displayName;
    return {};
}

QList<ReplayEntry> TestDimensions::waiting()
{
    const auto entries = Store::ReplayQueue(m_world->database()).list();
    return entries.value_or(QList<ReplayEntry>());
}

QStringList TestDimensions::trail(const QString &action)
{
    Store::AuditFilter filter;
    filter.limit = 100000;
    QStringList texts;
    const auto entries = Store::AuditTrail(m_world->database()).list(filter);
    for (const AuditEntry &entry : entries.value_or(QList<AuditEntry>()))
        if (entry.action == action)
            texts.append(entry.text);
    return texts;
}

DimensionProposal TestDimensions::proposal(const QString &code)
{
    const auto all = Store::DimensionProposalStore(m_world->database()).all();
    DimensionProposal found;
    for (const DimensionProposal &one : all.value_or(QList<DimensionProposal>()))
        if (one.code == code)
            found = one;
    return found;
}

void TestDimensions::approve(const QString &code)
{
    const qint64 id = proposal(code).id;
    QVERIFY(id > 0);
    const auto approved = Store::DimensionProposalStore(m_world->database()).approve(id, u"Anna"_s);
    QVERIFY2(approved.has_value(), approved ? "" : qPrintable(approved.error().message));
}

void TestDimensions::passTime(int seconds)
{
    m_ahead += seconds;
    const auto ahead = [this] { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); };
    m_world->setup().clock = ahead;
    m_world->database().setClock(ahead);
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
    passTime(25 * 3600);
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
    passTime(25 * 3600);
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
    passTime(25 * 3600);
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
    passTime(25 * 3600); // deletions show when everything is read
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

void TestDimensions::onlyConcurIsProposed()
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

void TestDimensions::readingAloneSendsNothing()
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

void TestDimensions::whatWasRejectedIsNotProposedAgain()
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

void TestDimensions::whatConcurTookOutIsVoid()
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

void TestDimensions::byHandItClosesByItself()
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

void TestDimensions::thePublishedPageMakesIt()
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

void TestDimensions::aCreationWithoutAnswerIsLookedUp()
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

void TestDimensions::whatNavRefusesIsSaid()
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

void TestDimensions::createNeedsNobody()
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

void TestDimensions::documentsGoOnInTheSameRun()
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

void TestDimensions::fourEyesTakeAPerson()
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

QTEST_GUILESS_MAIN(TestDimensions)
#include "tst_dimensions.moc"
