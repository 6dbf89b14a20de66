// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurcaller.h"

#include <QSet>
#include <QtTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

/// FIS v4 over the wire (concur.md 3.2 to 3.5).
class TestSandboxConcurFis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_concur = std::make_unique<ConcurCaller>(120); }
    void pagesCoverEverythingOnce();
    void limits_data();
    void limits();
    void pagingWhileAcknowledgingSkips();
    void documentsComeAsObjectOrText();
    void askedForText();
    void oneDocumentByReportId();
    void emptyQueue();
    void partialFailureInsideOk();
    void confirmationsGoThrough();
    void paymentConfirmationIsForExpensesOnly();
    void meddlerStandsIn();
    void reportsShowTheStatus();
    void reportsPageByOpaqueOffset();
    void reportsNeedAllAndAreFiltered();
    void oneReportNeedsItsOwner();
    void expense4ShowsTheSameStatus();

private:
    [[nodiscard]] Json page(const QString &docType, int number, int limit)
    {
        return m_concur
            ->call("GET", ConcurCaller::fisPath(docType, u"?page=%1&limit=%2"_s.arg(number).arg(limit)), {},
                {{"DocumentFormatAs", "json"}})
            .json();
    }
    [[nodiscard]] QStringList ids(const Json &answer) const
    {
        QStringList all;
        for (const Json &item : answer["content"].items())
            all += item["id"].toString();
        return all;
    }
    Json acknowledge(const QString &docType, const QStringList &fisIds)
    {
        Json list = Json::array();
        for (const QString &id : fisIds)
            list.append(id);
        return m_concur
            ->call("POST", ConcurCaller::fisPath(docType, u"/acknowledgements"_s),
                Json::object({{"systemId", u"BC"_s}, {"ids", list}}))
            .json();
    }
    Json confirm(const QString &docType, const QString &fisId)
    {
        const Json document = Json::object({{"companyId", u"Nordlicht"_s}, {"documentNumber", u"X-1"_s}});
        const Json one = Json::object({{"docId", fisId}, {"overallPostingStatusCode", u"success"_s},
            {"postingDocs", Json::array({document})}, {"systemMessages", Json::array()}});
        return m_concur
            ->call("POST", ConcurCaller::fisPath(docType, u"/postingconfirmations"_s),
                Json::object({{"systemId", u"BC"_s}, {"postingConfirmations", Json::array({one})}}))
            .json();
    }

    std::unique_ptr<ConcurCaller> m_concur;
};

void TestSandboxConcurFis::pagesCoverEverythingOnce()
{
    const Json first = page(u"expense"_s, 0, 10);
    QCOMPARE(first["page"]["size"].toInt(), 10);
    QCOMPARE(first["page"]["number"].toInt(), 0);
    QCOMPARE(first["page"]["totalElements"].toInt(), m_concur->world.queue().readyCount(u"expense"_s));
    QSet<QString> seen;
    const int pages = first["page"]["totalPages"].toInt();
    for (int i = 0; i < pages; ++i) {
        for (const QString &id : ids(page(u"expense"_s, i, 10)))
            seen.insert(id);
    }
    QCOMPARE(seen.size(), m_concur->world.queue().readyCount(u"expense"_s));
    QVERIFY(page(u"expense"_s, pages, 10)["content"].isEmpty());
    // Links name a host that nobody outside can reach.
    QVERIFY(!first["links"].at(0)["href"].toString().contains(u"127.0.0.1"));
}

void TestSandboxConcurFis::limits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("size");
    QTest::newRow("default") << QString() << 200 << 25;
    QTest::newRow("huge") << u"?limit=5000"_s << 200 << 500;
    QTest::newRow("zero") << u"?limit=0"_s << 400 << 0;
    QTest::newRow("letters") << u"?limit=x"_s << 400 << 0;
    QTest::newRow("negative page") << u"?page=-1"_s << 400 << 0;
    QTest::newRow("long systemId") << u"?systemId="_s + QString(51, u'x') << 400 << 0;
}

void TestSandboxConcurFis::limits()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(int, size);
    const ConcurCaller::Answer answer = m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s, query));
    QCOMPARE(answer.status, status);
    if (status == 200)
        QCOMPARE(answer.json()["page"]["size"].toInt(), size);
    QCOMPARE(m_concur->call("GET", ConcurCaller::fisPath(u"nonsense"_s)).status, 400);
    QCOMPARE(m_concur->call("GET", ConcurCaller::fisPath(u"cashadvance"_s)).status, 200);
}

void TestSandboxConcurFis::pagingWhileAcknowledgingSkips()
{
    const QStringList second = ids(page(u"expense"_s, 1, 5));
    acknowledge(u"expense"_s, ids(page(u"expense"_s, 0, 5)));
    QCOMPARE(ids(page(u"expense"_s, 0, 5)), second);
}

void TestSandboxConcurFis::documentsComeAsObjectOrText()
{
    int objects = 0;
    int texts = 0;
    const Json answer = page(u"expense"_s, 0, 100);
    for (const Json &item : answer["content"].items()) {
        const Json &document = item["document"];
        objects += document.isObject();
        texts += document.isString();
        const std::optional<Json> parsed = document.isString() ? Json::parse(document.toString().toUtf8()) : document;
        QVERIFY(parsed);
        QVERIFY(!(*parsed)["report"]["reportId"].toString().isEmpty());
        QCOMPARE(item["docStatus"].toString(), u"READY"_s);
        QVERIFY(item["erpSystemId"].isNull());
    }
    QVERIFY(objects > texts);
    QVERIFY(texts > 0);
}

void TestSandboxConcurFis::askedForText()
{
    const Json answer =
        m_concur->call("GET", ConcurCaller::fisPath(u"invoice"_s), {}, {{"DocumentFormatAs", "text"}}).json();
    QVERIFY(answer["content"].size() > 10);
    for (const Json &item : answer["content"].items())
        QVERIFY(item["document"].isString());
}

void TestSandboxConcurFis::oneDocumentByReportId()
{
    const Json first = page(u"expense"_s, 0, 1)["content"].at(0);
    const QString fisId = first["id"].toString();
    const QString reportId = m_concur->world.queue().recordOf(*m_concur->world.queue().byId(fisId)).document.documentId;
    const QString query = u"?docId="_s + reportId;
    QCOMPARE(ids(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s, query)).json()), QStringList{fisId});
    QVERIFY(ids(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s, u"?docId="_s + fisId)).json())
                .isEmpty()); // not the FIS id
    acknowledge(u"expense"_s, {fisId});
    QVERIFY(ids(m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s, query)).json()).isEmpty());
    const Json shown =
        m_concur->call("GET", ConcurCaller::fisPath(u"expense"_s, query + u"&ignoreDocumentStatus=yes"_s)).json();
    QCOMPARE(shown["content"].at(0)["docStatus"].toString(), u"ACKNOWLEDGED"_s);
    QCOMPARE(shown["content"].at(0)["erpSystemId"].toString(), u"BC"_s);
}

void TestSandboxConcurFis::emptyQueue()
{
    acknowledge(u"invoice"_s, ids(page(u"invoice"_s, 0, 500)));
    const Json answer = page(u"invoice"_s, 0, 500);
    QVERIFY(answer["content"].isEmpty());
    QCOMPARE(answer["page"]["totalPages"].toInt(), 0);
}

void TestSandboxConcurFis::partialFailureInsideOk()
{
    const QString id = ids(page(u"expense"_s, 0, 1)).constFirst();
    const Json answer = acknowledge(u"expense"_s, {id, u"nonsense"_s, id});
    QCOMPARE(answer.size(), 3);
    QCOMPARE(answer.at(0)["acknowledgeResult"].toString(), u"SUCCESS"_s);
    QVERIFY(answer.at(0)["errorMessage"].isNull());
    QCOMPARE(answer.at(1)["code"].toInt(), 104);
    QCOMPARE(answer.at(1)["errorMessage"].toString(), u"This document does not exist."_s);
    QCOMPARE(answer.at(2)["code"].toInt(), 101); // twice in one call
}

void TestSandboxConcurFis::confirmationsGoThrough()
{
    const QString id = ids(page(u"expense"_s, 0, 1)).constFirst();
    QCOMPARE(confirm(u"expense"_s, id).at(0)["code"].toInt(), 111);
    acknowledge(u"expense"_s, {id});
    const Json done = confirm(u"expense"_s, id);
    QCOMPARE(done.at(0)["postingConfirmationResult"].toString(), u"SUCCESS"_s);
    const Json clearing =
        Json::object({{"clearingDate", u"20260520"_s}, {"clearingReference", Json::object({{"paymentRef", u"R1"_s}})}});
    const Json one =
        Json::object({{"docId", id}, {"processingStatusCode", u"CP"_s}, {"clearingDetails", Json::array({clearing})}});
    const Json body = Json::object({{"systemId", u"BC"_s}, {"processingConfirmation", Json::array({one})}});
    const Json paid =
        m_concur->call("POST", ConcurCaller::fisPath(u"expense"_s, u"/paymentconfirmations"_s), body).json();
    QCOMPARE(paid.at(0)["paymentConfirmationResult"].toString(), u"SUCCESS"_s);
    QCOMPARE(paid.at(0)["paymentRef"].toString(), u"R1"_s);
    const Json overview = m_concur->world.overview();
    const auto &documents = overview["documents"].items();
    const auto found = std::find_if(documents.cbegin(), documents.cend(),
        [&id](const Json &document) { return document["fisDocuments"].at(0)["fisId"].toString() == id; });
    QCOMPARE((*found)["status"].toString(), u"PAYMENT_CONFIRMED_SUCCESS"_s);
    QCOMPARE((*found)["fisDocuments"].at(0)["postingDocs"].at(0)["documentNumber"].toString(), u"X-1"_s);
    QVERIFY((*found)["audit"].size() >= 3);
}

void TestSandboxConcurFis::paymentConfirmationIsForExpensesOnly()
{
    QCOMPARE(m_concur
                 ->call("POST", ConcurCaller::fisPath(u"invoice"_s, u"/paymentconfirmations"_s),
                     Json::object({{"systemId", u"BC"_s}}))
                 .status,
        405);
    QCOMPARE(m_concur
                 ->call("POST", ConcurCaller::fisPath(u"expense"_s, u"/paymentconfirmations"_s),
                     Json::object({{"systemId", u"BC"_s}}))
                 .status,
        400);
}

void TestSandboxConcurFis::meddlerStandsIn()
{
    const QString id = ids(page(u"expense"_s, 0, 1)).constFirst();
    int asked = 0;
    m_concur->world.fis().setMeddler([&asked](const QString &, const QString &fisId) -> std::optional<FisOutcome> {
        if (++asked > 1)
            return std::nullopt;
        return FisOutcome{199, fisId, u"SYSTEM_ERROR_OCCURRED"_s, u"Try again later."_s, {}, {}};
    });
    QCOMPARE(acknowledge(u"expense"_s, {id}).at(0)["code"].toInt(), 199);
    QCOMPARE(m_concur->world.queue().byId(id)->status, u"READY"_s); // it really did not happen
    QCOMPARE(acknowledge(u"expense"_s, {id}).at(0)["code"].toInt(), 0);
}

void TestSandboxConcurFis::reportsShowTheStatus()
{
    const QString path = u"/api/v3.0/expense/reports?user=ALL&limit=100&approvalStatusCode=A_APPR&paymentStatusCode="_s;
    const qsizetype before = m_concur->call("GET", path + u"P_PROC"_s).json()["Items"].size();
    const QString id = ids(page(u"expense"_s, 0, 1)).constFirst();
    acknowledge(u"expense"_s, {id});
    confirm(u"expense"_s, id);
    QCOMPARE(m_concur->call("GET", path + u"P_PROC"_s).json()["Items"].size(), before - 1);
    const Json paid = m_concur->call("GET", path + u"P_PAID"_s).json()["Items"];
    QCOMPARE(paid.size(), 1);
    QCOMPARE(paid.at(0)["PaymentStatusName"].toString(), u"Sent for Payment"_s);
    QVERIFY(!paid.at(0)["PaidDate"].isNull());
    QCOMPARE(m_concur->call("GET", path + u"P_PAID,P_PROC"_s).json()["Items"].size(), before);
}

void TestSandboxConcurFis::reportsPageByOpaqueOffset()
{
    QSet<QString> seen;
    QString path = u"/api/v3.0/expense/reports?user=ALL"_s;
    int pages = 0;
    while (!path.isEmpty()) {
        const Json answer = m_concur->call("GET", path).json();
        for (const Json &item : answer["Items"].items())
            seen.insert(item["ID"].toString());
        const QUrl next(answer["NextPage"].toString());
        path = answer["NextPage"].isNull() ? QString() : next.path() + u'?' + next.query();
        QVERIFY(++pages < 10);
    }
    QCOMPARE(seen.size(), m_concur->world.queue().readyCount(u"expense"_s));
    QVERIFY(pages >= 3);
    QCOMPARE(m_concur->call("GET", u"/api/v3.0/expense/reports?user=ALL&offset=25"_s).status, 400);
}

void TestSandboxConcurFis::reportsNeedAllAndAreFiltered()
{
    QVERIFY(
        m_concur->call("GET", u"/api/v3.0/expense/reports"_s).json()["Items"].isEmpty()); // the company owns no reports
    const auto count = [this](const QString &filter) {
        return m_concur->call("GET", u"/api/v3.0/expense/reports?user=ALL&limit=100&"_s + filter)
            .json()["Items"]
            .size();
    };
    const qsizetype all = count({});
    const qsizetype early = count(u"processingPaymentDateBefore=2026-03-01"_s);
    QVERIFY(early > 0 && early < all);
    QCOMPARE(early + count(u"processingPaymentDateAfter=2026-02-28T23:59:59.999"_s), all);
    QCOMPARE(count(u"modifiedDateAfter=2099-01-01"_s), 0);
}

void TestSandboxConcurFis::oneReportNeedsItsOwner()
{
    const Json report = m_concur->call("GET", u"/api/v3.0/expense/reports?user=ALL&limit=1"_s).json()["Items"].at(0);
    const QString path = u"/api/v3.0/expense/reports/"_s + report["ID"].toString();
    QCOMPARE(m_concur->call("GET", path).status, 404);
    QCOMPARE(m_concur->call("GET", path + u"?user=ALL"_s).status, 400);
    QCOMPARE(m_concur->call("GET", path + u"?user="_s + report["OwnerLoginID"].toString()).json()["ID"].toString(),
        report["ID"].toString());
}

void TestSandboxConcurFis::expense4ShowsTheSameStatus()
{
    const SourceRecord &record = m_concur->world.queue().records().first();
    const QString base = u"/expensereports/v4/users/%1/context/MANAGER/reports/"_s.arg(record.document.ownerUuid);
    const Json report = m_concur->call("GET", base + record.document.documentId).json();
    if (record.document.kind == SourceKind::Expense) {
        QCOMPARE(report["paymentStatusId"].toString(), record.paymentCode);
        QCOMPARE(report["approvedAmount"]["value"].toDecimal(), record.document.total);
        QVERIFY(report["isFinancialIntegrationEnabled"].toBool());
    }
    const ConcurCaller::Answer missing = m_concur->call("GET", base + u"NOTHING"_s);
    QCOMPARE(missing.status, 404);
    QVERIFY(!missing.json()["errorMessage"].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxConcurFis)
#include "tst_sandboxconcurfis.moc"
