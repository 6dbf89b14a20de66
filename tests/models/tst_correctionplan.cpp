// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "correctionplan.h"
#include "planfixture.h"
#include "recordstate.h"
#include "reference.h"

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Differences, offsets and corrections of posted documents: pure rules.
class TestCorrectionPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difference_data();
    void difference();
    void dimensionsTellLinesApart();
    void severalPlansAreAddedUp();
    void remarksNameWhatNoAmountShows();
    void offsetTurnsEveryLine();
    void offsetOfAPurchaseInvoice();
    void ordersHaveNoOffset();
    void differenceIsBalanced();
    void differenceOfPurchasesIsRefused();
    void date_data();
    void date();
    void repostOfAnInvoiceBearsItsCount();
    void correctionsHaveNumbersOfTheirOwn_data();
    void correctionsHaveNumbersOfTheirOwn();
    void statesOfACorrection();

private:
    static PlanLine line(const QString &text);
    /// `61200 35.00` per line, vendors with a V: in front, `@200` for a department.
    static PostingPlan journal(const QStringList &lines);
    static PostingPlan invoice(
        const QString &vendor, const QString &number, const char *total, const QStringList &lines);
    static QStringList shown(const PlanDifference &difference);
    static CorrectionFrame frame() { return {u"A1B2C3-OFFSET"_s, QDate(2026, 11, 5), u"A1B2C3-ORIG"_s, u"D0719"_s}; }
};

PlanLine TestCorrectionPlan::line(const QString &text)
{
    PlanLine line;
    QString account = text.section(u' ', 0, 0);
    if (account.startsWith(u"V:")) {
        line.accountType = NavAccountType::Vendor;
        account.remove(0, 2);
    }
    if (account.contains(u'@'))
        line.dimensions.append(PlanDimension{u"DEPARTMENT"_s, account.section(u'@', 1)});
    line.account = account.section(u'@', 0, 0);
    line.amount = Decimal::fromString(text.section(u' ', 1));
    line.description = u"Lunch"_s;
    return line;
}

PostingPlan TestCorrectionPlan::journal(const QStringList &lines)
{
    Posting posting;
    posting.reference = u"A1B2C3-ORIG"_s;
    posting.postingDate = QDate(2026, 11, 5);
    for (const QString &text : lines)
        posting.lines.append(line(text));
    return PostingPlan{u"c1"_s, u"CRONUS DE"_s, {posting}};
}

PostingPlan TestCorrectionPlan::invoice(
    const QString &vendor, const QString &number, const char *total, const QStringList &lines)
{
    PostingPlan plan = journal(lines);
    Posting &posting = plan.postings.first();
    posting.target = PostingTarget::PurchaseInvoice;
    posting.vendorNumber = vendor;
    posting.externalNumber = number;
    posting.total = dec(total);
    return plan;
}

QStringList TestCorrectionPlan::shown(const PlanDifference &difference)
{
    QStringList lines;
    for (const DifferenceLine &each : difference.lines) {
        const QString side = each.accountType == NavAccountType::Vendor ? u"V:"_s : QString();
        lines.append(u"%1 %2%3 %4>%5"_s.arg(
            toString(each.change), side, each.account, each.posted.toAmount(), each.wanted.toAmount()));
    }
    return lines;
}

void TestCorrectionPlan::difference_data()
{
    QTest::addColumn<QStringList>("posted");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("expected");
    const QStringList lunch{u"61200 35"_s, u"V:V1 -35"_s};
    QTest::newRow("same") << lunch << lunch << QStringList();
    QTest::newRow("same, other order") << lunch << QStringList{u"V:V1 -35"_s, u"61200 35"_s} << QStringList();
    QTest::newRow("same, split") << lunch << QStringList{u"61200 30"_s, u"61200 5"_s, u"V:V1 -35"_s} << QStringList();
    QTest::newRow("amount") << lunch << QStringList{u"61200 40"_s, u"V:V1 -40"_s}
                            << QStringList{u"changed 61200 35.00>40.00"_s, u"changed V:V1 -35.00>-40.00"_s};
    QTest::newRow("account") << lunch << QStringList{u"61300 35"_s, u"V:V1 -35"_s}
                             << QStringList{u"gone 61200 35.00>0.00"_s, u"added 61300 0.00>35.00"_s};
    QTest::newRow("payee") << lunch << QStringList{u"61200 35"_s, u"V:V2 -35"_s}
                           << QStringList{u"gone V:V1 -35.00>0.00"_s, u"added V:V2 0.00>-35.00"_s};
    QTest::newRow("account is no vendor") << QStringList{u"V1 35"_s, u"V:V1 -35"_s}
                                          << QStringList{u"V1 35"_s, u"24500 -35"_s}
                                          << QStringList{u"gone V:V1 -35.00>0.00"_s, u"added 24500 0.00>-35.00"_s};
}

void TestCorrectionPlan::difference()
{
    QFETCH(QStringList, posted);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, expected);
    const PlanDifference result = planDifference({journal(posted)}, journal(wanted));
    QCOMPARE(shown(result), expected);
    QCOMPARE(result.isEmpty(), expected.isEmpty());
    QVERIFY(result.journalsOnly);
    for (const DifferenceLine &each : result.lines)
        QVERIFY(each.explanation.contains(each.account));
}

void TestCorrectionPlan::dimensionsTellLinesApart()
{
    const PlanDifference result =
        planDifference({journal({u"61200@100 35"_s, u"V:V1 -35"_s})}, journal({u"61200@200 35"_s, u"V:V1 -35"_s}));
    QCOMPARE(shown(result), (QStringList{u"gone 61200 35.00>0.00"_s, u"added 61200 0.00>35.00"_s}));
    QCOMPARE(result.lines.at(0).dimensions.first().value, u"100"_s);
    QCOMPARE(result.lines.at(1).dimensions.first().value, u"200"_s);
}

void TestCorrectionPlan::severalPlansAreAddedUp()
{
    const QList<PostingPlan> posted{journal({u"61200 35"_s, u"V:V1 -35"_s}), journal({u"61200 5"_s, u"V:V1 -5"_s})};
    QVERIFY(planDifference(posted, journal({u"61200 40"_s, u"V:V1 -40"_s})).isEmpty());
    const auto offset = offsetOf(posted, frame());
    QVERIFY(offset);
    QCOMPARE(PlanFixture::shown(offset->postings.first()),
        (QStringList{u"61200 -35.00"_s, u"V:V1 35.00"_s, u"61200 -5.00"_s, u"V:V1 5.00"_s}));
}

void TestCorrectionPlan::remarksNameWhatNoAmountShows()
{
    const PostingPlan posted = invoice(u"V4"_s, u"R-1"_s, "119", {u"61200 100"_s});
    PostingPlan wanted = invoice(u"V4"_s, u"R-2"_s, "119", {u"61200 100"_s});
    const PlanDifference number = planDifference({posted}, wanted);
    QVERIFY(number.lines.isEmpty());
    QVERIFY(!number.isEmpty());
    QVERIFY(number.remarks.join(u' ').contains(u"R-2"_s));
    QVERIFY(!number.journalsOnly);
    wanted.companyId = u"c2"_s;
    wanted.companyName = u"CRONUS AT"_s;
    const PlanDifference company = planDifference({posted}, wanted);
    QVERIFY(!company.sameCompany);
    QVERIFY(company.remarks.first().contains(u"CRONUS AT"_s));
}

void TestCorrectionPlan::offsetTurnsEveryLine()
{
    PostingPlan posted = journal({u"61200@200 35"_s, u"15750 6.65"_s, u"V:V1 -41.65"_s});
    posted.postings.first().lines.first().description = QString(100, u'x');
    const auto offset = offsetOf({posted}, frame());
    QVERIFY(offset);
    const Posting &posting = offset->postings.first();
    QCOMPARE(PlanFixture::shown(posting),
        (QStringList{u"61200 -35.00 DEPARTMENT=200"_s, u"15750 -6.65"_s, u"V:V1 41.65"_s}));
    QCOMPARE(posting.reference, u"A1B2C3-OFFSET"_s);
    QCOMPARE(toString(posting.target), toString(PostingTarget::Journal));
    for (const PlanLine &each : posting.lines) {
        QVERIFY(each.description.contains(u"A1B2C3-ORIG"_s));
        QVERIFY(each.description.size() <= 100);
        QVERIFY(!each.explanation.isEmpty());
    }
    // What was posted and its offset come to nothing, account by account and department by department.
    const PlanDifference rest = planDifference({posted, *offset}, journal({}));
    QVERIFY(rest.lines.isEmpty());
}

void TestCorrectionPlan::offsetOfAPurchaseInvoice()
{
    const PostingPlan posted = invoice(u"V4"_s, u"R-1"_s, "119", {u"61200@100 100"_s});
    const auto offset = offsetOf({posted}, frame());
    QVERIFY(offset);
    const Posting &posting = offset->postings.first();
    QCOMPARE(toString(posting.target), toString(PostingTarget::PurchaseCreditMemo));
    QCOMPARE(posting.vendorNumber, u"V4"_s);
    QCOMPARE(posting.externalNumber, u"A1B2C3-OFFSET"_s);
    QCOMPARE(PlanFixture::shown(posting), (QStringList{u"61200 100.00 DEPARTMENT=100"_s}));
    QVERIFY(posting.total == dec("119"));
    QCOMPARE(posting.appliesToNumber, u"A1B2C3-ORIG"_s);
    // A credit memo is met by an invoice, which settles nothing.
    const Posting back = offsetOf({*offset}, frame())->postings.first();
    QCOMPARE(toString(back.target), toString(PostingTarget::PurchaseInvoice));
    QCOMPARE(back.appliesToNumber, QString());
}

void TestCorrectionPlan::ordersHaveNoOffset()
{
    PostingPlan order = invoice(u"V4"_s, {}, "100", {u"61200 100"_s});
    order.postings.first().target = PostingTarget::PurchaseOrder;
    QVERIFY(!offsetOf({order}, frame()));
    QVERIFY(!offsetOf({}, frame()));
    const PostingPlan purchase = invoice(u"V4"_s, u"R-1"_s, "119", {u"61200 100"_s});
    QVERIFY(!offsetOf({purchase, purchase}, frame()));
}

void TestCorrectionPlan::differenceIsBalanced()
{
    const PostingPlan posted = journal({u"61200 35"_s, u"61300 10"_s, u"V:V1 -45"_s});
    const PostingPlan wanted = journal({u"61200 40"_s, u"61900 10"_s, u"V:V1 -50"_s});
    const auto plan = differencePlan(planDifference({posted}, wanted), wanted, frame());
    QVERIFY(plan);
    const Posting &posting = plan->postings.first();
    QCOMPARE(PlanFixture::shown(posting),
        (QStringList{u"61200 5.00"_s, u"61300 -10.00"_s, u"V:V1 -5.00"_s, u"61900 10.00"_s}));
    QVERIFY(posting.total == dec("5"));
    QVERIFY(posting.lines.first().description.contains(u"A1B2C3-ORIG"_s));
    QVERIFY(planDifference({posted, *plan}, wanted).isEmpty());
    QVERIFY(!differencePlan(planDifference({posted}, posted), posted, frame()));
}

void TestCorrectionPlan::differenceOfPurchasesIsRefused()
{
    const PostingPlan posted = invoice(u"V4"_s, u"R-1"_s, "119", {u"61200 100"_s});
    const PostingPlan wanted = invoice(u"V4"_s, u"R-1"_s, "130", {u"61200 109.24"_s});
    QVERIFY(!differencePlan(planDifference({posted}, wanted), wanted, frame()));
    PostingPlan elsewhere = journal({u"61200 40"_s, u"V:V1 -40"_s});
    elsewhere.companyId = u"c2"_s;
    QVERIFY(!differencePlan(planDifference({journal({u"61200 35"_s, u"V:V1 -35"_s})}, elsewhere), elsewhere, frame()));
    // What does not balance is not posted.
    const PostingPlan lame = journal({u"61200 40"_s, u"V:V1 -39"_s});
    QVERIFY(!differencePlan(planDifference({journal({u"61200 35"_s, u"V:V1 -35"_s})}, lame), lame, frame()));
}

void TestCorrectionPlan::date_data()
{
    QTest::addColumn<QDate>("original");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("open") << QDate(2026, 11, 5) << QDate(2026, 11, 5);
    QTest::newRow("closed since") << QDate(2025, 12, 31) << QDate(2026, 1, 1);
    QTest::newRow("not open yet") << QDate(2027, 1, 1) << QDate();
    QTest::newRow("none") << QDate() << QDate();
}

void TestCorrectionPlan::date()
{
    QFETCH(QDate, original);
    QFETCH(QDate, expected);
    PlanFixture fixture;
    QCOMPARE(correctionDate(original, fixture.company().directory), expected);
}

void TestCorrectionPlan::repostOfAnInvoiceBearsItsCount()
{
    PlanFixture fixture;
    const SourceDocument document =
        PlanFixture::invoice("119", {PlanFixture::invoiceLine("61200", "100", "119", "TC", "19")});
    const MappingBook book(fixture.rows);
    const PlanOutcome original = planDocument(document, PlanningContext{fixture.companies, book, fixture.today, 0});
    const PlanOutcome repost = planDocument(document, PlanningContext{fixture.companies, book, fixture.today, 1});
    QVERIFY(original.isReady());
    QVERIFY(repost.isReady());
    QCOMPARE(original.plan.postings.first().externalNumber, u"2026-1187"_s);
    QCOMPARE(repost.plan.postings.first().externalNumber, u"2026-1187-R1"_s);
    QCOMPARE(
        repost.plan.postings.first().reference, derivedReference(document, u"c1"_s, {ReferenceRole::Kind::Repost, 1}));
    SourceDocument longest = document;
    std::get<Invoice>(longest.body).vendorInvoiceNumber = QString(33, u'7');
    const PlanOutcome held = planDocument(longest, PlanningContext{fixture.companies, book, fixture.today, 1});
    QVERIFY(PlanFixture::codes(held).constFirst().startsWith(u"textTooLong"_s));
}

void TestCorrectionPlan::correctionsHaveNumbersOfTheirOwn_data()
{
    QTest::addColumn<QString>("documentId");
    QTest::addColumn<QString>("number");
    QTest::newRow("as Concur's are") << u"3F8D1C1A7C05B9C7A4FF"_s << u"3F8D1C1A7C05B9C7A4FF-FSET"_s;
    QTest::newRow("as long as it can be") << QString(35, u'7') << u"A1B2C3-OFFSET"_s;
}

/// A vendor's external number is used up by its first journal line (nav.md 8).
void TestCorrectionPlan::correctionsHaveNumbersOfTheirOwn()
{
    QFETCH(QString, documentId);
    QFETCH(QString, number);
    CorrectionFrame of = frame();
    of.documentId = documentId;
    const PostingPlan before = journal({u"61200 35"_s, u"V:V1 -35"_s});
    const PostingPlan after = journal({u"61200 40"_s, u"V:V1 -40"_s});
    QCOMPARE(offsetOf({before}, of)->postings.first().externalNumber, number);
    QCOMPARE(differencePlan(planDifference({before}, after), after, of)->postings.first().externalNumber, number);

    PlanFixture fixture;
    const SourceDocument report =
        PlanFixture::report("35", {PlanFixture::entry("35", {PlanFixture::journal("COMP", "EMPL", "61200", "35")})});
    const MappingBook book(fixture.rows);
    const PlanOutcome repost = planDocument(report, PlanningContext{fixture.companies, book, fixture.today, 2});
    QCOMPARE(repost.plan.postings.first().externalNumber, report.documentId + u"-R2"_s);
}

void TestCorrectionPlan::statesOfACorrection()
{
    using S = RecordState;
    for (const S to : {S::Posting, S::Ignored, S::Recalled, S::Posted})
        QVERIFY(mayFollow(S::ChangedAfterPosting, to));
    for (const S from : {S::Posting, S::InDoubt})
        for (const S to : {S::ChangedAfterPosting, S::Ready, S::Recalled, S::Posted})
            QVERIFY(mayFollow(from, to));
    // Never to a posting without the question being answered.
    QVERIFY(!mayFollow(S::ChangedAfterPosting, S::Ready));
    QVERIFY(!mayFollow(S::Recalled, S::Ready));
}

QTEST_GUILESS_MAIN(TestCorrectionPlan)
#include "tst_correctionplan.moc"
