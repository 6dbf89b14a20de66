// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "linedescription.h"
#include "plandigest.h"
#include "planfixture.h"
#include "reasoncatalogue.h"

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What holds a document before it is sent, and what an approval is bound to.
class TestReviewRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsTeach_data();
    void refusalsTeach();
    void demandedDimensionsHoldOrAreMet();
    void aVendorThatNavRefusesIsOneCause();
    void paymentBlockStillPosts();
    void theDigestChangesWithWhatIsPosted_data();
    void theDigestChangesWithWhatIsPosted();
    void aMovedDayStandsOnTheEntry();
    void everyReasonIsExplained();

private:
    [[nodiscard]] static SourceDocument report(const CostFields &fields = {});
};

SourceDocument TestReviewRules::report(const CostFields &fields)
{
    const QList<ExpenseJournal> lines{PlanFixture::journal("COMP", "EMPL", "61200", "119.00", "100.00")};
    ExpenseEntry entry = PlanFixture::entry("119.00", lines, "CASH", {PlanFixture::tax("19.00", "19.00", "VST")});
    entry.allocations.first().fields = fields;
    return PlanFixture::report("119.00", {entry});
}

void TestReviewRules::refusalsTeach_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("dimension");
    QTest::newRow("account demands") << u"A dimension used in Gen. Journal Line GENERAL, LBRIDGE-A, 20000 has caused an "
                                        "error. Select a Dimension Value Code for the Dimension Code COSTCENTER for G/L "
                                        "Account 61200."_s
                                     << u"accountDimension"_s << u"61200"_s << u"COSTCENTER"_s;
    QTest::newRow("vendor demands") << u"Select a Dimension Value Code for the Dimension Code PROJECT for Vendor V00012."_s
                                    << u"vendorDimension"_s << u"V00012"_s << u"PROJECT"_s;
    QTest::newRow("number with points in it")
        << u"Select a Dimension Value Code for the Dimension Code DEP.A for G/L Account 61.200."_s
        << u"accountDimension"_s << u"61.200"_s << u"DEP.A"_s;
    QTest::newRow("group of something else")
        << u"Gen. Bus. Posting Group must have a value in Customer: No.=C1."_s << QString() << QString() << QString();
    QTest::newRow("privacy") << u"You cannot post this type of document when Vendor V7 is blocked for privacy."_s
                             << u"vendorPrivacy"_s << u"V7"_s << QString();
    QTest::newRow("vendor group on a document")
        << u"Vendor Posting Group must have a value in Purchase Header: Document Type=Invoice, No.=1007."_s
        << u"vendorIncomplete"_s << u"VOWN"_s << QString();
    QTest::newRow("vendor group on the vendor")
        << u"Vendor Posting Group must have a value in Vendor: No.=V9. It cannot be zero or empty."_s
        << u"vendorIncomplete"_s << u"V9"_s << QString();
    QTest::newRow("business group") << u"Gen. Bus. Posting Group must have a value in Purchase Line"_s
                                    << u"vendorIncomplete"_s << u"VOWN"_s << QString();
    QTest::newRow("product group is the account's")
        << u"Gen. Prod. Posting Group must have a value in Purchase Line"_s << QString() << QString() << QString();
    QTest::newRow("anything else") << u"The amount is out of balance by 0.01."_s << QString() << QString() << QString();
}

void TestReviewRules::refusalsTeach()
{
    QFETCH(QString, words);
    QFETCH(QString, kind);
    const auto lesson = lessonFrom(u"NAV refused it: "_s + words, u"VOWN"_s);
    QCOMPARE(lesson.has_value(), !kind.isEmpty());
    if (!lesson)
        return;
    QCOMPARE(toString(lesson->kind), kind);
    QTEST(lesson->number, "number");
    QTEST(lesson->dimension, "dimension");
    QVERIFY(lessonKindFromString(kind) == lesson->kind);
}

void TestReviewRules::demandedDimensionsHoldOrAreMet()
{
    PlanFixture fixture;
    fixture.map(MappingKind::CostObject, "allocationCustom1", "DEPARTMENT");
    NavLessons &lessons = fixture.company().directory.lessons;
    lessons.insert({NavLesson::Kind::AccountDimension, u"61200"_s, u"DEPARTMENT"_s});
    QCOMPARE(PlanFixture::codes(fixture.plan(report())), QStringList{u"dimensionMissing:61200/DEPARTMENT"_s});
    CostFields fields;
    fields.insert(u"custom1"_s, CodedValue{u"200"_s, {}});
    QVERIFY(PlanFixture::codes(fixture.plan(report(fields))).isEmpty());
    // Tax and counter lines take what the cost lines leave no doubt about.
    lessons.insert({NavLesson::Kind::AccountDimension, u"15750"_s, u"DEPARTMENT"_s});
    lessons.insert({NavLesson::Kind::VendorDimension, u"V1"_s, u"DEPARTMENT"_s});
    const PlanOutcome met = fixture.plan(report(fields));
    QVERIFY(PlanFixture::codes(met).isEmpty());
    QCOMPARE(PlanFixture::shown(met.plan.postings.first()),
        QStringList(
            {u"61200 100.00 DEPARTMENT=200"_s, u"15750 19.00 DEPARTMENT=200"_s, u"V:V1 -119.00 DEPARTMENT=200"_s}));
}

void TestReviewRules::aVendorThatNavRefusesIsOneCause()
{
    PlanFixture fixture;
    const SourceDocument invoice = PlanFixture::invoice("50.00", {PlanFixture::invoiceLine("61200", "50.00", "50.00")});
    QVERIFY(PlanFixture::codes(fixture.plan(invoice)).isEmpty());
    fixture.company().directory.lessons.insert(
        {NavLesson::Kind::VendorIncomplete, u"v4"_s, {}, u"Vendor Posting Group must have a value"_s});
    const PlanOutcome refused = fixture.plan(invoice);
    QCOMPARE(PlanFixture::codes(refused), QStringList{u"navRefused:V4"_s});
    QVERIFY(refused.reasons.first().text.contains(u"Vendor Posting Group must have a value"_s));
    PlanFixture other;
    other.company().directory.lessons.insert({NavLesson::Kind::VendorPrivacy, u"V4"_s, {}});
    QCOMPARE(PlanFixture::codes(other.plan(invoice)), QStringList{u"vendorBlocked:V4"_s});
    QVERIFY(other.plan(invoice).reasons.first().text.contains(u"privacy"_s));
}

void TestReviewRules::paymentBlockStillPosts()
{
    PlanFixture fixture;
    fixture.map(MappingKind::Vendor, "V4", "VPAY");
    const PlanOutcome outcome =
        fixture.plan(PlanFixture::invoice("50.00", {PlanFixture::invoiceLine("61200", "50.00", "50.00")}));
    QVERIFY(outcome.reasons.isEmpty());
    QVERIFY(outcome.plan.postings.first().lines.first().explanation.contains(u"blocked for payments"_s));
}

void TestReviewRules::theDigestChangesWithWhatIsPosted_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("nothing") << 0 << false;
    QTest::newRow("day") << 1 << false;
    QTest::newRow("text") << 2 << false;
    QTest::newRow("amount in another notation") << 3 << false;
    QTest::newRow("amount") << 4 << true;
    QTest::newRow("account") << 5 << true;
    QTest::newRow("dimension") << 6 << true;
    QTest::newRow("vendor") << 7 << true;
    QTest::newRow("company") << 8 << true;
    QTest::newRow("lines swapped for one") << 9 << true;
}

void TestReviewRules::theDigestChangesWithWhatIsPosted()
{
    QFETCH(int, change);
    const PlanFixture fixture;
    PostingPlan plan = fixture.plan(report()).plan;
    const QString before = planDigest(plan);
    Posting &posting = plan.postings.first();
    PlanLine &line = posting.lines.first();
    switch (change) {
    case 1: posting.postingDate = posting.postingDate.addDays(1); break;
    case 2: line.description = u"Other"_s; break;
    case 3: line.amount = Decimal::fromString(u"100.0"); break;
    case 4: line.amount = Decimal::fromString(u"100.01"); break;
    case 5: line.account = u"61300"_s; break;
    case 6: line.dimensions.append(PlanDimension{u"PROJECT"_s, u"P1"_s}); break;
    case 7: posting.vendorNumber = u"V2"_s; break;
    case 8: plan.companyId = u"c2"_s; break;
    case 9: posting.lines.removeLast(); break;
    default: break;
    }
    QCOMPARE(before.size(), 64);
    QTEST(planDigest(plan) != before, "isAnother");
}

void TestReviewRules::aMovedDayStandsOnTheEntry()
{
    PlanFixture fixture;
    fixture.company().directory.setup.allowPostingFrom = QDate(2026, 11, 10);
    fixture.company().policy.closedPeriod = PostingPolicy::ClosedPeriod::NextOpenDay;
    const PlanOutcome outcome = fixture.plan(report());
    QVERIFY(outcome.reasons.isEmpty());
    QCOMPARE(outcome.plan.postings.first().postingDate, QDate(2026, 11, 10));
    for (const PlanLine &line : outcome.plan.postings.first().lines) {
        QVERIFY2(line.description.startsWith(u"[2026-11-05] "_s), qPrintable(line.description));
        QVERIFY(line.description.size() <= navDescriptionLength);
        QVERIFY(line.explanation.contains(u"closed"_s));
    }
    fixture.company().directory.setup.allowPostingFrom = QDate(2026, 11, 1);
    const PlanOutcome open = fixture.plan(report());
    QVERIFY(!open.plan.postings.first().lines.first().description.startsWith(u'['));
}

void TestReviewRules::everyReasonIsExplained()
{
    QCOMPARE(allReasonCodes().size(), 22);
    QSet<QString> explanations;
    for (const ReasonCode code : allReasonCodes()) {
        QVERIFY2(!toString(code).isEmpty() && !reasonTitle(code).isEmpty() && !reasonRemedy(code).isEmpty(),
            qPrintable(toString(code)));
        explanations.insert(reasonExplanation(code));
        const QList<ReasonFix> fixes = reasonFixes(code);
        QVERIFY2(!fixes.isEmpty(), qPrintable(toString(code)));
        for (const ReasonFix &fix : fixes) {
            QVERIFY(!reasonFixTitle(code, fix).isEmpty());
            QCOMPARE(fix.kind == ReasonFix::Kind::ChangeSetting, !fix.setting.isEmpty());
        }
    }
    // No two share a text that fits neither.
    QCOMPARE(explanations.size(), allReasonCodes().size());
}

QTEST_GUILESS_MAIN(TestReviewRules)
#include "tst_reviewrules.moc"
