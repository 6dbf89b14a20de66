// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"
#include "comparecode.h"
#include "navserver.h"

#include <QCoroTask>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Nav::ApiLedger;

/// Values of dimensions, made through a published page (nav.md 2.4, 7.3) of the make-believe NAV.
class NavValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAPageNothingIsMade();
    void aValueIsMadeOnce();
    void whatNavDoesNotTake_data();
    void whatNavDoesNotTake();
    void aPageThatIsNotThere();
    void companyNamesKeepTheirCase();

private:
    [[nodiscard]] std::unique_ptr<ApiLedger> ledger(
        const QString &service = u"DimensionValues"_s, const QString &company = u"Müller's A/S"_s);
    [[nodiscard]] Result<NavDimensionValue> make(const QString &dimension, const QString &code, const QString &name,
        const QString &service = u"DimensionValues"_s);

    std::unique_ptr<Sandbox::NavServer> m_server;
    Sandbox::NavCompany *m_company = nullptr;
    std::unique_ptr<HttpClient> m_http;
};

void NavValuesTest::init()
{
    m_server = std::make_unique<Sandbox::NavServer>();
    QVERIFY(m_server->listen());
    m_company = &m_server->world().addCompany({.name = u"Müller's A/S"_s});
    m_company->addDimension({.code = u"PROJECT"_s, .name = u"Project"_s});
    m_company->addDimensionValue({.dimensionCode = u"PROJECT"_s, .code = u"P1"_s, .name = u"One"_s});
    m_company->context().undo.commit();
    m_server->publishDimensions(u"DimensionValues"_s);
    HttpOptions options;
    options.name = u"nav"_s;
    m_http = std::make_unique<HttpClient>(options);
}

void NavValuesTest::cleanup()
{
    m_http.reset();
    m_server.reset();
}

std::unique_ptr<ApiLedger> NavValuesTest::ledger(const QString &service, const QString &company)
{
    const Sandbox::NavCredentials &credentials = m_server->entra().credentials();
    Nav::Connection connection;
    connection.apiUrl = QUrl(m_server->apiUrl());
    connection.tokenUrl = QUrl(m_server->tokenUrl());
    connection.clientId = credentials.clientId;
    connection.scope = credentials.scope;
    connection.companyName = company;
    connection.dimensionService = service;
    return std::make_unique<ApiLedger>(m_http.get(), connection, credentials.clientSecret);
}

Result<NavDimensionValue> NavValuesTest::make(
    const QString &dimension, const QString &code, const QString &name, const QString &service)
{
    const auto made = ledger(service);
    const QString company = m_company->id().toString(QUuid::WithoutBraces);
    return QCoro::waitFor(made->createDimensionValue(company, dimension, NavDimensionValue{{}, code, name}));
}

void NavValuesTest::withoutAPageNothingIsMade()
{
    QVERIFY(!ledger(QString())->createsDimensionValues());
    const auto made = make(u"PROJECT"_s, u"P2"_s, u"Two"_s, QString());
    QVERIFY(!made);
    COMPARE_CODE(made.error().code, ErrorCode::Refused);
    QVERIFY(!m_company->dimensionValue(u"PROJECT"_s, u"P2"_s));
}

void NavValuesTest::aValueIsMadeOnce()
{
    QVERIFY(ledger()->createsDimensionValues());
    const auto made = make(u"PROJECT"_s, u"p-2"_s, u"Größe Zwei"_s);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + made.error().detail));
    QCOMPARE(made->code, u"P-2"_s); // as NAV keeps it
    const auto *value = m_company->dimensionValue(u"PROJECT"_s, u"P-2"_s);
    QVERIFY(value);
    QCOMPARE(value->name, u"Größe Zwei"_s);
    QCOMPARE(value->valueType, u"Standard"_s);
    QVERIFY(!value->blocked);
    const auto again = make(u"PROJECT"_s, u"P-2"_s, u"Anders"_s);
    QVERIFY(!again);
    COMPARE_CODE(again.error().code, ErrorCode::Refused);
    QVERIFY(again.error().message.contains(u"already exists"_s));
    QCOMPARE(m_company->dimensionValue(u"PROJECT"_s, u"P-2"_s)->name, u"Größe Zwei"_s);
    const QString id = m_company->id().toString(QUuid::WithoutBraces);
    const auto own = ledger();
    QVERIFY(QCoro::waitFor(own->capabilities(id))->contains(u"createDimensionValues"_s));
}

void NavValuesTest::whatNavDoesNotTake_data()
{
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("no such dimension") << u"AREA"_s << u"A1"_s << u"One"_s;
    QTest::newRow("no code") << u"PROJECT"_s << QString() << u"One"_s;
    QTest::newRow("a long code") << u"PROJECT"_s << QString(21, u'X') << u"One"_s;
    QTest::newRow("a long name") << u"PROJECT"_s << u"P3"_s << QString(51, u'x');
}

void NavValuesTest::whatNavDoesNotTake()
{
    QFETCH(QString, dimension);
    QFETCH(QString, code);
    QFETCH(QString, name);
    const auto made = make(dimension, code, name);
    QVERIFY(!made);
    COMPARE_CODE(made.error().code, ErrorCode::Refused);
    QVERIFY(!made.error().message.isEmpty());
    QCOMPARE(m_company->dimensionValues.rows().size(), size_t(1)); // nothing is left behind
}

void NavValuesTest::aPageThatIsNotThere()
{
    const auto made = make(u"PROJECT"_s, u"P2"_s, u"Two"_s, u"Values"_s);
    QVERIFY(!made);
    COMPARE_CODE(made.error().code, ErrorCode::Refused);
    const auto own = ledger(u"Values"_s);
    const QString id = m_company->id().toString(QUuid::WithoutBraces);
    QVERIFY(!QCoro::waitFor(own->capabilities(id))->contains(u"createDimensionValues"_s));
}

void NavValuesTest::companyNamesKeepTheirCase()
{
    const auto other = ledger(u"DimensionValues"_s, u"MÜLLER'S A/S"_s);
    const auto made =
        QCoro::waitFor(other->createDimensionValue({}, u"PROJECT"_s, NavDimensionValue{{}, u"P2"_s, u"Two"_s}));
    QVERIFY(!made);
    QVERIFY(!m_company->dimensionValue(u"PROJECT"_s, u"P2"_s));
}

QTEST_GUILESS_MAIN(NavValuesTest)
#include "tst_navvalues.moc"
