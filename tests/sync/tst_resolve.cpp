// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditquery.h"
#include "intentjournal.h"
#include "mappingstore.h"
#include "offlineplan.h"
#include "personcommands.h"
#include "postedplanstore.h"
#include "syncworld.h"

#include "documentstore.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Sync::ResolveAction;

/// Documents that came again after they were posted, against the make-believe Concur and NAV: never twice, whatever fails.
class TestResolve final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offsetAndRepost();
    void aRepostUnderFourEyesWaits();
    void offsetAndRepostWhateverBreaks_data();
    void offsetAndRepostWhateverBreaks();
    void offsetKeepsTheOriginalsAccounts();
    void heldVersionOffsetsNothing();
    void differenceOnly();
    void aDifferenceUnderFourEyesWaits();
    void differenceWhateverBreaks_data();
    void differenceWhateverBreaks();
    void ignoreLeavesBoth();
    void sameContentIsOnlyConfirmed();
    void recalledAfterPostingIsOffset();
    void recalledBeforeItWasResolved();
    void invoiceByCreditMemo_data();
    void invoiceByCreditMemo();
    void invoiceByCreditMemoWhateverBreaks_data();
    void invoiceByCreditMemoWhateverBreaks();
    void invoiceDifferenceIsRefused();
    void postedBeforePlansWereKept();
    void whatWasPostedIsShownAsItWas();
    void refusedOffsetAsksAgain();

private:
    using Outcome = Result<Sync::CommandOutcome>;
    Outcome resolve(ResolveAction action, const QString &document, const QString &person = u"Petra"_s);
    /// A confirmed document of that kind with a journal that names an account.
    [[nodiscard]] Record posted(DocumentKind kind);
    /// Submits it again with another account on every line of one account.
    void changeAccount(const Record &record);
    /// By account: what NAV bears for the document, zeros left out.
    [[nodiscard]] QMap<QString, QString> booked(const QString &documentId) const;
    [[nodiscard]] QStringList numbersOf(const QString &documentId) const;
    /// What the document should bear in the end: the original with the account exchanged.
    [[nodiscard]] QMap<QString, QString> wanted(const QMap<QString, QString> &before) const;
    void breakEachCall(ResolveAction action, int call, FaultyLedger::Fault fault);
    static void callRows(int calls);

    std::unique_ptr<SyncWorld> m_world;
    QString m_from;
    QString m_to;
};

void TestResolve::init()
{
    Sandbox::SandboxOptions options;
    options.documents = 14;
    options.seed = 11;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
    // A vendor's external number stays used, whatever was offset since (nav.md 8).
    m_world->admin(u"/nav/setup"_s, QJsonObject{{u"checkJournalDuplicates"_s, true}});
    QVERIFY(m_world->sync().has_value());
}

TestResolve::Outcome TestResolve::resolve(ResolveAction action, const QString &document, const QString &person)
{
    Sync::PersonCommands commands(m_world->setup(), person);
    return QCoro::waitFor(commands.resolve(document, action, u"Wrong account."_s));
}

Record TestResolve::posted(DocumentKind kind)
{
    Record found;
    for (const Record &record : m_world->records({RecordState::Confirmed})) {
        if (record.kind != kind)
            continue;
        const auto payload = Store::DocumentStore(m_world->database()).payload(record.id);
        const QString key = kind == DocumentKind::Expense ? u"journalAccountCode"_s : u"accountCode"_s;
        const QRegularExpression code(u"\"%1\"\\s*:\\s*\"(\\d+)\""_s.arg(key));
        const auto match = code.match(QString::fromUtf8(*payload));
        if (!match.hasMatch())
            continue;
        if (found.id == 0) {
            found = record;
            m_from = match.captured(1);
            // NAV wants a project on that one.
        } else if (match.captured(1) != u"4909" && match.captured(1) != m_from && !payload->contains(m_from.toUtf8())) {
            m_to = match.captured(1);
        }
    }
    return found;
}

void TestResolve::changeAccount(const Record &record)
{
    m_world->admin(u"/concur/resubmit"_s,
        QJsonObject{{u"document"_s, record.documentId},
            {u"replace"_s, QJsonArray{QJsonArray{u"\"%1\""_s.arg(m_from), u"\"%1\""_s.arg(m_to)}}}});
    QVERIFY(m_world->sync().has_value());
    const Record now = m_world->record(record.documentId);
    QVERIFY(now.fisId != record.fisId);
    QCOMPARE(toString(now.state), u"changedAfterPosting"_s);
}

QMap<QString, QString> TestResolve::booked(const QString &documentId) const
{
    QMap<QString, Decimal> sums;
    const Sandbox::Json ledger = m_world->ledgerJson();
    for (const Sandbox::Json &entry : ledger["glEntries"].items())
        if (entry["externalDocumentNumber"].toString().startsWith(documentId))
            sums[entry["accountNumber"].toString()] += Decimal::fromString(entry["amount"].toDecimal().toString());
    QMap<QString, QString> shown;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        if (!it->isZero())
            shown.insert(it.key(), it->toAmount());
    return shown;
}

QStringList TestResolve::numbersOf(const QString &documentId) const
{
    QStringList numbers;
    const Sandbox::Json ledger = m_world->ledgerJson();
    for (const Sandbox::Json &entry : ledger["glEntries"].items())
        if (entry["externalDocumentNumber"].toString().startsWith(documentId)
            && !numbers.contains(entry["documentNumber"].toString()))
            numbers.append(entry["documentNumber"].toString());
    return numbers;
}

QMap<QString, QString> TestResolve::wanted(const QMap<QString, QString> &before) const
{
    QMap<QString, QString> after = before;
    const Decimal moved = Decimal::fromString(after.take(m_from));
    const Decimal there = Decimal::fromString(after.value(m_to, u"0"_s));
    after.insert(m_to, (moved + there).toAmount());
    return after;
}

void TestResolve::offsetAndRepost()
{
    const Record original = posted(DocumentKind::Expense);
    QVERIFY(original.id > 0);
    const auto before = booked(original.documentId);
    changeAccount(original);
    QCOMPARE(booked(original.documentId), before);
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(toString(outcome->after), u"posted"_s);
    QCOMPARE(booked(original.documentId), wanted(before));
    QCOMPARE(numbersOf(original.documentId).size(), 3);
    // Both versions name each other in the trail.
    const Record now = m_world->record(original.documentId);
    const Record old = m_world->record(original.documentId + u'@' + original.fisId);
    QCOMPARE(toString(old.state), u"recalled"_s);
    QCOMPARE(now.approvedBy, u"Petra"_s);
    Store::AuditFilter filter;
    filter.documentId = original.documentId;
    const auto trail = Store::AuditTrail(m_world->database()).list(filter);
    QVERIFY(trail.has_value());
    QStringList texts;
    for (const AuditEntry &entry : *trail)
        texts.append(entry.text);
    QVERIFY2(texts.join(u'\n').contains(u"Wrong account."_s), qPrintable(texts.join(u'\n')));
    // The next run only confirms it.
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(original.documentId).state), u"confirmed"_s);
    QCOMPARE(booked(original.documentId), wanted(before));
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
}

void TestResolve::aRepostUnderFourEyesWaits()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    m_world->policy().approval = PostingPolicy::Approval::All;
    m_world->setup().fourEyes = true;
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY(m_world->sync().has_value());
    // Offset, and nothing in its place before a second person has said so.
    QCOMPARE(toString(m_world->record(original.documentId).state), u"awaitingApproval"_s);
    QCOMPARE(numbersOf(original.documentId).size(), 2);
    const auto own = Sync::PersonCommands(m_world->setup(), u"Petra"_s).approve({original.documentId});
    QVERIFY(own.has_value());
    QCOMPARE(toString(own->first().after), u"awaitingApproval"_s);
    const auto approved = Sync::PersonCommands(m_world->setup(), u"Jonas"_s).approve({original.documentId});
    QVERIFY(approved.has_value());
    QCOMPARE(toString(approved->first().after), u"ready"_s);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(original.documentId).state), u"confirmed"_s);
    QCOMPARE(booked(original.documentId), wanted(before));
}

void TestResolve::callRows(int calls)
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("fault");
    using Fault = FaultyLedger::Fault;
    for (int call = 0; call < calls; ++call)
        for (const auto &[name, fault] : {std::pair{"answer lost", Fault::AnswerLost},
                 std::pair{"dead before", Fault::DeadBefore}, std::pair{"dead after", Fault::DeadAfter}})
            QTest::addRow("%s at call %d", name, call) << call << int(fault);
}

/// Breaks one call, starts again as after a power cut, and lets the person ask again where the question is open still.
void TestResolve::breakEachCall(ResolveAction action, int call, FaultyLedger::Fault fault)
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    m_world->ledger().onDeath = [this] { m_world->saveDatabase(); };
    m_world->ledger().breakAt(call, fault);
    static_cast<void>(resolve(action, original.documentId));
    const bool broke = m_world->ledger().hasBroken();
    m_world->restart();
    QVERIFY(m_world->sync().has_value());
    Record now = m_world->record(original.documentId);
    if (now.state == RecordState::ChangedAfterPosting) {
        const auto again = resolve(action, original.documentId);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QVERIFY(m_world->sync().has_value());
        now = m_world->record(original.documentId);
    }
    QCOMPARE(toString(now.state), u"confirmed"_s);
    QCOMPARE(booked(original.documentId), wanted(before));
    QCOMPARE(numbersOf(original.documentId).size(), action == ResolveAction::OffsetAndRepost ? 3 : 2);
    QCOMPARE(m_world->ledgerJson()["unpostedJournalLines"].toInt(), 0);
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
    QVERIFY(broke);
}

void TestResolve::offsetAndRepostWhateverBreaks_data()
{
    // Directory, journal, the offset, its posting and proof, then the same for the repost.
    callRows(17);
}

void TestResolve::offsetAndRepostWhateverBreaks()
{
    QFETCH(int, call);
    QFETCH(int, fault);
    breakEachCall(ResolveAction::OffsetAndRepost, call, FaultyLedger::Fault(fault));
}

void TestResolve::offsetKeepsTheOriginalsAccounts()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    // The old account goes elsewhere by now; the offset must not follow.
    QVERIFY(Store::MappingStore(m_world->database())
                .set({MappingRow{MappingKind::Account, m_from, m_to, {}, {}}}, u"Petra"_s)
                .has_value());
    QVERIFY(resolve(ResolveAction::OffsetAndRepost, original.documentId).has_value());
    QCOMPARE(booked(original.documentId), wanted(before));
}

void TestResolve::heldVersionOffsetsNothing()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    m_to = u"999999999"_s;
    changeAccount(original);
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY(outcome.has_value());
    QCOMPARE(toString(outcome->after), u"changedAfterPosting"_s);
    QVERIFY2(outcome->message.contains(m_to), qPrintable(outcome->message));
    QCOMPARE(booked(original.documentId), before);
    QCOMPARE(numbersOf(original.documentId).size(), 1);
    QVERIFY(!m_world->record(original.documentId).acknowledged);
}

void TestResolve::differenceOnly()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    const auto outcome = resolve(ResolveAction::PostDifference, original.documentId);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(toString(outcome->after), u"posted"_s);
    QCOMPARE(booked(original.documentId), wanted(before));
    QCOMPARE(numbersOf(original.documentId).size(), 2);
    // A third version is compared with both together, and takes both back.
    std::swap(m_from, m_to);
    QVERIFY(m_world->sync().has_value());
    m_world->admin(u"/concur/resubmit"_s,
        QJsonObject{{u"document"_s, original.documentId},
            {u"replace"_s, QJsonArray{QJsonArray{u"\"isTest\""_s, u"\"isThird\": \"Y\", \"isTest\""_s}}}});
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(original.documentId).state), u"changedAfterPosting"_s);
    const auto back = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
    QCOMPARE(toString(back->after), u"posted"_s);
    QCOMPARE(booked(original.documentId), before);
    QCOMPARE(numbersOf(original.documentId).size(), 4);
}

void TestResolve::aDifferenceUnderFourEyesWaits()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    m_world->policy().approval = PostingPolicy::Approval::All;
    m_world->setup().fourEyes = true;
    const auto says = [&](const QString &person) {
        const auto outcome = resolve(ResolveAction::PostDifference, original.documentId, person);
        return outcome ? toString(outcome->after) : outcome.error().message;
    };
    // The same person twice is one, however they write themselves.
    QCOMPARE(says(u"Petra"_s), u"changedAfterPosting"_s);
    QCOMPARE(says(u"PETRA"_s), u"changedAfterPosting"_s);
    QVERIFY(m_world->sync().has_value());
    // What the first one saw is not what would be posted any more: the second one is the first for that.
    const MappingRow elsewhere{MappingKind::Account, m_to, u"4920"_s, {}, {}};
    QVERIFY(Store::MappingStore(m_world->database()).set({elsewhere}, u"Petra"_s).has_value());
    QCOMPARE(says(u"Jonas"_s), u"changedAfterPosting"_s);
    QCOMPARE(booked(original.documentId), before);
    QCOMPARE(says(u"Petra"_s), u"posted"_s);
    m_to = u"4920"_s;
    QCOMPARE(booked(original.documentId), wanted(before));
    QCOMPARE(numbersOf(original.documentId).size(), 2);
}

void TestResolve::differenceWhateverBreaks_data()
{
    callRows(11);
}

void TestResolve::differenceWhateverBreaks()
{
    QFETCH(int, call);
    QFETCH(int, fault);
    breakEachCall(ResolveAction::PostDifference, call, FaultyLedger::Fault(fault));
}

void TestResolve::ignoreLeavesBoth()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    const int requests = m_world->requests("concur") + m_world->requests("nav");
    const auto outcome = resolve(ResolveAction::Ignore, original.documentId);
    QVERIFY(outcome.has_value());
    QCOMPARE(toString(outcome->after), u"ignored"_s);
    QCOMPARE(m_world->requests("concur") + m_world->requests("nav"), requests);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(original.documentId).state), u"ignored"_s);
    QCOMPARE(booked(original.documentId), before);
    const auto again = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY(again.has_value());
    QCOMPARE(toString(again->after), u"ignored"_s);
}

void TestResolve::sameContentIsOnlyConfirmed()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    m_world->admin(
        u"/concur/resubmit"_s, QJsonObject{{u"document"_s, original.documentId}, {u"replace"_s, QJsonArray()}});
    const auto summary = m_world->sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->documents.alreadyPosted, 1);
    QCOMPARE(summary->documents.posted, 0);
    const Record now = m_world->record(original.documentId);
    QVERIFY(now.fisId != original.fisId);
    QCOMPARE(toString(now.state), u"confirmed"_s);
    QCOMPARE(now.navNumber, original.navNumber);
    QVERIFY(now.acknowledged);
    QCOMPARE(booked(original.documentId), before);
    QCOMPARE(numbersOf(original.documentId).size(), 1);
    // It bears the posting from now on: what comes after is compared with it.
    changeAccount(now);
    QVERIFY(resolve(ResolveAction::OffsetAndRepost, original.documentId).has_value());
    QCOMPARE(booked(original.documentId), wanted(before));
}

void TestResolve::recalledAfterPostingIsOffset()
{
    Sandbox::SandboxOptions options;
    options.documents = 12;
    options.seed = 11;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    QString victim;
    m_world->ledger().onCall = [this, &victim](int, const QString &name) {
        if (name != u"postJournal" || !victim.isEmpty())
            return;
        for (const Record &record : m_world->records({RecordState::Posting}))
            if (record.kind == DocumentKind::Expense)
                victim = record.documentId;
        m_world->admin(u"/concur/recall-anyway"_s, QJsonObject{{u"document"_s, victim}});
    };
    QVERIFY(m_world->sync().has_value());
    m_world->ledger().onCall = {};
    QVERIFY(!victim.isEmpty());
    QCOMPARE(toString(m_world->record(victim).state), u"changedAfterPosting"_s);
    QVERIFY(!booked(victim).isEmpty());
    const auto difference = resolve(ResolveAction::PostDifference, victim);
    QVERIFY(difference.has_value());
    QCOMPARE(toString(difference->after), u"changedAfterPosting"_s);
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, victim);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(toString(outcome->after), u"recalled"_s);
    QVERIFY(booked(victim).isEmpty());
    QCOMPARE(numbersOf(victim).size(), 2);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(victim).state), u"recalled"_s);
    QVERIFY(booked(victim).isEmpty());
}

void TestResolve::recalledBeforeItWasResolved()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    m_world->admin(u"/concur/recall-anyway"_s, QJsonObject{{u"document"_s, original.documentId}});
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY(outcome.has_value());
    QCOMPARE(toString(outcome->after), u"recalled"_s);
    QCOMPARE(booked(original.documentId), before);
    // A run finds it out by itself as well.
    changeAccount(m_world->record(original.documentId));
    m_world->admin(u"/concur/recall-anyway"_s, QJsonObject{{u"document"_s, original.documentId}});
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(original.documentId).state), u"recalled"_s);
    QCOMPARE(booked(original.documentId), before);
}

void TestResolve::invoiceByCreditMemo_data()
{
    QTest::addColumn<bool>("paid");
    QTest::newRow("open") << false;
    QTest::newRow("paid meanwhile") << true;
}

/// An open invoice is settled by its credit memo, so that nobody pays it; a closed one cannot be (nav.md 8).
void TestResolve::invoiceByCreditMemo()
{
    QFETCH(bool, paid);
    const Record original = posted(DocumentKind::Invoice);
    QVERIFY(original.id > 0);
    if (paid)
        m_world->admin(u"/nav/settlement"_s, QJsonObject{{u"number"_s, original.navNumber}, {u"status"_s, u"Paid"_s}});
    changeAccount(original);
    const qsizetype memos = m_world->ledgerJson()["purchaseCreditMemos"].size();
    const qsizetype invoices = m_world->ledgerJson()["purchaseInvoices"].size();
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY2(outcome->after == RecordState::Posted, qPrintable(outcome->message));
    const Sandbox::Json ledger = m_world->ledgerJson();
    QCOMPARE(ledger["purchaseCreditMemos"].size(), memos + 1);
    QCOMPARE(ledger["purchaseInvoices"].size(), invoices + 1);
    const Sandbox::Json memo = ledger["purchaseCreditMemos"].at(memos);
    QCOMPARE(memo["status"].toString(), paid ? u"Open"_s : u"Paid"_s);
    for (const Sandbox::Json &invoice : ledger["purchaseInvoices"].items())
        if (invoice["number"].toString() == original.navNumber)
            QCOMPARE(invoice["status"].toString(), u"Paid"_s);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(original.documentId).state), u"confirmed"_s);
    QCOMPARE(m_world->ledgerJson()["purchaseInvoices"].size(), invoices + 1);
}

void TestResolve::invoiceByCreditMemoWhateverBreaks_data()
{
    callRows(15);
}

void TestResolve::invoiceByCreditMemoWhateverBreaks()
{
    QFETCH(int, call);
    QFETCH(int, fault);
    const Record original = posted(DocumentKind::Invoice);
    changeAccount(original);
    const qsizetype invoices = m_world->ledgerJson()["purchaseInvoices"].size();
    m_world->ledger().onDeath = [this] { m_world->saveDatabase(); };
    m_world->ledger().breakAt(call, FaultyLedger::Fault(fault));
    static_cast<void>(resolve(ResolveAction::OffsetAndRepost, original.documentId));
    QVERIFY(m_world->ledger().hasBroken());
    m_world->restart();
    QVERIFY(m_world->sync().has_value());
    if (m_world->record(original.documentId).state == RecordState::ChangedAfterPosting) {
        QVERIFY(resolve(ResolveAction::OffsetAndRepost, original.documentId).has_value());
        QVERIFY(m_world->sync().has_value());
    }
    QCOMPARE(toString(m_world->record(original.documentId).state), u"confirmed"_s);
    const Sandbox::Json ledger = m_world->ledgerJson();
    QCOMPARE(ledger["purchaseCreditMemos"].size(), 1);
    QCOMPARE(ledger["purchaseInvoices"].size(), invoices + 1);
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
}

void TestResolve::invoiceDifferenceIsRefused()
{
    const Record original = posted(DocumentKind::Invoice);
    changeAccount(original);
    const qsizetype entries = m_world->ledgerJson()["glEntries"].size();
    const auto outcome = resolve(ResolveAction::PostDifference, original.documentId);
    QVERIFY(outcome.has_value());
    QCOMPARE(toString(outcome->after), u"changedAfterPosting"_s);
    QVERIFY(outcome->message.contains(u"offsetAndRepost"_s));
    QCOMPARE(m_world->ledgerJson()["glEntries"].size(), entries);
}

/// As in a workspace of the first edition: intents tell the plan; without them NAV's entries prove it.
void TestResolve::postedBeforePlansWereKept()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    for (const QString &statement : {u"DROP TRIGGER posted_plan_never_shrinks"_s, u"DELETE FROM posted_plan"_s,
             u"DROP TRIGGER intent_never_shrinks"_s, u"DELETE FROM intent"_s})
        QVERIFY(m_world->database().execute(statement, {}).has_value());
    changeAccount(original);
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QVERIFY2(outcome->after == RecordState::Posted, qPrintable(outcome->message));
    QCOMPARE(booked(original.documentId), wanted(before));
}

void TestResolve::whatWasPostedIsShownAsItWas()
{
    const Record record = posted(DocumentKind::Expense);
    QVERIFY(record.id != 0);
    const auto shown = [this, &record] {
        return Sync::planStored(
            m_world->database(), m_world->setup().companies, record, m_world->setup().clock().date());
    };
    const auto before = shown();
    QVERIFY(before.has_value());
    QVERIFY(before->asPosted);
    QVERIFY(!before->outcome.plan.postings.isEmpty());
    QVERIFY(Store::MappingStore(m_world->database())
                .set({MappingRow{MappingKind::Account, m_from, m_to, {}, {}}}, u"Petra"_s)
                .has_value());
    const auto after = shown();
    QVERIFY(after.has_value());
    // The line whose account is mapped elsewhere by now keeps the explanation that it was posted with.
    QCOMPARE(after->outcome.plan, before->outcome.plan);
    bool bears = false;
    for (const PlanLine &line : after->outcome.plan.postings.first().lines) {
        bears = bears || line.account == m_from;
        // Each line still says where it comes from and why it is as it is.
        QVERIFY2(!line.explanation.isEmpty(), qPrintable(line.account));
        if (line.role == PlanRole::Cost)
            QVERIFY2(!line.sourceId.isEmpty(), qPrintable(line.account));
    }
    QVERIFY(bears);
    // Kept in another language: said anew where it still holds, as it stands where it does not.
    for (const QString &statement : {u"DROP TRIGGER posted_plan_never_changes"_s,
             u"UPDATE posted_plan SET plan = replace(plan, '\"why\":\"', '\"why\":\"then: ')"_s})
        QVERIFY(m_world->database().execute(statement, {}).has_value());
    const auto reworded = shown();
    QVERIFY(reworded.has_value());
    for (const PlanLine &line : reworded->outcome.plan.postings.first().lines)
        QVERIFY2(line.explanation.startsWith(u"then: ") == (line.account == m_from), qPrintable(line.explanation));
    // Posted before plans were kept: what was sent still stands with its intent.
    for (const QString &statement : {u"DROP TRIGGER posted_plan_never_shrinks"_s, u"DELETE FROM posted_plan"_s})
        QVERIFY(m_world->database().execute(statement, {}).has_value());
    const auto older = shown();
    QVERIFY(older.has_value());
    QVERIFY(older->asPosted);
    QCOMPARE(older->outcome.plan.postings, before->outcome.plan.postings);
}

void TestResolve::refusedOffsetAsksAgain()
{
    const Record original = posted(DocumentKind::Expense);
    const auto before = booked(original.documentId);
    changeAccount(original);
    QVERIFY(m_world->writeForeignLine(u"LBRIDGE-A"_s));
    const auto outcome = resolve(ResolveAction::OffsetAndRepost, original.documentId);
    QVERIFY(!outcome.has_value() || outcome->after == RecordState::ChangedAfterPosting);
    QCOMPARE(toString(m_world->record(original.documentId).state), u"changedAfterPosting"_s);
    QCOMPARE(booked(original.documentId), before);
    QVERIFY(Store::IntentJournal(m_world->database()).openIntents()->isEmpty());
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
