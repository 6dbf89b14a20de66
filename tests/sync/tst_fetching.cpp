// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fisclient.h"
#include "scriptedconcur.h"
#include "syncworld.h"

#include <QCoroTask>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray queues = "GET /financialintegration/fi/v4/companies/transactiontypes/";

QByteArray documentOf(const QByteArray &id)
{
    return R"({"id":"fis-)" + id + R"(","docStatus":"READY","document":{"report":{"reportId":")" + id
        + R"(","reportName":"Trip","totalApprovedAmount":1,"employeeCurrencyAlphaCode":"EUR"}}})";
}

/// A queue of these pages, each a list of ids; `totalPages` 0 leaves the page block out.
ScriptedConcur::Handler queueOf(const QList<QByteArrayList> &pages, int totalPages)
{
    return [pages, totalPages](const RudeRequest &request) {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        const int number = query.queryItemValue(u"page"_s).toInt();
        QByteArrayList items;
        for (const QByteArray &id : pages.value(number))
            items.append(documentOf(id));
        const QByteArray block =
            totalPages > 0 ? R"(,"page":{"totalPages":)" + QByteArray::number(totalPages) + '}' : QByteArray();
        return answerOf(200, R"({"content":[)" + items.join(',') + ']' + block + '}');
    };
}

} // namespace

/// How the engine reads Concur's queues where they are split, shared or closed in ways of their own.
class TestFetching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPage_data();
    void readsEveryPage();
    void oneClosedQueueKeepsNobodyFromTheOther_data();
    void oneClosedQueueKeepsNobodyFromTheOther();

private:
    /// A world whose queues are scripted.
    struct Desk final
    {
        Desk()
        {
            world.setup().fis = &fis;
            concur.on(queues + "expense/transactions", queueOf({}, 1));
            concur.on(queues + "invoice/transactions", queueOf({}, 1));
        }

        [[nodiscard]] Result<RunSummary> sync()
        {
            Sync::SyncOptions options;
            options.only = {Sync::Part::Expense, Sync::Part::Invoice};
            return world.sync(options);
        }

        SyncWorld world{Sandbox::SandboxOptions{}};
        ScriptedConcur concur;
        HttpClient http{concur.options};
        Concur::Session session{http, concur.setup()};
        Concur::FisClient fis{session};
    };
};

void TestFetching::readsEveryPage_data()
{
    QTest::addColumn<QList<QByteArrayList>>("pages");
    QTest::addColumn<int>("totalPages");
    QTest::addColumn<int>("fetched");
    QTest::addColumn<int>("asked");
    const QList<QByteArrayList> two{{"a", "b"}, {"c"}};
    QTest::newRow("counted") << two << 2 << 3 << 2;
    QTest::newRow("not counted") << two << 0 << 3 << 3;
    QTest::newRow("the same twice, and again") << QList<QByteArrayList>{{"a", "a"}, {"a", "b"}} << 2 << 2 << 2;
    QTest::newRow("none in the middle") << QList<QByteArrayList>{{"a"}, {}, {}, {"b"}} << 4 << 2 << 4;
    QTest::newRow("nothing") << QList<QByteArrayList>{} << 0 << 0 << 1;
    QTest::newRow("a count that is not true") << QList<QByteArrayList>{{"a"}} << 1000 << 1 << 6;
}

void TestFetching::readsEveryPage()
{
    QFETCH(QList<QByteArrayList>, pages);
    QFETCH(int, totalPages);
    QFETCH(int, fetched);
    QFETCH(int, asked);
    Desk desk;
    desk.concur.on(queues + "expense/transactions", queueOf(pages, totalPages));
    const auto summary = desk.sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->problems, QStringList());
    QCOMPARE(summary->documents.fetched, fetched);
    QCOMPARE(desk.world.records().size(), fetched);
    QCOMPARE(desk.concur.asked(queues.mid(4) + "expense/transactions").size(), asked);
}

void TestFetching::oneClosedQueueKeepsNobodyFromTheOther_data()
{
    QTest::addColumn<QByteArray>("closed");
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 405}) {
        QTest::addRow("no invoices, %d", status) << QByteArray("invoice") << QByteArray("expense") << status;
        QTest::addRow("no expenses, %d", status) << QByteArray("expense") << QByteArray("invoice") << status;
    }
}

void TestFetching::oneClosedQueueKeepsNobodyFromTheOther()
{
    QFETCH(QByteArray, closed);
    QFETCH(QByteArray, open);
    QFETCH(int, status);
    Desk desk;
    desk.concur.on(queues + closed + "/transactions", answerOf(status, R"({"message":"not switched on"})"));
    desk.concur.on(queues + open + "/transactions", queueOf({{"a"}}, 1));
    const auto summary = desk.sync();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->problems.size(), 2); // it is said all the same, and what to do
    QVERIFY(summary->problems.last().contains(u"documents.kinds"));
    QCOMPARE(summary->documents.fetched, 1);
    const QList<Record> records = desk.world.records();
    QCOMPARE(records.size(), 1);
    QCOMPARE(toString(records.first().state), u"held"_s); // checked: the run went on

    desk.world.setup().queues = {open == "expense" ? DocumentKind::Expense : DocumentKind::Invoice};
    const qsizetype before = desk.concur.asked(queues.mid(4) + closed + "/transactions").size();
    const auto chosen = desk.sync();
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->problems, QStringList());
    QCOMPARE(desk.concur.asked(queues.mid(4) + closed + "/transactions").size(), before);
    QCOMPARE(desk.world.records().size(), 1);
}

QTEST_GUILESS_MAIN(TestFetching)
#include "tst_fetching.moc"
