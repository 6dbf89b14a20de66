// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fisqueue.h"

#include <QtTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

/// The state machine of FIS (concur.md 3.6, 3.7), without HTTP.
class TestSandboxConcurQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_queue; }
    void followsTheStatusMatrix_data();
    void followsTheStatusMatrix();
    void acknowledgeCodes();
    void postingCodes();
    void postingRules_data();
    void postingRules();
    void paymentCodes();
    void paymentStates_data();
    void paymentStates();
    void recallOnlyWhileReadyOrFailed();
    void resubmitMakesANewDocument();
    void auditTrailTakesMessages();
    void readyListShrinks();
    void idsAreTheSameEverywhere();
    void invoicePaymentNeedsExtracted();

private:
    [[nodiscard]] QString firstReady(const QString &docType) const
    {
        return m_queue->ready(docType, 0, 1).constFirst()->id;
    }
    [[nodiscard]] QString acknowledged(const QString &docType)
    {
        const QString id = firstReady(docType);
        [&] { QCOMPARE(m_queue->acknowledge(docType, u"BC"_s, id).code, 0); }();
        return id;
    }
    [[nodiscard]] static Json success(const QString &id)
    {
        const Json document = Json::object({{"companyId", u"Nordlicht"_s}, {"documentNumber", u"PJ-1"_s},
            {"fiscalYear", u"2026"_s}, {"paymentRelevantLineItems", Json::array()}, {"postingDate", u"2026-05-12"_s}});
        return Json::object({{"docId", id}, {"overallPostingStatusCode", u"success"_s},
            {"postingDocs", Json::array({document})}, {"systemMessages", Json::array()}});
    }
    [[nodiscard]] static Json failure(const QString &id)
    {
        const Json message = Json::object({{"messageId", u"BC-1"_s}, {"messageLanguage", u"EN"_s},
            {"messageShortText", u"Account 6810 is blocked."_s}, {"messageLongText", QString()}});
        return Json::object({{"docId", id}, {"overallPostingStatusCode", u"error"_s}, {"postingDocs", Json::array()},
            {"systemMessages", Json::array({message})}});
    }
    [[nodiscard]] static Json payment(const QString &id, const QString &status, const QString &ref,
        const QString &date = u"2026-05-20T00:00:00.000Z"_s)
    {
        const Json clearing = Json::object({{"clearingDate", date}, {"clearingAmount", u"10.00"_s},
            {"clearingCurrency", u"EUR"_s}, {"clearingReference", Json::object({{"paymentRef", ref}})}});
        return Json::object(
            {{"docId", id}, {"processingStatusCode", status}, {"clearingDetails", Json::array({clearing})}});
    }
    [[nodiscard]] const SourceRecord &recordOf(const QString &id) const
    {
        return m_queue->recordOf(*m_queue->byId(id));
    }

    MasterData m_data = makeMasterData(1);
    DocumentFactory m_factory{m_data, 60, 1};
    ConcurClock m_clock;
    FisQueue *m_queue = nullptr;
};

void TestSandboxConcurQueue::init()
{
    m_queue = new FisQueue(m_factory, m_clock);
}

void TestSandboxConcurQueue::followsTheStatusMatrix_data()
{
    QTest::addColumn<QString>("docType");
    QTest::addColumn<QStringList>("names"); // after approval, acknowledgement, error, success
    QTest::newRow("expense") << u"expense"_s
                             << QStringList{u"Processing Payment"_s, u"Processing Payment"_s,
                                    u"Financial Posting Failed"_s, u"Sent for Payment"_s};
    QTest::newRow("invoice") << u"invoice"_s
                             << QStringList{u"Pending Payment"_s, u"Pending Payment"_s, u"Financial Posting Failed"_s,
                                    u"Extracted"_s};
}

void TestSandboxConcurQueue::followsTheStatusMatrix()
{
    QFETCH(QString, docType);
    QFETCH(QStringList, names);
    const QString id = firstReady(docType);
    QCOMPARE(m_queue->byId(id)->status, u"READY"_s);
    QCOMPARE(recordOf(id).paymentName, names.at(0));
    QCOMPARE(m_queue->acknowledge(docType, u"BC"_s, id).code, 0);
    QCOMPARE(m_queue->byId(id)->status, u"ACKNOWLEDGED"_s);
    QCOMPARE(recordOf(id).paymentName, names.at(1));
    QCOMPARE(m_queue->confirmPosting(docType, u"BC"_s, failure(id)).code, 0);
    QCOMPARE(m_queue->byId(id)->status, u"POSTING_CONFIRMED_FAILURE"_s);
    QCOMPARE(recordOf(id).paymentName, names.at(2));
    const QString other = acknowledged(docType);
    QCOMPARE(m_queue->confirmPosting(docType, u"BC"_s, success(other)).result, u"SUCCESS"_s);
    QCOMPARE(m_queue->byId(other)->status, u"POSTING_CONFIRMED_SUCCESS"_s);
    QCOMPARE(recordOf(other).paymentName, names.at(3));
    QVERIFY(recordOf(other).extracted.isValid());
}

void TestSandboxConcurQueue::acknowledgeCodes()
{
    const QString id = firstReady(u"expense"_s);
    QCOMPARE(m_queue->acknowledge(u"expense"_s, u"BC"_s, u"nonsense"_s).code, 104);
    // A report id is not a FIS id (concur.md 3.3).
    QCOMPARE(m_queue->acknowledge(u"expense"_s, u"BC"_s, recordOf(id).document.documentId).code, 104);
    QCOMPARE(m_queue->acknowledge(u"invoice"_s, u"BC"_s, id).code, 105);
    QCOMPARE(m_queue->acknowledge(u"expense"_s, u"BC"_s, id).code, 0);
    const FisOutcome again = m_queue->acknowledge(u"expense"_s, u"BC"_s, id);
    QCOMPARE(again.code, 101);
    QCOMPARE(again.result, u"FAILURE"_s);
    QVERIFY(again.errorMessage.endsWith(u"SystemId: BC."));
    const QString recalled = firstReady(u"expense"_s);
    QVERIFY(m_queue->recall(recordOf(recalled).document.documentId));
    QCOMPARE(m_queue->acknowledge(u"expense"_s, u"BC"_s, recalled).code, 102);
}

void TestSandboxConcurQueue::postingCodes()
{
    const QString ready = firstReady(u"expense"_s);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(u"nonsense"_s)).code, 116);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(u"nonsense"_s)).result, u"DOCUMENT_NOT_FOUND"_s);
    QCOMPARE(m_queue->confirmPosting(u"invoice"_s, u"BC"_s, success(ready)).code, 115);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(ready)).result, u"NOT_YET_ACKNOWLEDGED"_s);
    const QString id = acknowledged(u"expense"_s);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"OTHER"_s, success(id)).code, 99);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(id)).code, 0);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(id)).code, 113);
    // Between two calls of a client a processor may recall even what was acknowledged (concur.md 10).
    const QString recalled = acknowledged(u"expense"_s);
    m_queue->recallById(recalled);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(recalled)).code, 112);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(recalled)).result, u"WAS_RECALLED"_s);
}

void TestSandboxConcurQueue::postingRules_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("upper case status") << QByteArray("overallPostingStatusCode") << QByteArray("\"SUCCESS\"");
    QTest::newRow("messages missing") << QByteArray("systemMessages") << QByteArray("null");
    QTest::newRow("message too long") << QByteArray("systemMessages")
                                      << QByteArray("[{\"messageShortText\":\"" + QByteArray(1301, 'x') + "\"}]");
    QTest::newRow("no company") << QByteArray("postingDocs") << QByteArray("[{\"documentNumber\":\"1\"}]");
    QTest::newRow("number too long") << QByteArray(
        "postingDocs") << QByteArray("[{\"companyId\":\"x\",\"documentNumber\":\"" + QByteArray(81, '1') + "\"}]");
    QTest::newRow("date notation") << QByteArray("postingDocs")
                                   << QByteArray("[{\"companyId\":\"x\",\"postingDate\":\"12.05.2026\"}]");
}

void TestSandboxConcurQueue::postingRules()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const QString id = acknowledged(u"expense"_s);
    Json confirmation = success(id);
    confirmation.set(key, *Json::parse(value));
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, confirmation).code, 198);
    QCOMPARE(m_queue->byId(id)->status, u"ACKNOWLEDGED"_s);
}

void TestSandboxConcurQueue::paymentCodes()
{
    const QString id = acknowledged(u"expense"_s);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, u"CP"_s, u"R1"_s)).result,
        u"NOT_POSTING_CONFIRMED"_s);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(u"nonsense"_s, u"CP"_s, u"R1"_s)).code, 116);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(id)).code, 0);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"OTHER"_s, payment(id, u"CP"_s, u"R1"_s)).code, 99);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, u"XX"_s, u"R1"_s)).code, 298);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, u"CP"_s, {})).code, 298);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, u"PP"_s, u"R1"_s)).code, 0);
    const FisOutcome twice = m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, u"PP"_s, u"R1"_s));
    QCOMPARE(twice.code, 298);
    QCOMPARE(twice.result, u"NOOP"_s);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, u"CP"_s, u"R2"_s)).code, 0);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, u"CP"_s, u"R3"_s)).code, 213);
    QCOMPARE(recordOf(id).paymentCode, u"P_PAYC"_s);
}

void TestSandboxConcurQueue::paymentStates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("fully") << u"CP"_s << u"PAYMENT_CONFIRMED_SUCCESS"_s << u"Payment Confirmed"_s;
    QTest::newRow("part") << u"PP"_s << u"POSTING_CONFIRMED_SUCCESS"_s << u"Payment Confirmed"_s;
    QTest::newRow("reversed") << u"RE"_s << u"PAYMENT_CONFIRMED_REVERSED"_s << u"Sent for Payment"_s;
    QTest::newRow("obsolete") << u"OB"_s << u"PAYMENT_CONFIRMED_OBSOLETE"_s << u"Sent for Payment"_s;
}

void TestSandboxConcurQueue::paymentStates()
{
    QFETCH(QString, code);
    QFETCH(QString, status);
    QFETCH(QString, name);
    const QString id = acknowledged(u"expense"_s);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, success(id)).code, 0);
    QCOMPARE(m_queue->confirmPayment(u"expense"_s, u"BC"_s, payment(id, code, u"R1"_s, u"20.05.2026"_s)).code, 0);
    QCOMPARE(m_queue->byId(id)->status, status);
    QCOMPARE(recordOf(id).paymentName, name);
    // A date in any other notation is shown wrong in Concur (concur.md 3.5); the trail says so.
    QVERIFY(std::any_of(recordOf(id).audit.cbegin(), recordOf(id).audit.cend(),
        [](const ConcurAuditLine &line) { return line.text.startsWith(u"Clearing date shown wrong"); }));
}

void TestSandboxConcurQueue::recallOnlyWhileReadyOrFailed()
{
    const QString id = acknowledged(u"expense"_s);
    const QString report = recordOf(id).document.documentId;
    QVERIFY(!m_queue->recall(report));
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, failure(id)).code, 0);
    QVERIFY(m_queue->recall(report));
    QCOMPARE(m_queue->byId(id)->status, u"POSTING_CONFIRMED_FAILURE"_s); // stays failed
    QCOMPARE(recordOf(id).paymentName, u"Not Paid"_s);
    QVERIFY(!m_queue->recall(u"unknown"_s));
}

void TestSandboxConcurQueue::resubmitMakesANewDocument()
{
    const QString id = firstReady(u"expense"_s);
    const QString report = recordOf(id).document.documentId;
    QVERIFY(!m_queue->resubmit(report, false)); // not recalled
    QVERIFY(m_queue->recall(report));
    QVERIFY(!m_queue->byDocument(u"expense"_s, report, false));
    QCOMPARE(m_queue->byDocument(u"expense"_s, report, true)->status, u"RECALLED"_s);
    QVERIFY(m_queue->resubmit(report, false));
    const FisDocument *again = m_queue->byDocument(u"expense"_s, report, false);
    QVERIFY(again);
    QVERIFY(again->id != id);
    QCOMPARE(again->status, u"READY"_s);
    QVERIFY(m_queue->text(*again).contains("\"revisionNumber\":\"2\""));
    QVERIFY(m_queue->text(*m_queue->byId(id)).contains("\"revisionNumber\":\"1\""));
}

void TestSandboxConcurQueue::auditTrailTakesMessages()
{
    const QString id = acknowledged(u"expense"_s);
    QCOMPARE(m_queue->confirmPosting(u"expense"_s, u"BC"_s, failure(id)).code, 0);
    QCOMPARE(recordOf(id).audit.last().text, u"Account 6810 is blocked."_s);
    QCOMPARE(recordOf(id).audit.last().actor, u"BC"_s);
}

void TestSandboxConcurQueue::readyListShrinks()
{
    const int before = m_queue->readyCount(u"expense"_s);
    QVERIFY(before > 10);
    const QString second = m_queue->ready(u"expense"_s, 1, 1).constFirst()->id;
    const QString first = acknowledged(u"expense"_s);
    QVERIFY(first != second);
    QCOMPARE(m_queue->readyCount(u"expense"_s), before - 1);
    QCOMPARE(firstReady(u"expense"_s), second); // so page 1 after acknowledging page 0 skips documents
    QVERIFY(m_queue->ready(u"expense"_s, 1000, 25).isEmpty());
}

void TestSandboxConcurQueue::idsAreTheSameEverywhere()
{
    const FisQueue other(m_factory, m_clock);
    for (qsizetype i = 0; i < m_queue->documents().size(); ++i)
        QCOMPARE(other.documents().at(i).id, m_queue->documents().at(i).id);
    QCOMPARE(m_queue->documents().first().id.size(), 32);
}

void TestSandboxConcurQueue::invoicePaymentNeedsExtracted()
{
    const QString id = acknowledged(u"invoice"_s);
    SourceRecord *record = m_queue->record(recordOf(id).document.documentId);
    QVERIFY(!m_queue->payInvoice(*record, u"PAID"_s).isEmpty());
    QCOMPARE(m_queue->confirmPosting(u"invoice"_s, u"BC"_s, success(id)).code, 0);
    QCOMPARE(m_queue->payInvoice(*record, u"PAID"_s), QString());
    QCOMPARE(record->paymentName, u"Paid"_s);
    QCOMPARE(m_queue->payInvoice(*record, u"VOID"_s), QString());
    QCOMPARE(record->paymentName, u"Extracted"_s);
}

QTEST_GUILESS_MAIN(TestSandboxConcurQueue)
#include "tst_sandboxconcurqueue.moc"
