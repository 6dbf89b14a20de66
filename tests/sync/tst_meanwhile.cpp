// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "books.h"
#include "intentjournal.h"
#include "syncworld.h"

#include <QCoroTask>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What NAV, or somebody in NAV, does while a run is under way or between two: posts late, posts our lines or drafts by
/// hand, gives other numbers, ids and totals, refuses a look-up. Nothing may be posted twice for it, and nothing left out.
class TestMeanwhile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAnswerOfAPostingInTheBackgroundIsWaitedFor();
    void whatSomebodyPostedUnderAnotherNumberIsFound();
    void lookUpThatNavRefusesHoldsItsDocumentOnly();
    void journalThatNavRefusesKeepsInvoicesFromNothing();
    void draftLinesOfALostMemoryAreTakenOver();
    void draftLinesAreTakenOverWithAnIntent();
    void draftPostedMeanwhileIsNotTakenAway_data();
    void draftPostedMeanwhileIsNotTakenAway();
    void draftDeletedMeanwhileStopsNobodyElse();
    void postedDocumentMayBearAnotherId_data();
    void postedDocumentMayBearAnotherId();
    void postedWithAnotherTotalIsTold();

private:
    static std::unique_ptr<SyncWorld> world();
    /// Reports become purchase invoices, their card parts journals.
    static std::unique_ptr<SyncWorld> invoicing();
    /// The number of the first call of that name in an undisturbed run.
    static int numberOf(const QString &name);
    /// Leaves the reports as drafts, and keeps the memory of right before they were written.
    static bool draftRememberingNothing(SyncWorld &world);
    static int confirmed(SyncWorld &world) { return world.counts().value(RecordState::Confirmed); }
};

std::unique_ptr<SyncWorld> TestMeanwhile::world()
{
    Sandbox::SandboxOptions options;
    options.documents = 16;
    options.seed = 11;
    options.problemPercent = 0;
    return std::make_unique<SyncWorld>(options);
}

std::unique_ptr<SyncWorld> TestMeanwhile::invoicing()
{
    auto result = world();
    result->policy().expenseTarget = PostingPolicy::ExpenseTarget::PurchaseInvoice;
    return result;
}

int TestMeanwhile::numberOf(const QString &name)
{
    const auto calm = world();
    const auto summary = calm->sync();
    return summary ? int(calm->ledger().names().indexOf(name)) : -1;
}

void TestMeanwhile::lostAnswerOfAPostingInTheBackgroundIsWaitedFor()
{
    const int call = numberOf(u"postJournal"_s);
    QVERIFY(call > 0);
    const auto w = world();
    w->ledger().breakAt(call, FaultyLedger::Fault::AnswerLost);
    w->ledger().hidesEntries = true;
    QVERIFY(w->sync().has_value());
    const qsizetype entries = w->ledgerJson()["glEntries"].size();
    const int waiting = w->counts().value(RecordState::InDoubt);
    QVERIFY(waiting > 3);
    QVERIFY(w->sync().has_value());
    QCOMPARE(w->ledgerJson()["glEntries"].size(), entries);
    QCOMPARE(w->counts().value(RecordState::InDoubt), waiting);
    w->ledger().hidesEntries = false;
    QVERIFY(w->sync().has_value());
    const auto calm = world();
    QVERIFY(calm->sync().has_value());
    QCOMPARE(booksOf(w->ledgerJson()), booksOf(calm->ledgerJson()));
    QCOMPARE(w->counts(), calm->counts());

    // What never shows is posted anew in the end: neither lines nor entries are there.
    const auto late = world();
    late->ledger().breakAt(call, FaultyLedger::Fault::NotSent);
    late->ledger().onCall = [&late](int, const QString &name) {
        if (name != u"postJournal")
            return;
        const QString journal = late->journal(u"LBRIDGE-A"_s);
        const auto lines = QCoro::waitFor(late->nav().journalLines(late->companyId(), journal));
        QVERIFY(QCoro::waitFor(late->nav().deleteJournalLines(late->companyId(), journal, *lines)).has_value());
        late->ledger().onCall = {};
    };
    QVERIFY(late->sync().has_value());
    QVERIFY(late->counts().value(RecordState::InDoubt) > 3);
    late->setup().clock = [] { return QDateTime::currentDateTimeUtc().addSecs(qint64(16) * 60); };
    QVERIFY(late->sync().has_value());
    QCOMPARE(booksOf(late->ledgerJson()), booksOf(calm->ledgerJson()));
}

void TestMeanwhile::whatSomebodyPostedUnderAnotherNumberIsFound()
{
    // whole lines, and no request to post them has left yet
    const int call = numberOf(u"postJournal"_s) - 1;
    QVERIFY(call > 0);
    const auto w = world();
    w->ledger().onDeath = [&w] { w->saveDatabase(); };
    w->ledger().breakAt(call, FaultyLedger::Fault::DeadBefore);
    QVERIFY(w->sync().has_value());
    w->setFaults({u"posting-series"_s});
    QVERIFY(QCoro::waitFor(w->nav().postJournal(w->companyId(), w->journal(u"LBRIDGE-A"_s))).has_value());
    w->setFaults({});
    const qsizetype entries = w->ledgerJson()["glEntries"].size();
    w->restart();
    QVERIFY(w->sync().has_value());
    QVERIFY(w->sync().has_value());
    const auto calm = world();
    QVERIFY(calm->sync().has_value());
    QCOMPARE(w->counts(), calm->counts());
    QVERIFY(entries > 3);
    QCOMPARE(w->ledgerJson()["glEntries"].size(), calm->ledgerJson()["glEntries"].size());
}

void TestMeanwhile::lookUpThatNavRefusesHoldsItsDocumentOnly()
{
    const int call = numberOf(u"findPurchaseDocuments"_s);
    QVERIFY(call > 0);
    const auto w = world();
    w->ledger().breakAt(call, FaultyLedger::Fault::Refused);
    const auto summary = w->sync();
    QVERIFY(summary.has_value());
    QVERIFY(w->ledger().hasBroken());
    const auto calm = world();
    QVERIFY(calm->sync().has_value());
    const QList<Record> held = w->records({RecordState::Held});
    QCOMPARE(held.size(), 1);
    QVERIFY(held.first().reasons.first().text.contains(u"NAV does not like that."_s));
    QCOMPARE(confirmed(*w), confirmed(*calm) - 1);
}

void TestMeanwhile::journalThatNavRefusesKeepsInvoicesFromNothing()
{
    const int call = numberOf(u"ensureJournal"_s);
    QVERIFY(call > 0);
    const auto w = world();
    w->ledger().breakAt(call, FaultyLedger::Fault::Refused);
    const auto summary = w->sync();
    QVERIFY(summary.has_value());
    QVERIFY(summary->problems.join(u' ').contains(u"NAV does not like that."_s));
    const QList<Record> held = w->records({RecordState::Held});
    QVERIFY(held.size() > 3);
    for (const Record &record : held)
        QCOMPARE(toString(record.kind), toString(DocumentKind::Expense));
    for (const Record &record : w->records({RecordState::Confirmed}))
        QCOMPARE(toString(record.kind), toString(DocumentKind::Invoice));
    QVERIFY(confirmed(*w) > 0);
    // By itself, once NAV takes it.
    QVERIFY(w->sync().has_value());
    const auto calm = world();
    QVERIFY(calm->sync().has_value());
    QCOMPARE(w->counts(), calm->counts());
}

bool TestMeanwhile::draftRememberingNothing(SyncWorld &world)
{
    world.policy().expenseDraft = true;
    bool isSaved = false;
    world.ledger().onCall = [&](int, const QString &name) {
        if (name == u"lastEntryNumber" && !std::exchange(isSaved, true))
            world.saveDatabase();
    };
    const bool ran = world.sync().has_value();
    world.ledger().onCall = {};
    return ran && isSaved;
}

/// Whoever posts the journal in NAV would post twice what stands there twice (nav.md 9.2, 7).
void TestMeanwhile::draftLinesOfALostMemoryAreTakenOver()
{
    const auto w = world();
    QVERIFY(draftRememberingNothing(*w));
    const int lines = w->ledgerJson()["unpostedJournalLines"].toInt();
    const QHash<RecordState, int> counts = w->counts();
    QVERIFY(counts.value(RecordState::Drafted) > 3);
    // somebody has taken a line out meanwhile
    const QString journal = w->journal(u"LBRIDGE-X"_s);
    const auto standing = QCoro::waitFor(w->nav().journalLines(w->companyId(), journal));
    QVERIFY(standing.has_value());
    const Nav::JournalLine changed = standing->first();
    QVERIFY(QCoro::waitFor(w->nav().deleteJournalLines(w->companyId(), journal, {changed})).has_value());

    w->restart();
    QVERIFY(w->sync().has_value());
    QCOMPARE(w->ledgerJson()["unpostedJournalLines"].toInt(), lines - 1);
    QCOMPARE(w->counts().value(RecordState::Drafted), counts.value(RecordState::Drafted) - 1);
    QStringList reasons;
    for (const Record &record : w->records({RecordState::Held}))
        if (record.kind == DocumentKind::Expense)
            reasons.append(record.reasons.first().text);
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.first().contains(changed.documentNumber), qPrintable(reasons.first()));
    QVERIFY(w->sync().has_value());
    QCOMPARE(w->counts().value(RecordState::Drafted), counts.value(RecordState::Drafted) - 1);
}

/// Their dimensions are written to NAV again, so that must be on disk before (architecture.md, rule 1).
void TestMeanwhile::draftLinesAreTakenOverWithAnIntent()
{
    const auto w = world();
    QVERIFY(draftRememberingNothing(*w));
    const int lines = w->ledgerJson()["unpostedJournalLines"].toInt();
    const int drafted = w->counts().value(RecordState::Drafted);
    QVERIFY(drafted > 3);
    w->restart();
    int writes = 0;
    w->ledger().onCall = [&](int number, const QString &name) {
        if (name != u"setDimensions" || ++writes > 1)
            return;
        const auto open = Store::IntentJournal(w->database()).openIntents();
        QVERIFY(open.has_value());
        QCOMPARE(open->size(), 1);
        w->saveDatabase();
        w->ledger().breakAt(number, FaultyLedger::Fault::DeadAfter);
    };
    QVERIFY(w->sync().has_value());
    QVERIFY(writes > 0 && w->ledger().hasBroken());
    // The program is dead after the first: the next run finds what stands and ends with the same drafts.
    w->ledger().onCall = {};
    w->restart();
    QVERIFY(w->sync().has_value());
    QCOMPARE(w->ledgerJson()["unpostedJournalLines"].toInt(), lines);
    QCOMPARE(w->counts().value(RecordState::Drafted), drafted);
}

void TestMeanwhile::draftPostedMeanwhileIsNotTakenAway_data()
{
    QTest::addColumn<QString>("refused");
    QTest::addColumn<int>("held");
    QTest::newRow("posting refused") << u"postPurchaseDocument"_s << 0;
    QTest::newRow("card part refused") << u"addJournalLines"_s << 1;
}

void TestMeanwhile::draftPostedMeanwhileIsNotTakenAway()
{
    QFETCH(QString, refused);
    QFETCH(int, held);
    const auto calm = invoicing();
    QVERIFY(calm->sync().has_value());
    const int call = int(calm->ledger().names().indexOf(refused));
    QVERIFY(call > 0);
    const auto w = invoicing();
    w->ledger().breakAt(call, FaultyLedger::Fault::Refused);
    bool isPosted = false;
    w->ledger().onCall = [&](int number, const QString &name) {
        const bool first = number == call + 1 && refused == u"postPurchaseDocument"; // still sees the draft
        if (number <= call || name != u"purchaseDocument" || first || isPosted)
            return;
        isPosted = true;
        const Sandbox::Json ledger = w->ledgerJson();
        for (const Sandbox::Json &invoice : ledger["purchaseInvoices"].items())
            if (invoice["status"].toString() == u"Draft")
                QVERIFY(QCoro::waitFor(
                    w->nav().postPurchaseDocument(w->companyId(), Nav::PurchaseKind::Invoice, invoice["id"].toString()))
                            .has_value());
    };
    QVERIFY(w->sync().has_value());
    QVERIFY(isPosted);
    QVERIFY(!w->ledger().names().contains(u"deletePurchaseDocument"_s));
    QStringList reasons;
    for (const Record &record : w->records({RecordState::Held}))
        reasons.append(record.reasons.first().text);
    QVERIFY2(reasons.filter(u"card part"_s).size() == held, qPrintable(reasons.join(u'\n')));
    QCOMPARE(reasons.size(), calm->counts().value(RecordState::Held) + held);
    QCOMPARE(confirmed(*w), confirmed(*calm) - held);
    if (held == 0)
        QCOMPARE(booksOf(w->ledgerJson()), booksOf(calm->ledgerJson()));
}

void TestMeanwhile::draftDeletedMeanwhileStopsNobodyElse()
{
    const auto calm = world();
    QVERIFY(calm->sync().has_value());
    const int call = int(calm->ledger().names().indexOf(u"postPurchaseDocument"_s));
    const auto w = world();
    w->ledger().breakAt(call, FaultyLedger::Fault::Refused);
    w->ledger().onCall = [&](int number, const QString &) {
        if (number != call)
            return;
        const Sandbox::Json ledger = w->ledgerJson();
        for (const Sandbox::Json &invoice : ledger["purchaseInvoices"].items()) {
            Nav::PurchaseDocument draft;
            draft.id = invoice["id"].toString();
            if (invoice["status"].toString() == u"Draft")
                QVERIFY(
                    QCoro::waitFor(w->nav().deletePurchaseDocument(w->companyId(), Nav::PurchaseKind::Invoice, draft))
                        .has_value());
        }
    };
    QVERIFY(w->sync().has_value());
    QCOMPARE(w->counts().value(RecordState::InDoubt), 1);
    QCOMPARE(confirmed(*w), confirmed(*calm) - 1);
    QVERIFY(w->sync().has_value());
    QCOMPARE(w->counts(), calm->counts());
    QCOMPARE(booksOf(w->ledgerJson()), booksOf(calm->ledgerJson()));
}

void TestMeanwhile::postedDocumentMayBearAnotherId_data()
{
    QTest::addColumn<bool>("lost");
    QTest::newRow("posted") << false;
    QTest::newRow("posted, answer lost") << true;
}

void TestMeanwhile::postedDocumentMayBearAnotherId()
{
    QFETCH(bool, lost);
    const auto calm = world();
    QVERIFY(calm->sync().has_value());
    const auto w = world();
    w->ledger().losePostedIds();
    if (lost)
        w->ledger().breakAt(
            int(calm->ledger().names().indexOf(u"postPurchaseDocument"_s)), FaultyLedger::Fault::AnswerLost);
    QVERIFY(w->sync().has_value());
    QCOMPARE(w->counts(), calm->counts());
    QCOMPARE(booksOf(w->ledgerJson()), booksOf(calm->ledgerJson()));
}

void TestMeanwhile::postedWithAnotherTotalIsTold()
{
    const auto w = world();
    w->ledger().onDocument = [](Result<Nav::PurchaseDocument> &document) {
        if (document && !document->isDraft())
            document->totalIncludingTax += Decimal(1);
    };
    const auto summary = w->sync();
    QVERIFY(summary.has_value());
    QVERIFY2(summary->problems.join(u' ').contains(u"NAV comes to"_s), qPrintable(summary->problems.join(u' ')));
    const auto calm = world();
    QVERIFY(calm->sync().has_value());
    QCOMPARE(w->counts(), calm->counts());
}

QTEST_GUILESS_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"
