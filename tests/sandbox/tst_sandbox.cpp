// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "faultbook.h"
#include "httpcaller.h"
#include "sandboxthread.h"

#include <QtTest>

#include <functional>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

/// The whole demo company in its own thread: both systems, the administrator's door, the faults.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultBookCounts();
    void faultBookStrikesNowAndThen();
    void faultBookRefusesUnknownWords();
    void startRefuses_data();
    void startRefuses();
    void connectionsHoldWhatConnectReads();
    void bothSystemsAnswer();
    void navHoldsTheCompany();
    void sameSeedSameExpectations();
    void recallAndResubmit();
    void causesCanBeFixedInNav();
    void clockMovesBothSystems();
    void faultsOfTheWire_data();
    void faultsOfTheWire();
    void stormsPass();
    void faultsOfNavWrites_data();
    void faultsOfNavWrites();
    void truncatedJsonIsWholeByItsLength();
    void lostAnswerAfterPosting();
    void refusedPosting_data();
    void refusedPosting();
    void lastingSetUp();
    void recallIsFasterThanTheAcknowledgement();
    void stopsAndStartsAgain();

private:
    void start(int documents = 40, const std::function<void(SandboxOptions &)> &change = {});
    void signIn();
    HttpCaller::Answer admin(const QByteArray &method, const QString &path, const Json &body = {});
    HttpCaller::Answer concur(const QByteArray &method, const QString &path, const Json &body = {});
    HttpCaller::Answer nav(const QByteArray &method, const QString &path, const Json &body = {});
    void setFault(const QString &fault);
    [[nodiscard]] QString firstOf(const QString &kind, const QString &problem);
    /// A journal with two lines that balance; returns its path.
    QString journal(const QString &account, const QString &date = u"2026-04-01"_s);
    [[nodiscard]] qsizetype entryCount();

    std::unique_ptr<SandboxThread> m_sandbox;
    HttpCaller m_http;
    QByteArray m_concurBearer;
    QByteArray m_navBearer;
    QString m_geolocation;
    QString m_company;
};

void TestSandbox::start(int documents, const std::function<void(SandboxOptions &)> &change)
{
    SandboxOptions options;
    options.documents = documents;
    if (change)
        change(options);
    m_sandbox = std::make_unique<SandboxThread>();
    QCOMPARE(m_sandbox->start(options), QString());
}

void TestSandbox::signIn()
{
    const auto ask = [this](const Json &fields, const QString &url) {
        QByteArray body;
        for (const Json::Member &field : fields.members())
            body += field.key + '=' + QUrl::toPercentEncoding(field.value.toString()) + '&';
        return m_http.send("POST", QUrl(url), body, {{"Content-Type", "application/x-www-form-urlencoded"}}).json();
    };
    const Json own = m_sandbox->connections()["concur"];
    const Json token = ask(Json::object({{"client_id", own["clientId"]}, {"client_secret", own["clientSecret"]},
                               {"grant_type", u"password"_s}, {"credtype", u"authtoken"_s},
                               {"username", own["companyUuid"]}, {"password", own["requestToken"]}}),
        own["tokenUrl"].toString());
    m_concurBearer = "Bearer " + token["access_token"].toString().toLatin1();
    m_geolocation = QUrl(token["geolocation"].toString()).adjusted(QUrl::RemovePath).toString();
    const Json his = m_sandbox->connections()["nav"];
    const Json other = ask(Json::object({{"client_id", his["clientId"]}, {"client_secret", his["clientSecret"]},
                               {"grant_type", u"client_credentials"_s}, {"scope", his["scope"]}}),
        his["tokenUrl"].toString());
    m_navBearer = "Bearer " + other["access_token"].toString().toLatin1();
    m_company = nav("GET", u"companies"_s).json()["value"].at(0)["id"].toString();
}

HttpCaller::Answer TestSandbox::admin(const QByteArray &method, const QString &path, const Json &body)
{
    const QUrl url(m_sandbox->connections()["admin"].toString() + path);
    return m_http.send(
        method, url, body.isNull() ? QByteArray() : body.toUtf8(), {{"Content-Type", "application/json"}});
}

HttpCaller::Answer TestSandbox::concur(const QByteArray &method, const QString &path, const Json &body)
{
    return m_http.send(method, QUrl(m_geolocation + path), body.isNull() ? QByteArray() : body.toUtf8(),
        {{"Authorization", m_concurBearer}, {"Accept", "application/json"}, {"Content-Type", "application/json"}});
}

HttpCaller::Answer TestSandbox::nav(const QByteArray &method, const QString &path, const Json &body)
{
    const QString base = m_sandbox->connections()["nav"]["apiUrl"].toString() + u'/';
    const QString whole =
        m_company.isEmpty() || path == u"companies" ? path : u"companies(%1)/"_s.arg(m_company) + path;
    return m_http.send(method, QUrl(base + whole), body.isNull() ? QByteArray() : body.toUtf8(),
        {{"Authorization", m_navBearer}, {"Content-Type", "application/json"}});
}

void TestSandbox::setFault(const QString &fault)
{
    QCOMPARE(admin("POST", u"/faults"_s, Json::object({{"set", Json::array({fault})}})).status, 200);
}

QString TestSandbox::firstOf(const QString &kind, const QString &problem)
{
    const Json all = admin("GET", u"/expectations"_s).json();
    for (const Json::Member &one : all.members()) {
        if (one.value["kind"].toString() == kind && one.value["problem"].toString() == problem)
            return QString::fromLatin1(one.key);
    }
    return {};
}

QString TestSandbox::journal(const QString &account, const QString &date)
{
    static int serial = 0;
    const QString code = u"TEST%1"_s.arg(++serial);
    const QString path = u"journals(%1)"_s.arg(
        nav("POST", u"journals"_s, Json::object({{"code", code}, {"displayName", code}})).json()["id"].toString());
    for (const auto &[number, amount] : {std::pair{account, 10}, std::pair{u"1740"_s, -10}}) {
        const Json line = Json::object({{"accountType", u"G/L Account"_s}, {"accountNumber", number},
            {"postingDate", date}, {"documentNumber", code}, {"amount", amount}, {"description", u"Test"_s}});
        const HttpCaller::Answer answer = nav("POST", path + u"/journalLines"_s, line);
        if (answer.status != 201)
            qWarning("%s", answer.body.constData());
    }
    return path;
}

qsizetype TestSandbox::entryCount()
{
    return admin("GET", u"/ledger"_s).json()["companies"].at(0)["glEntries"].size();
}

void TestSandbox::faultBookCounts()
{
    FaultBook book;
    QVERIFY(!book.strikes(u"hang"_s));
    QVERIFY(book.set({u"hang:2"_s, u"429-storm"_s}).isEmpty());
    QVERIFY(book.strikes(u"hang"_s));
    QVERIFY(book.strikes(u"hang"_s));
    QVERIFY(!book.strikes(u"hang"_s));
    QCOMPARE(book.strikesSoFar(u"hang"_s), 2);
    QVERIFY(!book.isLasting(u"hang"_s));
    QVERIFY(book.isLasting(u"429-storm"_s));
    QVERIFY(book.set({}).isEmpty());
    QVERIFY(!book.isOn(u"429-storm"_s));
}

void TestSandbox::faultBookStrikesNowAndThen()
{
    // A fault without an end must leave room for the work to get done.
    for (const QString &name : FaultBook::allNames()) {
        FaultBook book;
        QVERIFY(book.set({name}).isEmpty());
        int struck = 0;
        for (int i = 0; i < 200; ++i)
            struck += book.strikes(name);
        QVERIFY2(struck >= 4, qPrintable(name));
        const bool setUp = name == u"closed-period" || name == u"blocked-account" || name == u"tax-code-setup"
            || name == u"posting-series" || name == u"fis-unknown-116";
        QVERIFY2(setUp || struck <= 100, qPrintable(name));
    }
    QCOMPARE(FaultBook::allNames().size(), 39);
}

void TestSandbox::faultBookRefusesUnknownWords()
{
    FaultBook book;
    QCOMPARE(book.set({u"nonsense"_s, u"hang:x"_s, u"hang:0"_s, u"hang:1"_s}),
        (QStringList{u"nonsense"_s, u"hang:x"_s, u"hang:0"_s}));
    QVERIFY(book.isOn(u"hang"_s));
}

void TestSandbox::startRefuses_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("documents") << -1 << QString() << QStringList();
    QTest::newRow("limits") << 5 << u"hard"_s << QStringList();
    QTest::newRow("faults") << 5 << u"bc"_s << QStringList{u"nonsense"_s};
}

void TestSandbox::startRefuses()
{
    QFETCH(int, documents);
    QFETCH(QString, limits);
    QFETCH(QStringList, faults);
    SandboxOptions options;
    options.documents = documents;
    options.limits = limits;
    options.faults = faults;
    SandboxThread sandbox;
    QVERIFY(!sandbox.start(options).isEmpty());
    QVERIFY(sandbox.connections().isNull());
}

void TestSandbox::connectionsHoldWhatConnectReads()
{
    start();
    const Json all = m_sandbox->connections();
    for (const char *key : {"tokenUrl", "clientId", "clientSecret", "companyUuid", "requestToken", "systemId"})
        QVERIFY2(!all["concur"][key].toString().isEmpty(), key);
    for (const char *key : {"kind", "apiUrl", "company", "auth", "tokenUrl", "clientId", "clientSecret", "scope"})
        QVERIFY2(!all["nav"][key].toString().isEmpty(), key);
    QCOMPARE(all["nav"]["kind"].toString(), u"bc"_s);
    QCOMPARE(all["nav"]["auth"].toString(), u"oauth"_s);
    QVERIFY(all["admin"].toString().startsWith(u"http://127.0.0.1:"));
    QVERIFY(!all.toUtf8().contains('\n')); // one line
    QCOMPARE(admin("GET", u"/mappings.csv"_s).body, m_sandbox->mappings());
}

void TestSandbox::bothSystemsAnswer()
{
    start();
    signIn();
    const Json queue =
        concur("GET", u"/financialintegration/fi/v4/companies/transactiontypes/expense/transactions?limit=100"_s)
            .json();
    QCOMPARE(queue["page"]["totalElements"].toInt(), 28);
    QVERIFY(!m_company.isEmpty());
    QCOMPARE(nav("GET", u"vendors?$top=1"_s).status, 200);
    const Json counts = admin("GET", u"/requests"_s).json();
    QVERIFY(counts["concur"].toInt() >= 2);
    QVERIFY(counts["nav"].toInt() >= 3);
    QCOMPARE(admin("GET", u"/purchases"_s).json()["purchaseRequests"].size(), 2);
}

void TestSandbox::navHoldsTheCompany()
{
    start();
    signIn();
    QCOMPARE(nav("GET", u"accounts"_s).json()["value"].size(), 300);
    QCOMPARE(nav("GET", u"vendors"_s).json()["value"].size(), 400);
    QCOMPARE(nav("GET", u"dimensions"_s).json()["value"].size(), 3);
    QCOMPARE(nav("GET", u"generalLedgerSetup"_s).status, 200);
    const Json posted =
        nav("GET", u"purchaseInvoices?$filter=vendorInvoiceNumber eq 'RE-2026-90001'"_s).json()["value"];
    QCOMPARE(posted.size(), 1);
    QCOMPARE(posted.at(0)["status"].toString(), u"Open"_s);
    QVERIFY(posted.at(0)["totalAmountIncludingTax"].toDecimal().isPositive());
    const Json control = nav("GET", u"accounts?$filter=number eq '1600'"_s).json()["value"].at(0);
    QVERIFY(!control["directPosting"].toBool(true));
}

void TestSandbox::sameSeedSameExpectations()
{
    start();
    const QByteArray first = admin("GET", u"/expectations"_s).body;
    start();
    QCOMPARE(admin("GET", u"/expectations"_s).body, first);
    start(40, [](SandboxOptions &options) { options.seed = 2; });
    QVERIFY(admin("GET", u"/expectations"_s).body != first);
}

void TestSandbox::recallAndResubmit()
{
    start(60, [](SandboxOptions &options) { options.problemPercent = 20; });
    const QString document = firstOf(u"expense"_s, u"accountMissing"_s);
    QVERIFY(!document.isEmpty());
    const Json body = Json::object({{"document", document}, {"repaired", true}});
    QCOMPARE(admin("POST", u"/concur/recall"_s, body).status, 200);
    QCOMPARE(admin("POST", u"/concur/recall"_s, body).status, 409);
    QCOMPARE(admin("POST", u"/concur/resubmit"_s, body).status, 200);
    QCOMPARE(admin("POST", u"/concur/resubmit"_s, Json::object({{"document", u"none"_s}})).status, 409);
    const Json fate = admin("GET", u"/expectations"_s).json()[document.toLatin1()];
    QVERIFY(fate["shouldPost"].toBool());
    const Json overview = admin("GET", u"/concur"_s).json();
    for (const Json &one : overview["documents"].items()) {
        if (one["document"].toString() != document)
            continue;
        QCOMPARE(one["fisDocuments"].size(), 2);
        QCOMPARE(one["fisDocuments"].at(0)["status"].toString(), u"RECALLED"_s);
        QCOMPARE(one["status"].toString(), u"READY"_s);
    }
}

void TestSandbox::causesCanBeFixedInNav()
{
    start();
    signIn();
    const auto ok = [this](const QString &path, const Json &body) { return admin("POST", path, body).status == 200; };
    QVERIFY(ok(u"/nav/vendors"_s, Json::object({{"number", u"79999"_s}, {"name", u"Neu GmbH"_s}})));
    QCOMPARE(nav("GET", u"vendors?$filter=number eq '79999'"_s).json()["value"].size(), 1);
    QVERIFY(ok(u"/nav/vendors"_s, Json::object({{"number", u"79999"_s}, {"blocked", u"All"_s}})));
    QCOMPARE(nav("GET", u"vendors?$filter=number eq '79999'"_s).json()["value"].at(0)["blocked"].toString(), u"All"_s);
    QVERIFY(ok(u"/nav/unblockAccount"_s, Json::object({{"number", u"4672"_s}})));
    QVERIFY(!nav("GET", u"accounts?$filter=number eq '4672'"_s).json()["value"].at(0)["blocked"].toBool(true));
    QVERIFY(ok(u"/nav/accounts"_s, Json::object({{"number", u"9Z99"_s}, {"name", u"Neu"_s}})));
    QVERIFY(ok(u"/nav/dimensionValues"_s, Json::object({{"dimension", u"COSTCENTER"_s}, {"code", u"CC999"_s}})));
    QVERIFY(!ok(u"/nav/dimensionValues"_s, Json::object({{"dimension", u"COSTCENTER"_s}, {"code", u"CC999"_s}})));
    QVERIFY(ok(u"/nav/orders"_s, Json::object({{"number", u"PO-HAND"_s}, {"vendorNumber", u"79999"_s}})));
    QVERIFY(!ok(u"/nav/orders"_s, Json::object({{"number", u"PO-hand"_s}, {"vendorNumber", u"79999"_s}})));
    QVERIFY(!ok(u"/nav/orders"_s, Json::object({{"number", u"PO-HAND2"_s}, {"vendorNumber", u"NOBODY"_s}})));
    QVERIFY(!ok(u"/nav/orders"_s, Json::object({{"vendorNumber", u"79999"_s}})));
    QVERIFY(ok(
        u"/nav/setup"_s, Json::object({{"allowPostingFrom", u"2025-01-01"_s}, {"allowPostingTo", u"2027-12-31"_s}})));
    const Json setup = nav("GET", u"generalLedgerSetup"_s).json();
    QVERIFY(setup.toUtf8().contains("2025-01-01"));
    QCOMPARE(admin("POST", u"/nav/nonsense"_s, Json::object()).status, 404);
    QCOMPARE(admin("GET", u"/nonsense"_s).status, 404);
}

void TestSandbox::clockMovesBothSystems()
{
    start();
    signIn();
    const QString path = u"/list/v4/lists"_s;
    QCOMPARE(concur("GET", path).status, 200);
    QCOMPARE(admin("POST", u"/clock"_s, Json::object({{"advanceSeconds", 4000}})).status, 200);
    QCOMPARE(concur("GET", path).status, 401);
    QCOMPARE(nav("GET", u"vendors?$top=1"_s).status, 401);
    QCOMPARE(admin("POST", u"/clock"_s, Json::object()).status, 400);
}

void TestSandbox::faultsOfTheWire_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("path"); ///< of Concur
    QTest::addColumn<int>("status");
    const QString lists = u"/list/v4/lists"_s;
    QTest::newRow("html page") << u"html-error-page:1"_s << lists << 200;
    QTest::newRow("500") << u"http-500-sometimes:1"_s << lists << 500;
    QTest::newRow("503") << u"503-retry-after:1"_s << lists << 503;
    QTest::newRow("expired") << u"token-expired-midway:1"_s << lists << 401;
    QTest::newRow("expired v3") << u"token-expired-midway:1"_s << u"/api/v3.1/invoice/vendors"_s << 403;
    QTest::newRow("400 as throttle") << u"400-as-throttle:1"_s << u"/api/v3.1/invoice/vendors"_s << 400;
    QTest::newRow("moved") << u"moved-datacentre:1"_s << lists << 401;
}

void TestSandbox::faultsOfTheWire()
{
    QFETCH(QString, fault);
    QFETCH(QString, path);
    QFETCH(int, status);
    start(10);
    signIn();
    setFault(fault);
    QCOMPARE(concur("GET", path).status, status);
    if (!fault.startsWith(u"token-expired-midway") && !fault.startsWith(u"moved"))
        QCOMPARE(concur("GET", path).status, 200);
}

/// A storm goes over several calls, whosever they are.
void TestSandbox::stormsPass()
{
    start(10);
    signIn();
    setFault(u"429-storm:1"_s);
    QCOMPARE(concur("GET", u"/list/v4/lists"_s).status, 429);
    QCOMPARE(nav("GET", u"vendors?$top=1"_s).status, 429);
    QCOMPARE(concur("GET", u"/list/v4/lists"_s).status, 429);
    QCOMPARE(nav("GET", u"vendors?$top=1"_s).status, 429);
    QCOMPARE(concur("GET", u"/list/v4/lists"_s).status, 200);
}

void TestSandbox::faultsOfNavWrites_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("entries"); ///< that a refused post leaves all the same
    QTest::newRow("deadlock-409") << u"deadlock-409:1"_s << 409 << 0;
    QTest::newRow("disk-full") << u"disk-full:1"_s << 500 << 0;
    QTest::newRow("timeout-before-commit") << u"timeout-before-commit:1"_s << 408 << 0;
    QTest::newRow("timeout-after-commit") << u"timeout-after-commit:1"_s << 504 << 2;
}

void TestSandbox::faultsOfNavWrites()
{
    QFETCH(QString, fault);
    QFETCH(int, entries);
    start(10);
    signIn();
    const QString path = journal(u"4666"_s);
    const qsizetype before = entryCount();
    setFault(fault);
    QTEST(nav("POST", path + u"/Microsoft.NAV.post"_s, Json::object()).status, "status");
    QCOMPARE(entryCount(), before + entries);
    if (entries == 0)
        QCOMPARE(nav("POST", path + u"/Microsoft.NAV.post"_s, Json::object()).status, 204);
    QCOMPARE(entryCount(), before + 2);
}

void TestSandbox::truncatedJsonIsWholeByItsLength()
{
    start(10);
    signIn();
    setFault(u"truncated-json:1"_s);
    const HttpCaller::Answer cut = nav("GET", u"accounts"_s);
    QCOMPARE(cut.status, 200);
    QVERIFY(!cut.body.isEmpty());
    QVERIFY(!Json::parse(cut.body));
    QVERIFY(Json::parse(nav("GET", u"accounts"_s).body));
}

void TestSandbox::lostAnswerAfterPosting()
{
    start(10);
    signIn();
    const QString path = journal(u"4930"_s);
    const qsizetype before = entryCount();
    setFault(u"drop-before-commit:1"_s);
    QCOMPARE(nav("POST", path + u"/Microsoft.NAV.post"_s, Json::object()).status, 0);
    QCOMPARE(entryCount(), before);
    setFault(u"drop-after-commit:1"_s);
    QCOMPARE(nav("POST", path + u"/Microsoft.NAV.post"_s, Json::object()).status, 0);
    QCOMPARE(entryCount(), before + 2);
    setFault(u"drop-mid-answer:1"_s);
    const HttpCaller::Answer half = nav("GET", u"accounts"_s);
    QVERIFY(!Json::parse(half.body));
    QCOMPARE(nav("GET", u"accounts?$top=1"_s).status, 200);
}

void TestSandbox::refusedPosting_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("period") << u"closed-period:1"_s << QByteArray("range of allowed posting dates");
    QTest::newRow("account") << u"blocked-account:1"_s << QByteArray("Blocked");
}

void TestSandbox::refusedPosting()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, words);
    start(10);
    signIn();
    const QString path = journal(u"4664"_s);
    setFault(fault);
    const HttpCaller::Answer refused = nav("POST", path + u"/Microsoft.NAV.post"_s, Json::object());
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains(words), refused.body.constData());
    QCOMPARE(nav("POST", path + u"/Microsoft.NAV.post"_s, Json::object()).status, 204); // nothing lasts
}

void TestSandbox::lastingSetUp()
{
    start(10, [](SandboxOptions &options) { options.faults = {u"closed-period"_s, u"blocked-account"_s}; });
    signIn();
    QVERIFY(nav("GET", u"generalLedgerSetup"_s).body.contains("2026-05-01"));
    QVERIFY(nav("GET", u"accounts?$filter=number eq '4664'"_s).json()["value"].at(0)["blocked"].toBool());
    setFault(u"posting-series"_s);
    QVERIFY(nav("GET", u"generalLedgerSetup"_s).body.contains("2026-01-01"));
    QCOMPARE(nav("POST", journal(u"4664"_s) + u"/Microsoft.NAV.post"_s, Json::object()).status, 204);
    const Json ledger = admin("GET", u"/ledger"_s).json();
    const Json &entries = ledger["companies"].at(0)["glEntries"];
    QCOMPARE(entries.at(entries.size() - 1)["documentNumber"].toString(), u"BU26-0001"_s);
}

void TestSandbox::recallIsFasterThanTheAcknowledgement()
{
    start();
    signIn();
    const QString base = u"/financialintegration/fi/v4/companies/transactiontypes/expense/transactions"_s;
    const Json page = concur("GET", base + u"?limit=2"_s).json();
    const auto acknowledge = [&](int place) {
        const Json body =
            Json::object({{"systemId", u"BC"_s}, {"ids", Json::array({page["content"].at(place)["id"]})}});
        return concur("POST", base + u"/acknowledgements"_s, body).json().at(0)["code"].toInt();
    };
    setFault(u"fis-recalled-before-ack:1"_s);
    QCOMPARE(acknowledge(0), 102);
    setFault(u"fis-retry-199:1"_s);
    QCOMPARE(acknowledge(1), 199);
    QCOMPARE(acknowledge(1), 0);
}

void TestSandbox::stopsAndStartsAgain()
{
    start(5);
    const QUrl url(m_sandbox->connections()["admin"].toString() + u"/concur"_s);
    QCOMPARE(m_http.send("GET", url).status, 200);
    m_sandbox->stop();
    m_sandbox->stop(); // twice does no harm
    QCOMPARE(m_http.send("GET", url).status, 0);
    start(5, [](SandboxOptions &options) {
        options.latencyMs = 60;
        options.limits = u"bc"_s;
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(nav("GET", u"companies"_s).status, 401);
    QVERIFY(timer.elapsed() >= 55);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
