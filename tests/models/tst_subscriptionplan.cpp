// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptionplan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

const QString endpoint = u"https://hooks.example.test/tok/concur"_s;
const QString navEndpoint = u"https://hooks.example.test/tok/nav"_s;
const QString fis = u"concur.financialintegration"_s;
const QString report = u"concur.expense.report"_s;

} // namespace

/// Which subscriptions are made, renewed, removed and left alone.
class TestSubscriptionPlan final : public QObject
{
    Q_OBJECT

    static QList<WantedEvent> wanted()
    {
        return {{fis, u"expense.readyForIntegration"_s}, {fis, u"invoice.readyForIntegration"_s},
            {report, u"statusChanged"_s}};
    }

    static ConcurSubscriptionPlan plan(const QList<ConcurSubscription> &standing)
    {
        return planConcurSubscriptions(wanted(), standing, u"ws"_s, u"eu2"_s, endpoint);
    }

    static QList<ConcurSubscription> foreign(int count)
    {
        QList<ConcurSubscription> others;
        for (int i = 0; i < count; ++i)
            others.append({u"other-%1"_s.arg(i), fis, u".*"_s, u"https://other.example.test"_s});
        return others;
    }

    static bool isOurs(const QString &address) { return address.contains("/tok/"_L1); }

    static NavSubscription nav(
        const QString &set, int hours, const QString &to = navEndpoint, const QString &company = u"C1"_s)
    {
        return {
            u"s-"_s + set, u"e"_s, to, u"/api/v2.0/companies(%1)/%2"_s.arg(company, set), now().addSecs(3600 * hours)};
    }

    static QDateTime now() { return {QDate(2026, 3, 2), QTime(8, 0), Qt::UTC}; }

private Q_SLOTS:
    void topicsAreOneSubscriptionEach()
    {
        const ConcurSubscriptionPlan made = plan({});
        QCOMPARE(made.save.size(), 2);
        QCOMPARE(made.save.first().topic, u"public.concur.financialintegration"_s);
        const QRegularExpression filter(QRegularExpression::anchoredPattern(made.save.first().filter));
        QVERIFY(filter.match(u"expense.readyForIntegration"_s).hasMatch());
        QVERIFY(filter.match(u"invoice.readyForIntegration"_s).hasMatch());
        QVERIFY(!filter.match(u"cashadvance.readyForIntegration"_s).hasMatch());
        QVERIFY(!filter.match(u"expenseXreadyForIntegration"_s).hasMatch());
        for (const ConcurSubscription &one : made.save) {
            static const QRegularExpression allowed(u"\\A[a-z0-9.-]+\\z"_s);
            QVERIFY2(allowed.match(one.id).hasMatch(), qPrintable(one.id));
            QCOMPARE(one.endpoint, endpoint);
        }
    }

    void idsAreDerivedAndTheirOwn()
    {
        const QString id = concurSubscriptionId(u"ws"_s, u"eu2"_s, fis);
        QCOMPARE(concurSubscriptionId(u"ws"_s, u"eu2"_s, fis), id);
        QVERIFY(concurSubscriptionId(u"ws2"_s, u"eu2"_s, fis) != id);
        QVERIFY(concurSubscriptionId(u"ws"_s, u"us2"_s, fis) != id);
        QVERIFY(concurSubscriptionId(u"ws"_s, u"eu2"_s, report) != id);
    }

    void whatStandsIsLeft()
    {
        QList<ConcurSubscription> standing = plan({}).save;
        // Concur's samples drop the public (concur.md 7.2).
        standing[0].topic = fis;
        ConcurSubscriptionPlan made = plan(standing);
        QCOMPARE(made.fine.size(), 2);
        QVERIFY(made.save.isEmpty() && made.remove.isEmpty());
        standing[0].endpoint = u"https://old.example.test/tok/concur"_s;
        standing[1].filter = u".*"_s;
        made = plan(standing);
        QCOMPARE(made.save.size(), 2);
        QVERIFY(made.fine.isEmpty() && made.remove.isEmpty());
        // The same ids: an update, no second one.
        QCOMPARE(made.save.at(0).id, standing.at(0).id);
    }

    void thoseOfOthersAreCountedAndLeft_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<int>("saved");
        QTest::addColumn<QStringList>("leftOut");
        QTest::newRow("room for both") << 3 << 2 << QStringList();
        QTest::newRow("room for one") << 4 << 1 << QStringList{report};
        QTest::newRow("no room") << 5 << 0 << QStringList{fis, report};
    }
    void thoseOfOthersAreCountedAndLeft()
    {
        QFETCH(int, others);
        const ConcurSubscriptionPlan made = plan(foreign(others));
        QCOMPARE(made.foreign, others);
        QTEST(int(made.save.size()), "saved");
        QTEST(made.leftOut, "leftOut");
        QVERIFY(made.remove.isEmpty());
    }

    void oursThatNobodyWantsGo()
    {
        const QList<ConcurSubscription> standing = plan({}).save;
        const ConcurSubscriptionPlan made =
            planConcurSubscriptions({wanted().last()}, standing + foreign(2), u"ws"_s, u"eu2"_s, endpoint);
        QCOMPARE(made.remove, QStringList{standing.first().id});
        QCOMPARE(made.fine.size(), 1);
        QCOMPARE(made.foreign, 2);
        // Another workspace's look like ours and are not.
        const ConcurSubscriptionPlan other = planConcurSubscriptions(wanted(), standing, u"ws2"_s, u"eu2"_s, endpoint);
        QVERIFY(other.remove.isEmpty());
        QCOMPARE(other.foreign, 2);
    }

    void navSetsAreMadeRenewedRemoved()
    {
        const QStringList sets{u"vendors"_s, u"dimensions"_s, u"journals"_s};
        const QList<NavSubscription> standing{nav(u"vendors"_s, 60), nav(u"dimensions"_s, 30), nav(u"items"_s, 60),
            nav(u"journals"_s, 60, u"https://old.example.test/tok/nav"_s),
            nav(u"journals"_s, 60, u"https://other.example.test/x"_s), nav(u"vendors"_s, 60, navEndpoint, u"C2"_s)};
        const NavSubscriptionPlan made = planNavSubscriptions(sets, standing, u"c1"_s, navEndpoint, &isOurs, now());
        QCOMPARE(made.create, QStringList{u"journals"_s});
        QCOMPARE(made.fine.size(), 1);
        QCOMPARE(made.renew.size(), 1);
        QCOMPARE(made.renew.first().id, u"s-dimensions"_s);
        QCOMPARE(made.remove.size(), 2);
        QCOMPARE(made.remove.at(0).id, u"s-items"_s);
        QCOMPARE(made.remove.at(1).endpoint, u"https://old.example.test/tok/nav"_s);
    }

    void aSecondOneOfASetGoes()
    {
        const NavSubscriptionPlan made = planNavSubscriptions(
            {u"vendors"_s}, {nav(u"vendors"_s, 60), nav(u"vendors"_s, 60)}, u"C1"_s, navEndpoint, &isOurs, now());
        QCOMPARE(made.fine.size(), 1);
        QCOMPARE(made.remove.size(), 1);
        QVERIFY(made.create.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSubscriptionPlan)
#include "tst_subscriptionplan.moc"
