// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// Query options, ETags, errors and the shape of values (nav.md 2, 3.4, 4).
class TestSandboxNavOData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filter_data();
    void filter();
    void filterRefused_data();
    void filterRefused();
    void filterByChange();
    void selectAndOrder();
    void count();
    void topHasNoNextLink();
    void pagesByNextLink();
    void pageAfterDeletion();
    void expand();
    void etags_data();
    void etags();
    void deleteComparesOnlyIfSent();
    void errorTail();
    void emptyValues();
    void enumEscapes();
    void codesAreUpper();
    void badFields_data();
    void badFields();
    void readOnlySets_data();
    void readOnlySets();
    void companies();
    void setup();
    void vendorRules();
    void defaultDimensions();
    void readReplicaHeader();
    void metadata();
};

void TestSandboxNavOData::filter_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("found");
    QTest::newRow("eq") << "vendors?$filter=number eq 'V100'"_ba << u"V100"_s;
    QTest::newRow("code in any case") << "vendors?$filter=number eq 'v100 '"_ba << u"V100"_s;
    QTest::newRow("text keeps its case") << "vendors?$filter=displayName eq 'alpine rail'"_ba << u""_s;
    QTest::newRow("doubled quote") << "accounts?$filter=displayName eq 'Hotel O''Hara'"_ba << u"6200"_s;
    QTest::newRow("and") << "accounts?$filter=number ge '6100' and number lt '6300'"_ba << u"6100,6200"_s;
    QTest::newRow("or over one field") << "vendors?$filter=number eq 'V100' or number eq 'V300'"_ba << u"V100,V300"_s;
    QTest::newRow("brackets") << "vendors?$filter=(number eq 'V100' or number eq 'V300') and blocked eq 'Payment'"_ba
                              << u"V300"_s;
    QTest::newRow("startswith") << "accounts?$filter=startswith(number,'64')"_ba << u"6400"_s;
    QTest::newRow("endswith") << "accounts?$filter=endswith(displayName,'VAT')"_ba << u"1400"_s;
    QTest::newRow("contains") << "vendors?$filter=contains(displayName,'Rail')"_ba << u"V100"_s;
    QTest::newRow("tolower") << "vendors?$filter=contains(tolower(displayName),'rail')"_ba << u"V100"_s;
    QTest::newRow("wildcard") << "accounts?$filter=number eq '65*'"_ba << u"6500"_s;
    QTest::newRow("boolean") << "accounts?$filter=blocked eq true"_ba << u"6500"_s;
    QTest::newRow("enum by caption") << "vendors?$filter=blocked eq 'All'"_ba << u"V200"_s;
    QTest::newRow("ne") << "accounts?$filter=accountType ne 'Posting'"_ba << u"1000"_s;
    QTest::newRow("blank enum") << "vendors?$filter=blocked ne '_x0020_'"_ba << u"V200,V300"_s;
    QTest::newRow("number") << "accounts?$filter=netChange gt 0"_ba << u""_s;
    QTest::newRow("lambda lets all through")
        << "vendors?$filter=defaultDimensions/any(d:d/code eq 'X') and number eq 'V100'"_ba << u"V100"_s;
    QTest::newRow("plus is a blank") << "vendors?$filter=number+eq+'V100'"_ba << u"V100"_s;
}

void TestSandboxNavOData::filter()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, found);
    NavFixture nav;
    const NavAnswer answer = nav.get(path);
    QVERIFY2(answer.status == 200, answer.bytes.constData());
    QCOMPARE(answer.column("number"), found);
}

void TestSandboxNavOData::filterRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("or over two fields") << "vendors?$filter=number eq 'V100' or displayName eq 'x'"_ba;
    QTest::newRow("unknown field") << "vendors?$filter=name eq 'x'"_ba;
    QTest::newRow("number in quotes") << "accounts?$filter=netChange gt '0'"_ba;
    QTest::newRow("guid in quotes") << "vendors?$filter=id eq '11111111-2222-4333-8444-555555555555'"_ba;
    QTest::newRow("text without quotes") << "vendors?$filter=number eq V100"_ba;
    QTest::newRow("rest") << "vendors?$filter=number eq 'V100' nonsense"_ba;
    QTest::newRow("open quote") << "vendors?$filter=number eq 'V100"_ba;
    QTest::newRow("no such member") << "vendors?$filter=blocked eq 'Perhaps'"_ba;
    QTest::newRow("in") << "vendors?$filter=number in ('V100')"_ba;
    QTest::newRow("option") << "vendors?$nonsense=1"_ba;
    QTest::newRow("select") << "vendors?$select=nonsense"_ba;
    QTest::newRow("expand") << "vendors?$expand=nonsense"_ba;
    QTest::newRow("orderby") << "vendors?$orderby=nonsense"_ba;
    QTest::newRow("top") << "vendors?$top=-1"_ba;
}

void TestSandboxNavOData::filterRefused()
{
    QFETCH(QByteArray, path);
    NavFixture nav;
    QCOMPARE(nav.get(path).status, 400);
}

void TestSandboxNavOData::filterByChange()
{
    NavFixture nav;
    nav.server.world().advance(60);
    const QByteArray since = nav.server.world().now().toString(Qt::ISODateWithMs).toLatin1();
    QCOMPARE(nav.get("vendors?$filter=lastModifiedDateTime ge " + since).rows().size(), 0);
    const QByteArray id = nav.get("vendors?$filter=number eq 'V300'").rows().first()["id"].toString().toLatin1();
    QCOMPARE(nav.patch("vendors(" + id + ")", R"({"city":"Basel"})").status, 200);
    QCOMPARE(nav.get("vendors?$filter=lastModifiedDateTime ge " + since).column("number"), u"V300"_s);
    QCOMPARE(nav.get("vendors?$filter=id eq " + id).column("number"), u"V300"_s);
}

void TestSandboxNavOData::selectAndOrder()
{
    NavFixture nav;
    const NavAnswer answer =
        nav.get("vendors?$select=number,city&$orderby=blocked desc,number desc&$filter=startswith(number,'V')");
    QCOMPARE(answer.column("number"), u"V200,V300,V700,V600,V500,V400,V100"_s);
    QCOMPARE(answer.rows().first().size(), 3); // with its ETag
    QVERIFY(answer.rows().first()["displayName"].isNull());
}

void TestSandboxNavOData::count()
{
    NavFixture nav;
    QCOMPARE(nav.get("vendors/$count").bytes, "7"_ba);
    const NavAnswer answer = nav.get("vendors?$count=true&$top=2&$skip=1");
    QCOMPARE(answer.json["@odata.count"].toInt(), 7);
    QCOMPARE(answer.column("number"), u"V200,V300"_s);
}

void TestSandboxNavOData::topHasNoNextLink()
{
    NavFixture nav;
    nav.server.setPageSize(3);
    const NavAnswer answer = nav.get("vendors?$top=5");
    QCOMPARE(answer.rows().size(), 3);
    QVERIFY(!answer.json.contains("@odata.nextLink"));
}

void TestSandboxNavOData::pagesByNextLink()
{
    NavFixture nav;
    QStringList numbers;
    QByteArray path = nav.companyPath() + "vendors?$filter=number ne 'V200'&$select=number";
    const QString root = nav.server.apiUrl() + u'/';
    for (int i = 0; i < 4 && !path.isEmpty(); ++i) {
        const NavAnswer answer = nav.send("GET", path, {}, {{"Prefer"_ba, "odata.maxpagesize=2"_ba}});
        QCOMPARE(answer.status, 200);
        numbers.append(answer.column("number"));
        const QString next = answer.json["@odata.nextLink"].toString();
        QVERIFY(next.isEmpty() || next.startsWith(root));
        QVERIFY(next.isEmpty() || next.contains(u"$skiptoken="));
        path = next.mid(root.size()).toLatin1();
    }
    QCOMPARE(numbers, QStringList({u"V100,V300"_s, u"V400,V500"_s, u"V600,V700"_s}));
}

void TestSandboxNavOData::pageAfterDeletion()
{
    NavFixture nav;
    nav.server.setPageSize(2);
    const NavAnswer first = nav.get("vendors");
    const QByteArray last = first.rows().last()["id"].toString().toLatin1();
    QCOMPARE(nav.remove("vendors(" + last + ")").status, 204);
    const QString next = first.json["@odata.nextLink"].toString().mid(nav.server.apiUrl().size() + 1);
    QCOMPARE(nav.send("GET", next.toLatin1(), {}).column("number"), u"V300,V400"_s);
}

void TestSandboxNavOData::expand()
{
    NavFixture nav;
    const QByteArray journal = nav.journal("EXP");
    nav.line(journal, R"({"accountNumber":"6400","amount":5,"documentNumber":"D1"})");
    const NavAnswer answer = nav.get("journals?$expand=journalLines($select=amount;$filter=amount gt "
                                     "1;$expand=account($select=number),dimensionSetLines)");
    QVERIFY2(answer.status == 200, answer.bytes.constData());
    const Json line = answer.rows().first()["journalLines"].at(0);
    QCOMPARE(line["amount"].toInt(), 5);
    QVERIFY(!line.contains("documentNumber"));
    QCOMPARE(line["account"]["number"].toString(), u"6400"_s);
    QVERIFY(!line["account"].contains("displayName"));
    QCOMPARE(line["dimensionSetLines"].at(0)["valueCode"].toString(), u"ADM"_s);
}

void TestSandboxNavOData::etags_data()
{
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QByteArray() << 400 << u"BadRequest_InvalidToken"_s;
    QTest::newRow("malformed") << "W/abc"_ba << 400 << u"BadRequest_InvalidToken"_s;
    QTest::newRow("escaped as in JSON") << R"(W/\"abc\")"_ba << 400 << u"BadRequest_InvalidToken"_s;
    QTest::newRow("stale") << R"(W/"JzE5OzA7Jw==")"_ba << 409 << u"Request_EntityChanged"_s;
    QTest::newRow("star") << "*"_ba << 200 << u""_s;
    QTest::newRow("right") << "right"_ba << 200 << u""_s;
}

void TestSandboxNavOData::etags()
{
    QFETCH(QByteArray, ifMatch);
    QFETCH(int, status);
    QFETCH(QString, code);
    NavFixture nav;
    const Json vendor = nav.get("vendors?$top=1").rows().first();
    const QByteArray tag = ifMatch == "right" ? vendor["@odata.etag"].toString().toLatin1() : ifMatch;
    const QByteArray path = "vendors(" + vendor["id"].toString().toLatin1() + ")";
    const NavAnswer answer = nav.patch(path, R"({"city":"Rome"})", tag);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(nav.get(path).json["city"].toString() == u"Rome", status == 200);
    if (ifMatch == "right") {
        QVERIFY(answer.etag() != QString::fromLatin1(tag));
        QCOMPARE(nav.patch(path, R"({"city":"Oslo"})", tag).status, 409);
    }
}

void TestSandboxNavOData::deleteComparesOnlyIfSent()
{
    NavFixture nav;
    const QByteArray path = "journals(" + nav.journal("DEL") + ")";
    QCOMPARE(nav.remove(path, R"(W/"JzE5OzA7Jw==")").status, 409);
    QCOMPARE(nav.post(path + "/Microsoft.NAV.post", {}, {{"If-Match"_ba, R"(W/"JzE5OzA7Jw==")"_ba}}).status, 409);
    QCOMPARE(nav.remove(path).status, 204);
    QCOMPARE(nav.remove(path).status, 404);
}

void TestSandboxNavOData::errorTail()
{
    static const QRegularExpression tail(u"  CorrelationId:  [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.$"_s);
    NavFixture nav;
    QVERIFY(tail.match(nav.post("journals", "{}").message()).hasMatch());
}

void TestSandboxNavOData::emptyValues()
{
    NavFixture nav;
    const Json vendor = nav.get("vendors?$filter=number eq 'V200'").rows().first();
    QVERIFY(vendor["city"].isString());
    QCOMPARE(vendor["city"].toString(), QString());
    QCOMPARE(vendor["paymentTermsId"].toString(), u"00000000-0000-0000-0000-000000000000"_s);
    nav.company.setup.allowPostingTo = {};
    QCOMPARE(nav.get("generalLedgerSetup").rows().first()["allowPostingTo"].toString(), u"0001-01-01"_s);
}

void TestSandboxNavOData::enumEscapes()
{
    NavFixture nav;
    QCOMPARE(nav.get("vendors?$filter=number eq 'V100'").column("blocked"), u"_x0020_"_s);
    const QByteArray journal = nav.journal("ENUM");
    nav.line(journal, R"({"accountNumber":"6100","amount":1,"documentNumber":"D"})");
    nav.line(journal, R"({"accountType":"Bank_x0020_Account","documentNumber":"D"})");
    QCOMPARE(nav.get("journals(" + journal + ")/journalLines").column("accountType"),
        u"G_x002F_L_x0020_Account,Bank_x0020_Account"_s);
}

void TestSandboxNavOData::codesAreUpper()
{
    NavFixture nav;
    QCOMPARE(nav.post("journals", R"({"code":"  run a "})").json["code"].toString(), u"RUN A"_s);
    QCOMPARE(nav.post("journals", R"({"code":"Run A"})").code(), u"Internal_EntityWithSameKeyExists"_s);
}

void TestSandboxNavOData::badFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("too long") << R"({"displayName":"x","number":"123456789012345678901"})"_ba
                              << u"Application_StringExceededLength"_s;
    QTest::newRow("read-only") << R"({"displayName":"x","balance":5})"_ba << u"BadRequest_InvalidOperation"_s;
    QTest::newRow("maintained") << R"({"displayName":"x","lastModifiedDateTime":"2026-01-01T00:00:00Z"})"_ba
                                << u"BadRequest_InvalidOperation"_s;
    QTest::newRow("unknown") << R"({"displayName":"x","nonsense":5})"_ba << u"BadRequest"_s;
    QTest::newRow("wrong type") << R"({"displayName":5})"_ba << u"BadRequest"_s;
    QTest::newRow("enum") << R"({"displayName":"x","blocked":"Perhaps"})"_ba << u"Unknown"_s;
    QTest::newRow("boolean as text") << R"({"displayName":"x","taxLiable":"true"})"_ba << u"BadRequest"_s;
    QTest::newRow("guid") << R"({"displayName":"x","paymentTermsId":"30D"})"_ba << u"BadRequest"_s;
    QTest::newRow("no JSON") << R"({"displayName":)"_ba << u"BadRequest"_s;
    QTest::newRow("relation") << R"({"displayName":"x","currencyCode":"ZZZ"})"_ba << u"Internal_InvalidTableRelation"_s;
    QTest::newRow("mandatory") << R"({"number":"N1"})"_ba << u"BadRequest_RequiredParamNotProvided"_s;
    QTest::newRow("same key") << R"({"displayName":"x","number":"v100"})"_ba << u"Internal_EntityWithSameKeyExists"_s;
}

void TestSandboxNavOData::badFields()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    NavFixture nav;
    const NavAnswer answer = nav.post("vendors", body);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status, code == u"Internal_EntityWithSameKeyExists" ? 409 : 400);
    QCOMPARE(nav.get("vendors/$count").bytes, "7"_ba);
}

void TestSandboxNavOData::readOnlySets_data()
{
    QTest::addColumn<QByteArray>("set");
    for (const char *name : {"accounts", "generalLedgerEntries", "dimensions", "dimensionValues", "generalLedgerSetup",
             "accountingPeriods", "taxGroups", "currencyExchangeRates"})
        QTest::newRow(name) << QByteArray(name);
}

void TestSandboxNavOData::readOnlySets()
{
    QFETCH(QByteArray, set);
    NavFixture nav;
    QCOMPARE(nav.get(set).status, 200);
    const NavAnswer answer = nav.post(set, "{}");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.code(), u"BadRequest_MethodNotAllowed"_s);
}

void TestSandboxNavOData::companies()
{
    NavFixture nav;
    QCOMPARE(nav.send("GET", "vendors", {}).status, 200); // the only company is the default
    nav.server.world().addCompany({.name = u"SECOND"_s});
    QCOMPARE(nav.send("GET", "vendors", {}).code(), u"Internal_CompanyNotFound"_s);
    QCOMPARE(
        nav.send("GET", "vendors?company=" + nav.company.id().toByteArray(QUuid::WithoutBraces), {}).rows().size(), 7);
    QCOMPARE(nav.send("GET", "companies", {}).column("name"), u"CRONUS,SECOND"_s);
    QCOMPARE(nav.send("GET", "companies?$filter=name eq 'SECOND'", {}).rows().size(), 1);
    QCOMPARE(nav.send("POST", "companies", "{}").code(), u"BadRequest_MethodNotAllowed"_s);
    QCOMPARE(nav.send("GET", "companies(00000000-0000-0000-0000-000000000009)/vendors", {}).status, 404);
}

void TestSandboxNavOData::setup()
{
    NavFixture nav;
    const Json ledger = nav.get("generalLedgerSetup").rows().first();
    QCOMPARE(ledger["allowPostingFrom"].toString(), u"2026-01-01"_s);
    QCOMPARE(ledger["localCurrencyCode"].toString(), u"EUR"_s);
    QCOMPARE(ledger["shortcutDimension2Code"].toString(), u"PROJECT"_s);
    QCOMPARE(nav.get("companyInformation").rows().first()["currencyCode"].toString(), u"EUR"_s);
    QCOMPARE(nav.get("taxGroups?$filter=code eq 'VAT20'").column("taxType"), u"VAT"_s);
    QCOMPARE(nav.get("currencies").column("code"), u"USD,XXX"_s);
}

void TestSandboxNavOData::vendorRules()
{
    NavFixture nav;
    const NavAnswer made = nav.post("vendors", R"({"displayName":"New","currencyCode":"EUR"})");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json["number"].toString(), u"V00001"_s);
    QCOMPARE(made.json["currencyCode"].toString(), u"EUR"_s);
    QCOMPARE(made.json["currencyId"].toString(), u"00000000-0000-0000-0000-000000000000"_s);
    QVERIFY(!made.json.contains("privacyBlocked"));
    QVERIFY(made.header("Location").contains(made.id().toLatin1()));
    QCOMPARE(nav.post("vendors", R"({"displayName":"x","phoneNumber":"call me"})").status, 400);
    nav.company.setup.vendorNumbersManual = false;
    QVERIFY(
        nav.post("vendors", R"({"displayName":"x","number":"MINE"})").message().contains(u"enter numbers manually"));
    QCOMPARE(nav.post("vendors", R"({"displayName":"x"})", {{"Prefer"_ba, "return-no-content"_ba}}).status, 204);
}

void TestSandboxNavOData::defaultDimensions()
{
    NavFixture nav;
    const QByteArray vendor = nav.get("vendors?$filter=number eq 'V100'").rows().first()["id"].toString().toLatin1();
    const Json dimension = nav.get("dimensions?$filter=code eq 'DEPARTMENT'&$expand=dimensionValues").rows().first();
    const QString value = dimension["dimensionValues"].at(0)["id"].toString();
    const QByteArray body = Json::object(
        {{"dimensionId", dimension["id"]}, {"dimensionValueId", value}, {"postingValidation", u"Same Code"_s}})
                                .toUtf8();
    const QByteArray path = "vendors(" + vendor + ")/defaultDimensions";
    const NavAnswer made = nav.post(path, body);
    QVERIFY2(made.status == 201, made.bytes.constData());
    QCOMPARE(made.json["dimensionCode"].toString(), u"DEPARTMENT"_s);
    QCOMPARE(made.json["postingValidation"].toString(), u"Same_x0020_Code"_s);
    QCOMPARE(nav.post(path, body).status, 409);
    QCOMPARE(nav.get("defaultDimensions").status, 400);
    QCOMPARE(nav.get("defaultDimensions?$filter=parentId eq " + vendor).rows().size(), 1);
}

void TestSandboxNavOData::readReplicaHeader()
{
    NavFixture nav;
    const HttpHeaders headers{{"Data-Access-Intent"_ba, "ReadOnly"_ba}};
    QCOMPARE(nav.get("vendors", headers).status, 200);
    QCOMPARE(nav.post("journals", R"({"code":"A"})", headers).status, 400);
}

void TestSandboxNavOData::metadata()
{
    NavFixture nav;
    QVERIFY(nav.send("GET", "$metadata", {}).bytes.contains("<EntitySet Name=\"vendors\""));
    QVERIFY(nav.send("GET", "", {}).column("name").contains(u"purchaseInvoices"));
}

QTEST_GUILESS_MAIN(TestSandboxNavOData)
#include "tst_sandboxnavodata.moc"
