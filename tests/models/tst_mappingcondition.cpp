// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listcode.h"
#include "mappingstep.h"
#include "planfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

MappingRow account(const QString &target, const QString &condition, QDate from = {})
{
    return {MappingKind::Account, u"TAXI"_s, target, from, {}, MappingCondition::fromText(condition)};
}

} // namespace

/// Rows narrowed by a condition: how they are written, which of them wins, and what a plan says about it.
class TestMappingCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("fine");
        QTest::newRow("nothing") << u"  "_s << QString() << true;
        QTest::newRow("order and blanks") << u"country = DE ;expensetype=TAXI"_s << u"expenseType=TAXI; country=DE"_s
                                          << true;
        QTest::newRow("cost object") << u"ALLOCATIONCUSTOM1=47"_s << u"allocationCustom1=47"_s << true;
        QTest::newRow("org unit") << u"employeeorgunit2=S"_s << u"employeeOrgUnit2=S"_s << true;
        QTest::newRow("cost object first") << u"company=A; reportCustom2=x; policy=P"_s
                                           << u"reportCustom2=x; policy=P; company=A"_s << true;
        QTest::newRow("empty terms") << u";;country=DE;"_s << u"country=DE"_s << true;
        QTest::newRow("no such field") << u"weekday=monday"_s << u"weekday=monday"_s << false;
        QTest::newRow("no value") << u"country="_s << u"country="_s << false;
        QTest::newRow("no sign") << u"DE"_s << u"DE"_s << false;
        QTest::newRow("twice") << u"country=DE;country=FR"_s << u"country=DE;country=FR"_s << false;
        QTest::newRow("block alone") << u"allocation=1"_s << u"allocation=1"_s << false;
    }

    void isWrittenInOneWay()
    {
        QFETCH(QString, typed);
        const auto condition = MappingCondition::fromText(typed);
        QTEST(condition.text(), "kept");
        QTEST(condition.problem().isEmpty(), "fine");
        QVERIFY(MappingCondition::fromText(condition.text()) == condition);
        if (!condition.problem().isEmpty())
            QVERIFY(!condition.holds({}));
    }

    void mostParticularWins_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("expenseType");
        QTest::addColumn<QString>("costObject");
        QTest::addColumn<QString>("target");
        QTest::newRow("nothing fits") << u"FR"_s << u"X"_s << u""_s << u"1"_s;
        QTest::newRow("country") << u"de"_s << u"X"_s << u""_s << u"3"_s;
        QTest::newRow("expense type before country") << u"DE"_s << u"TAXI"_s << u""_s << u"4"_s;
        QTest::newRow("cost object before both") << u"DE"_s << u"TAXI"_s << u"C"_s << u"6"_s;
        QTest::newRow("two before one") << u"DK"_s << u"TAXI"_s << u"C"_s << u"5"_s;
    }

    void mostParticularWins()
    {
        QFETCH(QString, country);
        QFETCH(QString, expenseType);
        QFETCH(QString, costObject);
        const MappingBook book(
            {account(u"1"_s, {}), account(u"2"_s, u"country=DE"_s), account(u"3"_s, u"country=DE"_s, QDate(2026, 6, 1)),
                account(u"4"_s, u"expenseType=TAXI"_s), account(u"5"_s, u"expenseType=TAXI; country=DK"_s),
                account(u"6"_s, u"allocationCustom1=C"_s), account(u"7"_s, u"company=Other"_s)});
        const CostFields fields{{u"custom1"_s, {costObject, {}}}};
        MappingFacts facts;
        facts.country = country;
        facts.expenseType = expenseType;
        facts.company = {u"id"_s, u"CRONUS"_s};
        facts.fields = {{u"allocation"_s, &fields}};
        const auto row = book.find(MappingKind::Account, u"taxi"_s, QDate(2026, 11, 1), facts);
        QVERIFY(row);
        QTEST(row->target, "target");
    }

    void aWrongPlaceForAConditionIsSaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("fine");
        QTest::newRow("account by type") << u"account"_s << u"expenseType=A"_s << true;
        QTest::newRow("employee by policy") << u"employee"_s << u"policy=A"_s << true;
        QTest::newRow("employee by line") << u"employee"_s << u"expenseType=A"_s << false;
        QTest::newRow("vendor by allocation") << u"vendor"_s << u"allocationCustom1=A"_s << false;
        QTest::newRow("vendor by header") << u"vendor"_s << u"requestCustom1=A"_s << true;
        QTest::newRow("cost object by document") << u"costObject"_s << u"document=invoice"_s << true;
        QTest::newRow("company") << u"company"_s << u"document=invoice"_s << false;
        QTest::newRow("nonsense") << u"account"_s << u"moon=full"_s << false;
    }

    void aWrongPlaceForAConditionIsSaid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, condition);
        const MappingKind is = *mappingKindFromString(kind);
        const QString target = is == MappingKind::Employee ? u"V:1"_s : u"1"_s;
        const MappingRow row{is, u"S"_s, target, {}, {}, MappingCondition::fromText(condition)};
        QTEST(mappingFormProblem(row).isEmpty(), "fine");
    }

    void aPlanNamesTheRowThatDecided()
    {
        PlanFixture fixture;
        fixture.map(MappingKind::Account, "TAXI", "61200");
        fixture.rows.append(account(u"61300"_s, u"country=DK"_s));
        ExpenseEntry home = PlanFixture::entry("10", {PlanFixture::journal("COMP", "EMPL", "TAXI", "10")});
        ExpenseEntry abroad = PlanFixture::entry("20", {PlanFixture::journal("COMP", "EMPL", "TAXI", "20")});
        abroad.countryCode = u"DK"_s;
        SourceDocument document = PlanFixture::report("30", {home, abroad});
        std::get<ExpenseReport>(document.body).homeCountry = u"DE"_s;
        const PlanOutcome outcome = fixture.plan(document);
        QVERIFY2(outcome.reasons.isEmpty(), qPrintable(outcome.reasons.value(0).text));
        const QList<PlanLine> lines = outcome.plan.postings.first().lines;
        QCOMPARE(lines.at(0).account, u"61200"_s);
        QVERIFY2(lines.at(0).explanation.contains(u"TAXI mapped"_s), qPrintable(lines.at(0).explanation));
        QCOMPARE(lines.at(1).account, u"61300"_s);
        QVERIFY2(lines.at(1).explanation.contains(u"TAXI (country=DK) mapped"_s), qPrintable(lines.at(1).explanation));
    }

    void aFieldMayFeedOneDimensionPerDocumentKind()
    {
        PlanFixture fixture;
        const auto narrowed = [&fixture](const char *target, const QString &condition) {
            fixture.rows.append({MappingKind::CostObject, u"allocationCustom1"_s, QString::fromLatin1(target), {}, {},
                MappingCondition::fromText(condition)});
        };
        narrowed("PROJECT", u"document=invoice"_s);
        narrowed("DEPARTMENT", u"document=expense"_s);
        ExpenseEntry entry = PlanFixture::entry("10", {PlanFixture::journal("COMP", "EMPL", "61200", "10")});
        entry.allocations[0].fields.insert(u"custom1"_s, {u"200"_s, {}});
        const PlanOutcome outcome = fixture.plan(PlanFixture::report("10", {entry}));
        QVERIFY2(outcome.reasons.isEmpty(), qPrintable(outcome.reasons.value(0).text));
        const QList<PlanDimension> expected{{u"DEPARTMENT"_s, u"200"_s, false}};
        QCOMPARE(outcome.plan.postings.first().lines.first().dimensions, expected);
    }

    void hyphensComeBack_data()
    {
        QTest::addColumn<QString>("nav");
        QTest::addColumn<QString>("concur");
        QTest::newRow("plain") << u"SALES"_s << u"SALES"_s;
        QTest::newRow("hyphen") << u"SALES-EU"_s << u"SALES~EU"_s;
        QTest::newRow("two hyphens") << u"A--B"_s << u"A~~B"_s;
        QTest::newRow("tilde") << u"A~B"_s << u"A^~B"_s;
        QTest::newRow("mark") << u"A^B"_s << u"A^^B"_s;
        QTest::newRow("all") << u"^~-"_s << u"^^^~~"_s;
    }

    void hyphensComeBack()
    {
        QFETCH(QString, nav);
        QTEST(toConcurListCode(nav), "concur");
        QCOMPARE(fromConcurListCode(toConcurListCode(nav)), nav);
    }

    void everyCodeComesBackWithoutAHyphen()
    {
        QRandomGenerator random(4);
        const QString letters = u"AB1-~^_./"_s;
        for (int round = 0; round < 5000; ++round) {
            QString code;
            for (int i = random.bounded(1, 21); i > 0; --i)
                code += letters.at(random.bounded(int(letters.size())));
            QVERIFY2(!toConcurListCode(code).contains(u'-'), qPrintable(code));
            QCOMPARE(fromConcurListCode(toConcurListCode(code)), code);
        }
    }

    void aHyphenLostInConcurIsFoundInNav_data()
    {
        QTest::addColumn<QStringList>("inNav");
        QTest::addColumn<QString>("value");
        QTest::newRow("decoded") << QStringList{u"S-1"_s} << u"S-1"_s;
        QTest::newRow("as it is") << QStringList{u"S~1"_s} << u"S~1"_s;
        QTest::newRow("either") << QStringList{u"S-1"_s, u"S~1"_s} << QString();
    }

    void aHyphenLostInConcurIsFoundInNav()
    {
        QFETCH(QStringList, inNav);
        QFETCH(QString, value);
        PlanFixture fixture;
        fixture.map(MappingKind::CostObject, "allocationCustom1", "PROJECT");
        for (const QString &code : std::as_const(inNav))
            fixture.company().directory.insert(u"PROJECT"_s, NavDimensionValue{{}, code, {}});
        ExpenseEntry entry = PlanFixture::entry("10", {PlanFixture::journal("COMP", "EMPL", "61200", "10")});
        entry.allocations[0].fields.insert(u"custom1"_s, {u"S~1"_s, {}});
        const PlanOutcome outcome = fixture.plan(PlanFixture::report("10", {entry}));
        QCOMPARE(outcome.reasons.isEmpty(), !value.isEmpty());
        if (!value.isEmpty())
            QCOMPARE(outcome.plan.postings.first().lines.first().dimensions.first().value, value);
    }

    void stepsLeadFromOneBookToTheOther()
    {
        QRandomGenerator random(7);
        const auto book = [&random] {
            QList<MappingRow> rows;
            QSet<QString> keys;
            for (int i = random.bounded(12); i > 0; --i) {
                const MappingRow row{MappingKind::Account, QString(QChar(u'a' + random.bounded(6))),
                    QString::number(random.bounded(3)), random.bounded(2) ? QDate(2026, 1, 1) : QDate(), {},
                    MappingCondition::fromText(random.bounded(2) ? u"country=DE"_s : QString())};
                if (!keys.contains(mappingKey(row)))
                    rows.append(row);
                keys.insert(mappingKey(row));
            }
            return rows;
        };
        const auto sorted = [](QList<MappingRow> rows) {
            std::sort(rows.begin(), rows.end(),
                [](const MappingRow &a, const MappingRow &b) { return mappingKey(a) < mappingKey(b); });
            return rows;
        };
        for (int round = 0; round < 500; ++round) {
            const QList<MappingRow> from = book();
            const QList<MappingRow> to = book();
            const QList<MappingStep> steps = mappingSteps(from, to);
            QCOMPARE(sorted(afterSteps(from, steps)), sorted(to));
            QCOMPARE(sorted(afterSteps(to, reversedSteps(steps))), sorted(from));
        }
    }
};

QTEST_GUILESS_MAIN(TestMappingCondition)
#include "tst_mappingcondition.moc"
