// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "concurvendorstore.h"
#include "mappingstore.h"
#include "replayqueue.h"
#include "scriptedconcur.h"
#include "syncworld.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// NAV's vendors go to Concur, against the make-believe systems (concur.md 4.5): once, as NAV has them, and nobody's word
/// is overwritten unasked.
class TestVendors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsMissingIsBrought();
    void employeesAndCardsStayOut();
    void aChangeInNavFollows();
    void aChangeInConcurStays();
    void conflictsAreSaidAndSettled();
    void blockedBecomesUnapproved();
    void whatNavLacksIsSaid();
    void refusedRecordWaitsAlone();
    void aRecordThatCannotBeReadHoldsNothingUp();
    void lostAnswersMakeNothingTwice();
    void outageIsReplayed();
    void replayNowSendsWhatWaits();
    void switchedOffDropsWhatWaits();
    void manyVendors();
    void theParticularMappingHolds();
    void aRowOfAnotherCompanySaysNothing();
    void sameCodeOfAnotherFirmIsLeftAlone();
    void aLostAnswerIsOurOwnWord();
    void changedContentBeginsANewCount();

private:
    [[nodiscard]] Result<RunSummary> vendors(bool dryRun = false, bool replayNow = false);
    /// A run that must go through; its figures.
    [[nodiscard]] RunSummary done(bool dryRun = false);
    void setNav(const QJsonObject &vendor) const { m_world->admin(u"/nav/vendors"_s, vendor); }
    void setConcur(const ConcurVendor &vendor);
    /// Concur's record; null where there is none.
    [[nodiscard]] Sandbox::Json inConcur(const QString &code, const QString &address = u"MAIN"_s) const;
    [[nodiscard]] qsizetype countInConcur() const { return m_world->concurJson()["vendors"].size(); }
    /// As the workspace remembers it.
    [[nodiscard]] qsizetype seenInConcur();
    [[nodiscard]] QList<ReplayEntry> waiting();
    [[nodiscard]] QStringList trail(const QString &action);
    void passTime(int seconds);

    std::unique_ptr<SyncWorld> m_world;
    int m_ahead = 0;
};

void TestVendors::init()
{
    Sandbox::SandboxOptions options;
    options.documents = 12;
    options.seed = 4;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
    m_world->setup().providesVendors = true;
    m_ahead = 0;
}

Result<RunSummary> TestVendors::vendors(bool dryRun, bool replayNow)
{
    Sync::SyncOptions options;
    options.only = {Sync::Part::Vendors};
    options.dryRun = dryRun;
    options.replayNow = replayNow;
    return m_world->sync(options);
}

RunSummary TestVendors::done(bool dryRun)
{
    const auto summary = vendors(dryRun);
    if (!summary)
        QTest::qFail(qPrintable(summary.error().message), __FILE__, __LINE__);
    else if (!summary->problems.isEmpty())
        QTest::qFail(qPrintable(summary->problems.join(u'\n')), __FILE__, __LINE__);
    return summary.value_or(RunSummary());
}

void TestVendors::setConcur(const ConcurVendor &vendor)
{
    ConcurVendor whole = vendor;
    whole.fields.insert(u"CountryCode"_s, u"DE"_s);
    whole.fields.insert(u"CurrencyCode"_s, u"EUR"_s);
    const auto results = QCoro::waitFor(m_world->setup().vendors->update({whole}));
    QVERIFY(results.has_value());
    QVERIFY(results->first().outcome == Concur::RecordResult::Outcome::Saved);
}

Sandbox::Json TestVendors::inConcur(const QString &code, const QString &address) const
{
    const Sandbox::Json concur = m_world->concurJson();
    for (const Sandbox::Json &vendor : concur["vendors"].items())
        if (vendor["VendorCode"].toString() == code && vendor["AddressCode"].toString() == address)
            return vendor;
    return {};
}

qsizetype TestVendors::seenInConcur()
{
    return Store::ConcurVendorStore(m_world->database()).all().value_or(QList<ConcurVendor>()).size();
}

QList<ReplayEntry> TestVendors::waiting()
{
    const auto entries = Store::ReplayQueue(m_world->database()).list();
    return entries.value_or(QList<ReplayEntry>());
}

QStringList TestVendors::trail(const QString &action)
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

void TestVendors::passTime(int seconds)
{
    m_ahead += seconds;
    const auto ahead = [this] { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); };
    m_world->setup().clock = ahead;
    m_world->database().setClock(ahead);
}

void TestVendors::whatIsMissingIsBrought()
{
    const qsizetype before = countInConcur();
    const RunSummary dry = done(true);
    QVERIFY(dry.vendors.toConcur > 50);
    QCOMPARE(countInConcur(), before);
    // What a dry run has read may be looked at.
    QCOMPARE(seenInConcur(), before);
    const RunSummary first = done();
    QCOMPARE(first.vendors.toConcur, dry.vendors.toConcur);
    QCOMPARE(first.vendors.conflicts, 0);
    // One look, then a call per hundred of each kind.
    QVERIFY2(first.requestsConcur <= 4, qPrintable(QString::number(first.requestsConcur)));
    const Sandbox::Json made = inConcur(u"70005"_s);
    QCOMPARE(made["CountryCode"].toString(), u"DE"_s);
    QCOMPARE(made["CurrencyCode"].toString(), u"EUR"_s);
    QCOMPARE(made["Approved"].toString(), u"Y"_s);
    QVERIFY(made["VendorName"].toString().size() > 5);
    // Each is in the trail before and after it left.
    QVERIFY(trail(u"vendorsSending"_s).join(u' ').contains(u"70005/MAIN"_s));
    QVERIFY(trail(u"vendorsSent"_s).join(u' ').contains(u"70005/MAIN"_s));
    const RunSummary second = done();
    QCOMPARE(second.vendors.toConcur, 0);
    QCOMPARE(second.requestsConcur, 1); // who asks for vendors alone has both sides looked at
    // A plain run does not even ask before something has changed.
    QVERIFY(m_world->sync().has_value());
    const int calls = m_world->requests("concur");
    QVERIFY(m_world->sync().has_value());
    QVERIFY(m_world->requests("concur") - calls <= 2); // both queues
    // After a day both sides are looked at again, and are the same.
    passTime(30 * 3600);
    const RunSummary later = done();
    QCOMPARE(later.vendors.toConcur, 0);
    QVERIFY(later.requestsConcur >= 1);
}

void TestVendors::employeesAndCardsStayOut()
{
    QSet<QString> payees;
    const auto rows = Store::MappingStore(m_world->database()).rows();
    QVERIFY(rows.has_value());
    for (const MappingRow &row : *rows)
        if ((row.kind == MappingKind::Employee || row.kind == MappingKind::Payment) && row.target.startsWith(u"V:"_s))
            payees.insert(row.target.mid(2));
    QVERIFY(payees.size() > 3);
    QVERIFY(done().vendors.toConcur > 0);
    for (const QString &number : std::as_const(payees))
        QVERIFY2(inConcur(number).isNull(), qPrintable(number));
}

void TestVendors::aChangeInNavFollows()
{
    static_cast<void>(done());
    setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Umbenannt & Söhne GmbH"_s}});
    passTime(60);
    const RunSummary summary = done();
    QCOMPARE(summary.vendors.toConcur, 1);
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), u"Umbenannt & Söhne GmbH"_s);
    QCOMPARE(inConcur(u"70005"_s)["City"].isNull(), false); // the rest stays
}

void TestVendors::aChangeInConcurStays()
{
    static_cast<void>(done());
    setConcur({u"70005"_s, u"MAIN"_s, {{u"VendorName"_s, u"Wie Concur will"_s}}, false});
    passTime(30 * 3600);
    const RunSummary summary = done();
    QCOMPARE(summary.vendors.toConcur, 0);
    QCOMPARE(summary.vendors.conflicts, 0);
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), u"Wie Concur will"_s);
}

void TestVendors::conflictsAreSaidAndSettled()
{
    static_cast<void>(done());
    setConcur({u"70005"_s, u"MAIN"_s, {{u"VendorName"_s, u"Wie Concur will"_s}}, false});
    setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Wie NAV will"_s}});
    passTime(60);
    // Said in each run for as long as it stands, also in those that need not look.
    for (int run = 0; run < 2; ++run) {
        const RunSummary summary = done();
        QCOMPARE(summary.vendors.toConcur, 0);
        QCOMPARE(summary.vendors.conflicts, 1);
        const QString said = summary.notices.join(u' ');
        QVERIFY2(said.contains(u"Wie NAV will"_s) && said.contains(u"Wie Concur will"_s), qPrintable(said));
    }
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), u"Wie Concur will"_s);
    m_world->setup().vendorConflicts = VendorConflictPolicy::NavWins;
    const RunSummary settled = done();
    QCOMPARE(settled.vendors.toConcur, 1);
    QCOMPARE(settled.vendors.conflicts, 0);
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), u"Wie NAV will"_s);
}

void TestVendors::blockedBecomesUnapproved()
{
    setNav({{u"number"_s, u"70010"_s}, {u"blocked"_s, u"All"_s}});
    static_cast<void>(done());
    // It is not there yet, so it is not made.
    QVERIFY(inConcur(u"70010"_s).isNull());
    QCOMPARE(inConcur(u"70005"_s)["Approved"].toString(), u"Y"_s);
    setNav({{u"number"_s, u"70005"_s}, {u"blocked"_s, u"All"_s}});
    passTime(60);
    QCOMPARE(done().vendors.toConcur, 1);
    QCOMPARE(inConcur(u"70005"_s)["Approved"].toString(), u"N"_s);
    setNav({{u"number"_s, u"70005"_s}, {u"blocked"_s, u"Payment"_s}});
    passTime(60);
    QCOMPARE(done().vendors.toConcur, 1);
    QCOMPARE(inConcur(u"70005"_s)["Approved"].toString(), u"Y"_s);
}

void TestVendors::whatNavLacksIsSaid()
{
    static_cast<void>(done());
    setNav({{u"number"_s, u"79001"_s}, {u"name"_s, u"Nirgendwo AG"_s}, {u"country"_s, u"SCHWEIZ"_s}});
    passTime(60);
    const RunSummary summary = done();
    QCOMPARE(summary.vendors.toConcur, 0);
    QCOMPARE(summary.vendors.conflicts, 1);
    QVERIFY(summary.notices.join(u' ').contains(u"country"_s));
    QVERIFY(inConcur(u"79001"_s).isNull());
}

/// Concur screens American vendors and wants their state (concur.md 4.5): the others of the call are not held up.
void TestVendors::refusedRecordWaitsAlone()
{
    setNav({{u"number"_s, u"79002"_s}, {u"name"_s, u"Boston Paper Inc."_s}, {u"country"_s, u"US"_s}});
    const RunSummary first = done();
    QVERIFY(first.vendors.toConcur > 50);
    QCOMPARE(first.replay.waiting, 1);
    QCOMPARE(first.replay.needPerson, 1);
    QVERIFY(first.notices.join(u' ').contains(u"State is required"_s));
    QCOMPARE(waiting().constFirst().topic.vendor, u"79002/MAIN"_s);
    // Not again before a day has passed, or NAV says something else.
    QCOMPARE(done(true).vendors.toConcur, 0); // a dry run counts what would be sent
    QCOMPARE(done().vendors.toConcur, 0);
    QCOMPARE(waiting().constFirst().attempts, 1);
    setNav({{u"number"_s, u"79002"_s}, {u"state"_s, u"MA"_s}});
    passTime(60);
    const RunSummary mended = done();
    QCOMPARE(mended.vendors.toConcur, 1);
    QCOMPARE(mended.replay.waiting, 0);
    QCOMPARE(inConcur(u"79002"_s)["State"].toString(), u"MA"_s);
    QCOMPARE(trail(u"replayed"_s).size(), 1);
}

/// One record that Concur cannot make sense of turns the whole call away: it is halved until that record stands alone.
void TestVendors::aRecordThatCannotBeReadHoldsNothingUp()
{
    ScriptedConcur concur;
    const QByteArray vendorsPath = "/api/v3.1/invoice/vendors";
    QStringList taken;
    concur.on("GET " + vendorsPath, answerOf(200, R"({"Vendor":[],"NextPage":null})"));
    concur.on("POST " + vendorsPath, [&taken](const RudeRequest &request) {
        if (request.body.contains(R"("VendorCode":"70005")"))
            return answerOf(400, R"({"Message":"The request is invalid."})");
        QJsonArray answers;
        const QJsonArray records = QJsonDocument::fromJson(request.body).object().value("Vendor"_L1).toArray();
        for (const auto &record : records) {
            QJsonObject answer = record.toObject();
            taken.append(answer.value("VendorCode"_L1).toString());
            answer.insert("StatusList"_L1, QJsonArray{QJsonObject{{u"Code"_s, 0}, {u"Type"_s, u"Info"_s}}});
            answers.append(answer);
        }
        return answerOf(200, QJsonDocument(QJsonObject{{u"Vendor"_s, answers}}).toJson());
    });
    HttpClient http{concur.options};
    Concur::Session session{http, concur.setup()};
    Concur::VendorClient client{session};
    m_world->setup().vendors = &client;
    const RunSummary summary = done();
    QVERIFY(taken.size() > 150);
    QCOMPARE(summary.vendors.toConcur, int(taken.size()));
    QCOMPARE(taken.removeDuplicates(), 0);
    QVERIFY(!taken.contains(u"70005"_s));
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().constFirst().topic.vendor, u"70005/MAIN"_s);
    QVERIFY(waiting().constFirst().needsPerson);
    // The look, a call per hundred, and two for each time that the one with the culprit was halved.
    QVERIFY2(summary.replay.waiting == 1 && concur.asked(vendorsPath).size() <= 1 + (taken.size() / 100 + 1) + 2 * 7,
        qPrintable(QString::number(concur.asked(vendorsPath).size())));
}

void TestVendors::lostAnswersMakeNothingTwice()
{
    m_world->setFaults({u"vendors-lost:1"_s});
    const auto broken = vendors();
    QVERIFY(broken.has_value());
    QVERIFY(!broken->problems.isEmpty());
    QVERIFY(!waiting().isEmpty());
    const qsizetype after = countInConcur();
    m_world->setFaults({});
    passTime(3600);
    const RunSummary next = done();
    // What had arrived is found; the rest is brought.
    QVERIFY(waiting().isEmpty());
    QCOMPARE(countInConcur(), after);
    QVERIFY(!inConcur(u"70005"_s).isNull());
    QCOMPARE(next.vendors.conflicts, 0);
    QCOMPARE(done().vendors.toConcur, 0);
}

void TestVendors::outageIsReplayed()
{
    // Every other write gets no answer, for hours.
    m_world->setFaults({u"vendors-lost"_s});
    bool hasWaited = false;
    for (int run = 0; run < 6; ++run) {
        setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Name %1"_s.arg(run)}});
        setNav({{u"number"_s, u"8000%1"_s.arg(run)}, {u"name"_s, u"Neu %1"_s.arg(run)}});
        passTime(3600);
        QVERIFY(vendors().has_value());
        hasWaited = hasWaited || !waiting().isEmpty();
    }
    QVERIFY(hasWaited);
    m_world->setFaults({});
    passTime(30 * 3600);
    QCOMPARE(done().vendors.conflicts, 0);
    QVERIFY(waiting().isEmpty());
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), u"Name 5"_s);
    for (int run = 0; run < 6; ++run)
        QCOMPARE(inConcur(u"8000%1"_s.arg(run))["VendorName"].toString(), u"Neu %1"_s.arg(run));
    passTime(30 * 3600);
    QCOMPARE(done().vendors.toConcur, 0);
}

void TestVendors::replayNowSendsWhatWaits()
{
    setNav({{u"number"_s, u"79002"_s}, {u"name"_s, u"Boston Paper Inc."_s}, {u"country"_s, u"US"_s}});
    static_cast<void>(done());
    setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Wartet auf den Lauf"_s}});
    passTime(60);
    const auto again = vendors(false, true);
    QVERIFY(again.has_value());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().constFirst().attempts, 2);
    // Nothing but what waits is sent.
    QVERIFY(inConcur(u"70005"_s)["VendorName"].toString() != u"Wartet auf den Lauf"_s);
    QCOMPARE(done().vendors.toConcur, 1);
}

void TestVendors::switchedOffDropsWhatWaits()
{
    setNav({{u"number"_s, u"79002"_s}, {u"name"_s, u"Boston Paper Inc."_s}, {u"country"_s, u"US"_s}});
    static_cast<void>(done());
    QCOMPARE(waiting().size(), 1);
    m_world->setup().providesVendors = false;
    QVERIFY(m_world->sync().has_value());
    QVERIFY(waiting().isEmpty());
    QCOMPARE(trail(u"replayVoid"_s).size(), 1);
}

/// Figures add up, some are refused, and the second run sends nothing.
void TestVendors::manyVendors()
{
    const int initial = done().vendors.toConcur;
    QVERIFY(initial > 0);
    const qsizetype before = countInConcur();
    constexpr int many = 5000;
    constexpr int atOnce = 500;
    int american = 0;
    QJsonArray made;
    for (int i = 0; i < many; ++i) {
        const bool refused = i % 50 == 7;
        american += refused ? 1 : 0;
        made.append(QJsonObject{{u"number"_s, u"8%1"_s.arg(i, 4, 10, QChar(u'0'))},
            {u"name"_s, u"Lieferant %1"_s.arg(i)}, {u"country"_s, refused ? u"US"_s : u"DE"_s}});
        if (made.size() == atOnce) {
            setNav({{u"records"_s, made}});
            made = {};
        }
    }
    passTime(60);
    const RunSummary summary = done();
    QCOMPARE(summary.vendors.toConcur, many - american);
    QCOMPARE(summary.replay.waiting, american);
    QCOMPARE(countInConcur(), before + many - american);
    QCOMPARE(seenInConcur(), before + many - american);
    QVERIFY2(summary.requestsConcur <= many / 100 + 2, qPrintable(QString::number(summary.requestsConcur)));
    const RunSummary second = done();
    QCOMPARE(second.vendors.toConcur, 0);
    // One look, a thousand on a page.
    QCOMPARE(qsizetype(second.requestsConcur), (countInConcur() + 999) / 1000);
    QCOMPARE(second.replay.waiting, american);
}

/// As documents are read: the row with the address, then the one with the code, then the same code.
void TestVendors::theParticularMappingHolds()
{
    const auto map = [this](const QString &source, const QString &target) {
        QVERIFY(Store::MappingStore(m_world->database())
                    .set({{MappingKind::Vendor, source, target, {}, {}}}, u"test"_s)
                    .has_value());
    };
    static_cast<void>(done());
    // Concur's 70005 stands for NAV's 70010 from now on; NAV's 70005 has no code there any more.
    map(u"70005"_s, u"V:70010"_s);
    passTime(60);
    const RunSummary summary = done();
    QVERIFY(summary.vendors.conflicts > 0 || summary.vendors.toConcur > 0);
    const QString name = inConcur(u"70005"_s)["VendorName"].toString();
    setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Darf nicht hinüber"_s}});
    m_world->setup().vendorConflicts = VendorConflictPolicy::NavWins;
    passTime(60);
    static_cast<void>(done());
    QVERIFY(inConcur(u"70005"_s)["VendorName"].toString() != u"Darf nicht hinüber"_s);
    QVERIFY(inConcur(u"70005"_s)["VendorName"].toString() != name);
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), inConcur(u"70010"_s)["VendorName"].toString());
    // A new address of a code, given to another vendor.
    map(u"70005/PARIS"_s, u"70015"_s);
    passTime(60);
    static_cast<void>(done());
    QVERIFY(!inConcur(u"70005"_s, u"PARIS"_s).isNull());
    QVERIFY(inConcur(u"70005"_s, u"PARIS"_s)["VendorName"].toString() != inConcur(u"70005"_s)["VendorName"].toString());
}

void TestVendors::aRowOfAnotherCompanySaysNothing()
{
    static_cast<void>(done());
    const QString name = inConcur(u"70005"_s)["VendorName"].toString();
    const auto mapFor = [this](const QString &company) {
        const MappingRow row{
            MappingKind::Vendor, u"70005"_s, u"70010"_s, {}, {}, MappingCondition::fromText(u"company="_s + company)};
        QVERIFY(Store::MappingStore(m_world->database()).set({row}, u"test"_s).has_value());
        passTime(60);
    };
    mapFor(u"Elsewhere"_s);
    const RunSummary elsewhere = done();
    QCOMPARE(elsewhere.vendors.toConcur + elsewhere.vendors.conflicts, 0);
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), name);
    mapFor(m_world->setup().companies.constFirst().company.name);
    const RunSummary here = done();
    QVERIFY(here.vendors.toConcur + here.vendors.conflicts > 0);
}

void TestVendors::sameCodeOfAnotherFirmIsLeftAlone()
{
    ConcurVendor other{u"79005"_s, u"0"_s, {{u"VendorName"_s, u"Zirkus Krone"_s}}, false};
    other.fields.insert(u"CountryCode"_s, u"DE"_s);
    other.fields.insert(u"CurrencyCode"_s, u"EUR"_s);
    QVERIFY(QCoro::waitFor(m_world->setup().vendors->create({other})).has_value());
    setNav({{u"number"_s, u"79005"_s}, {u"name"_s, u"Alpine Rail AG"_s}});
    for (const VendorConflictPolicy policy : {VendorConflictPolicy::Ask, VendorConflictPolicy::NavWins}) {
        m_world->setup().vendorConflicts = policy;
        passTime(60);
        const RunSummary summary = done();
        QCOMPARE(summary.vendors.conflicts, 1);
        QVERIFY(summary.notices.join(u' ').contains(u"Zirkus Krone"_s));
        QCOMPARE(inConcur(u"79005"_s, u"0"_s)["VendorName"].toString(), u"Zirkus Krone"_s);
        QVERIFY(inConcur(u"79005"_s, u"0"_s)["City"].toString().isEmpty());
    }
}

/// What arrived without an answer is known as sent, so that the next change of NAV is no conflict.
void TestVendors::aLostAnswerIsOurOwnWord()
{
    static_cast<void>(done());
    setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Zweiter Name"_s}});
    passTime(60);
    m_world->setFaults({u"vendors-lost:1"_s});
    QVERIFY(vendors().has_value());
    m_world->setFaults({});
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), u"Zweiter Name"_s);
    setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Dritter Name"_s}});
    passTime(3600);
    const RunSummary next = done();
    QCOMPARE(next.vendors.conflicts, 0);
    QCOMPARE(next.vendors.toConcur, 1);
    QCOMPARE(inConcur(u"70005"_s)["VendorName"].toString(), u"Dritter Name"_s);
    QVERIFY(waiting().isEmpty());
}

void TestVendors::changedContentBeginsANewCount()
{
    setNav({{u"number"_s, u"79002"_s}, {u"name"_s, u"Boston Paper Inc."_s}, {u"country"_s, u"US"_s}});
    static_cast<void>(done());
    setNav({{u"number"_s, u"79002"_s}, {u"name"_s, u"Boston Paper LLC"_s}});
    passTime(60);
    static_cast<void>(done());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().constFirst().attempts, 1);
    // Refused as it stands now: it rests, whatever else changes.
    setNav({{u"number"_s, u"70005"_s}, {u"name"_s, u"Etwas anderes"_s}});
    passTime(60);
    QCOMPARE(done().vendors.toConcur, 1);
    QCOMPARE(waiting().constFirst().attempts, 1);
}

QTEST_GUILESS_MAIN(TestVendors)
#include "tst_vendors.moc"
