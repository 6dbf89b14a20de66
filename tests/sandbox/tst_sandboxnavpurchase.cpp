// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// Purchase invoices, orders, credit memos and attachments (nav.md 2.10 to 2.13, 2.15, 3.3, 3.5).
class TestSandboxNavPurchase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draft();
    void dates_data();
    void dates();
    void vendorFirst();
    void currency();
    void headerRefused_data();
    void headerRefused();
    void shortcutDimensions();
    void deepInsert();
    void deepInsertIsOneTransaction();
    void lines();
    void lineRefused_data();
    void lineRefused();
    void totals_data();
    void totals();
    void amountsWritten();
    void linesChangeTheHeader();
    void releasedDraft();
    void posts();
    void postedIsFrozen();
    void findByVendorNumber();
    void postRefused_data();
    void postRefused();
    void duplicateOnlyAtPost();
    void reservedNumberStays();
    void journalDimensionRules();
    void foreignCurrencyPost();
    void approval();
    void order();
    void orderNeedsExternalNumber();
    void attachments();

private:
    static QByteArray draftOf(NavFixture &nav, const QByteArray &extra = {}, const QByteArray &lines = oneLine)
    {
        const NavAnswer answer = nav.post("purchaseInvoices",
            R"({"vendorNumber":"V100","invoiceDate":"2026-06-01","postingDate":"2026-06-02")"
                + (extra.isEmpty() ? extra : "," + extra) + R"(,"purchaseInvoiceLines":[)" + lines + "]}");
        if (answer.status != 201)
            QTest::qFail(answer.bytes.constData(), __FILE__, __LINE__);
        return answer.id().toLatin1();
    }
    static NavAnswer post(NavFixture &nav, const QByteArray &id)
    {
        return nav.post("purchaseInvoices(" + id + ")/Microsoft.NAV.post");
    }
    static inline const QByteArray oneLine =
        R"({"lineType":"Account","lineObjectNumber":"6200","description":"Hotel","quantity":1,"unitCost":84.03})";
};

void TestSandboxNavPurchase::draft()
{
    NavFixture nav;
    const NavAnswer made = nav.post("purchaseInvoices", R"({"vendorNumber":"v100","vendorInvoiceNumber":" inv-7a"})");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json["number"].toString(), u"1001"_s);
    QCOMPARE(made.json["status"].toString(), u"Draft"_s);
    QCOMPARE(made.json["vendorName"].toString(), u"Alpine Rail"_s);
    QCOMPARE(made.json["vendorInvoiceNumber"].toString(), u"INV-7A"_s);
    QCOMPARE(made.json["payToVendorNumber"].toString(), u"V100"_s);
    QCOMPARE(made.json["currencyCode"].toString(), u"EUR"_s);
    QCOMPARE(made.json["buyFromCity"].toString(), u"Bern"_s);
    QCOMPARE(made.json["totalAmountIncludingTax"].toInt(), 0);
    const NavAnswer withId =
        nav.post("purchaseInvoices", R"({"vendorNumber":"V100","id":"11111111-2222-4333-8444-555555555555"})");
    QVERIFY(withId.id() != u"11111111-2222-4333-8444-555555555555"); // no idempotency key
}

void TestSandboxNavPurchase::dates_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("posting");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("due");
    QTest::newRow("none") << QByteArray() << u"2026-06-15"_s << u"2026-06-15"_s << u"2026-07-15"_s;
    QTest::newRow("invoice date") << R"(,"invoiceDate":"2026-05-01")"_ba << u"2026-05-01"_s << u"2026-05-01"_s
                                  << u"2026-05-31"_s;
    QTest::newRow("both") << R"(,"invoiceDate":"2026-05-01","postingDate":"2026-06-30")"_ba << u"2026-06-30"_s
                          << u"2026-05-01"_s << u"2026-05-31"_s;
    QTest::newRow("due") << R"(,"invoiceDate":"2026-05-01","dueDate":"2026-09-09")"_ba << u"2026-05-01"_s
                         << u"2026-05-01"_s << u"2026-09-09"_s;
}

void TestSandboxNavPurchase::dates()
{
    QFETCH(QByteArray, fields);
    NavFixture nav;
    const NavAnswer made = nav.post("purchaseInvoices", R"({"vendorNumber":"V100")" + fields + "}");
    QTEST(made.json["postingDate"].toString(), "posting");
    QTEST(made.json["invoiceDate"].toString(), "document");
    QTEST(made.json["dueDate"].toString(), "due");
    QCOMPARE(applyDateFormula(QDate(2026, 1, 31), u"CM+1M"_s), QDate(2026, 2, 28));
    nav.company.setup.noDefaultPostingDate = true;
    QCOMPARE(
        nav.post("purchaseInvoices", R"({"vendorNumber":"V100"})").json["postingDate"].toString(), u"0001-01-01"_s);
}

void TestSandboxNavPurchase::vendorFirst()
{
    NavFixture nav;
    const NavAnswer late = nav.post("purchaseInvoices", R"({"currencyCode":"USD","vendorNumber":"V100"})");
    QCOMPARE(late.json["currencyCode"].toString(), u"EUR"_s); // the vendor came after and brought its own
    const NavAnswer early = nav.post("purchaseInvoices", R"({"vendorNumber":"V100","currencyCode":"USD"})");
    QCOMPARE(early.json["currencyCode"].toString(), u"USD"_s);
    const QByteArray id = nav.get("vendors?$filter=number eq 'V500'").rows().first()["id"].toString().toLatin1();
    const NavAnswer byId = nav.post("purchaseInvoices", R"({"vendorId":")" + id + "\"}");
    QCOMPARE(byId.json["vendorNumber"].toString(), u"V500"_s);
    QCOMPARE(byId.json["currencyCode"].toString(), u"USD"_s);
}

void TestSandboxNavPurchase::currency()
{
    NavFixture nav;
    const NavAnswer local = nav.post("purchaseInvoices", R"({"vendorNumber":"V500","currencyCode":"EUR"})");
    QCOMPARE(local.json["currencyCode"].toString(), u"EUR"_s);
    QCOMPARE(local.json["currencyId"].toString(), QUuid().toString(QUuid::WithoutBraces));
}

void TestSandboxNavPurchase::headerRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("no vendor") << R"({"vendorInvoiceNumber":"1"})"_ba << u"vendorNumber"_s;
    QTest::newRow("unknown vendor") << R"({"vendorNumber":"V9"})"_ba << u"vendor cannot be found"_s;
    QTest::newRow("blocked") << R"({"vendorNumber":"V200"})"_ba
                             << u"create this type of document when Vendor V200 is blocked with type All"_s;
    QTest::newRow("privacy") << R"({"vendorNumber":"V400"})"_ba << u"is blocked for privacy"_s;
    QTest::newRow("currency") << R"({"vendorNumber":"V100","currencyCode":"ZZZ"})"_ba << u"related table (Currency)"_s;
    QTest::newRow("no rate") << R"({"vendorNumber":"V100","currencyCode":"XXX"})"_ba << u"no Currency Exchange Rate"_s;
    QTest::newRow("number") << R"({"vendorNumber":"V100","number":"MINE"})"_ba << u"read-only"_s;
    QTest::newRow("status") << R"({"vendorNumber":"V100","status":"Open"})"_ba << u"read-only"_s;
    QTest::newRow("total") << R"({"vendorNumber":"V100","totalAmountIncludingTax":5})"_ba << u"read-only"_s;
    QTest::newRow("number too long")
        << R"({"vendorNumber":"V100","vendorInvoiceNumber":"123456789012345678901234567890123456"})"_ba
        << u"less than or equal to 35"_s;
    QTest::newRow("dimension") << R"({"vendorNumber":"V100","shortcutDimension1Code":"NONE"})"_ba << u"related table"_s;
    QTest::newRow("terms") << R"({"vendorNumber":"V100","paymentTermsId":"11111111-2222-4333-8444-555555555555"})"_ba
                           << u"does not exist on type"_s;
}

void TestSandboxNavPurchase::headerRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, phrase);
    NavFixture nav;
    const NavAnswer answer = nav.post("purchaseInvoices", body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(phrase), qPrintable(answer.message()));
    QCOMPARE(nav.get("purchaseInvoices").rows().size(), 0);
}

void TestSandboxNavPurchase::shortcutDimensions()
{
    NavFixture nav;
    const NavAnswer made = nav.post("purchaseInvoices", R"({"vendorNumber":"V600","shortcutDimension2Code":"P1"})");
    QCOMPARE(made.json["shortcutDimension1Code"].toString(), u"SALES"_s);
    const QByteArray path = "purchaseInvoices(" + made.id().toLatin1() + ")";
    QCOMPARE(nav.get(path + "/dimensionSetLines").column("valueCode"), u"SALES,P1"_s);
    QCOMPARE(nav.patch(path, R"({"shortcutDimension2Code":""})").status, 200);
    QCOMPARE(nav.get(path + "/dimensionSetLines").column("code"), u"DEPARTMENT"_s);
}

void TestSandboxNavPurchase::deepInsert()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav);
    const NavAnswer read =
        nav.get("purchaseInvoices(" + id + ")?$expand=purchaseInvoiceLines($expand=dimensionSetLines),vendor");
    QCOMPARE(read.json["purchaseInvoiceLines"].at(0)["description"].toString(), u"Hotel"_s);
    QCOMPARE(read.json["vendor"]["number"].toString(), u"V100"_s);
    QCOMPARE(read.json["totalAmountIncludingTax"].toString(), u"100.84"_s);
}

void TestSandboxNavPurchase::deepInsertIsOneTransaction()
{
    NavFixture nav;
    const QByteArray start = R"({"vendorNumber":"V100","purchaseInvoiceLines":[)" + oneLine + ",";
    QCOMPARE(nav.post("purchaseInvoices", start + R"({"lineType":"Account","lineObjectNumber":"9999"}]})").status, 400);
    QCOMPARE(nav.company.purchaseDocuments.size(), 0);
    QCOMPARE(nav.company.purchaseLines.size(), 0);
    const QByteArray nested = R"({"lineType":"Account","lineObjectNumber":"6200","dimensionSetLines":[)"
                              R"({"code":"PROJECT","valueCode":"P1"}]}]})";
    QCOMPARE(nav.post("purchaseInvoices", start + nested).status, 400);
    nav.company.setup.nestedDeepInsert = true;
    QCOMPARE(nav.post("purchaseInvoices", start + nested).status, 201);
}

void TestSandboxNavPurchase::lines()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav, {}, {});
    const QByteArray path = "purchaseInvoices(" + id + ")/purchaseInvoiceLines";
    QCOMPARE(nav.post(path, R"({"description":"Just a text"})").json["lineType"].toString(), u"Comment"_s);
    const QByteArray account = nav.get("accounts?$filter=number eq '6200'").rows().first()["id"].toString().toLatin1();
    const NavAnswer line = nav.post(path, R"({"accountId":")" + account + R"(","unitCost":10,"quantity":2})");
    QCOMPARE(line.json["lineType"].toString(), u"Account"_s);
    QCOMPARE(line.json["sequence"].toInt(), 20000);
    QCOMPARE(line.json["description"].toString(), u"Hotel O'Hara"_s);
    QCOMPARE(line.json["taxCode"].toString(), u"VAT20"_s);
    QCOMPARE(line.json["amountExcludingTax"].toInt(), 20);
    QCOMPARE(line.json["amountIncludingTax"].toInt(), 24);
    QCOMPARE(nav.get("purchaseInvoiceLines?$filter=documentId eq " + id).rows().size(), 2);
    QCOMPARE(nav.get("purchaseInvoiceLines").status, 400);
    QCOMPARE(nav.remove("purchaseInvoiceLines(" + line.id().toLatin1() + ")", "*").status, 204);
    QCOMPARE(nav.get(path).rows().size(), 1);
}

void TestSandboxNavPurchase::lineRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("unknown") << R"({"lineType":"Account","lineObjectNumber":"9"})"_ba << u"Account does not exist"_s;
    QTest::newRow("blocked") << R"({"lineType":"Account","lineObjectNumber":"6500"})"_ba
                             << u"Blocked must be equal to 'No'"_s;
    QTest::newRow("no direct posting") << R"({"lineType":"Account","lineObjectNumber":"2400"})"_ba
                                       << u"Direct Posting must be"_s;
    QTest::newRow("item") << R"({"lineType":"Item","lineObjectNumber":"1"})"_ba << u"Item does not exist"_s;
    QTest::newRow("journal type") << R"({"lineType":"G/L Account","lineObjectNumber":"6100"})"_ba << u"not a member"_s;
    QTest::newRow("sequence") << R"({"sequence":10000})"_ba << u"already exists"_s;
    QTest::newRow("tax code") << R"({"lineType":"Account","lineObjectNumber":"6100","taxCode":"NONE"})"_ba
                              << u"related table"_s;
    QTest::newRow("total") << R"({"lineType":"Account","lineObjectNumber":"6100","netAmount":5})"_ba << u"read-only"_s;
    QTest::newRow("description") << R"({"description":")"_ba + QByteArray(101, 'x') + "\"}"
                                 << u"less than or equal to 100"_s;
}

void TestSandboxNavPurchase::lineRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, phrase);
    NavFixture nav;
    const QByteArray id = draftOf(nav);
    const NavAnswer answer = nav.post("purchaseInvoices(" + id + ")/purchaseInvoiceLines", body);
    QVERIFY(answer.status >= 400);
    QVERIFY2(answer.message().contains(phrase), qPrintable(answer.message()));
    QCOMPARE(nav.company.purchaseLines.size(), 1);
}

void TestSandboxNavPurchase::totals_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("tax");
    const QByteArray cent = R"({"lineType":"Account","lineObjectNumber":"6200","quantity":1,"unitCost":0.33})";
    QTest::newRow("one") << QByteArray() << oneLine << u"84.03"_s << u"16.81"_s;
    // 3 × 0.066 is 0.198: rounded once over the code, not per line
    QTest::newRow("rounding is carried") << QByteArray() << QByteArray(cent + ',' + cent + ',' + cent) << u"0.99"_s
                                         << u"0.2"_s;
    QTest::newRow("two codes")
        << QByteArray()
        << QByteArray(oneLine
               + R"(,{"lineType":"Account","lineObjectNumber":"6100","quantity":2,"unitCost":5,"taxCode":"VAT10"})")
        << u"94.03"_s << u"17.81"_s;
    QTest::newRow("no tax") << QByteArray()
                            << R"({"lineType":"Account","lineObjectNumber":"6100","quantity":3,"unitCost":1.115})"_ba
                            << u"3.35"_s << u"0"_s;
    QTest::newRow("gross prices")
        << R"("pricesIncludeTax":true)"_ba
        << R"({"lineType":"Account","lineObjectNumber":"6200","quantity":1,"unitCost":100})"_ba << u"83.33"_s
        << u"16.67"_s;
    QTest::newRow("line discount")
        << QByteArray()
        << R"({"lineType":"Account","lineObjectNumber":"6200","quantity":1,"unitCost":100,"discountPercent":10})"_ba
        << u"90"_s << u"18"_s;
    QTest::newRow("invoice discount")
        << R"("discountAmount":10)"_ba
        << R"({"lineType":"Account","lineObjectNumber":"6200","quantity":1,"unitCost":100})"_ba << u"90"_s << u"18"_s;
    QTest::newRow("negative line")
        << QByteArray()
        << QByteArray(oneLine + R"(,{"lineType":"Account","lineObjectNumber":"6200","quantity":-1,"unitCost":4.03})")
        << u"80"_s << u"16"_s;
}

void TestSandboxNavPurchase::totals()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, lines);
    NavFixture nav;
    const NavAnswer read = nav.get("purchaseInvoices(" + draftOf(nav, header, lines) + ")");
    QTEST(read.json["totalAmountExcludingTax"].toString(), "net");
    QTEST(read.json["totalTaxAmount"].toString(), "tax");
    QCOMPARE(read.json["totalAmountIncludingTax"].toDecimal(),
        read.json["totalAmountExcludingTax"].toDecimal() + read.json["totalTaxAmount"].toDecimal());
}

void TestSandboxNavPurchase::amountsWritten()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav);
    const QByteArray line = "purchaseInvoiceLines("
        + nav.get("purchaseInvoices(" + id + ")/purchaseInvoiceLines").rows().first()["id"].toString().toLatin1() + ")";
    QCOMPARE(nav.patch(line, R"({"amountExcludingTax":50})").json["unitCost"].toInt(), 50);
    QCOMPARE(nav.patch(line, R"({"amountIncludingTax":120})").json["unitCost"].toInt(), 100);
    QCOMPARE(nav.patch(line, R"({"sequence":5})").status, 400);
    QCOMPARE(nav.patch(line, R"({"lineObjectNumber":"6100"})").status, 400);
}

void TestSandboxNavPurchase::linesChangeTheHeader()
{
    NavFixture nav;
    const QByteArray path = "purchaseInvoices(" + draftOf(nav) + ")";
    const QByteArray tag = nav.get(path).etag().toLatin1();
    nav.post(path + "/purchaseInvoiceLines", oneLine);
    QCOMPARE(nav.patch(path, R"({"vendorInvoiceNumber":"1"})", tag).status, 409);
    QCOMPARE(nav.patch(path, R"({"vendorInvoiceNumber":"1"})", nav.get(path).etag().toLatin1()).status, 200);
}

void TestSandboxNavPurchase::releasedDraft()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav);
    nav.company.purchaseDocuments.modify(QUuid::fromString(id), [](NavPurchaseDocument &row) { row.released = true; });
    QCOMPARE(nav.get("purchaseInvoices(" + id + ")").json["status"].toString(), u"Draft"_s);
    const NavAnswer answer = nav.post("purchaseInvoices(" + id + ")/purchaseInvoiceLines", oneLine);
    QCOMPARE(answer.code(), u"Application_FieldValidationException"_s);
    QVERIFY(answer.message().contains(u"Status must be equal to 'Open'"));
}

void TestSandboxNavPurchase::posts()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav, R"("vendorInvoiceNumber":"R-1","shortcutDimension2Code":"P1")");
    const QString draftNumber = nav.get("purchaseInvoices(" + id + ")").json["number"].toString();
    QCOMPARE(post(nav, id).status, 204);
    const NavAnswer posted = nav.get("purchaseInvoices(" + id + ")");
    QCOMPARE(posted.json["status"].toString(), u"Open"_s);
    QCOMPARE(posted.json["number"].toString(), u"108001"_s);
    QVERIFY(posted.json["number"].toString() != draftNumber);
    QCOMPARE(nav.get("purchaseInvoices?$filter=status eq 'Open'").rows().size(), 1);
    const NavAnswer entries = nav.get("generalLedgerEntries?$filter=documentNumber eq '108001'");
    QCOMPARE(entries.column("accountNumber"), u"6200,1400,2400"_s);
    QCOMPARE(entries.column("debitAmount"), u"84.03,16.81,0"_s);
    QCOMPARE(entries.column("creditAmount"), u"0,0,100.84"_s);
    QCOMPARE(entries.column("documentType"), u"Invoice,Invoice,Invoice"_s);
    QCOMPARE(entries.column("postingDate").left(10), u"2026-06-02"_s);
    const NavGlEntry cost = nav.server.world().glEntries(u"CRONUS"_s).first();
    QCOMPARE(cost.externalDocumentNumber, u"R-1"_s);
    QCOMPARE(cost.dimensions.value(u"PROJECT"_s), u"P1"_s);
    QCOMPARE(nav.server.world().vendorLedgerEntries(u"CRONUS"_s).first().localAmount, Decimal::fromString(u"-100.84"));
    const NavAnswer again = post(nav, id);
    QCOMPARE(again.status, 400);
    QVERIFY(again.message().contains(u"applied to a draft invoice only"));
}

void TestSandboxNavPurchase::postedIsFrozen()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav, R"("vendorInvoiceNumber":"R-1")");
    QCOMPARE(post(nav, id).status, 204);
    const QByteArray path = "purchaseInvoices(" + id + ")";
    const QByteArray line = nav.get(path + "/purchaseInvoiceLines").rows().first()["id"].toString().toLatin1();
    const QString phrase = u"has been posted and can no longer be modified"_s;
    QVERIFY(nav.patch(path, R"({"vendorInvoiceNumber":"R-2"})").message().contains(phrase));
    QVERIFY(nav.post(path + "/purchaseInvoiceLines", oneLine).message().contains(phrase));
    QVERIFY(nav.patch("purchaseInvoiceLines(" + line + ")", R"({"unitCost":1})").message().contains(phrase));
    QVERIFY(nav.remove(path, "*").message().contains(u"Allow Document Deletion Before"));
    QCOMPARE(nav.get(path).status, 200);
}

void TestSandboxNavPurchase::findByVendorNumber()
{
    NavFixture nav;
    const QByteArray posted = draftOf(nav, R"("vendorInvoiceNumber":"R-1")");
    QCOMPARE(post(nav, posted).status, 204);
    draftOf(nav, R"("vendorInvoiceNumber":"R-1")");
    draftOf(nav, R"("vendorInvoiceNumber":"R-2")");
    const NavAnswer found = nav.get("purchaseInvoices?$filter=vendorNumber eq 'v100' and vendorInvoiceNumber eq 'r-1'");
    QCOMPARE(found.column("status"), u"Open,Draft"_s);
}

void TestSandboxNavPurchase::postRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("phrase");
    const QByteArray number = R"("vendorInvoiceNumber":"R-1")";
    QTest::newRow("no vendor number") << QByteArray() << oneLine
                                      << u"need to enter the document number of the document from the vendor"_s;
    QTest::newRow("closed") << QByteArray(number + R"(,"postingDate":"2025-06-01")") << oneLine
                            << u"Posting Date is not within your range of allowed posting dates"_s;
    QTest::newRow("no lines") << number << QByteArray() << u"nothing to post"_s;
    QTest::newRow("no quantity") << number << R"({"lineType":"Account","lineObjectNumber":"6100","unitCost":5})"_ba
                                 << u"nothing to post"_s;
    QTest::newRow("mandatory dimension")
        << number << R"({"lineType":"Account","lineObjectNumber":"6300","quantity":1,"unitCost":5})"_ba
        << u"Select a Dimension Value Code for the Dimension Code DEPARTMENT"_s;
    QTest::newRow("no group") << number
                              << R"({"lineType":"Account","lineObjectNumber":"6600","quantity":1,"unitCost":5})"_ba
                              << u"Gen. Prod. Posting Group must have a value"_s;
    QTest::newRow("no VAT set-up")
        << number << R"({"lineType":"Account","lineObjectNumber":"6100","quantity":1,"unitCost":5,"taxCode":"ODD"})"_ba
        << u"VAT Posting Setup does not exist"_s;
    QTest::newRow("vendor without groups")
        << QByteArray(number + R"(,"vendorNumber":"V700")") << oneLine << u"Posting Group must have a value"_s;
}

void TestSandboxNavPurchase::postRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, lines);
    QFETCH(QString, phrase);
    NavFixture nav;
    const QByteArray id = draftOf(nav, header, lines);
    const NavAnswer answer = post(nav, id);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"Application_DialogException"_s);
    QVERIFY2(answer.message().contains(phrase), qPrintable(answer.message()));
    QCOMPARE(nav.company.glEntries.size(), 0);
    QCOMPARE(nav.get("purchaseInvoices(" + id + ")").json["status"].toString(), u"Draft"_s);
}

void TestSandboxNavPurchase::duplicateOnlyAtPost()
{
    NavFixture nav;
    QCOMPARE(post(nav, draftOf(nav, R"("vendorInvoiceNumber":"R-1")")).status, 204);
    const QByteArray second = draftOf(nav, R"("vendorInvoiceNumber":"r-1","invoiceDate":"2026-01-05")");
    const NavAnswer answer = post(nav, second);
    QVERIFY2(answer.message().contains(u"Purchase Invoice R-1 already exists for this vendor"),
        qPrintable(answer.message()));
    const QByteArray other = draftOf(nav, R"("vendorNumber":"V300","vendorInvoiceNumber":"R-1")");
    QCOMPARE(post(nav, other).status, 204); // another vendor, blocked for payment only
}

void TestSandboxNavPurchase::reservedNumberStays()
{
    NavFixture nav;
    QCOMPARE(post(nav, draftOf(nav, R"("vendorInvoiceNumber":"R-1")")).status, 204);
    const QByteArray second = draftOf(nav, R"("vendorInvoiceNumber":"R-1")");
    QCOMPARE(post(nav, second).status, 400); // has reserved 108002
    QCOMPARE(post(nav, draftOf(nav, R"("vendorInvoiceNumber":"R-3")")).status, 204);
    QCOMPARE(nav.patch("purchaseInvoices(" + second + ")", R"({"vendorInvoiceNumber":"R-2"})").status, 200);
    QCOMPARE(post(nav, second).status, 204);
    QCOMPARE(nav.get("purchaseInvoices(" + second + ")").json["number"].toString(), u"108002"_s);
}

void TestSandboxNavPurchase::journalDimensionRules()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav, R"("vendorInvoiceNumber":"R-1")",
        R"({"lineType":"Account","lineObjectNumber":"6300","quantity":1,"unitCost":5})");
    const QByteArray line =
        nav.get("purchaseInvoices(" + id + ")/purchaseInvoiceLines").rows().first()["id"].toString().toLatin1();
    QCOMPARE(
        nav.post("purchaseInvoiceLines(" + line + ")/dimensionSetLines", R"({"code":"DEPARTMENT","valueCode":"ADM"})")
            .status,
        201);
    QCOMPARE(post(nav, id).status, 204);
    QCOMPARE(nav.server.world().glEntries(u"CRONUS"_s).first().dimensions.value(u"DEPARTMENT"_s), u"ADM"_s);
}

void TestSandboxNavPurchase::foreignCurrencyPost()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav, R"("vendorNumber":"V500","vendorInvoiceNumber":"R-1")");
    QCOMPARE(post(nav, id).status, 204);
    const NavAnswer entries = nav.get("generalLedgerEntries");
    QCOMPARE(entries.column("debitAmount"), u"67.22,13.45,0"_s);
    QCOMPARE(entries.column("creditAmount"), u"0,0,80.67"_s);
    QCOMPARE(nav.server.world().vendorLedgerEntries(u"CRONUS"_s).first().amount, Decimal::fromString(u"-100.84"));
}

void TestSandboxNavPurchase::approval()
{
    NavFixture nav;
    nav.company.setup.purchaseApproval = true;
    QVERIFY(
        post(nav, draftOf(nav, R"("vendorInvoiceNumber":"R-1")")).message().contains(u"must be approved and released"));
}

void TestSandboxNavPurchase::order()
{
    NavFixture nav;
    nav.company.setup.externalNumberMandatory = false;
    const QUuid id = nav.company.addPurchaseOrder({.vendor = u"V100"_s,
        .orderDate = QDate(2026, 6, 1),
        .lines = {
            {.account = u"6100"_s, .description = u"Chairs"_s, .quantity = Decimal(4), .unitCost = Decimal(25)}}});
    const QByteArray path = "purchaseOrders(" + id.toByteArray(QUuid::WithoutBraces) + ")";
    const NavAnswer read = nav.get(path + "?$expand=purchaseOrderLines");
    QCOMPARE(read.json["number"].toString(), u"106001"_s);
    QVERIFY(!read.json.contains("vendorInvoiceNumber"));
    QVERIFY(!read.json.contains("dueDate"));
    QCOMPARE(read.json["purchaseOrderLines"].at(0)["directUnitCost"].toInt(), 25);
    QCOMPARE(nav.post(path + "/Microsoft.NAV.receiveAndInvoice").status, 204);
    QCOMPARE(nav.get("purchaseInvoices").column("orderNumber"), u"106001"_s);
    QCOMPARE(nav.get(path).json["fullyReceived"].toBool(), true);
    QCOMPARE(nav.company.accountBalances.value(u"6100"_s), Decimal(100));
}

void TestSandboxNavPurchase::orderNeedsExternalNumber()
{
    NavFixture nav;
    const NavAnswer made = nav.post("purchaseOrders",
        R"({"vendorNumber":"V100","purchaseOrderLines":[)"
        R"({"lineType":"Account","lineObjectNumber":"6100","quantity":1,"directUnitCost":5}]})");
    QVERIFY2(made.status == 201, made.bytes.constData());
    const NavAnswer answer = nav.post("purchaseOrders(" + made.id().toLatin1() + ")/Microsoft.NAV.receiveAndInvoice");
    QVERIFY(answer.message().contains(u"document number of the document from the vendor"));
    QCOMPARE(nav.get("purchaseInvoices").rows().size(), 0);
}

void TestSandboxNavPurchase::attachments()
{
    NavFixture nav;
    const QByteArray id = draftOf(nav, R"("vendorInvoiceNumber":"R-1")");
    const NavAnswer made = nav.post(
        "attachments", R"({"parentId":")" + id + R"(","parentType":"Purchase Invoice","fileName":"bill.pdf"})");
    QVERIFY2(made.status == 201, made.bytes.constData());
    const QByteArray content = "attachments(" + made.id().toLatin1() + ")/attachmentContent";
    QCOMPARE(nav.patch(content, "%PDF", {}).status, 400);
    QCOMPARE(nav.patch(content, "%PDF").status, 204);
    QCOMPARE(nav.get(content).bytes, "%PDF"_ba);
    QCOMPARE(post(nav, id).status, 204);
    const NavAnswer list = nav.get("purchaseInvoices(" + id + ")/attachments");
    QCOMPARE(list.column("byteSize"), u"4"_s);
    QCOMPARE(list.column("parentType"), u"Purchase_x0020_Invoice"_s);
    QCOMPARE(
        nav.post("attachments", R"({"parentId":")" + id + R"(","parentType":"Purchase Invoice","fileName":"a/b.pdf"})")
            .json["fileName"]
            .toString(),
        u"filename.txt"_s);
    QCOMPARE(
        nav.post("attachments", R"({"parentId":")" + id + R"(","parentType":"Vendor","fileName":"x"})").status, 400);
    QCOMPARE(nav.get("attachments").status, 400);
    const QByteArray line = nav.line(nav.journal("A"), R"({"accountNumber":"6100"})");
    QCOMPARE(nav.post("journalLines(" + line + ")/attachments", R"({"fileName":"receipt.png"})")
                 .json["parentType"]
                 .toString(),
        u"Journal"_s);
}

QTEST_GUILESS_MAIN(TestSandboxNavPurchase)
#include "tst_sandboxnavpurchase.moc"
