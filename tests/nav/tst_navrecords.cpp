// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensiondelta.h"
#include "directoryrecords.h"
#include "journalrecords.h"
#include "odatavalue.h"
#include "purchaserecords.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Nav;
using namespace Qt::StringLiterals;

namespace {

Json json(const char *text)
{
    return Json::parse(text).value();
}

QStringList keys(const Json &object)
{
    QStringList result;
    for (const Json::Member &member : object.members())
        result.append(member.first);
    return result;
}

/// "DEPARTMENT=200" or "-DEPARTMENT"
PlanDimension wish(const QString &text)
{
    if (text.startsWith(u'-'))
        return {text.mid(1), {}, true};
    return {text.section(u'=', 0, 0), text.section(u'=', 1), false};
}

QString shown(const DimensionChange &change)
{
    switch (change.kind) {
    case DimensionChange::Kind::Post: return u"post %1=%2"_s.arg(change.code, change.valueCode);
    case DimensionChange::Kind::Patch: return u"patch %1 %2=%3"_s.arg(change.id, change.code, change.valueCode);
    case DimensionChange::Kind::Delete: return u"delete %1"_s.arg(change.id);
    }
    return {};
}

Posting invoicePosting()
{
    Posting posting;
    posting.reference = u"INV-1-AB"_s;
    posting.externalNumber = u"R-77"_s;
    posting.postingDate = QDate(2026, 3, 31);
    posting.documentDate = QDate(2026, 3, 28);
    posting.dueDate = QDate(2026, 4, 27);
    posting.vendorNumber = u"V100"_s;
    PlanLine line;
    line.account = u"61200"_s;
    line.description = u"Paper"_s;
    line.unitCost = Decimal::fromString(u"84.03");
    line.taxCode = u"VAT19"_s;
    posting.lines = {line};
    return posting;
}

} // namespace

/// Values of ours from NAV's JSON and back.
class NavRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dimensionDeltaIsMinimal_data();
    void dimensionDeltaIsMinimal();
    void dimensionBodiesHoldWhatMayChange();
    void journalLineIsWrittenInNavsOrder();
    void journalLineIsRead();
    void blankLineIsToldApart();
    void ledgerEntryHasOneSign();
    void masterDataIsRead();
    void vendorBlockIsRead_data();
    void vendorBlockIsRead();
    void valuesGetTheirDimension();
    void setupPrefersTheLedger_data();
    void setupPrefersTheLedger();
    void purchaseHeaderBeginsWithTheVendor_data();
    void purchaseHeaderBeginsWithTheVendor();
    void purchaseLinesAreWritten();
    void purchaseDocumentIsRead();
    void orderIsFoundByItsComment_data();
    void orderIsFoundByItsComment();
};

void NavRecordsTest::dimensionDeltaIsMinimal_data()
{
    QTest::addColumn<QStringList>("current");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("changes");
    const auto row = [](const char *title, const QStringList &current, const QStringList &wanted,
                         const QStringList &changes) { QTest::newRow(title) << current << wanted << changes; };
    row("nothing to do", {u"DEPARTMENT=200"_s}, {u"DEPARTMENT=200"_s}, {});
    row("same but for case", {u"DEPARTMENT=ADM"_s}, {u" department=adm"_s}, {});
    row("missing", {}, {u"department=200"_s}, {u"post DEPARTMENT=200"_s});
    row("inherited, other value", {u"DEPARTMENT=100"_s}, {u"DEPARTMENT=200"_s}, {u"patch id0 DEPARTMENT=200"_s});
    row("others stay", {u"PROJECT=P1"_s, u"DEPARTMENT=100"_s}, {u"DEPARTMENT=200"_s}, {u"patch id1 DEPARTMENT=200"_s});
    row("removed", {u"PROJECT=P1"_s}, {u"-PROJECT"_s}, {u"delete id0"_s});
    row("removed, not there", {}, {u"-PROJECT"_s}, {});
    row("all three", {u"A=1"_s, u"B=1"_s}, {u"A=2"_s, u"-B"_s, u"C=3"_s},
        {u"patch id0 A=2"_s, u"delete id1"_s, u"post C=3"_s});
    row("wanted twice, the last counts", {}, {u"A=1"_s, u"a=2"_s}, {u"post A=2"_s});
    row("no value is no wish", {u"A=1"_s}, {u"A="_s}, {});
    row("no dimension is no wish", {}, {u"=1"_s}, {});
    row("nothing wanted", {u"A=1"_s}, {}, {});
}

void NavRecordsTest::dimensionDeltaIsMinimal()
{
    QFETCH(const QStringList, current);
    QFETCH(const QStringList, wanted);
    QList<DimensionSetLine> lines;
    for (const QString &text : current)
        lines.append({u"id%1"_s.arg(lines.size()), u"tag"_s, text.section(u'=', 0, 0), text.section(u'=', 1)});
    QList<PlanDimension> wishes;
    for (const QString &text : wanted)
        wishes.append(wish(text));
    QStringList changes;
    for (const DimensionChange &change : dimensionDelta(lines, wishes)) {
        changes.append(shown(change));
        QCOMPARE(change.etag, change.kind == DimensionChange::Kind::Post ? QString() : u"tag"_s);
    }
    QTEST(changes, "changes");
}

void NavRecordsTest::dimensionBodiesHoldWhatMayChange()
{
    using Kind = DimensionChange::Kind;
    QCOMPARE(dimensionBody({Kind::Post, {}, {}, u"A"_s, u"1"_s}).toBytes(), R"({"code":"A","valueCode":"1"})");
    QCOMPARE(dimensionBody({Kind::Patch, u"i"_s, {}, u"A"_s, u"1"_s}).toBytes(), R"({"valueCode":"1"})");
    QVERIFY(dimensionBody({Kind::Delete, u"i"_s, {}, u"A"_s, {}}).isNull());
}

void NavRecordsTest::journalLineIsWrittenInNavsOrder()
{
    NewJournalLine line;
    line.lineNumber = 20000;
    line.accountNumber = u"61200"_s;
    line.postingDate = QDate(2026, 3, 31);
    line.documentNumber = u"RPT-1-AB"_s;
    line.externalDocumentNumber = u"CONCUR-1"_s;
    line.amount = Decimal::fromString(u"-1234567890123.45");
    line.description = u"Hotel \"Post\""_s;
    const Json body = journalLineBody(line);
    QCOMPARE(keys(body),
        QStringList({u"lineNumber"_s, u"accountType"_s, u"accountNumber"_s, u"postingDate"_s, u"documentNumber"_s,
            u"externalDocumentNumber"_s, u"amount"_s, u"description"_s}));
    QCOMPARE(body[u"accountType"].text(), u"G/L Account"_s);
    QVERIFY(body.toBytes().contains("\"amount\":-1234567890123.45,"));
    QCOMPARE(body[u"postingDate"].text(), u"2026-03-31"_s);

    line.accountType = NavAccountType::Vendor;
    line.externalDocumentNumber.clear();
    line.description.clear();
    const Json vendor = journalLineBody(line);
    QCOMPARE(vendor[u"accountType"].text(), u"Vendor"_s);
    // sent all the same: a new line takes over what is not sent
    QVERIFY(vendor.contains(u"externalDocumentNumber"));
    // not sent: NAV puts the account's name there
    QVERIFY(!vendor.contains(u"description"));
}

void NavRecordsTest::journalLineIsRead()
{
    const JournalLine line = readJournalLine(json(R"({"@odata.etag":"W/\"a\"","id":"11","lineNumber":10000,
        "accountType":"G_x002F_L_x0020_Account","accountNumber":"61200","postingDate":"2026-03-31","documentNumber":"D1",
        "externalDocumentNumber":"E1","amount":12.50,"description":" x ","taxCode":"","balancingAccountNumber":"2910"})"));
    QCOMPARE(line.id, u"11"_s);
    QCOMPARE(line.etag, u"W/\"a\""_s);
    QCOMPARE(line.lineNumber, 10000);
    QCOMPARE(line.accountType, u"G/L Account"_s);
    QCOMPARE(line.amount, Decimal::fromUnits(125, 1));
    QCOMPARE(line.description, u" x "_s);
    QCOMPARE(line.balancingAccountNumber, u"2910"_s);
    QVERIFY(!line.isBlank());
}

void NavRecordsTest::blankLineIsToldApart()
{
    QVERIFY(readJournalLine(json(R"({"id":"1","accountNumber":"","amount":0,"documentNumber":"D1"})")).isBlank());
    QVERIFY(!readJournalLine(json(R"({"id":"1","accountNumber":"","amount":5})")).isBlank());
    QVERIFY(!readJournalLine(json(R"({"id":"1","accountNumber":""})")).isBlank());
}

void NavRecordsTest::ledgerEntryHasOneSign()
{
    const LedgerEntry debit =
        readLedgerEntry(json(R"({"entryNumber":9007199254740993,"debitAmount":10.5,"creditAmount":0})"));
    QCOMPARE(debit.entryNumber, 9007199254740993);
    QCOMPARE(debit.amount, Decimal::fromUnits(105, 1));
    QCOMPARE(readLedgerEntry(json(R"({"debitAmount":0,"creditAmount":10.5})")).amount, Decimal::fromUnits(-105, 1));
    QVERIFY(!readLedgerEntry(json(R"({"debitAmount":1})")).amount.isValid());
}

void NavRecordsTest::masterDataIsRead()
{
    const NavAccount account =
        readAccount(json(R"({"id":"1","number":"61200","displayName":"Travel","category":"Expense",
        "accountType":"Begin_x002D_Total","blocked":true,"directPosting":false})"));
    QCOMPARE(account.accountType, u"Begin-Total"_s);
    QVERIFY(account.blocked);
    QVERIFY(!account.directPosting);
    QVERIFY(readAccount(json(R"({"number":"1","blocked":false})")).directPosting);
    QCOMPARE(readCurrency(json(R"({"code":"JPY","amountRoundingPrecision":1})")).roundingPrecision, Decimal(1));
    const NavExchangeRate rate = readExchangeRate(json(R"({"currencyCode":"USD","startingDate":"2026-01-01",
        "exchangeRateAmount":100,"relationalExchangeRateAmount":91.2345})"));
    QCOMPARE(rate.relational, Decimal::fromString(u"91.2345"));
    QCOMPARE(rate.startingDate, QDate(2026, 1, 1));
}

void NavRecordsTest::vendorBlockIsRead_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("blocked");
    QTest::newRow("blank, escaped") << QByteArray("_x0020_") << int(NavVendor::Blocked::No);
    QTest::newRow("blank") << QByteArray(" ") << int(NavVendor::Blocked::No);
    QTest::newRow("payment") << QByteArray("Payment") << int(NavVendor::Blocked::Payment);
    QTest::newRow("all") << QByteArray("All") << int(NavVendor::Blocked::All);
    QTest::newRow("unknown kind") << QByteArray("Orders") << int(NavVendor::Blocked::All);
}

void NavRecordsTest::vendorBlockIsRead()
{
    QFETCH(const QByteArray, wire);
    const NavVendor vendor = readVendor(Json::parse("{\"number\":\"V1\",\"blocked\":\"" + wire + "\"}").value());
    QTEST(int(vendor.blocked), "blocked");
}

void NavRecordsTest::valuesGetTheirDimension()
{
    const auto values =
        withDimensionCodes({{u"AA-1"_s, {u"v1"_s, u"200"_s, u"Sales"_s}}, {u"gone"_s, {u"v2"_s, u"300"_s, {}}}},
            {{u"aa-1"_s, u"DEPARTMENT"_s, {}}});
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first().first, u"DEPARTMENT"_s);
    QCOMPARE(values.first().second.code, u"200"_s);
}

void NavRecordsTest::setupPrefersTheLedger_data()
{
    QTest::addColumn<QByteArray>("information");
    QTest::addColumn<QByteArray>("ledger");
    QTest::addColumn<QString>("currency");
    QTest::newRow("both") << QByteArray(R"({"currencyCode":"USD"})") << QByteArray(R"({"localCurrencyCode":"EUR"})")
                          << u"EUR"_s;
    QTest::newRow("ledger without") << QByteArray(R"({"currencyCode":"USD"})")
                                    << QByteArray(R"({"localCurrencyCode":""})") << u"USD"_s;
    QTest::newRow("no ledger set-up") << QByteArray(R"({"currencyCode":"USD"})") << QByteArray("null") << u"USD"_s;
}

void NavRecordsTest::setupPrefersTheLedger()
{
    QFETCH(const QByteArray, information);
    QFETCH(const QByteArray, ledger);
    const NavSetup setup = readSetup(json(R"({"id":"c1","name":"","displayName":"Cronus"})"),
        Json::parse(information).value(), Json::parse(ledger).value());
    QTEST(setup.localCurrency, "currency");
    QCOMPARE(setup.companyName, u"Cronus"_s);
    QVERIFY(!setup.allowPostingFrom.isValid());
}

void NavRecordsTest::purchaseHeaderBeginsWithTheVendor_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("invoice") << int(PurchaseKind::Invoice) << QString()
                             << QStringList({u"vendorNumber"_s, u"postingDate"_s, u"invoiceDate"_s, u"dueDate"_s,
                                    u"vendorInvoiceNumber"_s, u"pricesIncludeTax"_s});
    QTest::newRow("foreign") << int(PurchaseKind::Invoice) << u"USD"_s
                             << QStringList({u"vendorNumber"_s, u"postingDate"_s, u"invoiceDate"_s, u"dueDate"_s,
                                    u"vendorInvoiceNumber"_s, u"currencyCode"_s, u"pricesIncludeTax"_s});
    // a credit memo may not be told whether its prices include tax, an order has neither due date nor number
    QTest::newRow("credit memo") << int(PurchaseKind::CreditMemo) << QString()
                                 << QStringList({u"vendorNumber"_s, u"postingDate"_s, u"creditMemoDate"_s, u"dueDate"_s,
                                        u"vendorCreditMemoNumber"_s});
    QTest::newRow("order") << int(PurchaseKind::Order) << QString()
                           << QStringList({u"vendorNumber"_s, u"postingDate"_s, u"orderDate"_s,
                                  u"requestedReceiptDate"_s, u"pricesIncludeTax"_s});
}

void NavRecordsTest::purchaseHeaderBeginsWithTheVendor()
{
    QFETCH(const int, kind);
    QFETCH(const QString, currency);
    QTEST(keys(purchaseHeaderBody(PurchaseKind(kind), invoicePosting(), currency)), "fields");
    // what it settles: of a credit memo alone
    Posting settling = invoicePosting();
    settling.appliesToNumber = u"108001"_s;
    const Json body = purchaseHeaderBody(PurchaseKind(kind), settling, currency);
    QCOMPARE(
        textField(body, u"invoiceNumber"), PurchaseKind(kind) == PurchaseKind::CreditMemo ? u"108001"_s : QString());
}

void NavRecordsTest::purchaseLinesAreWritten()
{
    const QList<Json> invoice = purchaseLineBodies(PurchaseKind::Invoice, invoicePosting());
    QCOMPARE(invoice.size(), 1);
    QCOMPARE(invoice.first().toBytes(),
        R"({"lineType":"Account","lineObjectNumber":"61200","description":"Paper","taxCode":"VAT19","quantity":1,"unitCost":84.03})");
    const QList<Json> order = purchaseLineBodies(PurchaseKind::Order, invoicePosting());
    QCOMPARE(order.size(), 2);
    QCOMPARE(order.first()[u"lineType"].text(), u"Comment"_s);
    QCOMPARE(order.first()[u"description"].text(), u"INV-1-AB R-77"_s);
    QVERIFY(order.last().contains(u"directUnitCost"));
    QVERIFY(!order.last().contains(u"unitCost"));
}

void NavRecordsTest::purchaseDocumentIsRead()
{
    const Json row = json(
        R"({"id":"1","number":"PI-1","vendorNumber":"V1","vendorInvoiceNumber":"R-77","vendorCreditMemoNumber":"C-1",
        "status":"In_x0020_Review","postingDate":"2026-03-31","invoiceDate":"2026-03-28","currencyCode":"EUR",
        "totalAmountExcludingTax":84.03,"totalTaxAmount":15.97,"totalAmountIncludingTax":100})");
    const PurchaseDocument invoice = readPurchaseDocument(PurchaseKind::Invoice, row);
    QCOMPARE(invoice.externalNumber, u"R-77"_s);
    QCOMPARE(invoice.status, u"In Review"_s);
    QCOMPARE(invoice.documentDate, QDate(2026, 3, 28));
    QCOMPARE(invoice.totalIncludingTax, Decimal(100));
    QVERIFY(invoice.isDraft()); // under approval is not posted
    QCOMPARE(readPurchaseDocument(PurchaseKind::CreditMemo, row).externalNumber, u"C-1"_s);
    QCOMPARE(readPurchaseDocument(PurchaseKind::Order, row).externalNumber, QString());
    QVERIFY(!readPurchaseDocument(PurchaseKind::Invoice, json("{}")).totalIncludingTax.isValid());
    QCOMPARE(readPurchaseLine(PurchaseKind::Order, json(R"({"directUnitCost":2.5,"unitCost":9})")).unitCost,
        Decimal::fromUnits(25, 1));
}

void NavRecordsTest::orderIsFoundByItsComment_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("found");
    QTest::newRow("reference") << u"PR-1-AB 4711"_s << u"pr-1-ab"_s << true;
    QTest::newRow("external number") << u"PR-1-AB 4711"_s << u"4711"_s << true;
    QTest::newRow("external number with blanks") << u"PR-1-AB No 7 b"_s << u"no 7 b"_s << true;
    QTest::newRow("both") << u"PR-1-AB 4711"_s << u"PR-1-AB 4711"_s << true;
    QTest::newRow("alone") << u"PR-1-AB"_s << u"PR-1-AB"_s << true;
    QTest::newRow("part of a word") << u"PR-1-AB 47110"_s << u"4711"_s << false;
    QTest::newRow("nothing") << u"PR-1-AB 4711"_s << QString() << false;
}

void NavRecordsTest::orderIsFoundByItsComment()
{
    QFETCH(const QString, comment);
    QFETCH(const QString, wanted);
    QTEST(isOrderComment(comment, wanted), "found");
}

QTEST_GUILESS_MAIN(NavRecordsTest)
#include "tst_navrecords.moc"
