// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentstore.h"
#include "feedback.h"
#include "intentjournal.h"
#include "personcommands.h"
#include "replayqueue.h"
#include "runstore.h"
#include "syncworld.h"

#include <QCoroTask>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What a person does with held documents while systems fail: above all, what Concur has taken back is never posted.
class TestSendBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void documentGoesBackWithItsMessage();
    void reasonsStandOnTheirLines();
    void previewSendsNothing();
    void whatConcurDoesNotTakeIsNotSent_data();
    void whatConcurDoesNotTakeIsNotSent();
    void withoutAnAnswerItWaitsAndIsNotPosted_data();
    void withoutAnAnswerItWaitsAndIsNotPosted();
    void interruptedItIsSentByTheNextRun();
    void interruptedAfterConcurTookIt();
    void refusedWhileARunIsAtWork();
    void whatWaitsToGoBackIsNotPosted();
    void purchaseRequestsStay();
    void ignoredMeanwhileIsNotPosted();
    void resubmittedComesAnew();
    void lostAcknowledgementIsOursStill();

private:
    [[nodiscard]] Result<QList<Sync::CommandOutcome>> sendBack(const QStringList &documents);
    /// The intent as it stands on disk while a send is under way.
    [[nodiscard]] qint64 openIntent(const Record &record);
    [[nodiscard]] QString concurStatus(const Record &record);

    std::unique_ptr<SyncWorld> m_world;
    Record m_held;
};

void TestSendBack::init()
{
    Sandbox::SandboxOptions options;
    options.documents = 24;
    options.seed = 11;
    options.problemPercent = 40;
    m_world = std::make_unique<SyncWorld>(options);
    QVERIFY(m_world->sync().has_value());
    m_held = Record();
    for (const Record &record : m_world->records({RecordState::Held}))
        if (record.kind == DocumentKind::Expense && !record.acknowledged)
            m_held = record;
    QVERIFY(m_held.id > 0);
}

Result<QList<Sync::CommandOutcome>> TestSendBack::sendBack(const QStringList &documents)
{
    Sync::PersonCommands commands(m_world->setup(), u"Petra"_s);
    return QCoro::waitFor(commands.sendBack(documents, u"Please name the project."_s));
}

qint64 TestSendBack::openIntent(const Record &record)
{
    Store::Intent intent;
    intent.recordId = record.id;
    intent.kind = Store::Intent::Kind::ConfirmError;
    intent.reference = record.fisId;
    intent.details = u"{\"message\":\"Please name the project.\",\"actor\":\"Petra\"}"_s;
    const auto ids = Store::IntentJournal(m_world->database()).open({intent}, {});
    return ids ? ids->first() : 0;
}

QString TestSendBack::concurStatus(const Record &record)
{
    const auto found = QCoro::waitFor(m_world->setup().fis->byDocumentId(record.kind, record.documentId));
    return found && *found ? (*found)->status : QString();
}

void TestSendBack::documentGoesBackWithItsMessage()
{
    const auto outcomes = sendBack({m_held.documentId});
    QVERIFY(outcomes.has_value());
    QCOMPARE(toString(outcomes->first().after), u"sentBack"_s);
    QCOMPARE(concurStatus(m_held), u"POSTING_CONFIRMED_FAILURE"_s);
    QVERIFY(m_world->concurJson().toUtf8().contains("Please name the project."));
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
    // Sent back stays sent back.
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"sentBack"_s);
}

void TestSendBack::reasonsStandOnTheirLines()
{
    int onLines = 0;
    QStringList sent;
    for (const Record &record : m_world->records({RecordState::Held})) {
        Sync::PersonCommands commands(m_world->setup(), u"Petra"_s);
        const auto previews = commands.previewSendBack({record.documentId}, u"Please look."_s);
        QVERIFY(previews.has_value());
        if (!previews->first().obstacle.isEmpty())
            continue;
        const QList<Concur::SystemMessage> &messages = previews->first().messages;
        QCOMPARE(messages.first().shortText, u"Please look."_s);
        QVERIFY(messages.first().lineItemId.isEmpty());
        QVERIFY(messages.size() > record.reasons.size());
        const auto payload = Store::DocumentStore(m_world->database()).payload(record.id);
        for (const Concur::SystemMessage &message : messages) {
            QCOMPARE(message.language, u"EN"_s);
            QVERIFY(message.shortText.size() <= Sync::longestFeedback);
            QVERIFY(message.longText.size() <= Sync::longestFeedback);
            if (message.lineItemId.isEmpty())
                continue;
            ++onLines;
            sent.append(message.lineItemId);
            QVERIFY(payload->contains(u"\"%1\""_s.arg(message.lineItemId).toUtf8()));
        }
        QVERIFY(sendBack({record.documentId}).has_value());
    }
    QVERIFY(onLines > 1);
    const QByteArray concur = m_world->concurJson().toUtf8();
    for (const QString &line : std::as_const(sent))
        QVERIFY2(concur.contains(u"\"concurTransactionLineItemId\":\"%1\""_s.arg(line).toUtf8()), qPrintable(line));
}

void TestSendBack::previewSendsNothing()
{
    const int before = m_world->requests("concur");
    Sync::PersonCommands commands(m_world->setup(), u"Petra"_s);
    const auto previews = commands.previewSendBack({m_held.documentId}, u"Please name the project."_s);
    QVERIFY(previews.has_value());
    QVERIFY(previews->first().messages.size() > 1);
    QCOMPARE(m_world->requests("concur"), before);
    QCOMPARE(concurStatus(m_held), u"READY"_s);
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
}

void TestSendBack::whatConcurDoesNotTakeIsNotSent_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("fine");
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("1,300") << QString(1300, u'x') << true;
    QTest::newRow("1,300 and blanks") << QString(1300, u'x') + u"  \n"_s << true;
    QTest::newRow("1,301") << QString(1301, u'x') << false;
}

void TestSendBack::whatConcurDoesNotTakeIsNotSent()
{
    QFETCH(QString, message);
    QFETCH(bool, fine);
    const int before = m_world->requests("concur");
    Sync::PersonCommands commands(m_world->setup(), u"Petra"_s);
    const auto outcomes = QCoro::waitFor(commands.sendBack({m_held.documentId}, message));
    QCOMPARE(outcomes.has_value(), fine);
    QCOMPARE(concurStatus(m_held), fine ? u"POSTING_CONFIRMED_FAILURE"_s : u"READY"_s);
    if (fine) {
        QVERIFY(m_world->concurJson().toUtf8().contains(QByteArray(1300, 'x')));
        return;
    }
    QCOMPARE(toString(outcomes.error().code), toString(ErrorCode::Usage));
    // Only the test itself has asked, for the status.
    QCOMPARE(m_world->requests("concur"), before + 1);
}

void TestSendBack::withoutAnAnswerItWaitsAndIsNotPosted_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("outage") << u"http-500-sometimes:100000"_s;
    QTest::newRow("retry later") << u"fis-retry-199:100000"_s;
}

void TestSendBack::withoutAnAnswerItWaitsAndIsNotPosted()
{
    QFETCH(QString, fault);
    m_world->setFaults({fault});
    const auto outcomes = sendBack({m_held.documentId});
    QVERIFY2(outcomes.has_value(), outcomes ? "" : qPrintable(outcomes.error().message));
    QCOMPARE(toString(outcomes->first().after), u"held"_s);
    const auto waiting = Store::ReplayQueue(m_world->database()).list();
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(toString(waiting->first().call), u"sendBack"_s);

    // Were the cause mended and the document ready meanwhile, it would not be posted all the same.
    m_world->setFaults({});
    Store::StateChange ready;
    ready.to = RecordState::Ready;
    ready.reasons = QList<Reason>();
    QVERIFY(Store::DocumentStore(m_world->database()).change(m_held.id, RecordState::Held, ready).has_value());
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"sentBack"_s);
    QCOMPARE(concurStatus(m_held), u"POSTING_CONFIRMED_FAILURE"_s);
    QVERIFY(m_world->concurJson().toUtf8().contains("Please name the project."));
    QVERIFY(Store::ReplayQueue(m_world->database()).list()->isEmpty());
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
}

void TestSendBack::interruptedItIsSentByTheNextRun()
{
    QVERIFY(openIntent(m_held) > 0);
    const auto summary = m_world->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->problems.join(u'\n'), QString());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"sentBack"_s);
    QCOMPARE(concurStatus(m_held), u"POSTING_CONFIRMED_FAILURE"_s);
    QVERIFY(m_world->concurJson().toUtf8().contains("Please name the project."));
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
}

void TestSendBack::interruptedAfterConcurTookIt()
{
    QVERIFY(openIntent(m_held) > 0);
    QVERIFY(QCoro::waitFor(m_world->setup().fis->acknowledge(m_held.kind, {m_held.fisId})).has_value());
    Concur::PostingConfirmation confirmation;
    confirmation.fisId = m_held.fisId;
    confirmation.messages.append(Concur::SystemMessage{{}, u"LB"_s, u"EN"_s, u"Please name the project."_s, {}});
    QVERIFY(QCoro::waitFor(m_world->setup().fis->confirm(m_held.kind, {confirmation})).has_value());
    QCOMPARE(concurStatus(m_held), u"POSTING_CONFIRMED_FAILURE"_s);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"sentBack"_s);
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
}

void TestSendBack::refusedWhileARunIsAtWork()
{
    Store::RunStore runs(m_world->database());
    QVERIFY(runs.takeLease(u"run"_s, u"a run"_s, std::chrono::seconds(60)).has_value());
    m_world->setup().isGone = [](const QString &) { return false; };
    const auto outcomes = sendBack({m_held.documentId});
    QVERIFY(!outcomes.has_value());
    QCOMPARE(toString(outcomes.error().code), toString(ErrorCode::WorkspaceLocked));
    QCOMPARE(concurStatus(m_held), u"READY"_s);
    QVERIFY(runs.releaseLease(u"run"_s, u"a run"_s).has_value());
    QVERIFY(sendBack({m_held.documentId}).has_value());
}

void TestSendBack::whatWaitsToGoBackIsNotPosted()
{
    Sandbox::SandboxOptions options;
    options.documents = 10;
    options.seed = 3;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    Sync::SyncOptions look;
    look.dryRun = true;
    QVERIFY(m_world->sync(look).has_value());
    QString victim;
    for (const Record &record : m_world->records({RecordState::Ready}))
        if (record.kind == DocumentKind::Expense)
            victim = record.documentId;
    QVERIFY(!victim.isEmpty());
    // It fails an hour from now, so that the run at hand is not yet to try it again.
    m_world->database().setClock([] { return QDateTime::currentDateTimeUtc().addSecs(3600); });
    m_world->setFaults({u"fis-retry-199:100000"_s});
    QVERIFY(sendBack({victim}).has_value());
    m_world->setFaults({});
    m_world->database().setClock([] { return QDateTime::currentDateTimeUtc(); });
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(victim).state), u"ready"_s);
    QVERIFY(m_world->records({RecordState::Confirmed}).size() > 3);
    const Sandbox::Json ledger = m_world->ledgerJson();
    for (const Sandbox::Json &entry : ledger["glEntries"].items())
        QVERIFY(entry["externalDocumentNumber"].toString() != victim);
    Sync::SyncOptions replay;
    replay.replayNow = true;
    QVERIFY(m_world->sync(replay).has_value());
    QCOMPARE(toString(m_world->record(victim).state), u"sentBack"_s);
}

void TestSendBack::purchaseRequestsStay()
{
    Record purchase = m_held;
    purchase.kind = DocumentKind::Purchase;
    purchase.documentId = u"PR-1"_s;
    purchase.fisId = u"PO-1"_s;
    purchase.state = RecordState::Received;
    purchase.reasons.clear();
    QVERIFY(Store::DocumentStore(m_world->database()).insert(purchase, "{}", {}).has_value());
    const int before = m_world->requests("concur");
    const auto outcomes = sendBack({u"PR-1"_s});
    QVERIFY(outcomes.has_value());
    QCOMPARE(toString(outcomes->first().after), u"received"_s);
    QCOMPARE(m_world->requests("concur"), before);
}

/// A person's command may fall between planning and posting.
void TestSendBack::ignoredMeanwhileIsNotPosted()
{
    Sandbox::SandboxOptions options;
    options.documents = 10;
    options.seed = 3;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    QString victim;
    m_world->ledger().onCall = [this, &victim](int, const QString &name) {
        if (name != u"lastEntryNumber" || !victim.isEmpty())
            return;
        for (const Record &record : m_world->records({RecordState::Ready}))
            if (record.kind == DocumentKind::Expense)
                victim = record.documentId;
        Sync::PersonCommands commands(m_world->setup(), u"Petra"_s);
        QVERIFY(commands.ignore({victim}, u"Paid by hand."_s).has_value());
    };
    const auto summary = m_world->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->problems.join(u'\n'), QString());
    QVERIFY(!victim.isEmpty());
    QCOMPARE(toString(m_world->record(victim).state), u"ignored"_s);
    QVERIFY(m_world->records({RecordState::Confirmed}).size() > 5);
    const Sandbox::Json ledger = m_world->ledgerJson();
    for (const Sandbox::Json &entry : ledger["glEntries"].items())
        QVERIFY(entry["externalDocumentNumber"].toString() != victim);
}

void TestSendBack::resubmittedComesAnew()
{
    QVERIFY(sendBack({m_held.documentId}).has_value());
    m_world->admin(u"/concur/resubmit"_s, QJsonObject{{u"document"_s, m_held.documentId}, {u"repaired"_s, true}});
    QVERIFY(m_world->sync().has_value());
    const Record anew = m_world->record(m_held.documentId);
    QVERIFY(anew.fisId != m_held.fisId);
    QCOMPARE(toString(anew.state), u"confirmed"_s);
}

/// Acknowledged, and the program died before it could note it: asked again, Concur says that it was us.
void TestSendBack::lostAcknowledgementIsOursStill()
{
    QVERIFY(QCoro::waitFor(m_world->setup().fis->acknowledge(m_held.kind, {m_held.fisId})).has_value());
    QCOMPARE(concurStatus(m_held), u"ACKNOWLEDGED"_s);
    const auto summary = m_world->sync();
    QVERIFY(summary.has_value());
    const Record now = m_world->record(m_held.documentId);
    QCOMPARE(toString(now.state), u"held"_s);
    QVERIFY(now.acknowledged);
}

QTEST_GUILESS_MAIN(TestSendBack)
#include "tst_sendback.moc"
