// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "gate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Webhooks;

class TestGate final : public QObject
{
    Q_OBJECT

    const Gate m_gate{{"s3cret-token", "key", {"X-Client-DN", "CN=webhook.api.concursolutions.com"}}};

    static ReceivedRequest request(const QByteArray &method, const QByteArray &path, const QString &query = {})
    {
        ReceivedRequest made;
        made.method = method;
        made.path = path;
        made.query = QUrlQuery(query);
        made.headers.emplaceBack("X-Client-DN", "O=SAP SE, CN=webhook.api.concursolutions.com");
        return made;
    }

private Q_SLOTS:
    void doors_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("query");
        /// 0: let in.
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray none;
        QTest::newRow("Concur") << "POST"_ba << "/s3cret-token/concur"_ba << QString() << 0 << none;
        QTest::newRow("behind a proxy's path") << "POST"_ba << "/hooks/lb/s3cret-token/nav"_ba << QString() << 0 << none;
        QTest::newRow("handshake by POST") << "POST"_ba << "/s3cret-token/nav"_ba << u"validationToken=a%20b%2F1"_s << 200
                                           << "a b/1"_ba;
        QTest::newRow("handshake by GET") << "GET"_ba << "/s3cret-token/nav"_ba << u"x=1&validationToken=t"_s << 200
                                          << "t"_ba;
        QTest::newRow("handshake by OPTIONS") << "OPTIONS"_ba << "/s3cret-token/nav"_ba << u"validationToken=t"_s << 200
                                              << "t"_ba;
        QTest::newRow("handshake without a token") << "POST"_ba << "/s3cret-token/nav"_ba << u"validationToken="_s << 400
                                                   << none;
        QTest::newRow("handshake too long") << "POST"_ba << "/s3cret-token/nav"_ba
                                            << u"validationToken="_s + QString(3000, u'x') << 400 << none;
        QTest::newRow("no handshake at Concur's door")
            << "GET"_ba << "/s3cret-token/concur"_ba << u"validationToken=t"_s << 404 << none;
        QTest::newRow("another token") << "POST"_ba << "/s3cret-tokeN/concur"_ba << QString() << 404 << none;
        QTest::newRow("start of the token") << "POST"_ba << "/s3cret/concur"_ba << QString() << 404 << none;
        QTest::newRow("no token") << "POST"_ba << "/concur"_ba << QString() << 404 << none;
        QTest::newRow("empty token") << "POST"_ba << "//concur"_ba << QString() << 404 << none;
        QTest::newRow("unknown door") << "POST"_ba << "/s3cret-token/admin"_ba << QString() << 404 << none;
        QTest::newRow("something behind") << "POST"_ba << "/s3cret-token/concur/"_ba << QString() << 404 << none;
        QTest::newRow("reading Concur's door") << "GET"_ba << "/s3cret-token/concur"_ba << QString() << 404 << none;
        QTest::newRow("reading NAV's door") << "GET"_ba << "/s3cret-token/nav"_ba << QString() << 404 << none;
        QTest::newRow("proof") << "GET"_ba << "/s3cret-token/proof"_ba << u"challenge=abc"_s << 200
                               << Gate::proof("key", "abc");
        QTest::newRow("proof of nothing") << "GET"_ba << "/s3cret-token/proof"_ba << QString() << 404 << none;
    }
    void doors()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QString, query);
        const Gate::Passage passage = m_gate.at(request(method, path, query));
        QTEST(passage.answer ? passage.answer->status : 0, "status");
        QTEST(passage.answer ? passage.answer->body : QByteArray(), "body");
    }

    void withoutATokenNobodyComesIn()
    {
        const Gate open({{}, "key", {}});
        QCOMPARE(open.at(request("POST", "//concur")).answer->status, 404);
    }

    void theProofNeedsTheKey()
    {
        QVERIFY(Gate::proof("key", "abc") != Gate::proof("other", "abc"));
        QVERIFY(Gate::proof("key", "abc") != Gate::proof("key", "abd"));
    }

    void sendersAreToldApart_data()
    {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<bool>("fits");
        QTest::newRow("as it is") << QByteArrayList{"CN=webhook.api.concursolutions.com"} << true;
        QTest::newRow("among other parts")
            << QByteArrayList{"C=DE,O=SAP SE,CN=webhook.api.concursolutions.com,L=Walldorf"} << true;
        QTest::newRow("in slashes") << QByteArrayList{"/O=SAP SE/CN=webhook.api.concursolutions.com"} << true;
        QTest::newRow("in quotes") << QByteArrayList{"Subject=\"CN=webhook.api.concursolutions.com\""} << true;
        QTest::newRow("a longer name") << QByteArrayList{"CN=webhook.api.concursolutions.com.evil.test"} << false;
        QTest::newRow("a name before it") << QByteArrayList{"XCN=webhook.api.concursolutions.com"} << false;
        QTest::newRow("another") << QByteArrayList{"CN=webhook.api.example.test"} << false;
        QTest::newRow("empty") << QByteArrayList{""} << false;
        QTest::newRow("none") << QByteArrayList{} << false;
        QTest::newRow("the sender's own beside the proxy's")
            << QByteArrayList{"CN=webhook.api.concursolutions.com", "CN=other"} << false;
    }
    void sendersAreToldApart()
    {
        QFETCH(QByteArrayList, values);
        QFETCH(bool, fits);
        ReceivedRequest asked = request("POST", "/s3cret-token/concur");
        asked.headers.clear();
        for (const QByteArray &value : values)
            asked.headers.emplaceBack("x-client-dn", value);
        const Gate::Passage passage = m_gate.at(asked);
        // 403 comes again once the proxy is mended; 404 would be dropped for good (concur.md 7.4).
        QCOMPARE(passage.answer ? passage.answer->status : 0, fits ? 0 : 403);
        // NAV has clientState for that.
        asked.path = "/s3cret-token/nav";
        QVERIFY(!m_gate.at(asked).answer);
    }
};

QTEST_APPLESS_MAIN(TestGate)
#include "tst_gate.moc"
