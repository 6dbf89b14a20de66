// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "paymentstore.h"
#include "syncworld.h"

#include <QCoroTask>

#include <QTest>

#include <algorithm>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Concur is told once what NAV has paid, whatever gets lost on the way (concur.md 3.5, 4.4).
class TestPayments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPaidIsToldOnce_data();
    void whatIsPaidIsToldOnce();
    void lostAnswersTellNothingTwice_data();
    void lostAnswersTellNothingTwice();
    void whatWasWrittenDownGoesOutAsItStands();
    void aPaymentTakenBackIsTold_data();
    void aPaymentTakenBackIsTold();
    void whatWaitsForADayIsSaid();
    void journalsAreConsideredOnce();
    void aClockSetBackEndsTheStepAllTheSame();
    void whatIsNotPaidIsNotTold();
    void refusedOnesRestForADay();
    void anOutageOfNavKeepsTheRunWhole();
    void switchedOffNobodyIsAsked();

private:
    /// Concur's word for paid (concur.md 3.7).
    [[nodiscard]] static QString paidIn(DocumentKind kind)
    {
        return kind == DocumentKind::Expense ? u"P_PAYC"_s : u"R_PAID"_s;
    }
    void open(PostingPolicy::ExpenseTarget target);
    [[nodiscard]] Record posted(DocumentKind kind);
    void settle(const Record &record, const QString &status) const;
    [[nodiscard]] bool sync();
    [[nodiscard]] Sandbox::Json inConcur(const Record &record) const;
    [[nodiscard]] QStringList references(const Record &record) const;
    [[nodiscard]] QStringList trail(const Record &record, const QString &action);

    std::unique_ptr<SyncWorld> m_world;
    RunSummary m_summary;
};

void TestPayments::init()
{
    open(PostingPolicy::ExpenseTarget::PurchaseInvoice);
}

/// A company whose documents are posted, none of them paid.
void TestPayments::open(PostingPolicy::ExpenseTarget target)
{
    Sandbox::SandboxOptions options;
    options.documents = 16;
    options.seed = 3;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
    m_world->policy().expenseTarget = target;
    m_world->setup().tellsPayments = true;
    QVERIFY(sync());
}

bool TestPayments::sync()
{
    const auto summary = m_world->sync();
    m_summary = summary.value_or(RunSummary());
    return summary.has_value();
}

/// The first one that became a purchase invoice.
Record TestPayments::posted(DocumentKind kind)
{
    const auto records = m_world->records({RecordState::Confirmed});
    const auto invoices = m_world->ledgerJson()["purchaseInvoices"].items();
    for (const Record &record : records) {
        const bool isInvoice = std::any_of(invoices.cbegin(), invoices.cend(),
            [&record](const Sandbox::Json &invoice) { return invoice["number"].toString() == record.navNumber; });
        if (record.kind == kind && isInvoice)
            return record;
    }
    return {};
}

void TestPayments::settle(const Record &record, const QString &status) const
{
    m_world->admin(u"/nav/settlement"_s, QJsonObject{{u"number"_s, record.navNumber}, {u"status"_s, status}});
}

Sandbox::Json TestPayments::inConcur(const Record &record) const
{
    const Sandbox::Json documents = m_world->concurJson()["documents"];
    for (const Sandbox::Json &document : documents.items())
        if (document["document"].toString() == record.documentId)
            return document;
    return {};
}

QStringList TestPayments::references(const Record &record) const
{
    QStringList found;
    const Sandbox::Json versions = inConcur(record)["fisDocuments"];
    for (const Sandbox::Json &version : versions.items())
        for (const Sandbox::Json &reference : version["paymentRefs"].items())
            found.append(reference.toString());
    return found;
}

QStringList TestPayments::trail(const Record &record, const QString &action)
{
    Store::AuditFilter filter;
    filter.documentId = record.documentId;
    const auto entries = Store::AuditTrail(m_world->database()).list(filter).value_or(QList<AuditEntry>());
    QStringList texts;
    for (const AuditEntry &entry : entries)
        if (entry.action == action)
            texts.append(entry.text);
    return texts;
}

void TestPayments::whatIsPaidIsToldOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("expense report") << int(DocumentKind::Expense);
    QTest::newRow("invoice") << int(DocumentKind::Invoice);
}

void TestPayments::whatIsPaidIsToldOnce()
{
    QFETCH(int, kind);
    const Record record = posted(DocumentKind(kind));
    QVERIFY(record.id > 0);
    settle(record, u"Paid"_s);
    for (int run = 0; run < 3; ++run)
        QVERIFY(sync());
    QCOMPARE(m_summary.problems, QStringList());
    QCOMPARE(m_summary.notices, QStringList());
    const Sandbox::Json document = inConcur(record);
    QCOMPARE(document["paymentStatus"].toString(), paidIn(record.kind));
    if (record.kind == DocumentKind::Expense)
        QCOMPARE(references(record),
            QStringList{record.companyName + u'/' + record.navNumber + u'/' + QString::number(record.postingDate.year())
                + u"/1"_s});
    QCOMPARE(trail(record, u"paymentSeen"_s).size(), 1);
    QCOMPARE(trail(record, u"paymentTold"_s).size(), 1);
    QVERIFY(trail(record, u"paymentTold"_s).constFirst().contains(record.currency));
}

void TestPayments::lostAnswersTellNothingTwice_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"confirm-lost:1", "confirm-lost:2"}) {
        QTest::addRow("report, %s", fault) << int(DocumentKind::Expense) << QString::fromLatin1(fault);
        QTest::addRow("invoice, %s", fault) << int(DocumentKind::Invoice) << QString::fromLatin1(fault);
    }
}

void TestPayments::lostAnswersTellNothingTwice()
{
    QFETCH(int, kind);
    QFETCH(QString, fault);
    const Record record = posted(DocumentKind(kind));
    QVERIFY(record.id > 0);
    settle(record, u"Paid"_s);
    m_world->setFaults({fault});
    for (int run = 0; run < 4; ++run)
        QVERIFY(sync());
    QCOMPARE(m_summary.problems, QStringList());
    QCOMPARE(inConcur(record)["paymentStatus"].toString(), paidIn(record.kind));
    QCOMPARE(trail(record, u"paymentTold"_s).size(), 1);
    int noted = 0;
    const Sandbox::Json audit = inConcur(record)["audit"];
    for (const Sandbox::Json &line : audit.items())
        noted += line.toUtf8().contains("Payment confirmed") || line.toUtf8().contains("Payment status PAID") ? 1 : 0;
    QCOMPARE(noted, 1);
}

/// The intent is on disk before the call: after a crash it goes out again under the same reference.
void TestPayments::whatWasWrittenDownGoesOutAsItStands()
{
    const Record record = posted(DocumentKind::Expense);
    Store::PaymentRow row;
    row.recordId = record.id;
    row.seen = {PaymentSeen::Status::PartlyPaid, Decimal::fromUnits(1250, 2), QDate(2026, 7, 3)};
    row.currency = record.currency;
    const auto opened = Store::PaymentStore(m_world->database())
                            .open(row, [](int sequence) { return u"X/Y/2026/%1"_s.arg(sequence); }, {});
    QVERIFY(opened.has_value());
    m_world->saveDatabase();
    m_world->restart();
    settle(record, u"Paid"_s);
    QVERIFY(sync());
    const QStringList told = references(record);
    QCOMPARE(told.size(), 2); // the part, and then the rest
    QCOMPARE(told.constFirst(), u"X/Y/2026/1"_s);
    m_world->restart(); // as if the answers had never been written down
    QVERIFY(sync());
    QCOMPARE(references(record), told);
    QCOMPARE(trail(record, u"paymentTold"_s).size(), 2);
}

void TestPayments::aPaymentTakenBackIsTold_data()
{
    whatIsPaidIsToldOnce_data();
}

/// Paid, taken back and paid again on one day: three things to tell, though the first and the last look alike.
void TestPayments::aPaymentTakenBackIsTold()
{
    QFETCH(int, kind);
    const Record record = posted(DocumentKind(kind));
    QVERIFY(record.id > 0);
    const QString unpaid = inConcur(record)["paymentStatus"].toString();
    QVERIFY(unpaid != paidIn(record.kind));
    int told = 0;
    for (const char *status : {"Paid", "Open", "Paid"}) {
        settle(record, QString::fromLatin1(status));
        for (int run = 0; run < 2; ++run)
            QVERIFY(sync());
        QCOMPARE(
            inConcur(record)["paymentStatus"].toString(), QByteArray(status) == "Paid" ? paidIn(record.kind) : unpaid);
        QCOMPARE(trail(record, u"paymentTold"_s).size(), ++told);
    }
    if (record.kind == DocumentKind::Expense)
        QCOMPARE(references(record).size(), 3);
}

void TestPayments::whatWaitsForADayIsSaid()
{
    const Record record = posted(DocumentKind::Expense);
    QDateTime now = QDateTime::currentDateTimeUtc();
    m_world->database().setClock([&now] { return now; });
    m_world->setup().clock = [&now] { return now; };
    settle(record, u"Paid"_s);
    m_world->setFaults({u"confirm-lost:1000"_s});
    QVERIFY(sync());
    QVERIFY(!m_summary.notices.join(u' ').contains(record.documentId));
    now = now.addDays(1).addSecs(60);
    QVERIFY(sync());
    QCOMPARE(trail(record, u"paymentTold"_s).size(), 0);
    QVERIFY2(m_summary.notices.join(u' ').contains(record.documentId), qPrintable(m_summary.notices.join(u'\n')));
    m_world->setFaults({});
    QVERIFY(sync());
    QCOMPARE(trail(record, u"paymentTold"_s).size(), 1);
    QCOMPARE(m_summary.notices, QStringList());
}

/// Of months of reports in journals none is read again at each run.
void TestPayments::journalsAreConsideredOnce()
{
    open(PostingPolicy::ExpenseTarget::Journal);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto due = Store::PaymentStore(m_world->database()).due({now.addDays(-60), now.addDays(-1)}, 1000);
    QVERIFY(due.has_value());
    int reports = 0;
    const auto confirmed = m_world->records({RecordState::Confirmed});
    for (const Record &record : confirmed) {
        reports += record.kind == DocumentKind::Expense ? 1 : 0;
        if (record.kind == DocumentKind::Expense)
            QVERIFY(!due->contains(record.id));
    }
    QVERIFY(reports > 3);
    QVERIFY(!due->isEmpty()); // the invoices
}

void TestPayments::aClockSetBackEndsTheStepAllTheSame()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_world->database().setClock([now] { return now.addDays(-3); });
    int questions = 0;
    m_world->ledger().onCall = [&questions](int, const QString &name) { questions += name == u"settlement" ? 1 : 0; };
    QVERIFY(sync());
    QVERIFY(questions > 0);
    QVERIFY(questions <= int(m_world->records({RecordState::Confirmed}).size()));
}

void TestPayments::whatIsNotPaidIsNotTold()
{
    QVERIFY(sync());
    const auto records = m_world->records({RecordState::Confirmed});
    QVERIFY(records.size() > 8);
    for (const Record &record : records) {
        QVERIFY(references(record).isEmpty());
        QCOMPARE(trail(record, u"paymentSeen"_s), QStringList());
    }
}

void TestPayments::refusedOnesRestForADay()
{
    const Record record = posted(DocumentKind::Invoice);
    QVERIFY(record.id > 0);
    QDateTime now = QDateTime::currentDateTimeUtc();
    m_world->database().setClock([&now] { return now; });
    m_world->setup().clock = [&now] { return now; };
    const auto next = [&](qint64 hours) {
        now = now.addSecs(hours * 3600);
        return sync();
    };
    // Somebody else has told Concur already, of another day: it takes no second one.
    const QList<Concur::InvoicePayment> others{{record.documentId, u"PAID"_s, record.amount, QDate(2026, 1, 2)}};
    QVERIFY(QCoro::waitFor(m_world->setup().invoicePayments->tell(others)).has_value());
    settle(record, u"Paid"_s);
    QVERIFY(next(1));
    QCOMPARE(trail(record, u"paymentRefused"_s).size(), 1);
    QVERIFY(m_summary.notices.join(u' ').contains(record.documentId));
    QVERIFY(next(1));
    QCOMPARE(trail(record, u"paymentRefused"_s).size(), 1);
    QCOMPARE(m_summary.notices, QStringList());
    QVERIFY(next(25));
    QCOMPARE(trail(record, u"paymentRefused"_s).size(), 2);
}

void TestPayments::anOutageOfNavKeepsTheRunWhole()
{
    const Record record = posted(DocumentKind::Invoice);
    settle(record, u"Paid"_s);
    m_world->ledger().onCall = [this](int call, const QString &name) {
        if (name == u"settlement")
            m_world->ledger().breakAt(call, FaultyLedger::Fault::NotSent);
    };
    QVERIFY(sync());
    QVERIFY(m_world->ledger().hasBroken());
    QCOMPARE(trail(record, u"paymentTold"_s).size(), 0);
    m_world->ledger().onCall = {};
    QVERIFY(sync());
    QCOMPARE(trail(record, u"paymentTold"_s).size(), 1);
}

void TestPayments::switchedOffNobodyIsAsked()
{
    const Record record = posted(DocumentKind::Expense);
    settle(record, u"Paid"_s);
    m_world->setup().tellsPayments = false;
    m_world->ledger().onCall = [](int, const QString &name) { QVERIFY(name != u"settlement"); };
    QVERIFY(sync());
    QCOMPARE(references(record), QStringList());
}

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
