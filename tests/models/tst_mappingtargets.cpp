// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingtargets.h"

#include <QTest>

#include <algorithm>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

NavAccount account(const QString &number, const QString &type = u"Posting"_s, bool blocked = false, bool direct = true)
{
    return {{}, number, u"Account "_s + number, type, {}, blocked, direct};
}

NavVendor vendor(const QString &number, NavVendor::Blocked blocked = NavVendor::Blocked::No)
{
    return {{}, number, u"Vendor "_s + number, {}, {}, {}, blocked};
}

Directory germany()
{
    Directory directory;
    directory.setup = NavSetup{u"c1"_s, u"CRONUS DE"_s, u"EUR"_s, {}, {}};
    directory.insert(account(u"61200"_s));
    directory.insert(account(u"61000"_s, u"Heading"_s));
    directory.insert(account(u"61400"_s, u"Posting"_s, true));
    directory.insert(account(u"61500"_s, u"Posting"_s, false, false));
    directory.insert(vendor(u"V1"_s));
    directory.insert(vendor(u"VPAY"_s, NavVendor::Blocked::Payment));
    directory.insert(vendor(u"VALL"_s, NavVendor::Blocked::All));
    directory.insert(NavDimension{{}, u"DEPARTMENT"_s, u"Department"_s});
    directory.insert(NavDimension{{}, u"PROJECT"_s, u"Project"_s});
    directory.insert(u"DEPARTMENT"_s, NavDimensionValue{{}, u"100"_s, u"Sales"_s});
    directory.insert(u"DEPARTMENT"_s, NavDimensionValue{{}, u"A-1"_s, u"Hyphen"_s});
    directory.insert(u"PROJECT"_s, NavDimensionValue{{}, u"100"_s, u"Bridge"_s});
    directory.insert(u"PROJECT"_s, NavDimensionValue{{}, u"B-1"_s, u"One"_s});
    directory.insert(u"PROJECT"_s, NavDimensionValue{{}, u"B~1"_s, u"Other"_s});
    directory.insert(NavCurrency{u"USD"_s, u"Dollar"_s, {}});
    directory.insertTaxCode(u"VAT19"_s);
    return directory;
}

/// Has what the other lacks, and what is blocked there.
Directory austria()
{
    Directory directory;
    directory.setup = NavSetup{u"c2"_s, u"CRONUS AT"_s, u"EUR"_s, {}, {}};
    directory.insert(account(u"61400"_s));
    directory.insert(account(u"7000"_s));
    directory.insert(vendor(u"VALL"_s));
    return directory;
}

MappingTargets both(MappingKind kind)
{
    return {kind, {germany(), austria()}, {u"CRONUS DE"_s, u"CRONUS AT"_s}};
}

MappingTargets one(MappingKind kind)
{
    return {kind, {germany()}, {u"CRONUS DE"_s}};
}

MappingRow row(MappingKind kind, const QString &source, const QString &target)
{
    return {kind, source, target, {}, {}, {}};
}

} // namespace

Q_DECLARE_METATYPE(Ledgerbridge::MappingKind)

/// Where rows may lead: what NAV has, in which state, kind by kind.
class TestMappingTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data()
    {
        QTest::addColumn<MappingKind>("kind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        // A piece of the sentence; empty: nothing is wrong.
        QTest::addColumn<QString>("problem");
        using K = MappingKind;
        const auto add = [](K kind, const QString &source, const QString &target, const QString &problem) {
            QTest::addRow("%s %s>%s", qPrintable(toString(kind)), qPrintable(source), qPrintable(target))
                << kind << source << target << problem;
        };
        add(K::Account, u"A"_s, u"61200"_s, {});
        add(K::Account, u"A"_s, u"61999"_s, u"no 61999"_s);
        add(K::Account, u"A"_s, u"61000"_s, u"no posting account"_s);
        add(K::Account, u"A"_s, u"61400"_s, u"blocked"_s);
        add(K::Account, u"A"_s, u"61500"_s, u"no direct posting"_s);
        add(K::Account, u"A"_s, u"V1"_s, u"no V1"_s);
        add(K::ExpenseType, u"TAXI"_s, u"61200"_s, {});
        add(K::ExpenseType, u"TAXI"_s, u"61400"_s, u"blocked"_s);
        add(K::Employee, u"E"_s, u"V:V1"_s, {});
        add(K::Employee, u"E"_s, u" v:v1"_s, {});
        add(K::Employee, u"E"_s, u"G:61200"_s, {});
        add(K::Employee, u"E"_s, u"G:V1"_s, u"no G:V1"_s);
        add(K::Employee, u"E"_s, u"V1"_s, u"V:"_s);
        add(K::Employee, u"E"_s, u"V:VALL"_s, u"blocked"_s);
        add(K::Payment, u"CBCP"_s, u"V:VPAY"_s, {});
        add(K::Payment, u"CBCP"_s, u"G:61500"_s, u"no direct posting"_s);
        add(K::Vendor, u"K"_s, u"V1"_s, {});
        add(K::Vendor, u"K"_s, u"V:V1"_s, {});
        add(K::Vendor, u"K"_s, u"61200"_s, u"no 61200"_s);
        add(K::Tax, u"VST"_s, u"G:61200"_s, {});
        add(K::Tax, u"VST"_s, u"T:VAT19"_s, {});
        add(K::Tax, u"VST"_s, u"T:VAT7"_s, u"no T:VAT7"_s);
        add(K::Tax, u"VST"_s, u"V:V1"_s, u"G:"_s);
        add(K::CostObject, u"allocationCustom1"_s, u"department"_s, {});
        add(K::CostObject, u"allocationCustom1"_s, u"AREA"_s, u"no AREA"_s);
        add(K::Dimension, u"DEPARTMENT=4"_s, u"100"_s, {});
        add(K::Dimension, u"DEPARTMENT=4"_s, u"None"_s, {});
        add(K::Dimension, u"DEPARTMENT=4"_s, u"B-1"_s, u"no B-1"_s);
        add(K::Dimension, u"AREA=4"_s, u"100"_s, u"no 100"_s);
        add(K::Dimension, u"4"_s, u"100"_s, u"DIMENSION=code"_s);
        add(K::Currency, u"DOL"_s, u"USD"_s, {});
        add(K::Currency, u"DOL"_s, u"EUR"_s, {});
        add(K::Currency, u"DOL"_s, QString(), {});
        add(K::Currency, u"DOL"_s, u"CHF"_s, u"no CHF"_s);
        add(K::Company, u"MAIN"_s, u"CRONUS DE"_s, {});
        add(K::Company, u"MAIN"_s, u"CRONUS FR"_s, u"No company"_s);
    }

    void problems()
    {
        QFETCH(MappingKind, kind);
        QFETCH(QString, source);
        QFETCH(QString, target);
        QFETCH(QString, problem);
        const QString said = one(kind).problem(row(kind, source, target));
        QVERIFY2(problem.isEmpty() ? said.isEmpty() : said.contains(problem), qPrintable(said));
        // Of a NAV nothing is known of only the form is judged.
        const MappingTargets unknown(kind, QList<Directory>(), QStringList());
        QCOMPARE(unknown.problem(row(kind, source, target)), mappingFormProblem(row(kind, source, target)));
        QCOMPARE(unknown.find(row(kind, source, target)), nullptr);
    }

    void whatIsFoundHasItsName()
    {
        QCOMPARE(one(MappingKind::Employee).find(row(MappingKind::Employee, u"E"_s, u"V:V1"_s))->name, u"Vendor V1"_s);
        QCOMPARE(one(MappingKind::Tax).find(row(MappingKind::Tax, u"T"_s, u"g:61200"_s))->name, u"Account 61200"_s);
        const MappingTargets values = one(MappingKind::Dimension);
        QCOMPARE(values.find(row(MappingKind::Dimension, u"department=9"_s, u"100"_s))->name, u"Sales"_s);
        QCOMPARE(values.find(row(MappingKind::Dimension, u"PROJECT=9"_s, u"100"_s))->name, u"Bridge"_s);
        QCOMPARE(one(MappingKind::Employee).find(row(MappingKind::Employee, u"E"_s, u"V1"_s)), nullptr);
    }

    void usableInOneCompanyIsUsable()
    {
        QCOMPARE(both(MappingKind::Account).problem(row(MappingKind::Account, u"A"_s, u"61400"_s)), QString());
        QCOMPARE(both(MappingKind::Account).problem(row(MappingKind::Account, u"A"_s, u"7000"_s)), QString());
        QCOMPARE(both(MappingKind::Vendor).problem(row(MappingKind::Vendor, u"A"_s, u"VALL"_s)), QString());
        // Whichever comes first
        const MappingTargets turned(MappingKind::Account, {austria(), germany()}, {});
        QCOMPARE(turned.all(), both(MappingKind::Account).all());
        QVERIFY(std::is_sorted(turned.all().cbegin(), turned.all().cend(),
            [](const MappingTarget &a, const MappingTarget &b) { return a.target < b.target; }));
        QCOMPARE(both(MappingKind::Currency).all().size(), 2);
    }

    void sameCodes_data()
    {
        QTest::addColumn<MappingKind>("kind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        using K = MappingKind;
        QTest::newRow("account") << K::Account << u" 61200"_s << u"61200"_s;
        QTest::newRow("blocked account") << K::Account << u"61400"_s << QString();
        QTest::newRow("heading") << K::ExpenseType << u"61000"_s << QString();
        QTest::newRow("no such account") << K::Account << u"TAXI"_s << QString();
        QTest::newRow("vendor") << K::Vendor << u"v1"_s << u"V1"_s;
        QTest::newRow("blocked vendor") << K::Vendor << u"VALL"_s << QString();
        QTest::newRow("vendor without payments") << K::Vendor << u"VPAY"_s << u"VPAY"_s;
        QTest::newRow("currency") << K::Currency << u"usd"_s << u"USD"_s;
        QTest::newRow("local currency") << K::Currency << u"EUR"_s << u"EUR"_s;
        QTest::newRow("value") << K::Dimension << u"DEPARTMENT=100"_s << u"100"_s;
        QTest::newRow("value of another dimension") << K::Dimension << u"DEPARTMENT=B-1"_s << QString();
        QTest::newRow("hyphen in Concur's way") << K::Dimension << u"DEPARTMENT=A~1"_s << u"A-1"_s;
        QTest::newRow("may be either") << K::Dimension << u"PROJECT=B~1"_s << QString();
        QTest::newRow("as it is") << K::Dimension << u"PROJECT=B-1"_s << u"B-1"_s;
        QTest::newRow("employees always need a row") << K::Employee << u"V1"_s << QString();
        QTest::newRow("taxes too") << K::Tax << u"VAT19"_s << QString();
        QTest::newRow("cost objects too") << K::CostObject << u"DEPARTMENT"_s << QString();
        QTest::newRow("the only company") << K::Company << u"MAIN"_s << u"CRONUS DE"_s;
    }

    void sameCodes()
    {
        QFETCH(MappingKind, kind);
        QFETCH(QString, source);
        const MappingTargets targets = one(kind);
        const MappingTarget *same = targets.sameCode(source);
        QTEST(same ? same->target : QString(), "target");
        QCOMPARE(MappingTargets(kind, QList<Directory>(), QStringList()).sameCode(source), nullptr);
    }

    /// As the planner has it: a chance code is nobody's word.
    void aVendorOfPlainlyAnotherNameIsAnother()
    {
        const MappingTargets targets(MappingKind::Vendor, {{u"V1"_s, u"Kranz Druck GmbH"_s}});
        QVERIFY(targets.sameCode(u"V1"_s));
        QVERIFY(targets.sameCode(u"V1"_s, u"KRANZ DRUCK"_s));
        QCOMPARE(targets.sameCode(u"V1"_s, u"Aalto Travel Oy"_s), nullptr);
    }

    void ofTwoCompaniesNoneIsMeant() { QCOMPARE(both(MappingKind::Company).sameCode(u"MAIN"_s), nullptr); }
};

QTEST_GUILESS_MAIN(TestMappingTargets)
#include "tst_mappingtargets.moc"
