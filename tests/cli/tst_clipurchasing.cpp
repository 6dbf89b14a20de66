// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Purchase requests and orders to close as scripts use them: the program as a process against the demo company.
class TestCliPurchasing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrongIsNamedByItsField_data();
    void whatIsWrongIsNamedByItsField();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void aDryRunSendsNothing();
    void aRequestIsMadeFollowedAndSuperseded();
    void ordersToCloseAreListed();

private:
    [[nodiscard]] QJsonObject request() const;
    [[nodiscard]] CliResult create(const QJsonObject &body, const QStringList &more = {})
    {
        return m_cli->json(
            QStringList{u"requests"_s, u"create"_s, u"-"_s} + more, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] QJsonArray requests()
    {
        return m_cli->json({u"requests"_s, u"list"_s}).json()->value("requests"_L1).toArray();
    }
    [[nodiscard]] QJsonObject shown(const QString &id)
    {
        return *m_cli->json({u"requests"_s, u"show"_s, id, u"--now"_s}).json();
    }
    [[nodiscard]] QString made(const QJsonObject &body);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
};

void TestCliPurchasing::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"6"_s, u"--seed"_s, u"3"_s});
    QVERIFY(m_sandbox->isReady());
    m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
    m_cli->setEnvironment(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"correct horse"_s);
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
    QFile mappings(m_folder.filePath(u"mappings.csv"_s));
    QVERIFY(mappings.open(QIODevice::WriteOnly));
    mappings.write(m_sandbox->get(u"/mappings.csv"_s));
    mappings.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode, 0);
}

QJsonObject TestCliPurchasing::request() const
{
    const QJsonObject vendor =
        QJsonDocument::fromJson(m_sandbox->get(u"/concur"_s)).object().value("vendors"_L1).toArray().at(0).toObject();
    const QJsonObject line{{u"purchaseType"_s, u"GOODS"_s}, {u"vendorCode"_s, vendor.value("VendorCode"_L1)},
        {u"vendorAddressCode"_s, vendor.value("AddressCode"_L1)}, {u"description"_s, u"Paper"_s},
        {u"quantity"_s, u"10"_s}, {u"unitPrice"_s, u"12.50"_s}};
    return {{u"userLoginId"_s, u"user1001@nordlicht.example"_s}, {u"currencyCode"_s, u"EUR"_s},
        {u"description"_s, u"Paper for the print shop"_s}, {u"lineItems"_s, QJsonArray{line}}};
}

QString TestCliPurchasing::made(const QJsonObject &body)
{
    const CliResult result = create(body);
    if (result.exitCode != 0)
        QTest::qFail((result.output + result.errors).constData(), __FILE__, __LINE__);
    static_cast<void>(m_sandbox->post(u"/clock"_s, {{u"advanceSeconds"_s, 2}}));
    return result.json()->value("request"_L1).toString();
}

void TestCliPurchasing::whatIsWrongIsNamedByItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isSeenHere");
    QTest::newRow("currency") << u"currencyCode"_s << QJsonValue(u"eur"_s) << u"invalidCurrencyCode"_s << true;
    QTest::newRow("nobody") << u"userLoginId"_s << QJsonValue() << u"missingUserInfo"_s << true;
    QTest::newRow("policy") << u"policyExternalId"_s << QJsonValue(u"X"_s) << u"invalidPolicyInformation"_s << false;
}

void TestCliPurchasing::whatIsWrongIsNamedByItsField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isSeenHere);
    QJsonObject body = request();
    body.insert(field, value);
    const CliResult tried = create(body, {u"--dry-run"_s});
    QCOMPARE(tried.exitCode, isSeenHere ? 1 : 0);
    const CliResult sent = create(body);
    QCOMPARE(sent.exitCode, 1);
    const QJsonArray errors = sent.json()->value("errors"_L1).toArray();
    QCOMPARE(errors.size(), 1);
    QTEST(errors.at(0)["code"_L1].toString(), "code");
    QVERIFY(errors.at(0)["line"_L1].isNull());
    QVERIFY(requests().isEmpty());
}

void TestCliPurchasing::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no JSON") << QByteArray("paper") << QByteArray("no JSON");
    QTest::newRow("slip") << QByteArray(R"({"currency":"EUR"})") << QByteArray("currency");
    QTest::newRow("nothing") << QByteArray() << QByteArray("no JSON");
}

void TestCliPurchasing::whatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, words);
    const CliResult result = m_cli->json({u"requests"_s, u"create"_s, u"-"_s, u"--dry-run"_s}, input);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains(words), result.errors.constData());
    QCOMPARE(m_cli->json({u"requests"_s, u"create"_s, m_folder.filePath(u"none.json"_s)}).exitCode, 1);
}

void TestCliPurchasing::aDryRunSendsNothing()
{
    const CliResult tried = create(request(), {u"--dry-run"_s});
    QCOMPARE(tried.exitCode, 0);
    QCOMPARE(tried.json()->value("total"_L1).toString(), u"125.00"_s);
    QVERIFY(tried.json()->value("errors"_L1).toArray().isEmpty());
    QVERIFY(tried.json()->value("body"_L1)["lineItems"_L1].toArray().size() == 1);
    QVERIFY(requests().isEmpty());
}

void TestCliPurchasing::aRequestIsMadeFollowedAndSuperseded()
{
    const QString first = made(request());
    QVERIFY(!first.isEmpty());
    QVERIFY(m_cli->json({u"watch"_s, u"list"_s}).json()->value("watches"_L1).toArray().contains(first));
    QCOMPARE(shown(first).value("queueStatus"_L1).toString(), u"CREATED"_s);
    QCOMPARE(shown(first).value("sent"_L1)["currencyCode"_L1].toString(), u"EUR"_s);
    QJsonObject change = request();
    change.insert(u"description"_s, u"More paper"_s);
    const QByteArray input = QJsonDocument(change).toJson();
    const CliResult tried = m_cli->json({u"requests"_s, u"supersede"_s, first, u"-"_s, u"--dry-run"_s}, input);
    QVERIFY(
        tried.json()->value("body"_L1)["comments"_L1].toString().contains(shown(first).value("number"_L1).toString()));
    const CliResult changed = m_cli->json({u"requests"_s, u"supersede"_s, first, u"-"_s}, input);
    QCOMPARE(changed.exitCode, 0);
    const QString second = changed.json()->value("request"_L1).toString();
    QCOMPARE(shown(first).value("supersededBy"_L1).toString(), second);
    QCOMPARE(m_cli->json({u"requests"_s, u"supersede"_s, first, u"-"_s}, input).exitCode, 1);
    QCOMPARE(m_cli->json({u"requests"_s, u"supersede"_s, u"nobody"_s, u"-"_s}, input).exitCode, 1);
    QCOMPARE(requests().size(), 2);
    const CliResult text = m_cli->run({u"requests"_s, u"list"_s});
    QVERIFY(text.output.contains("More paper"));
    QCOMPARE(m_cli->json({u"requests"_s, u"give-up"_s, first}).exitCode, 1); // Concur has answered
    QCOMPARE(m_cli->json({u"requests"_s, u"show"_s, u"nobody"_s}).exitCode, 1);
}

void TestCliPurchasing::ordersToCloseAreListed()
{
    QVERIFY(m_cli->json({u"orders"_s, u"list"_s}).json()->value("orders"_L1).toArray().isEmpty());
    const QString older = made(request());
    static_cast<void>(m_sandbox->post(u"/concur/approve-request"_s, {{u"request"_s, older}}));
    static_cast<void>(m_cli->json({u"sync"_s}));
    const QString younger =
        m_cli->json({u"requests"_s, u"supersede"_s, older, u"-"_s}, QJsonDocument(request()).toJson())
            .json()
            ->value("request"_L1)
            .toString();
    static_cast<void>(m_sandbox->post(u"/clock"_s, {{u"advanceSeconds"_s, 2}}));
    static_cast<void>(m_sandbox->post(u"/concur/approve-request"_s, {{u"request"_s, younger}}));
    static_cast<void>(m_cli->json({u"sync"_s}));
    QJsonArray orders = m_cli->json({u"orders"_s, u"list"_s}).json()->value("orders"_L1).toArray();
    QCOMPARE(orders.size(), 1);
    QVERIFY(orders.at(0)["toBeClosed"_L1].toBool());
    QCOMPARE(orders.at(0)["lines"_L1].toArray().at(0)["ordered"_L1].toString(), u"10"_s);
    const QString number = orders.at(0)["order"_L1].toString();
    QVERIFY(m_cli->run({u"orders"_s, u"list"_s}).output.contains(number.toUtf8()));
    QCOMPARE(m_cli->json({u"orders"_s, u"closed"_s, u"0815"_s}).exitCode, 1);
    QCOMPARE(m_cli->json({u"orders"_s, u"closed"_s, number}).exitCode, 0);
    QCOMPARE(m_cli->json({u"orders"_s, u"closed"_s, number}).exitCode, 1);
    QVERIFY(m_cli->json({u"orders"_s, u"list"_s}).json()->value("orders"_L1).toArray().isEmpty());
    orders = m_cli->json({u"orders"_s, u"list"_s, u"--all"_s}).json()->value("orders"_L1).toArray();
    QVERIFY(!orders.at(0)["closedBy"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliPurchasing)
#include "tst_clipurchasing.moc"
