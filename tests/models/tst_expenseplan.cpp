// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "planfixture.h"

#include <QRegularExpression>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

using F = PlanFixture;

/// Every row of the tables in concur.md 3.9, and what must hold a report.
class TestExpensePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesJournal_data();
    void becomesJournal();
    void cashAdvanceIsSetOff();
    void itemisesPerAllocation();
    void dimensionsComeFromTheFirstFilledSource();
    void dimensionNoneIsTakenAway();
    void holds_data();
    void holds();
    void purchaseInvoiceTakesTheEmployeesPart();
    void purchaseInvoiceBelowZeroIsACreditMemo();
    void descriptionIsFittedVisibly();
    void referenceIsDerived();
    void approvalByPolicy_data();
    void approvalByPolicy();
    void postingDateByPolicy_data();
    void postingDateByPolicy();
    void mappingHoldsFromItsDay();
};

void TestExpensePlan::becomesJournal_data()
{
    QTest::addColumn<SourceDocument>("document");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("out of pocket") << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")})})
                                   << QStringList{u"61200 35.00"_s, u"V:V1 -35.00"_s};
    QTest::newRow("refund, cash") << F::report("-50", {F::entry("-50", {F::journal("EMPL", "COMP", "61200", "-50")})})
                                  << QStringList{u"61200 -50.00"_s, u"V:V1 50.00"_s};
    QTest::newRow("refund, company paid") << F::report("-349", {F::entry("-349", {F::journal("COPD", "COMP", "61200", "-349")}, "COPD")})
                                          << QStringList{u"61200 -349.00"_s, u"24500 349.00"_s};
    QTest::newRow("company-billed card") << F::report("120", {F::entry("120", {F::journal("COMP", "CBCP", "61200", "120")}, "CBCP")})
                                         << QStringList{u"61200 120.00"_s, u"V:V2 -120.00"_s};
    QTest::newRow("individually billed card") << F::report("120", {F::entry("120", {F::journal("COMP", "IBCP", "61200", "120")}, "IBCP")})
                                              << QStringList{u"61200 120.00"_s, u"V:V3 -120.00"_s};
    ExpenseEntry personal =
        F::entry("0", {F::journal("COMP", "CBCP", "", "14"), F::journal("EMPL", "COMP", "", "-14")}, "CBCP");
    personal.isPersonal = true;
    personal.clearingAccountCode = QStringLiteral("61900");
    QTest::newRow("personal on company card, blank account") << F::report("0", {personal})
                                                             << QStringList{u"61900 -14.00"_s, u"61900 14.00"_s, u"V:V1 14.00"_s, u"V:V2 -14.00"_s};
    QTest::newRow("individually billed card with offset")
        << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "21"), F::journal("COMP", "IBCP", "61200", "14")})})
        << QStringList{u"61200 21.00"_s, u"61200 14.00"_s, u"V:V1 -21.00"_s, u"V:V3 -14.00"_s};
    QTest::newRow("full reclaim") << F::report("10", {F::entry("10", {F::journal("COMP", "EMPL", "61200", "10", "8.40")}, "CASH", {F::tax("1.60", "1.60", "VST")})})
                                  << QStringList{u"61200 8.40"_s, u"15750 1.60"_s, u"V:V1 -10.00"_s};
    QTest::newRow("no reclaim needs no mapping")
        << F::report("100", {F::entry("100", {F::journal("COMP", "EMPL", "61200", "100", "100")}, "CASH", {F::tax("15.97", "0E-8", "NOTMAPPED")})})
        << QStringList{u"61200 100.00"_s, u"V:V1 -100.00"_s};
    QTest::newRow("partial reclaim of two taxes")
        << F::report("55", {F::entry("55", {F::journal("COMP", "EMPL", "61200", "55", "51.83")}, "CASH", {F::tax("2.43", "1.22", "VST"), F::tax("3.89", "1.95", "VSTB")})})
        << QStringList{u"61200 51.83"_s, u"15750 1.22"_s, u"15760 1.95"_s, u"V:V1 -55.00"_s};
    QTest::newRow("one counter line per payee") << F::report("60", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")}), F::entry("25", {F::journal("COMP", "EMPL", "61300", "25")})})
                                                << QStringList{u"61200 35.00"_s, u"61300 25.00"_s, u"V:V1 -60.00"_s};
    QTest::newRow("zero lines vanish") << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")}), F::entry("0", {F::journal("COMP", "EMPL", "61200", "0E-8")})})
                                       << QStringList{u"61200 35.00"_s, u"V:V1 -35.00"_s};
    QTest::newRow("eight decimals printed") << F::report("50.00000000", {F::entry("50.00000000", {F::journal("COMP", "EMPL", "61200", "50.00000000")})})
                                            << QStringList{u"61200 50.00"_s, u"V:V1 -50.00"_s};
    ExpenseEntry blank = F::entry("35", {F::journal("COMP", "EMPL", "", "35")});
    blank.expenseTypeCode = QStringLiteral("61300");
    QTest::newRow("expense type where the account is blank") << F::report("35", {blank}) << QStringList{u"61300 35.00"_s, u"V:V1 -35.00"_s};
    ExpenseEntry foreign = F::entry("90", {F::journal("COMP", "EMPL", "61200", "90")});
    foreign.transactionAmount = dec("100");
    foreign.transactionCurrency = QStringLiteral("USD");
    QTest::newRow("foreign spend, local report") << F::report("90", {foreign}) << QStringList{u"61200 90.00"_s, u"V:V1 -90.00"_s};
}

void TestExpensePlan::becomesJournal()
{
    QFETCH(SourceDocument, document);
    QFETCH(QStringList, lines);
    const PlanOutcome outcome = F().plan(document);
    QCOMPARE(F::codes(outcome), QStringList());
    QCOMPARE(outcome.plan.postings.size(), 1);
    QCOMPARE(F::shown(outcome.plan.postings.first()), lines);
    Decimal sum;
    for (const PlanLine &line : outcome.plan.postings.first().lines)
        sum += line.amount;
    QVERIFY(sum.isZero());
    for (const PlanLine &line : outcome.plan.postings.first().lines)
        QVERIFY(!line.explanation.isEmpty());
}

void TestExpensePlan::cashAdvanceIsSetOff()
{
    // The official sample: 200 claimed, of which 50 were advanced.
    SourceDocument document = F::report("200",
        {F::entry("200", {F::journal("COMP", "EMPL", "61200", "150"), F::journal("COMP", "EMPL", "12345", "50")})});
    std::get<ExpenseReport>(document.body)
        .cashAdvances.append(
            CashAdvanceApplication{QStringLiteral("CA1"), dec("-50"), QStringLiteral("12345"), QStringLiteral("2")});
    const PlanOutcome outcome = F().plan(document);
    QCOMPARE(F::codes(outcome), QStringList());
    QCOMPARE(F::shown(outcome.plan.postings.first()),
        (QStringList{u"61200 150.00"_s, u"12345 50.00"_s, u"12345 -50.00"_s, u"V:V1 -150.00"_s}));
}

void TestExpensePlan::itemisesPerAllocation()
{
    ExpenseEntry entry = F::entry("100", {F::journal("COMP", "EMPL", "61200", "50")});
    ExpenseAllocation second = entry.allocations.first();
    second.allocationId = QStringLiteral("OTHER");
    entry.allocations.append(second);
    const PlanOutcome outcome = F().plan(F::report("100", {entry}));
    QCOMPARE(
        F::shown(outcome.plan.postings.first()), (QStringList{u"61200 50.00"_s, u"61200 50.00"_s, u"V:V1 -100.00"_s}));
}

void TestExpensePlan::dimensionsComeFromTheFirstFilledSource()
{
    F fixture;
    fixture.map(MappingKind::CostObject, "allocationCustom1", "DEPARTMENT");
    fixture.map(MappingKind::CostObject, "entryOrgUnit2", "DEPARTMENT");
    fixture.map(MappingKind::CostObject, "reportCustom3", "PROJECT");
    fixture.map(MappingKind::Dimension, "DEPARTMENT=4711", "210");
    ExpenseEntry first = F::entry("10", {F::journal("COMP", "EMPL", "61200", "10")});
    first.allocations.first().fields.insert(QStringLiteral("custom1"), CodedValue{QStringLiteral("4711"), {}});
    first.fields.insert(QStringLiteral("orgUnit2"), CodedValue{QStringLiteral("100"), {}});
    ExpenseEntry second = F::entry("20", {F::journal("COMP", "EMPL", "61200", "20")});
    second.fields.insert(QStringLiteral("orgUnit2"), CodedValue{QStringLiteral("200"), {}});
    SourceDocument document = F::report("30", {first, second});
    auto &report = std::get<ExpenseReport>(document.body);
    report.fields.insert(QStringLiteral("custom3"), CodedValue{QStringLiteral("P1"), {}});
    // The employee's own department never counts unless the admin says so.
    report.employee.fields.insert(QStringLiteral("orgUnit1"), CodedValue{QStringLiteral("999"), {}});
    const PlanOutcome outcome = fixture.plan(document);
    QCOMPARE(F::codes(outcome), QStringList());
    QCOMPARE(F::shown(outcome.plan.postings.first()),
        (QStringList{
            u"61200 10.00 DEPARTMENT=210 PROJECT=P1"_s, u"61200 20.00 DEPARTMENT=200 PROJECT=P1"_s, u"V:V1 -30.00"_s}));
}

void TestExpensePlan::dimensionNoneIsTakenAway()
{
    F fixture;
    fixture.map(MappingKind::CostObject, "entryCustom1", "DEPARTMENT");
    fixture.map(MappingKind::Dimension, "DEPARTMENT=ALL", "none");
    ExpenseEntry entry = F::entry("10", {F::journal("COMP", "EMPL", "61200", "10")});
    entry.fields.insert(QStringLiteral("custom1"), CodedValue{QStringLiteral("ALL"), {}});
    QCOMPARE(F::shown(fixture.plan(F::report("10", {entry})).plan.postings.constFirst()).constFirst(),
        QStringLiteral("61200 10.00 DEPARTMENT=none"));
}

void TestExpensePlan::holds_data()
{
    QTest::addColumn<SourceDocument>("document");
    QTest::addColumn<QStringList>("reasons");
    const auto plain = [] { return F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")})}); };
    const auto with = [&](auto change) {
        SourceDocument document = plain();
        change(std::get<ExpenseReport>(document.body));
        return document;
    };
    QTest::newRow("unknown account") << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "4711", "35")})}) << QStringList{u"accountMissing:4711"_s};
    QTest::newRow("blocked account") << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61999", "35")})}) << QStringList{u"accountBlocked:61999"_s};
    QTest::newRow("heading") << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61000", "35")})}) << QStringList{u"accountNotPostable:61000"_s};
    QTest::newRow("no direct posting") << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61998", "35")})}) << QStringList{u"accountNotPostable:61998"_s};
    QTest::newRow("unknown expense type") << F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "", "35")})}) << QStringList{u"accountMissing:MEALS"_s};
    QTest::newRow("employee") << with([](ExpenseReport &report) { report.employee.employeeId = QStringLiteral("E9"); }) << QStringList{u"employeeUnmapped:E9"_s};
    QTest::newRow("employee is never a same code") << with([](ExpenseReport &report) { report.employee.employeeId = QStringLiteral("V1"); }) << QStringList{u"employeeUnmapped:V1"_s};
    QTest::newRow("payment") << F::report("35", {F::entry("35", {F::journal("COMP", "1003", "61200", "35")}, "1003")}) << QStringList{u"paymentUnmapped:1003"_s};
    QTest::newRow("tax") << F::report("10", {F::entry("10", {F::journal("COMP", "EMPL", "61200", "10", "8")}, "CASH", {F::tax("2", "2", "XX")})}) << QStringList{u"taxUnmapped:XX"_s};
    QTest::newRow("T: on a journal") << F::report("10", {F::entry("10", {F::journal("COMP", "EMPL", "61200", "10", "8")}, "CASH", {F::tax("2", "2", "TC")})}) << QStringList{u"taxUnmapped:TC"_s};
    QTest::newRow("lines and total") << F::report("36", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")})}) << QStringList{u"totalsDiffer:D0719B539ED64FE612AB"_s};
    QTest::newRow("a cent apart") << F::report("35.01", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")})}) << QStringList{u"totalsDiffer:D0719B539ED64FE612AB"_s};
    QTest::newRow("closed date") << with([](ExpenseReport &report) { report.paymentProcessingDate = QDate(2025, 12, 31); }) << QStringList{u"postingDateClosed:2025-12-31"_s};
    QTest::newRow("no approval date") << with([](ExpenseReport &report) { report.paymentProcessingDate = QDate(); }) << QStringList{u"documentInvalid:postingDate"_s};
    QTest::newRow("test report") << with([](ExpenseReport &report) { report.isTest = true; }) << QStringList{u"testDocument:D0719B539ED64FE612AB"_s};
    QTest::newRow("foreign report") << with([](ExpenseReport &report) { report.currency = QStringLiteral("USD"); }) << QStringList{u"currencyUnsupported:USD"_s};
    QTest::newRow("unknown currency") << with([](ExpenseReport &report) { report.currency = QStringLiteral("XTS"); }) << QStringList{u"currencyMissing:XTS"_s};
    QTest::newRow("no currency") << with([](ExpenseReport &report) { report.currency.clear(); }) << QStringList{u"documentInvalid:currency"_s};
    QTest::newRow("nothing to post") << F::report("0", {F::entry("0", {F::journal("COMP", "EMPL", "61200", "0")})}) << QStringList{u"documentInvalid:D0719B539ED64FE612AB"_s};
    QTest::newRow("parties and sign disagree") << F::report("-35", {F::entry("-35", {F::journal("COMP", "EMPL", "61200", "-35")})})
                                               << QStringList{u"documentInvalid:2026-11-02 MEALS"_s, u"totalsDiffer:D0719B539ED64FE612AB"_s, u"totalsDiffer:"_s};
    QTest::newRow("amount beyond NAV") << F::report("1000000000000000", {F::entry("1000000000000000", {F::journal("COMP", "EMPL", "61200", "1000000000000000")})})
                                       << QStringList{u"documentInvalid:2026-11-02 MEALS"_s};
    QTest::newRow("finer than a cent") << F::report("0.005", {F::entry("0.005", {F::journal("COMP", "EMPL", "61200", "0.005")})}) << QStringList{u"documentInvalid:2026-11-02 MEALS"_s};
}

void TestExpensePlan::holds()
{
    QFETCH(SourceDocument, document);
    QFETCH(QStringList, reasons);
    const PlanOutcome outcome = F().plan(document);
    QVERIFY(!outcome.isReady());
    const QStringList codes = F::codes(outcome);
    for (const QString &reason : reasons) {
        const bool prefixOnly = reason.endsWith(u':');
        const bool there = std::any_of(codes.cbegin(), codes.cend(),
            [&](const QString &code) { return prefixOnly ? code.startsWith(reason) : code == reason; });
        QVERIFY2(there, qPrintable(codes.join(u' ')));
    }
    if (!QByteArray(QTest::currentDataTag()).contains("disagree"))
        QCOMPARE(codes, reasons);
    for (const Reason &reason : outcome.reasons)
        QVERIFY(!reason.text.isEmpty() && !reasonTitle(reason.code).isEmpty() && !reasonRemedy(reason.code).isEmpty());
}

void TestExpensePlan::purchaseInvoiceTakesTheEmployeesPart()
{
    F fixture;
    fixture.company().policy.expenseTarget = PostingPolicy::ExpenseTarget::PurchaseInvoice;
    const PlanOutcome outcome = fixture.plan(F::report("155",
        {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")}),
            F::entry("120", {F::journal("COMP", "CBCP", "61300", "120")}, "CBCP")}));
    QCOMPARE(F::codes(outcome), QStringList());
    QCOMPARE(outcome.plan.postings.size(), 2);
    const Posting &invoice = outcome.plan.postings.at(0);
    QCOMPARE(toString(invoice.target), QStringLiteral("purchaseInvoice"));
    QCOMPARE(invoice.vendorNumber, QStringLiteral("V1"));
    QCOMPARE(invoice.total.toAmount(), QStringLiteral("35.00"));
    QCOMPARE(F::shown(invoice), QStringList{u"61200 35.00"_s});
    QCOMPARE(F::shown(outcome.plan.postings.at(1)), (QStringList{u"61300 120.00"_s, u"V:V2 -120.00"_s}));
}

void TestExpensePlan::purchaseInvoiceBelowZeroIsACreditMemo()
{
    F fixture;
    fixture.company().policy.expenseTarget = PostingPolicy::ExpenseTarget::PurchaseInvoice;
    const PlanOutcome outcome =
        fixture.plan(F::report("-50", {F::entry("-50", {F::journal("EMPL", "COMP", "61200", "-50")})}));
    QCOMPARE(toString(outcome.plan.postings.first().target), QStringLiteral("purchaseCreditMemo"));
    QCOMPARE(F::shown(outcome.plan.postings.first()), QStringList{u"61200 50.00"_s});
    QCOMPARE(outcome.plan.postings.first().total.toAmount(), QStringLiteral("50.00"));
}

void TestExpensePlan::descriptionIsFittedVisibly()
{
    ExpenseEntry entry = F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")});
    entry.vendorDescription = QString(150, u'x');
    const PlanOutcome outcome = F().plan(F::report("35", {entry}));
    const PlanLine &line = outcome.plan.postings.first().lines.first();
    QVERIFY(line.description.size() <= 100);
    QVERIFY(line.description.endsWith(u'…'));
    QVERIFY(line.fullDescription.contains(entry.vendorDescription));
}

void TestExpensePlan::referenceIsDerived()
{
    const SourceDocument document = F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")})});
    const QString reference = F().plan(document).plan.postings.first().reference;
    QCOMPARE(F().plan(document).plan.postings.first().reference, reference);
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9-]{1,20}$"));
    QVERIFY(form.match(reference).hasMatch());
    QVERIFY(reference.startsWith(u"A1B2C3-"));
    SourceDocument resubmitted = document;
    resubmitted.fisId = QStringLiteral("F9");
    QVERIFY(F().plan(resubmitted).plan.postings.first().reference != reference);
    QCOMPARE(F().plan(document).plan.postings.first().externalNumber, document.documentId);
}

void TestExpensePlan::approvalByPolicy_data()
{
    QTest::addColumn<int>("approval");
    QTest::addColumn<QString>("above");
    QTest::addColumn<bool>("needed");
    QTest::newRow("none") << int(PostingPolicy::Approval::None) << "0" << false;
    QTest::newRow("all") << int(PostingPolicy::Approval::All) << "0" << true;
    QTest::newRow("at the limit") << int(PostingPolicy::Approval::Above) << "35" << false;
    QTest::newRow("above") << int(PostingPolicy::Approval::Above) << "34.99" << true;
}

void TestExpensePlan::approvalByPolicy()
{
    QFETCH(int, approval);
    QFETCH(QString, above);
    F fixture;
    fixture.company().policy.approval = PostingPolicy::Approval(approval);
    fixture.company().policy.approvalAbove = Decimal::fromString(above);
    QTEST(fixture.plan(F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")})})).needsApproval,
        "needed");
}

void TestExpensePlan::postingDateByPolicy_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QDate>("date");
    QTest::newRow("approval") << int(PostingPolicy::PostingDate::Approval) << QDate(2026, 11, 5);
    QTest::newRow("today") << int(PostingPolicy::PostingDate::Today) << QDate(2026, 11, 24);
    QTest::newRow("month end") << int(PostingPolicy::PostingDate::MonthEnd) << QDate(2026, 11, 30);
    QTest::newRow("document date") << int(PostingPolicy::PostingDate::DocumentDate) << QDate(2026, 11, 1);
}

void TestExpensePlan::postingDateByPolicy()
{
    QFETCH(int, policy);
    F fixture;
    fixture.company().policy.postingDate = PostingPolicy::PostingDate(policy);
    SourceDocument document = F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "61200", "35")})});
    std::get<ExpenseReport>(document.body).userDefinedDate = QDate(2026, 11, 1);
    QTEST(fixture.plan(document).plan.postings.first().postingDate, "date");
    fixture.company().policy.postingDate = PostingPolicy::PostingDate::Approval;
    fixture.company().policy.closedPeriod = PostingPolicy::ClosedPeriod::NextOpenDay;
    std::get<ExpenseReport>(document.body).paymentProcessingDate = QDate(2025, 12, 30);
    QCOMPARE(fixture.plan(document).plan.postings.first().postingDate, QDate(2026, 1, 1));
    std::get<ExpenseReport>(document.body).paymentProcessingDate = QDate(2027, 1, 2);
    QCOMPARE(F::codes(fixture.plan(document)), QStringList{u"postingDateClosed:2027-01-02"_s});
}

void TestExpensePlan::mappingHoldsFromItsDay()
{
    F fixture;
    fixture.map(MappingKind::Account, "OLD", "61200");
    fixture.map(MappingKind::Account, "OLD", "61300", QDate(2026, 11, 5));
    fixture.map(MappingKind::Account, "OLD", "61900", QDate(2026, 11, 6));
    const SourceDocument document = F::report("35", {F::entry("35", {F::journal("COMP", "EMPL", "old", "35")})});
    QCOMPARE(F::shown(fixture.plan(document).plan.postings.constFirst()).constFirst(), QStringLiteral("61300 35.00"));
}

QTEST_GUILESS_MAIN(TestExpensePlan)
#include "tst_expenseplan.moc"
