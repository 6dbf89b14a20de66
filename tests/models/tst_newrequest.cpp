// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amountinput.h"
#include "newrequest.h"
#include "requestlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

NewRequest soundRequest()
{
    NewRequest request;
    request.userEmail = u"anna@nordlicht.example"_s;
    request.currencyCode = u"EUR"_s;
    NewRequestLine line;
    line.vendorCode = u"V1"_s;
    line.vendorAddressCode = u"MAIN"_s;
    line.description = u"Paper"_s;
    line.quantity = Decimal(3);
    line.unitPrice = Decimal::fromString(u"12.50");
    request.lines = {line};
    return request;
}

} // namespace

class TestNewRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void totals();
    void sentencesNameTheLine();
    void numbersAsTyped_data();
    void numbersAsTyped();
    void linesAreEdited();
    void faultsStandAtTheirCells();
};

void TestNewRequest::checks_data()
{
    using Change = std::function<void(NewRequest &)>;
    QTest::addColumn<NewRequest>("request");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const QString &fault, const Change &change) {
        NewRequest request = soundRequest();
        change(request);
        QTest::newRow(name) << request << (fault.isEmpty() ? QStringList() : QStringList(fault));
    };
    const auto line = [&row](
                          const char *name, const QString &fault, const std::function<void(NewRequestLine &)> &change) {
        row(name, fault, [&change](NewRequest &request) { change(request.lines.first()); });
    };
    row("sound", {}, [](NewRequest &) {});
    row("nobody", u"-1 userId missingUserInfo"_s, [](NewRequest &r) { r.userEmail.clear(); });
    row("twice", u"-1 userId provideOneUserInformation"_s, [](NewRequest &r) { r.userId = u"x"_s; });
    row("no currency", u"-1 currencyCode missingCurrencyCode"_s, [](NewRequest &r) { r.currencyCode.clear(); });
    row("small currency", u"-1 currencyCode invalidCurrencyCode"_s, [](NewRequest &r) { r.currencyCode = u"eur"_s; });
    row("long currency", u"-1 currencyCode invalidCurrencyCode"_s, [](NewRequest &r) { r.currencyCode = u"EURO"_s; });
    row("no lines", u"-1 lineItems missingLineItems"_s, [](NewRequest &r) { r.lines.clear(); });
    row("second line", u"1 description missingDescription"_s, [](NewRequest &r) {
        r.lines.append(r.lines.constFirst());
        r.lines.last().description = u" "_s;
    });
    line("no type", u"0 purchaseType missingPurchaseType"_s, [](NewRequestLine &l) { l.purchaseType.clear(); });
    line("strange type", u"0 purchaseType invalidPurchaseType"_s, [](NewRequestLine &l) { l.purchaseType = u"X"_s; });
    line("services", {}, [](NewRequestLine &l) { l.purchaseType = u"SERVICES"_s; });
    line("no vendor", u"0 vendorCode missingVendorCode"_s, [](NewRequestLine &l) { l.vendorCode.clear(); });
    line("no address", u"0 vendorAddressCode missingVendorAddressCode"_s,
        [](NewRequestLine &l) { l.vendorAddressCode.clear(); });
    line("unknown vendor", u"0 vendorCode invalidVendor"_s, [](NewRequestLine &l) { l.vendorCode = u"V9"_s; });
    line("unknown address", u"0 vendorCode invalidVendor"_s, [](NewRequestLine &l) { l.vendorAddressCode = u"X"_s; });
    // letter by letter (concur.md 9, 16)
    line("vendor in small letters", u"0 vendorCode invalidVendor"_s, [](NewRequestLine &l) { l.vendorCode = u"v1"_s; });
    line("no quantity", u"0 quantity missingQuantity"_s, [](NewRequestLine &l) { l.quantity.reset(); });
    line("no number", u"0 quantity invalidQuantity"_s, [](NewRequestLine &l) { l.quantity = Decimal::invalid(); });
    line("zero", u"0 quantity invalidQuantity"_s, [](NewRequestLine &l) { l.quantity = Decimal(); });
    line("no price", u"0 unitPrice missingUnitPrice"_s, [](NewRequestLine &l) { l.unitPrice.reset(); });
    line("negative price", u"0 unitPrice invalidUnitPrice"_s, [](NewRequestLine &l) { l.unitPrice = Decimal(-1); });
    line("for nothing", {}, [](NewRequestLine &l) { l.unitPrice = Decimal(); });
    line("a day", {}, [](NewRequestLine &l) { l.neededByDate = u"2026-12-31"_s; });
    line("no day", u"0 neededByDate invalidDateFormat"_s, [](NewRequestLine &l) { l.neededByDate = u"2026-13-01"_s; });
    line("shipping", u"0 shipping invalidAmount"_s, [](NewRequestLine &l) { l.shipping = Decimal::invalid(); });
}

void TestNewRequest::checks()
{
    QFETCH(NewRequest, request);
    QFETCH(QStringList, faults);
    const auto names = [](const QList<RequestFault> &found) {
        QStringList texts;
        for (const RequestFault &fault : found)
            texts.append(u"%1 %2 %3"_s.arg(fault.line).arg(fault.field, fault.code));
        return texts;
    };
    const QList<RequestFault> found = checkRequest(request, VendorKeys{u"V1/MAIN"_s});
    QCOMPARE(names(found), faults);
    for (const RequestFault &fault : found)
        QVERIFY2(fault.text.endsWith(u'.') && !fault.text.contains(fault.code), qPrintable(fault.text));
    // Where vendors were never read, nothing is known of them.
    faults.removeIf([](const QString &fault) { return fault.endsWith(u"invalidVendor"_s); });
    QCOMPARE(names(checkRequest(request, std::nullopt)), faults);
}

void TestNewRequest::totals()
{
    NewRequest request = soundRequest();
    request.lines.append(request.lines.constFirst());
    request.lines.last().shipping = Decimal::fromString(u"1.10");
    request.lines.last().tax = Decimal::fromString(u"0.05");
    QCOMPARE(request.total().toAmount(), u"76.15"_s);
    request.lines.last().quantity.reset();
    QVERIFY(!request.total().isValid());
}

void TestNewRequest::sentencesNameTheLine()
{
    QCOMPARE(requestFaultSentence({{}, 1, u"quantity"_s, u"It is missing."_s}), u"Line 2: It is missing."_s);
    QCOMPARE(requestFaultSentence({{}, -1, u"userId"_s, u"It is missing."_s}), u"It is missing."_s);
    QCOMPARE(requestFaultText(u"newOne"_s, u"Concur's words"_s), u"Concur's words"_s);
    QCOMPARE(requestFaultText(u"newOne"_s), u"newOne"_s);
}

void TestNewRequest::numbersAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("value"); // "none", or blank for no number
    const auto row = [](const char *text, const char *language, const char *value) {
        QTest::addRow("%s in %s", text, language)
            << QString::fromUtf8(text) << QString::fromLatin1(language) << QString::fromLatin1(value);
    };
    row("", "en", "none");
    row("  ", "de", "none");
    row("12", "de", "12");
    row("1,5", "de", "1.5");
    row("1.5", "de", ""); // never 15
    row("1.500", "de", "1500");
    row("1.500,25", "de", "1500.25");
    row("1500,25", "de", "1500.25");
    row("1.50,25", "de", "");
    row("12.34.567", "de", "");
    row("1.5", "en", "1.5");
    row("1,500.25", "en", "1500.25");
    row("1,5", "en", "");
    row("1,500,000", "en", "1500000");
    row(".5", "en", "0.5");
    row("5.", "en", "");
    row("-3", "en", "-3");
    row("1e3", "en", "");
    row("1 500,25", "fr", "1500.25");
    row("12 EUR", "en", "");
}

void TestNewRequest::numbersAsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const auto number = decimalInput(text, QLocale(language));
    QTEST(number ? number->toString() : u"none"_s, "value");
}

void TestNewRequest::linesAreEdited()
{
    RequestLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    NewRequestLine whole = soundRequest().lines.constFirst();
    whole.uomCode = u"EA"_s; // has no column, and stays
    whole.custom.insert(u"custom1"_s, u"X"_s);
    model.setLines({whole});
    QCOMPARE(model.lines(), QList<NewRequestLine>{whole});
    using Column = RequestLinesModel::Column;
    const auto cell = [&model](int row, Column column) { return model.index(row, int(column)); };
    QVERIFY(model.setData(cell(0, Column::Quantity), u"4"_s));
    QVERIFY(!model.setData(cell(0, Column::Amount), u"4"_s));
    QCOMPARE(model.lines().constFirst().quantity->toString(), u"4"_s);
    QCOMPARE(cell(0, Column::Amount).data().toString(), u"50.00"_s);
    QVERIFY(model.setData(cell(0, Column::Quantity), u"four"_s));
    QVERIFY(!model.lines().constFirst().quantity->isValid());
    QCOMPARE(cell(0, Column::Quantity).data().toString(), u"four"_s); // as it was typed
    QCOMPARE(cell(0, Column::Amount).data().toString(), QString());
    model.addLine();
    QCOMPARE(model.lines().constLast().vendorCode, u"V1"_s);
    QVERIFY(model.lines().constLast().description.isEmpty());
    model.removeLine(0);
    model.removeLine(7);
    QCOMPARE(model.rowCount(), 1);
}

void TestNewRequest::faultsStandAtTheirCells()
{
    RequestLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines(soundRequest().lines);
    model.setFaults({{u"missingQuantity"_s, 0, u"quantity"_s, u"It is missing."_s}});
    const QModelIndex cell = model.index(0, int(RequestLinesModel::Column::Quantity));
    QCOMPARE(cell.data(RequestLinesModel::FaultRole).toString(), u"It is missing."_s);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"It is missing."_s));
    QVERIFY(cell.siblingAtColumn(0).data(RequestLinesModel::FaultRole).toString().isEmpty());
    QVERIFY(model.setData(cell, u"1"_s));
    QVERIFY(cell.data(RequestLinesModel::FaultRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestNewRequest)
#include "tst_newrequest.moc"
