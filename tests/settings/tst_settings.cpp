// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "memorysettingrows.h"
#include "settingspolicy.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultThenWorkspaceThenEnvironment()
    {
        MemorySettingRows rows;
        QProcessEnvironment environment;
        const QString key = u"expense.target"_s;
        {
            Settings settings(rows, environment);
            QVERIFY(settings.load());
            QCOMPARE(settings.value(key), u"journal"_s);
            QCOMPARE(toString(settings.source(key)), u"default"_s);
            QCOMPARE(settings.set(key, u"purchaseinvoice"_s).value(), u"purchaseInvoice"_s);
            QCOMPARE(settings.value(key), u"purchaseInvoice"_s);
            QCOMPARE(toString(settings.source(key)), u"workspace"_s);
        }
        QCOMPARE(rows.rows.value(key), u"purchaseInvoice"_s);
        environment.insert(u"LEDGERBRIDGE_SET_EXPENSE_TARGET"_s, u"journal"_s);
        Settings overridden(rows, environment);
        QVERIFY(overridden.load());
        QCOMPARE(overridden.value(key), u"journal"_s);
        QCOMPARE(toString(overridden.source(key)), u"environment"_s);
        QVERIFY(overridden.set(key, u"purchaseInvoice"_s));
        QCOMPARE(overridden.value(key), u"journal"_s); // still goes first
        QVERIFY(overridden.problems().isEmpty());
    }

    void environmentNames()
    {
        QCOMPARE(Settings::environmentName(u"posting.closedPeriod"_s), u"LEDGERBRIDGE_SET_POSTING_CLOSEDPERIOD"_s);
        MemorySettingRows rows;
        QProcessEnvironment environment;
        environment.insert(u"LEDGERBRIDGE_SET_posting_closedPeriod"_s, u"nextOpenDay"_s);
        environment.insert(u"LEDGERBRIDGE_WORKSPACE"_s, u"/x"_s);
        Settings settings(rows, environment);
        QVERIFY(settings.load());
        QCOMPARE(settings.value(u"posting.closedPeriod"_s), u"nextOpenDay"_s);
        QVERIFY(settings.problems().isEmpty());
    }

    void resetBringsTheDefaultBack()
    {
        MemorySettingRows rows;
        Settings settings(rows, {});
        QVERIFY(settings.set(u"schedule"_s, u"Mon 07:00"_s));
        QVERIFY(settings.reset(u"schedule"_s));
        QCOMPARE(settings.value(u"schedule"_s), u"off"_s);
        QVERIFY(rows.rows.isEmpty());
        QCOMPARE(toString(settings.reset(u"nothing"_s).error().code), u"usage"_s);
    }

    void whatIsNotAllowedIsNotStored()
    {
        MemorySettingRows rows;
        Settings settings(rows, {});
        QVERIFY(settings.load());
        QVERIFY(!settings.set(u"expense.mode"_s, u"perhaps"_s));
        QVERIFY(!settings.set(u"no.such"_s, u"x"_s));
        QVERIFY(rows.rows.isEmpty());
    }

    void damagedValuesAreNamed()
    {
        MemorySettingRows rows;
        rows.rows.insert(u"approval.required"_s, u"above:lots"_s);
        rows.rows.insert(u"of.the.future"_s, u"x"_s);
        QProcessEnvironment environment;
        environment.insert(u"LEDGERBRIDGE_SET_EXPENSE_MODE"_s, u"perhaps"_s);
        environment.insert(u"LEDGERBRIDGE_SET_EXPENSE_MOOD"_s, u"draft"_s);
        Settings settings(rows, environment);
        QVERIFY(settings.load());
        QCOMPARE(settings.value(u"approval.required"_s), u"none"_s);
        QCOMPARE(toString(settings.source(u"approval.required"_s)), u"default"_s);
        const QList<Error> problems = settings.problems();
        QCOMPARE(problems.size(), 3);
        QString all;
        for (const Error &problem : problems)
            all += problem.message + u'|' + problem.detail + u'\n';
        for (const QString &part : {u"approval.required"_s, u"above:lots"_s, u"LEDGERBRIDGE_SET_EXPENSE_MODE"_s,
                 u"LEDGERBRIDGE_SET_EXPENSE_MOOD"_s})
            QVERIFY2(all.contains(part), qPrintable(all));
        QVERIFY(settings.set(u"approval.required"_s, u"all"_s)); // and it can be mended
        QCOMPARE(settings.problems().size(), 2);
        QVERIFY(rows.rows.contains(u"of.the.future"_s));
    }

    void brokenStorageIsAnError()
    {
        MemorySettingRows rows;
        rows.broken = true;
        Settings settings(rows, {});
        QCOMPARE(toString(settings.load().error().code), u"storage"_s);
        QVERIFY(!settings.set(u"schedule"_s, u"off"_s));
        QVERIFY(!settings.reset(u"schedule"_s));
        QCOMPARE(settings.value(u"schedule"_s), u"off"_s);
    }

    void policyOfTheDefaultsIsThePlannersOwn()
    {
        MemorySettingRows rows;
        Settings settings(rows, {});
        QVERIFY(settings.load());
        const PostingPolicy policy = postingPolicyFrom(settings);
        const PostingPolicy planner;
        QCOMPARE(policy.expenseTarget, planner.expenseTarget);
        QCOMPARE(policy.expenseDraft, planner.expenseDraft);
        QCOMPARE(policy.invoiceDraft, planner.invoiceDraft);
        QCOMPARE(policy.postingDate, planner.postingDate);
        QCOMPARE(policy.closedPeriod, planner.closedPeriod);
        QCOMPARE(policy.approval, planner.approval);
        QCOMPARE(policy.sameCode, planner.sameCode);
        QCOMPARE(policy.postInvoicesWithOrder, planner.postInvoicesWithOrder);
        QCOMPARE(policy.postTestDocuments, planner.postTestDocuments);
        QCOMPARE(policy.companyIsProduction, planner.companyIsProduction);
        QCOMPARE(policy.descriptionTemplate, planner.descriptionTemplate);
        QCOMPARE(journalCodeFrom(settings), u"LBRIDGE-A"_s);
    }

    void policyFollowsTheSettings()
    {
        MemorySettingRows rows;
        rows.rows = {{u"expense.target"_s, u"purchaseInvoice"_s}, {u"expense.mode"_s, u"draft"_s},
            {u"invoice.mode"_s, u"draft"_s}, {u"posting.date"_s, u"monthEnd"_s},
            {u"posting.closedPeriod"_s, u"nextOpenDay"_s}, {u"approval.required"_s, u"above:500.25"_s},
            {u"mapping.sameCode"_s, u"false"_s}, {u"invoice.withOrder"_s, u"post"_s}, {u"documents.test"_s, u"post"_s},
            {u"company.production"_s, u"true"_s}, {u"posting.description"_s, u"{merchant}"_s},
            {u"journal.code"_s, u"EXPENSES"_s}, {u"journal.lane"_s, u"Z"_s}};
        Settings settings(rows, {});
        QVERIFY(settings.load());
        QVERIFY(settings.problems().isEmpty());
        const PostingPolicy policy = postingPolicyFrom(settings);
        QCOMPARE(policy.expenseTarget, PostingPolicy::ExpenseTarget::PurchaseInvoice);
        QVERIFY(policy.expenseDraft && policy.invoiceDraft);
        QCOMPARE(policy.postingDate, PostingPolicy::PostingDate::MonthEnd);
        QCOMPARE(policy.closedPeriod, PostingPolicy::ClosedPeriod::NextOpenDay);
        QCOMPARE(policy.approval, PostingPolicy::Approval::Above);
        QCOMPARE(policy.approvalAbove.toString(), u"500.25"_s);
        QVERIFY(
            !policy.sameCode && policy.postInvoicesWithOrder && policy.postTestDocuments && policy.companyIsProduction);
        QCOMPARE(policy.descriptionTemplate, u"{merchant}"_s);
        QCOMPARE(journalCodeFrom(settings), u"EXPENSES-Z"_s);
        QVERIFY(journalCodeFrom(settings).size() <= 10);
    }

    void postingDatesHaveEachTheirOwn_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<PostingPolicy::PostingDate>("date");
        QTest::newRow("approval") << u"approval"_s << PostingPolicy::PostingDate::Approval;
        QTest::newRow("today") << u"today"_s << PostingPolicy::PostingDate::Today;
        QTest::newRow("documentDate") << u"documentDate"_s << PostingPolicy::PostingDate::DocumentDate;
        QTest::newRow("monthEnd") << u"monthEnd"_s << PostingPolicy::PostingDate::MonthEnd;
    }
    void postingDatesHaveEachTheirOwn()
    {
        QFETCH(QString, word);
        QFETCH(PostingPolicy::PostingDate, date);
        MemorySettingRows rows;
        Settings settings(rows, {});
        QVERIFY(settings.set(u"posting.date"_s, word));
        QVERIFY(postingPolicyFrom(settings).postingDate == date);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
