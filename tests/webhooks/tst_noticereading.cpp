// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "noticereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Webhooks;

class TestNoticeReading final : public QObject
{
    Q_OBJECT

    static Delivery from(NoticeSystem system, const QByteArray &body)
    {
        return {1, system, body, u"c-1"_s, QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC)};
    }

    static QByteArray event(const QByteArray &topic, const QByteArray &time)
    {
        return "{\"id\":\"4c1e\",\"correlationId\":\"k\",\"eventType\":\"expense.readyForIntegration\",\"topic\":\""
            + topic + "\",\"subtopic\":\"e-1\",\"timeStamp\":\"" + time
            + "\",\"route\":\"stable\",\"facts\":{\"companyId\":\"c\",\"documentId\":\"REP-77\",\"href\":"
              "\"https://inner.example.test/fi/v4/expense?docId=REP-77\",\"entityId\":\"e-1\"},\"data\":null}";
    }

    static QByteArray notification(const QByteArray &state, const QByteArray &resource, const QByteArray &time)
    {
        return "{\"subscriptionId\":\"lb-vendors\",\"clientState\":\"" + state
            + "\",\"expirationDateTime\":\"2026-03-05T08:00:00Z\",\"resource\":\"" + resource
            + "\",\"changeType\":\"updated\",\"lastModifiedDateTime\":\"" + time + "\"}";
    }

private Q_SLOTS:
    void anEventOfConcur_data()
    {
        QTest::addColumn<QByteArray>("topic");
        QTest::addColumn<QByteArray>("time");
        QTest::newRow("as documented") << "public.concur.financialintegration"_ba << "2026-03-02T07:59:58.123Z"_ba;
        QTest::newRow("without public, offset without a colon")
            << "concur.financialintegration"_ba << "2026-03-02T07:59:58.123+0000"_ba;
    }
    void anEventOfConcur()
    {
        QFETCH(QByteArray, topic);
        QFETCH(QByteArray, time);
        const QList<Notice> notices = readConcurEvents(from(NoticeSystem::Concur, event(topic, time)));
        QCOMPARE(notices.size(), 1);
        const Notice &notice = notices.first();
        QCOMPARE(notice.key, u"4c1e"_s);
        QCOMPARE(notice.subject, u"concur.financialintegration"_s);
        QCOMPARE(notice.change, u"expense.readyForIntegration"_s);
        QCOMPARE(notice.item, u"REP-77"_s);
        QCOMPARE(notice.changedAt, QDateTime(QDate(2026, 3, 2), QTime(7, 59, 58, 123), Qt::UTC));
        QCOMPARE(notice.correlation, u"c-1"_s);
    }

    void aReportThatChanged()
    {
        const QList<Notice> notices = readConcurEvents(from(NoticeSystem::Concur,
            "{\"id\":\"x\",\"topic\":\"public.concur.expense.report\",\"eventType\":\"statusChanged\",\"facts\":"
            "{\"reportId\":\"ABC\",\"userId\":null,\"stepCode\":\"RECALL\"}}"));
        QCOMPARE(notices.first().item, u"ABC"_s);
        QVERIFY(!notices.first().changedAt.isValid());
    }

    void whatCannotBeReadStillSaysThatSomethingCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("cut") << "{\"id\":\"4c1e\",\"top"_ba;
        QTest::newRow("no object") << "17"_ba;
        QTest::newRow("an empty array") << "[]"_ba;
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void whatCannotBeReadStillSaysThatSomethingCame()
    {
        QFETCH(QByteArray, body);
        const QList<Notice> notices = readConcurEvents(from(NoticeSystem::Concur, body));
        QCOMPARE(notices.size(), 1);
        QVERIFY(!notices.first().key.isEmpty());
        QVERIFY(notices.first().subject.isEmpty());
        QCOMPARE(readNavNotices(from(NoticeSystem::Nav, body), "s").strange, 1);
    }

    void anEventWithoutAnIdIsTheSameOnlyWhenItSaysTheSame()
    {
        const auto key = [](const QByteArray &body) {
            return readConcurEvents(from(NoticeSystem::Concur, body)).first().key;
        };
        QCOMPARE(key("{\"topic\":\"t\",\"eventType\":\"e\"}"), key("{ \"eventType\" : \"e\", \"topic\" : \"t\" }"));
        QVERIFY(key("{\"topic\":\"t\",\"eventType\":\"e\"}") != key("{\"topic\":\"t\",\"eventType\":\"f\"}"));
    }

    void resourcesOfNav_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("company");
        QTest::newRow("one record") << "/api/v2.0/companies(11-aa)/vendors(22-bb)"_ba << u"vendors"_s << u"22-bb"_s
                                    << u"11-aa"_s;
        QTest::newRow("absolute") << "https://api.example.test/v2.0/t/p/api/v2.0/companies(11-aa)/journals(33)"_ba
                                  << u"journals"_s << u"33"_s << u"11-aa"_s;
        QTest::newRow("collection with a filter")
            << "/api/v2.0/companies(11-aa)/generalLedgerEntries?$filter=lastModifiedDateTime%20gt%202026-03-02T07:00:00Z"_ba
            << u"generalLedgerEntries"_s << QString() << u"11-aa"_s;
        QTest::newRow("a bare set") << "dimensions"_ba << u"dimensions"_s << QString() << QString();
        QTest::newRow("nonsense") << "%%%"_ba << QString() << QString() << QString();
    }
    void resourcesOfNav()
    {
        QFETCH(QByteArray, resource);
        const NavNotices read =
            readNavNotices(from(NoticeSystem::Nav,
                               "{\"value\":[" + notification("s", resource, "2026-03-02T07:59:58.1234567Z") + "]}"),
                "s");
        QCOMPARE(read.notices.size(), 1);
        QTEST(read.notices.first().subject, "subject");
        QTEST(read.notices.first().item, "item");
        QTEST(read.notices.first().company, "company");
        QCOMPARE(read.notices.first().changedAt.date(), QDate(2026, 3, 2));
    }

    void onlyOursAreTaken()
    {
        const QByteArray resource = "/api/v2.0/companies(1)/vendors(2)";
        const QByteArray body = "{\"value\":[" + notification("ours", resource, "2026-03-02T08:00:00Z") + ','
            + notification("theirs", resource, "2026-03-02T08:00:01Z") + ','
            + notification("our", resource, "2026-03-02T08:00:02Z") + ",{\"resource\":\"x\"}]}";
        const NavNotices read = readNavNotices(from(NoticeSystem::Nav, body), "ours");
        QCOMPARE(read.notices.size(), 1);
        QCOMPARE(read.strange, 3);
        QCOMPARE(readNavNotices(from(NoticeSystem::Nav, body), {}).notices.size(), 0);
    }

    void aLaterChangeOfTheSameRecordIsAnother()
    {
        const auto key = [](const QByteArray &time) {
            return readNavNotices(
                from(NoticeSystem::Nav, "{\"value\":[" + notification("s", "vendors(1)", time) + "]}"), "s")
                .notices.first()
                .key;
        };
        QCOMPARE(key("2026-03-02T08:00:00Z"), key("2026-03-02T08:00:00Z"));
        QVERIFY(key("2026-03-02T08:00:00Z") != key("2026-03-02T08:00:01Z"));
    }
};

QTEST_APPLESS_MAIN(TestNoticeReading)
#include "tst_noticereading.moc"
