// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connecting.h"
#include "documentdetails.h"
#include "seencodes.h"
#include "suggestions.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

Decimal amount(const char *text)
{
    return Decimal::fromString(QString::fromLatin1(text));
}

SourceDocument report()
{
    ExpenseReport report;
    report.reportId = u"R1"_s;
    report.ledgerCode = u"MAIN"_s;
    report.currency = u"EUR"_s;
    report.employee.employeeId = u"E7"_s;
    report.employee.firstName = u"Anna"_s;
    report.employee.fields.insert(u"orgUnit1"_s, {u"HR"_s, u"People"_s});
    ExpenseEntry entry;
    entry.entryId = u"e1"_s;
    entry.expenseTypeCode = u"MEALS"_s;
    entry.expenseTypeName = u"Meals"_s;
    entry.paymentCode = u"CASH"_s;
    ExpenseAllocation allocation;
    allocation.allocationId = u"a1"_s;
    allocation.fields.insert(u"custom1"_s, {u"200"_s, u"Sales"_s});
    allocation.journal = {{u"61200"_s, u"COMP"_s, u"EMPL"_s, amount("10"), amount("8.40"), amount("8.40"), {}},
        {u""_s, u"COMP"_s, u"CBCP"_s, amount("5"), {}, {}, {}}};
    allocation.tax = {{u"g"_s, u"DE"_s, amount("1.60"), amount("1.60"), u"V19"_s, u"R19"_s},
        {u"h"_s, u"DE"_s, amount("2"), amount("0"), u"V7"_s, {}}};
    entry.allocations = {allocation};
    report.entries = {entry};
    report.cashAdvances = {{u"c1"_s, amount("-20"), u"13700"_s, u"2"_s}};
    return {DocumentKind::Expense, u"R1"_s, u"F1"_s, report};
}

SourceDocument invoice()
{
    Invoice invoice;
    invoice.requestId = u"I1"_s;
    invoice.ledgerCode = u"MAIN"_s;
    invoice.currency = u"USD"_s;
    invoice.vendorCode = u"KRANZ"_s;
    invoice.vendorAddressCode = u"01"_s;
    invoice.vendorName = u"Kranz GmbH"_s;
    InvoiceLine line;
    line.sequence = u"1"_s;
    line.expenseTypeCode = u"OFFIC"_s;
    InvoiceAllocation allocation;
    allocation.allocationKey = u"9"_s;
    allocation.amountGross = amount("119");
    allocation.tax = {{amount("19"), u"VST19"_s, {}}};
    line.allocations = {allocation};
    invoice.lines = {line};
    return {DocumentKind::Invoice, u"I1"_s, u"F2"_s, invoice};
}

QStringList shown(const QList<SeenCode> &codes)
{
    QStringList texts;
    for (const SeenCode &code : codes)
        texts.append(toString(code.kind) + u' ' + code.source);
    texts.sort();
    return texts;
}

} // namespace

class TestSeenCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesOfAReport();
    void costObjectsCountWhereTheyLeadToADimension();
    void narrowedCostObjectsCountWhereTheyMayHold_data();
    void narrowedCostObjectsCountWhereTheyMayHold();
    void codesOfAnInvoice();
    void addressCountsWhereItIsMapped();
    void codesAreNamedOnce();
    void sourceLinesAddUp();
    void companyIsChosenByIdOrName_data();
    void companyIsChosenByIdOrName();
};

void TestSeenCodes::codesOfAReport()
{
    const QStringList expected{u"account 13700"_s, u"account 61200"_s, u"company MAIN"_s, u"currency EUR"_s,
        u"employee E7"_s, u"expenseType MEALS"_s, u"payment CBCP"_s, u"tax R19"_s};
    QCOMPARE(shown(seenCodes(report(), {}, QDate(2026, 11, 24))), expected);
}

void TestSeenCodes::costObjectsCountWhereTheyLeadToADimension()
{
    const MappingBook book({{MappingKind::CostObject, u"allocationCustom1"_s, u"Department"_s, {}, {}},
        {MappingKind::CostObject, u"reportCustom9"_s, u"PROJECT"_s, {}, {}}});
    const QStringList codes = shown(seenCodes(report(), book, QDate(2026, 11, 24)));
    QVERIFY(codes.contains(u"costObject allocationCustom1"_s));
    QVERIFY(codes.contains(u"dimension DEPARTMENT=200"_s));
    QVERIFY2(codes.filter(u"PROJECT"_s).isEmpty(), "a field that is not filled leads nowhere");
    QVERIFY2(codes.filter(u"HR"_s).isEmpty(), "the employee's own department counts only where a row names it");
}

void TestSeenCodes::narrowedCostObjectsCountWhereTheyMayHold_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("counts");
    QTest::newRow("any company may be the one") << u"company=CRONUS"_s << true;
    QTest::newRow("an entry may be elsewhere") << u"country=AT"_s << true;
    QTest::newRow("lines may be of it") << u"expenseType=HOTEL"_s << true;
    QTest::newRow("this kind") << u"document=expense; country=AT"_s << true;
    QTest::newRow("another kind") << u"document=invoice; country=AT"_s << false;
    QTest::newRow("another policy") << u"policy=SALES; company=CRONUS"_s << false;
    QTest::newRow("this employee") << u"employeeOrgUnit1=HR"_s << true;
    QTest::newRow("another employee") << u"employeeOrgUnit1=IT"_s << false;
    QTest::newRow("cannot be read") << u"moon=full"_s << false;
}

void TestSeenCodes::narrowedCostObjectsCountWhereTheyMayHold()
{
    QFETCH(QString, condition);
    SourceDocument document = report();
    ExpenseReport domestic = *document.expense();
    domestic.homeCountry = u"DE"_s;
    domestic.policyId = u"TRAVEL"_s;
    document.body = domestic;
    const MappingBook book({{MappingKind::CostObject, u"allocationCustom1"_s, u"DEPARTMENT"_s, {}, {},
        MappingCondition::fromText(condition)}});
    const QStringList codes = shown(seenCodes(document, book, QDate(2026, 11, 24)));
    QTEST(codes.contains(u"dimension DEPARTMENT=200"_s), "counts");
}

void TestSeenCodes::codesOfAnInvoice()
{
    const QStringList expected{
        u"company MAIN"_s, u"currency USD"_s, u"expenseType OFFIC"_s, u"tax VST19"_s, u"vendor KRANZ"_s};
    QCOMPARE(shown(seenCodes(invoice(), {}, QDate(2026, 11, 24))), expected);
}

void TestSeenCodes::addressCountsWhereItIsMapped()
{
    const MappingBook book({{MappingKind::Vendor, u"kranz/01"_s, u"V10"_s, {}, {}}});
    QVERIFY(shown(seenCodes(invoice(), book, QDate(2026, 11, 24))).contains(u"vendor KRANZ/01"_s));
    const MappingBook later({{MappingKind::Vendor, u"KRANZ/01"_s, u"V10"_s, QDate(2027, 1, 1), {}}});
    QVERIFY(shown(seenCodes(invoice(), later, QDate(2026, 11, 24))).contains(u"vendor KRANZ"_s));
}

void TestSeenCodes::codesAreNamedOnce()
{
    SourceDocument document = report();
    ExpenseReport twice = *document.expense();
    twice.entries.append(twice.entries.first());
    document.body = twice;
    QCOMPARE(shown(seenCodes(document, {}, QDate(2026, 11, 24))), shown(seenCodes(report(), {}, QDate(2026, 11, 24))));
}

void TestSeenCodes::sourceLinesAddUp()
{
    const QList<SourceLine> lines = sourceLines(report());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].id, u"e1/a1"_s);
    QCOMPARE(lines[0].code, u"61200"_s);
    QCOMPARE(lines[0].amount, amount("15"));
    QCOMPARE(lines[0].fields.value(u"allocationCustom1"_s), u"200"_s);
    QCOMPARE(lines[1].amount, amount("-20"));
    const QList<SourceLine> items = sourceLines(invoice());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].id, u"1/9"_s);
    QCOMPARE(items[0].code, u"OFFIC"_s);
    QCOMPARE(items[0].amount, amount("119"));
}

void TestSeenCodes::companyIsChosenByIdOrName_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("id");
    QTest::newRow("by name") << u"CRONUS DE"_s << u"1111-a"_s;
    QTest::newRow("by id") << u"2222-b"_s << u"2222-b"_s;
    QTest::newRow("by id in braces and capitals") << u"{2222-B}"_s << u"2222-b"_s;
    QTest::newRow("by display name") << u"Cronus Austria"_s << u"2222-b"_s;
    QTest::newRow("display name of two") << u"Cronus"_s << QString();
    QTest::newRow("other capitals") << u"cronus de"_s << QString();
    QTest::newRow("unknown") << u"CRONUS"_s << QString();
    QTest::newRow("blank") << QString() << QString();
}

void TestSeenCodes::companyIsChosenByIdOrName()
{
    QFETCH(QString, wanted);
    QFETCH(QString, id);
    const QList<Nav::Company> companies{{u"1111-a"_s, u"CRONUS DE"_s, u"Cronus"_s},
        {u"2222-b"_s, u"CRONUS AT"_s, u"Cronus Austria"_s}, {u"3333-c"_s, u"CRONUS CH"_s, u"Cronus"_s}};
    const auto company = chooseCompany(companies, wanted);
    QCOMPARE(company ? company->id : QString(), id);
    if (!company) {
        QCOMPARE(toString(company.error().code), toString(ErrorCode::NotFound));
        QVERIFY(company.error().message.contains(u"CRONUS AT"_s));
    }
}

QTEST_GUILESS_MAIN(TestSeenCodes)
#include "tst_seencodes.moc"
