// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "fisclient.h"
#include "payloadfields.h"

#include <QRandomGenerator>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray expense = R"({
  "employee":{"employeeId":" E100 ","employeeFirstName":"Ada","employeeLastName":"Lovelace","loginId":"ada@x.example",
    "employeeReimbursementMethodCode":"CNQRPAY","employeeCustom21Code":"C21","employeeCustom21Value":"twenty-one",
    "employeeOrgUnit1Code":"DE","employeeOrgUnit1Value":null,"employeeOrgUnit2Code":"","employeeOrgUnit2Value":""},
  "report":{"reportId":"AB12CD34EF56AB78CD90","reportKey":4711,"reportNumber":"X1Y2Z3","reportName":"Trip to Brno","policyId":"P1",
    "ledgerCode":"DE01 ","totalApprovedAmount":150.00000000,"employeeCurrencyAlphaCode":"EUR","homeCountryCode":"DE","isTest":"N",
    "reportSubmitDate":"2026-04-03T00:00:00.000Z","reportPaymentProcessingDate":"2026-04-05T07:00:00.000Z","reportUserDefinedDate":null,
    "cashAdvanceReturnsAmount":0E-8,"revisionNumber":"2","reportCustom1Code":"PRJ","reportCustom1Value":"Project","reportOrgUnit6Value":"Only text"},
  "expenseEntry":[{"entryId":"e1","expenseTypeCode":"AIRFR  ","expenseTypeName":"Airfare","entryDate":"2026-04-01","entryDescription":"null",
    "reportEntryPatKey":"CASH","reportEntryPaymentTypeCode":"Bar","reportEntryTransactionAmount":"120.50","entryCurrAlphaCode":"CZK",
    "entryExchangeRate":0.04000000,"entryExchangeRateDirection":"M","entryApprovedAmount":100,"entryVendorDescription":"Czech Air",
    "entryIsPersonal":"N","entryIsBillable":true,"offsetPayType":"Y","clearingAccountCode":"1790","liabilityAccountCode":"1755",
    "entryCustom40Code":"Z","entryOrgUnit2Code":"SALES","entryReceiptId":"rcpt",
    "allocation":[{"allocationId":"a1","allocationPercentage":"50.0","allocationCustom1Code":"CC10","allocationCustom1Value":"Sales",
      "journal":[{"journalAccountCode":"6660 ","journalPayer":"COMP","journalPayee":"EMPL","amountGross":55.00000000,"amountNetOfTax":48.68,
        "amountNetOfReclaim":51.83,"taxGuid":["t1","t2"]}],
      "tax":[{"taxGuid":"t1","taxAuthorityLabel":"VAT","amountTax":2.43,"amountReclaim":1.22,"taxCode":"V19","taxReclaimCode":"R19"},
             {"taxGuid":"t2","amountTax":3.89,"amountReclaim":null,"taxCode":null}]},
      {"allocationId":"a2","allocationPercentage":null,"journal":{"journalAccountCode":null,"journalPayer":"EMPL","journalPayee":"COMP","amountGross":"-14.00"},"tax":null}]},
    {"entryId":"e2","entryIsPersonal":"Y","entryApprovedAmount":"12,50","allocation":{"allocationId":"a3","journal":[]}}],
  "cashAdvanceApplication":[{"cashAdvanceId":"ca1","cashAdvanceApplicationAmount":-20,"cashAdvanceClearingAccountCode":"1740","cashAdvanceTransactionType":2}]
})";

const QByteArray invoice = R"({
  "requestHeader":{"requestId":"REQ1","requestTitle":"Paper","requestDescription":"A4","vendorInvoiceNumber":"RE-2026/7","invoiceDate":"08/31/2026",
    "paymentDueDate":"2026-09-30","postingDate":null,"invoiceReceivedDate":"9/1/2026","processCompleteDate":"2026-09-05T10:00:00Z","requestTotal":"119.00",
    "amountNetInvoice":100,"amountShippingTotal":"","amountTax":19.0,"currencyAlphaCode":"EUR","ledgerCode":"DE01","poNumber":"PO-7",
    "multiplePurchaseOrder":"Y","isTest":"Y","vendorTaxId":"DE123","requestCustom3Code":"K","requestOrgUnit1Code":"HQ"},
  "ownerEmployee":{"employeeId":"E7","employeeFirstName":"Bo","employeeLastName":"Lin"},
  "vendor":{"vendorCode":"V1 ","vendorName":"Paper Ltd","vendorRemitToAddressCode":"MAIN"},
  "lineItem":[{"lineItemSequenceOrder":1,"lineItemDescription":"Paper","lineItemQuantity":"4","lineItemUnitPrice":25,"expenseTypeCode":"01234  ",
    "lineItemPurchaseOrderNumber":"PO-7","poLineNumber":"10","lineItemCustom3Code":"L3",
    "allocation":[{"allocationKey":77,"allocationPercentage":60,"allocationAccountCode":"4930","allocationCustom2Code":"CC20",
        "journal":{"accountCode":"4931","amountNet":60,"amountGross":71.4,"amountShipping":0,"tax":[{"amountTax":11.4,"taxCode":"V19","taxField":"VAT1"}]}},
      {"allocationKey":78,"allocationPercentage":40,"allocationAccountCode":"4930",
        "journal":[{"amountNet":30,"amountGross":35.7,"tax":null},{"accountCode":"4932","amountNet":10,"amountGross":11.9,"tax":{"amountTax":1.9,"taxCode":"V19"}}]}]},
   {"lineItemSequenceOrder":2,"allocation":[{"allocationAccountCode":"4999","journal":null}]}]
})";

ExpenseReport report(const QByteArray &payload)
{
    return *readFisPayload(DocumentKind::Expense, u"fis"_s, payload).value().expense();
}

} // namespace

class TestFisPayload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReportHeader();
    void readsEntries();
    void readsAllocations();
    void readsCashAdvances();
    void readsInvoiceHeader();
    void readsInvoiceLines();
    void toleratesMissingParts_data();
    void toleratesMissingParts();
    void blocksMayStandInArrays();
    void refusesWhatHasNoIdentity_data();
    void refusesWhatHasNoIdentity();
    void readsDates_data();
    void readsDates();
    void readsCostFields_data();
    void readsCostFields();
    void canonicalContent();
    void lastingContentOfTwoSubmissions_data();
    void lastingContentOfTwoSubmissions();
    void rubbishNeverCrashes();
};

void TestFisPayload::readsReportHeader()
{
    const auto document = readFisPayload(DocumentKind::Expense, u"fis1"_s, expense);
    QVERIFY(document.has_value());
    QCOMPARE(document->documentId, u"AB12CD34EF56AB78CD90"_s);
    QCOMPARE(document->fisId, u"fis1"_s);
    QCOMPARE(document->ledgerCode(), u"DE01"_s);
    QCOMPARE(document->party(), u"Ada Lovelace"_s);
    const ExpenseReport &read = *document->expense();
    QCOMPARE(read.reportKey, u"4711"_s);
    QCOMPARE(read.totalApprovedAmount->toString(), u"150"_s);
    QCOMPARE(read.submitDate, QDate(2026, 4, 3));
    QCOMPARE(read.paymentProcessingDate, QDate(2026, 4, 5));
    QVERIFY(!read.userDefinedDate.isValid() && !read.isTest);
    QVERIFY(read.cashAdvanceReturnsAmount->isZero());
    QCOMPARE(read.revisionNumber, u"2"_s);
    QCOMPARE(read.fields.value(u"custom1"_s), (CodedValue{u"PRJ"_s, u"Project"_s}));
    QCOMPARE(read.fields.value(u"orgUnit6"_s), (CodedValue{u"Only text"_s, u"Only text"_s}));
    QCOMPARE(read.employee.employeeId, u"E100"_s);
    QCOMPARE(read.employee.reimbursementMethod, u"CNQRPAY"_s);
    QCOMPARE(read.employee.fields.value(u"custom21"_s).code, u"C21"_s);
    QCOMPARE(read.employee.fields.value(u"orgUnit1"_s), (CodedValue{u"DE"_s, {}}));
    QVERIFY(!read.employee.fields.contains(u"orgUnit2"_s));
}

void TestFisPayload::readsEntries()
{
    const ExpenseReport read = report(expense);
    QCOMPARE(read.entries.size(), 2);
    const ExpenseEntry &entry = read.entries.first();
    QCOMPARE(entry.expenseTypeCode, u"AIRFR"_s);
    QCOMPARE(entry.entryDate, QDate(2026, 4, 1));
    QCOMPARE(entry.description, QString());
    QCOMPARE(entry.paymentCode, u"CASH"_s); // not the localized text beside it
    QCOMPARE(entry.transactionAmount->toString(), u"120.5"_s);
    QCOMPARE(entry.transactionCurrency, u"CZK"_s);
    QCOMPARE(entry.exchangeRate->toString(), u"0.04"_s);
    QCOMPARE(entry.exchangeRateDirection, u"M"_s);
    QVERIFY(entry.isBillable && entry.offsetPayType && !entry.isPersonal);
    QCOMPARE(entry.clearingAccountCode, u"1790"_s);
    QCOMPARE(entry.liabilityAccountCode, u"1755"_s);
    QCOMPARE(entry.vendorDescription, u"Czech Air"_s);
    QCOMPARE(entry.receiptId, u"rcpt"_s);
    QCOMPARE(entry.fields.value(u"custom40"_s).code, u"Z"_s);
    QCOMPARE(entry.fields.value(u"orgUnit2"_s).code, u"SALES"_s);
    const ExpenseEntry &personal = read.entries.last();
    QVERIFY(personal.isPersonal && personal.paymentCode.isEmpty());
    QVERIFY(personal.approvedAmount.has_value() && !personal.approvedAmount->isValid()); // there, but no number
    QCOMPARE(personal.allocations.size(), 1);
}

void TestFisPayload::readsAllocations()
{
    const ExpenseReport read = report(expense);
    const QList<ExpenseAllocation> &allocations = read.entries.first().allocations;
    QCOMPARE(allocations.size(), 2);
    const ExpenseAllocation &first = allocations.first();
    QCOMPARE(first.percentage->toString(), u"50"_s);
    QCOMPARE(first.fields.value(u"custom1"_s).code, u"CC10"_s);
    QCOMPARE(first.journal.size(), 1);
    QCOMPARE(first.journal.first().accountCode, u"6660"_s);
    QCOMPARE(first.journal.first().payee, u"EMPL"_s);
    QCOMPARE(first.journal.first().amountGross->toString(), u"55"_s);
    QCOMPARE(first.journal.first().amountNetOfTax->toString(), u"48.68"_s);
    QCOMPARE(first.journal.first().amountNetOfReclaim->toString(), u"51.83"_s);
    QCOMPARE(first.journal.first().taxGuids, QList<QString>({u"t1"_s, u"t2"_s}));
    QCOMPARE(first.tax.size(), 2);
    QCOMPARE(first.tax.first().taxReclaimCode, u"R19"_s);
    QCOMPARE(first.tax.first().amountReclaim->toString(), u"1.22"_s);
    QVERIFY(!first.tax.last().amountReclaim.has_value() && first.tax.last().taxCode.isEmpty());
    const ExpenseAllocation &second = allocations.last(); // journal as one object, tax null
    QVERIFY(!second.percentage.has_value());
    QCOMPARE(second.journal.size(), 1);
    QCOMPARE(second.journal.first().payer, u"EMPL"_s);
    QCOMPARE(second.journal.first().amountGross->toString(), u"-14"_s);
    QVERIFY(second.tax.isEmpty());
}

void TestFisPayload::readsCashAdvances()
{
    const QByteArray block =
        R"({"cashAdvanceId":"ca1","cashAdvanceApplicationAmount":-20,"cashAdvanceTransactionType":2})";
    for (const QByteArray &payload :
        {expense, QByteArray(R"({"report":{"reportId":"R"},"cashAdvanceApplication":)" + block + "}"),
            QByteArray(R"({"report":{"reportId":"R","cashAdvanceApplication":[)" + block + "]}}")}) {
        const ExpenseReport read = report(payload);
        QCOMPARE(read.cashAdvances.size(), 1);
        QCOMPARE(read.cashAdvances.first().amount->toString(), u"-20"_s);
        QCOMPARE(read.cashAdvances.first().transactionType, u"2"_s);
    }
    QCOMPARE(report(expense).cashAdvances.first().clearingAccountCode, u"1740"_s);
}

void TestFisPayload::readsInvoiceHeader()
{
    const auto document = readFisPayload(DocumentKind::Invoice, u"fis2"_s, invoice);
    QVERIFY(document.has_value());
    QCOMPARE(document->documentId, u"REQ1"_s);
    const Invoice &read = *document->invoice();
    QCOMPARE(read.vendorInvoiceNumber, u"RE-2026/7"_s);
    QCOMPARE(read.invoiceDate, QDate(2026, 8, 31));
    QCOMPARE(read.dueDate, QDate(2026, 9, 30));
    QCOMPARE(read.receivedDate, QDate(2026, 9, 1));
    QCOMPARE(read.processCompleteDate, QDate(2026, 9, 5));
    QVERIFY(!read.postingDate.isValid());
    QCOMPARE(read.total->toString(), u"119"_s);
    QCOMPARE(read.amountTax->toString(), u"19"_s);
    QVERIFY(!read.amountShipping.has_value());
    QVERIFY(read.isTest && read.multiplePurchaseOrder);
    QCOMPARE(read.vendorCode, u"V1"_s);
    QCOMPARE(read.vendorAddressCode, u"MAIN"_s);
    QCOMPARE(read.fields.value(u"custom3"_s).code, u"K"_s);
    QCOMPARE(read.owner.employeeId, u"E7"_s);
}

void TestFisPayload::readsInvoiceLines()
{
    const Invoice read = *readFisPayload(DocumentKind::Invoice, u"fis2"_s, invoice).value().invoice();
    QCOMPARE(read.lines.size(), 2);
    const InvoiceLine &line = read.lines.first();
    QCOMPARE(line.sequence, u"1"_s);
    QCOMPARE(line.quantity->toString(), u"4"_s);
    QCOMPARE(line.expenseTypeCode, u"01234"_s);
    QCOMPARE(line.purchaseOrderLine, u"10"_s);
    QCOMPARE(line.fields.value(u"custom3"_s).code, u"L3"_s);
    QCOMPARE(line.allocations.size(), 3); // a journal of two lines makes two allocations: the sums stay right
    QCOMPARE(line.allocations[0].accountCode, u"4931"_s);
    QCOMPARE(line.allocations[0].tax.first().amountTax->toString(), u"11.4"_s);
    QCOMPARE(line.allocations[0].fields.value(u"custom2"_s).code, u"CC20"_s);
    QCOMPARE(line.allocations[1].accountCode, u"4930"_s);
    QCOMPARE(line.allocations[2].accountCode, u"4932"_s);
    Decimal gross;
    for (const InvoiceAllocation &allocation : line.allocations)
        gross += *allocation.amountGross;
    QCOMPARE(gross.toString(), u"119"_s);
    QCOMPARE(line.allocations[2].tax.size(), 1);
    QCOMPARE(read.lines.last().allocations.first().accountCode, u"4999"_s);
    QVERIFY(!read.lines.last().allocations.first().amountGross.has_value());
}

void TestFisPayload::toleratesMissingParts_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("entries");
    QTest::newRow("header only") << QByteArray(R"({"report":{"reportId":"R"}})") << 0;
    QTest::newRow("nulls") << QByteArray(R"({"report":{"reportId":"R"},"employee":null,"expenseEntry":null})") << 0;
    QTest::newRow("one entry, no array") << QByteArray(R"({"report":{"reportId":"R"},"expenseEntry":{"entryId":"1"}})") << 1;
    QTest::newRow("entries in the report") << QByteArray(R"({"report":{"reportId":"R","expenseEntry":[{"entryId":"1"},{}]}})") << 2;
    QTest::newRow("rubbish among entries") << QByteArray(R"({"report":{"reportId":"R"},"expenseEntry":[null,"x",7,{"entryId":"1"}]})") << 1;
    QTest::newRow("blocks of wrong kind") << QByteArray(R"({"report":{"reportId":"R"},"employee":"x","expenseEntry":"null"})") << 0;
    QTest::newRow("id as number") << QByteArray(R"({"report":{"reportId":123}})") << 0;
}

void TestFisPayload::toleratesMissingParts()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, entries);
    QCOMPARE(report(payload).entries.size(), entries);
}

void TestFisPayload::blocksMayStandInArrays()
{
    const auto expense = readFisPayload(DocumentKind::Expense, u"f"_s,
        R"({"report":[{"reportId":"R","totalApprovedAmount":5}],"employee":[{"employeeId":"E1"}],"expenseEntry":{}})");
    QVERIFY(expense.has_value());
    QCOMPARE(expense->documentId, u"R"_s);
    QCOMPARE(expense->expense()->employee.employeeId, u"E1"_s);
    QCOMPARE(expense->gross(), Decimal(5));
    const auto invoice = readFisPayload(DocumentKind::Invoice, u"f"_s,
        R"({"requestHeader":[{"requestId":"I","vendor":[{"vendorCode":"V1"}]}],"lineItem":{"lineItemDescription":"x"}})");
    QVERIFY(invoice.has_value());
    QCOMPARE(invoice->documentId, u"I"_s);
    QCOMPARE(invoice->invoice()->vendorCode, u"V1"_s);
    QCOMPARE(invoice->invoice()->lines.size(), 1);
}

void TestFisPayload::refusesWhatHasNoIdentity_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<report/>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"report":{"reportName":"x"},"requestHeader":{}})");
    QTest::newRow("blank id") << QByteArray(R"({"report":{"reportId":"  "},"requestHeader":{"requestId":"null"}})");
}

void TestFisPayload::refusesWhatHasNoIdentity()
{
    QFETCH(QByteArray, payload);
    for (const DocumentKind kind : {DocumentKind::Expense, DocumentKind::Invoice, DocumentKind::Purchase}) {
        const auto document = readFisPayload(kind, u"fis9"_s, payload);
        QVERIFY(!document.has_value());
        COMPARE_CODE(document.error().code, ErrorCode::InvalidInput);
        QVERIFY(document.error().message.contains(u"fis9"_s));
        QVERIFY(!document.error().detail.isEmpty());
    }
}

void TestFisPayload::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    const QDate expected(2026, 4, 3);
    QTest::newRow("plain") << QByteArray("2026-04-03") << expected;
    QTest::newRow("midnight UTC") << QByteArray("2026-04-03T00:00:00.000Z") << expected;
    QTest::newRow("local midnight in UTC") << QByteArray("2026-04-03T08:00:00.000Z") << expected;
    QTest::newRow("late in the day") << QByteArray("2026-04-03T23:59:59+14:00") << expected;
    QTest::newRow("blank instead of T") << QByteArray("2026-04-03 13:05:09.0") << expected;
    QTest::newRow("American") << QByteArray("04/03/2026") << expected;
    QTest::newRow("American, short") << QByteArray("4/3/2026") << expected;
    QTest::newRow("compact") << QByteArray("20260403") << expected;
    QTest::newRow("blanks around") << QByteArray("  2026-04-03 ") << expected;
    QTest::newRow("blank") << QByteArray("  ") << QDate();
    QTest::newRow("null") << QByteArray("null") << QDate();
    QTest::newRow("impossible") << QByteArray("2026-02-30") << QDate();
    QTest::newRow("month 13") << QByteArray("13/01/2026") << QDate();
    QTest::newRow("German") << QByteArray("03.04.2026") << QDate();
    QTest::newRow("tail") << QByteArray("2026-04-03x") << QDate();
    QTest::newRow("mixed") << QByteArray("2026-04/03") << QDate();
    QTest::newRow("cut") << QByteArray("2026-04-") << QDate();
    QTest::newRow("cut earlier") << QByteArray("2026-") << QDate();
    QTest::newRow("two-digit year") << QByteArray("04/03/26") << QDate();
    QTest::newRow("other digits") << QByteArray("٢٠٢٦-٠٤-٠٣") << QDate();
}

void TestFisPayload::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, date);
    QCOMPARE(readDate(Json(QString::fromUtf8(text))), date);
}

void TestFisPayload::readsCostFields_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("code and value") << QByteArray(R"({"entryCustom1Code":"A","entryCustom1Value":"B"})") << u"entry"_s << u"custom1"_s << u"A"_s;
    QTest::newRow("value only") << QByteArray(R"({"entryCustom1Code":" ","entryCustom1Value":"B"})") << u"entry"_s << u"custom1"_s << u"B"_s;
    QTest::newRow("padded code") << QByteArray(R"({"entryCustom1Code":"A   "})") << u"entry"_s << u"custom1"_s << u"A"_s;
    QTest::newRow("number") << QByteArray(R"({"entryOrgUnit3Code":100})") << u"entry"_s << u"orgUnit3"_s << u"100"_s;
    QTest::newRow("blank") << QByteArray(R"({"entryCustom1Code":"","entryCustom1Value":"null"})") << u"entry"_s << u"custom1"_s << QString();
    QTest::newRow("another prefix") << QByteArray(R"({"reportCustom1Code":"A"})") << u"entry"_s << u"custom1"_s << QString();
    QTest::newRow("no number") << QByteArray(R"({"entryCustomCode":"A","entryCustom100Code":"B"})") << u"entry"_s << u"custom"_s << QString();
    QTest::newRow("v3 text") << QByteArray(R"({"Custom7":"A"})") << QString() << u"custom7"_s << u"A"_s;
    QTest::newRow("v3 object") << QByteArray(R"({"Custom7":{"Type":"List","Value":"Text","Code":"A"}})") << QString() << u"custom7"_s << u"A"_s;
    QTest::newRow("v3 object, no code") << QByteArray(R"({"OrgUnit01":{"Type":"Text","Value":"Text","Code":null}})") << QString() << u"orgUnit1"_s << u"Text"_s;
}

void TestFisPayload::readsCostFields()
{
    QFETCH(QByteArray, block);
    QFETCH(QString, prefix);
    QFETCH(QString, name);
    QFETCH(QString, code);
    const CostFields fields = Concur::readCostFields(Json::parse(block).value(), prefix);
    QCOMPARE(fields.contains(name), !code.isEmpty());
    QCOMPARE(fields.value(name).code, code);
    QCOMPARE(fields.size(), code.isEmpty() ? 0 : 1);
}

void TestFisPayload::lastingContentOfTwoSubmissions_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("revision and dates of approval")
        << QByteArray(R"({"report":{"revisionNumber":"1","reportSubmitDate":"2026-01-02","reportName":"Trip"}})")
        << QByteArray(R"({"report":{"reportName":"Trip","revisionNumber":"2","reportSubmitDate":"2026-02-03"}})")
        << true;
    QTest::newRow("ids of rows") << QByteArray(R"({"expenseEntry":[{"entryId":"A","entryApprovedAmount":35}]})")
                                 << QByteArray(R"({"expenseEntry":[{"entryId":"B","entryApprovedAmount":35.00}]})")
                                 << true;
    QTest::newRow("nothing and blank") << QByteArray(R"({"a":null,"b":"","c":{},"d":"x "})")
                                       << QByteArray(R"({"d":"x"})") << true;
    QTest::newRow("an amount") << QByteArray(R"({"expenseEntry":[{"entryApprovedAmount":35}]})")
                               << QByteArray(R"({"expenseEntry":[{"entryApprovedAmount":36}]})") << false;
    QTest::newRow("a date of the expense") << QByteArray(R"({"entryDate":"2026-01-02"})")
                                           << QByteArray(R"({"entryDate":"2026-01-03"})") << false;
    QTest::newRow("a field more") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"b":0})") << false;
    QTest::newRow("rubbish") << QByteArray("rubbish") << QByteArray("rubbish!") << false;
}

void TestFisPayload::lastingContentOfTwoSubmissions()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, same);
    QCOMPARE(lastingContent(first) == lastingContent(second), same);
}

void TestFisPayload::canonicalContent()
{
    QCOMPARE(canonicalPayload(R"({"b":1.50,"a":"x"})"), canonicalPayload("{ \"a\" : \"x\" , \"b\" : 1.5 }"));
    QVERIFY(canonicalPayload(R"({"b":1.50})") != canonicalPayload(R"({"b":1.51})"));
    QVERIFY(canonicalPayload(R"({"b":"1.50"})") != canonicalPayload(R"({"b":1.50})"));
    QCOMPARE(canonicalPayload("rubbish"), QByteArray("rubbish"));
}

void TestFisPayload::rubbishNeverCrashes()
{
    QRandomGenerator random(20260503);
    const QList<QByteArray> pieces{
        "null", "{}", "[]", "\"\"", "1e308", "-0", "[[[[]]]]", "{\"a\":{}}", "\"\\u0000\"", "true", "[null,{}]"};
    for (int round = 0; round < 4000; ++round) {
        QByteArray text = round % 2 ? expense : invoice;
        const int changes = random.bounded(1, 6);
        for (int change = 0; change < changes; ++change) {
            const qsizetype at = random.bounded(static_cast<int>(text.size()));
            if (round % 3 == 0) {
                text[at] = static_cast<char>(random.bounded(256));
            } else if (round % 3 == 1) {
                text.remove(at, random.bounded(40));
            } else if (const qsizetype colon = text.indexOf(':', at); colon > 0) {
                // another kind of value in place of the one that stands there
                const qsizetype end = text.indexOf(',', colon);
                text.replace(colon + 1, (end < 0 ? text.size() : end) - colon - 1,
                    pieces.at(random.bounded(static_cast<int>(pieces.size()))));
            }
        }
        for (const DocumentKind kind : {DocumentKind::Expense, DocumentKind::Invoice, DocumentKind::Purchase}) {
            const auto document = readFisPayload(kind, u"fis"_s, text);
            QVERIFY(!document || !document->documentId.isEmpty());
        }
        QVERIFY(text.isEmpty() || !canonicalPayload(text).isEmpty());
    }
    QVERIFY(!readFisPayload(DocumentKind::Expense, u"fis"_s, QByteArray(5'000'000, '[')).has_value());
}

QTEST_GUILESS_MAIN(TestFisPayload)
#include "tst_fispayload.moc"
