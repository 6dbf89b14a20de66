// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingstep.h"
#include "plancomparison.h"
#include "planfixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

using What = PlanChange::What;

namespace {

MappingRow mapped(MappingKind kind, const QString &source, const QString &target, const QString &condition = {})
{
    return {kind, source, target, {}, {}, MappingCondition::fromText(condition)};
}

/// `account Meals 35.00: 61200 > 61300`
QStringList shown(const QList<PlanChange> &changes)
{
    QStringList texts;
    for (const PlanChange &change : changes)
        texts.append(u"%1 %2 %3: %4 > %5"_s.arg(toString(change.what), change.line,
            change.amount.isValid() ? change.amount.toAmount() : QString(), change.before, change.after));
    return texts;
}

ExpenseEntry taxi(const char *account = "TAXI", const char *amount = "35.00")
{
    ExpenseEntry entry = PlanFixture::entry(amount, {PlanFixture::journal("COMP", "EMPL", account, amount)});
    entry.vendorDescription = QString::fromLatin1(account);
    return entry;
}

} // namespace

/// What another mapping changes of a plan: all of it, and nothing else.
class TestPlanComparison final : public QObject
{
    Q_OBJECT

    PlanFixture m_fixture;

    void map(const QList<MappingRow> &rows) { m_fixture.rows += rows; }
    /// The plans of a document before and after some rows say something else.
    [[nodiscard]] QStringList changed(const SourceDocument &document, const QList<MappingRow> &after)
    {
        const PlanOutcome before = m_fixture.plan(document);
        const QList<MappingRow> rows = m_fixture.rows;
        m_fixture.rows = afterRows(after);
        const PlanOutcome now = m_fixture.plan(document);
        m_fixture.rows = rows;
        if (!comparePlans(before, before).isEmpty() || !comparePlans(now, now).isEmpty())
            return {u"a plan differs from itself"_s};
        return shown(comparePlans(before, now));
    }
    [[nodiscard]] QList<MappingRow> afterRows(const QList<MappingRow> &after) const
    {
        QList<MappingRow> rows = m_fixture.rows;
        for (const MappingRow &row : after) {
            rows.removeIf([&row](const MappingRow &other) { return mappingKey(other) == mappingKey(row); });
            rows.append(row);
        }
        return rows;
    }

private Q_SLOTS:
    void init() { m_fixture = PlanFixture(); }

    void accountChanged()
    {
        map({mapped(MappingKind::Account, u"TAXI"_s, u"61200"_s)});
        const auto document = PlanFixture::report("47.00", {taxi(), taxi("61900", "12.00")});
        QCOMPARE(changed(document, {mapped(MappingKind::Account, u"TAXI"_s, u"61300"_s)}),
            QStringList{u"account 2026-11-02 MEALS TAXI 35.00: 61200 Account 61200 > 61300 Account 61300"_s});
        QCOMPARE(
            changed(document, {mapped(MappingKind::Account, u"TAXI"_s, u"61200"_s, u"country=DE"_s)}), QStringList());
        QCOMPARE(
            changed(document, {mapped(MappingKind::Account, u"TAXI"_s, u"61300"_s, u"document=expense"_s)}).size(), 1);
    }

    void dimensionChanged()
    {
        map({mapped(MappingKind::CostObject, u"allocationCustom1"_s, u"DEPARTMENT"_s),
            mapped(MappingKind::Dimension, u"DEPARTMENT=S"_s, u"100"_s)});
        ExpenseEntry entry = taxi("61900");
        entry.allocations.first().fields.insert(u"custom1"_s, {u"S"_s, {}});
        const auto document = PlanFixture::report("35.00", {entry});
        const QString line = u"dimensions 2026-11-02 MEALS 61900 35.00: "_s;
        QCOMPARE(changed(document, {mapped(MappingKind::Dimension, u"DEPARTMENT=S"_s, u"200"_s)}),
            QStringList{line + u"DEPARTMENT 100 > DEPARTMENT 200"_s});
        QCOMPARE(changed(document, {mapped(MappingKind::Dimension, u"DEPARTMENT=S"_s, u"none"_s)}),
            QStringList{line + u"DEPARTMENT 100 > DEPARTMENT –"_s});
    }

    void taxCodeChanged()
    {
        m_fixture.company().directory.insertTaxCode(u"VAT7"_s);
        const auto document =
            PlanFixture::invoice("119.00", {PlanFixture::invoiceLine("61200", "100.00", "119.00", "TC", "19.00")});
        QCOMPARE(changed(document, {mapped(MappingKind::Tax, u"TC"_s, u"T:VAT7"_s)}),
            QStringList{u"tax Brochures 100.00: VAT19 > VAT7"_s});
    }

    void vendorChanged()
    {
        const auto document = PlanFixture::invoice("119.00", {PlanFixture::invoiceLine("61200", "119.00", "119.00")});
        QCOMPARE(
            changed(document, {mapped(MappingKind::Vendor, u"V4"_s, u"V1"_s)}), QStringList{u"vendor  : V4 > V1"_s});
    }

    void whatTheCompanyOwesGoesElsewhere()
    {
        const auto document = PlanFixture::report("35.00", {taxi("61900")});
        const QStringList changes = changed(document, {mapped(MappingKind::Employee, u"E1"_s, u"V:V3"_s)});
        QCOMPARE(changes.size(), 1);
        QVERIFY2(changes.first().startsWith(u"account"_s)
                && changes.first().endsWith(u"-35.00: V1 Karin Svensson > V3 Travel Desk"_s),
            qPrintable(changes.first()));
    }

    void companyChanged()
    {
        PlanningCompany other = m_fixture.company();
        other.directory.setup.companyId = u"c2"_s;
        other.directory.setup.companyName = u"CRONUS AT"_s;
        m_fixture.companies.insert(u"c2"_s, other);
        map({mapped(MappingKind::Company, u"MAIN"_s, u"CRONUS DE"_s)});
        SourceDocument document = PlanFixture::report("35.00", {taxi("61900")});
        ExpenseReport body = *document.expense();
        body.ledgerCode = u"MAIN"_s;
        document.body = body;
        QCOMPARE(changed(document, {mapped(MappingKind::Company, u"MAIN"_s, u"CRONUS AT"_s)}),
            QStringList{u"company  : CRONUS DE > CRONUS AT"_s});
    }

    void linesComeTogetherAndPart()
    {
        map({mapped(MappingKind::Account, u"A"_s, u"61200"_s), mapped(MappingKind::Account, u"B"_s, u"61300"_s)});
        ExpenseEntry entry = PlanFixture::entry("30.00",
            {PlanFixture::journal("COMP", "EMPL", "A", "10.00"), PlanFixture::journal("COMP", "EMPL", "B", "20.00")});
        const auto document = PlanFixture::report("30.00", {entry});
        const QStringList together = changed(document, {mapped(MappingKind::Account, u"A"_s, u"61300"_s)});
        QCOMPARE(together,
            (QStringList{u"line 2026-11-02 MEALS 30.00: 20.00 > 30.00"_s,
                u"line 2026-11-02 MEALS 10.00: 61200 Account 61200 > "_s}));
        m_fixture.rows = afterRows({mapped(MappingKind::Account, u"A"_s, u"61300"_s)});
        const QStringList apart = changed(document, {mapped(MappingKind::Account, u"A"_s, u"61200"_s)});
        QCOMPARE(apart,
            (QStringList{u"line 2026-11-02 MEALS 20.00: 30.00 > 20.00"_s,
                u"line 2026-11-02 MEALS 10.00:  > 61200 Account 61200"_s}));
    }

    void heldGoesOnAndBack()
    {
        const auto document = PlanFixture::report("35.00", {taxi()});
        const QStringList freed = changed(document, {mapped(MappingKind::Account, u"TAXI"_s, u"61300"_s)});
        QCOMPARE(freed.size(), 2);
        QVERIFY2(freed.at(0).startsWith(u"outcome  : held: "_s) && freed.at(0).endsWith(u"> can be posted"_s),
            qPrintable(freed.at(0)));
        QVERIFY2(freed.at(1).endsWith(u":  > 61300 Account 61300"_s), qPrintable(freed.at(1)));
        map({mapped(MappingKind::Account, u"TAXI"_s, u"61300"_s)});
        const QStringList held = changed(document, {mapped(MappingKind::Account, u"TAXI"_s, u"61999"_s)});
        QCOMPARE(held.size(), 2);
        QVERIFY2(held.at(0).startsWith(u"outcome  : can be posted > held: "_s), qPrintable(held.at(0)));
        m_fixture.company().policy.approval = PostingPolicy::Approval::All;
        QVERIFY(changed(document, {mapped(MappingKind::Account, u"TAXI"_s, u"61999"_s)})
                    .first()
                    .contains(u"awaiting approval > held"_s));
    }

    void orderOfLinesIsNoDifference()
    {
        QRandomGenerator random(5);
        PlanOutcome plan = m_fixture.plan(PlanFixture::report(
            "70.00", {taxi("61200", "10.00"), taxi("61200", "10.00"), taxi("61300", "20.00"), taxi("61900", "30.00")}));
        for (int round = 0; round < 20; ++round) {
            PlanOutcome other = plan;
            QList<PlanLine> &lines = other.plan.postings.first().lines;
            std::shuffle(lines.begin(), lines.end(), random);
            QCOMPARE(shown(comparePlans(plan, other)), QStringList());
        }
    }

    void exactlyTheLinesThatDiffer_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 200; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    /// The lines planned by hand, by a plain look through the rows: what differs there is listed, nothing else.
    void exactlyTheLinesThatDiffer();
};

namespace {

const QStringList codes{u"A"_s, u"B"_s, u"61900"_s};
const QStringList accounts{u"61200"_s, u"61300"_s, u"61900"_s};
const QStringList countries{u"DE"_s, u"AT"_s, QString()};
const QStringList departments{u"S"_s, u"T"_s, QString()};
const QStringList values{u"100"_s, u"200"_s, u"none"_s};

QString pick(const QStringList &from, QRandomGenerator &random)
{
    return from.at(random.bounded(int(from.size())));
}

/// Where a code leads: the row for that country before the row for all.
QString byHand(const QList<MappingRow> &rows, MappingKind kind, const QString &source, const QString &country)
{
    QString target;
    for (const MappingRow &row : rows)
        if (row.kind == kind && row.source == source && row.condition.isEmpty())
            target = row.target;
    for (const MappingRow &row : rows)
        if (row.kind == kind && row.source == source && !country.isEmpty()
            && row.condition.text() == u"country="_s + country)
            target = row.target;
    return target;
}

QString accountByHand(const QList<MappingRow> &rows, const ExpenseEntry &entry)
{
    const QString code = entry.allocations.first().journal.first().accountCode;
    const QString number = byHand(rows, MappingKind::Account, code, entry.countryCode);
    return (number.isEmpty() ? code : number) + u" Account "_s + (number.isEmpty() ? code : number);
}

QString dimensionByHand(const QList<MappingRow> &rows, const ExpenseEntry &entry)
{
    const QString code = entry.allocations.first().fields.value(u"custom1"_s).code;
    if (code.isEmpty())
        return {};
    const QString value = byHand(rows, MappingKind::Dimension, u"DEPARTMENT="_s + code, entry.countryCode);
    return u"DEPARTMENT "_s + (value == u"none"_s ? u"–"_s : value);
}

/// Rows for which no document is held, whichever of the narrowed ones there are.
QList<MappingRow> randomRows(QRandomGenerator &random)
{
    QList<MappingRow> rows{mapped(MappingKind::CostObject, u"allocationCustom1"_s, u"DEPARTMENT"_s),
        mapped(MappingKind::Account, u"A"_s, pick(accounts, random)),
        mapped(MappingKind::Account, u"B"_s, pick(accounts, random)),
        mapped(MappingKind::Dimension, u"DEPARTMENT=S"_s, pick(values, random)),
        mapped(MappingKind::Dimension, u"DEPARTMENT=T"_s, pick(values, random))};
    for (int i = random.bounded(4); i > 0; --i) {
        const QString condition = u"country="_s + countries.at(random.bounded(2));
        rows.append(random.bounded(2)
                ? mapped(MappingKind::Account, pick(codes, random), pick(accounts, random), condition)
                : mapped(MappingKind::Dimension, u"DEPARTMENT="_s + departments.at(random.bounded(2)),
                    pick(values, random), condition));
    }
    // Of the same row said twice the last holds.
    return afterSteps({}, mappingSteps({}, rows));
}

} // namespace

void TestPlanComparison::exactlyTheLinesThatDiffer()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<ExpenseEntry> entries;
    int total = 0;
    for (int i = random.bounded(6); i >= 0; --i) {
        // Alike amounts and accounts, so that lines may be taken for each other.
        const int amount = 10 * (1 + random.bounded(2));
        total += amount;
        ExpenseEntry entry = taxi(pick(codes, random).toLatin1().constData(), QByteArray::number(amount).constData());
        entry.vendorDescription = u"Firm%1"_s.arg(i);
        entry.countryCode = pick(countries, random);
        if (const QString department = pick(departments, random); !department.isEmpty())
            entry.allocations.first().fields.insert(u"custom1"_s, {department, {}});
        entries.append(entry);
    }
    const auto document = PlanFixture::report(QByteArray::number(total).constData(), entries);
    const QList<MappingRow> base = m_fixture.rows;
    const QList<MappingRow> before = randomRows(random);
    const QList<MappingRow> after = randomRows(random);
    m_fixture.rows = base + before;
    const PlanOutcome planBefore = m_fixture.plan(document);
    m_fixture.rows = base + after;
    const PlanOutcome planAfter = m_fixture.plan(document);
    QCOMPARE(PlanFixture::codes(planBefore) + PlanFixture::codes(planAfter), QStringList());

    QStringList expected;
    for (const ExpenseEntry &entry : std::as_const(entries)) {
        const auto add = [&](const QString &what, const QString &left, const QString &right) {
            if (left != right)
                expected.append(u"%1 2026-11-02 MEALS %2 %3: %4 > %5"_s.arg(
                    what, entry.vendorDescription, entry.approvedAmount->toAmount(), left, right));
        };
        add(u"account"_s, accountByHand(before, entry), accountByHand(after, entry));
        add(u"dimensions"_s, dimensionByHand(before, entry), dimensionByHand(after, entry));
    }
    QStringList listed = shown(comparePlans(planBefore, planAfter));
    listed.sort();
    expected.sort();
    QCOMPARE(listed, expected);
    // Backwards the same lines are listed.
    QCOMPARE(comparePlans(planAfter, planBefore).size(), listed.size());
}

QTEST_GUILESS_MAIN(TestPlanComparison)
#include "tst_plancomparison.moc"
