// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorcomparison.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What goes to Concur of a vendor in NAV, and who is right where both have something else to say.
class TestVendorComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void country_data();
    void country();
    void whoIsRight_data();
    void whoIsRight();
    void blankErasesNothing();
    void policies();

private:
    static NavVendor vendor()
    {
        NavVendor vendor;
        vendor.number = u"V100"_s;
        vendor.displayName = u" Alpine  Rail AG "_s;
        vendor.city = u"Bern"_s;
        vendor.taxRegistrationNumber = u"CHE-123"_s;
        vendor.addressLine1 = u"Bahnhofplatz 1"_s;
        vendor.postalCode = u"3011"_s;
        vendor.country = u"CH"_s;
        return vendor;
    }
    static NavSetup setup() { return NavSetup{u"c1"_s, u"CRONUS"_s, u"EUR"_s, {}, {}, u"DE"_s}; }
};

void TestVendorComparison::fields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("name, tidied") << u"VendorName"_s << u"Alpine Rail AG"_s;
    QTest::newRow("address") << u"Address1"_s << u"Bahnhofplatz 1"_s;
    QTest::newRow("no second line") << u"Address2"_s << QString();
    QTest::newRow("local currency") << u"CurrencyCode"_s << u"EUR"_s;
    QTest::newRow("VAT number") << u"TaxID"_s << u"CHE-123"_s;
    QTest::newRow("open") << u"Approved"_s << u"Y"_s;
}

void TestVendorComparison::fields()
{
    QFETCH(QString, field);
    const VendorFields fields = vendorFieldsOf(vendor(), setup());
    QTEST(fields.value(field), "value");
    QVERIFY(missingFields(fields).isEmpty());
    QVERIFY(!sharedFieldsOf(fields).contains(u"City"_s));
    QVERIFY(sharedFieldsOf(fields).contains(u"Approved"_s));
    NavVendor blocked = vendor();
    blocked.blocked = NavVendor::Blocked::Payment;
    QCOMPARE(vendorFieldsOf(blocked, setup()).value(u"Approved"_s), u"Y"_s);
    blocked.blocked = NavVendor::Blocked::All;
    blocked.currencyCode = u"SFR"_s;
    QVERIFY(missingFields(vendorFieldsOf(blocked, setup())).isEmpty());
    QCOMPARE(vendorFieldsOf(blocked, setup(), {{u"SFR"_s, u"CHF"_s}}).value(u"CurrencyCode"_s), u"CHF"_s);
    blocked.currencyCode = u"FR."_s;
    QCOMPARE(missingFields(vendorFieldsOf(blocked, setup())), QStringList{u"CurrencyCode"_s});
    blocked.currencyCode = u"CHF"_s;
    QCOMPARE(vendorFieldsOf(blocked, setup()).value(u"Approved"_s), u"N"_s);
    QCOMPARE(vendorFieldsOf(blocked, setup()).value(u"CurrencyCode"_s), u"CHF"_s);
}

void TestVendorComparison::country_data()
{
    QTest::addColumn<QString>("vendors");
    QTest::addColumn<QString>("companys");
    QTest::addColumn<QString>("sent");
    QTest::newRow("its own") << u"CH"_s << u"DE"_s << u"CH"_s;
    QTest::newRow("the company's") << QString() << u"de"_s << u"DE"_s;
    QTest::newRow("no ISO code") << u"SCHWEIZ"_s << u"DE"_s << QString();
    QTest::newRow("figures") << u"49"_s << u"DE"_s << QString();
    QTest::newRow("unknown") << QString() << QString() << QString();
}

void TestVendorComparison::country()
{
    QFETCH(QString, vendors);
    QFETCH(QString, companys);
    QFETCH(QString, sent);
    NavVendor from = vendor();
    from.country = vendors;
    NavSetup where = setup();
    where.country = companys;
    const VendorFields fields = vendorFieldsOf(from, where);
    QCOMPARE(fields.value(u"CountryCode"_s), sent);
    QCOMPARE(missingFields(fields).contains(u"CountryCode"_s), sent.isEmpty());
}

void TestVendorComparison::whoIsRight_data()
{
    QTest::addColumn<QString>("nav");
    QTest::addColumn<QString>("concur");
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("same") << u"Rail"_s << u"Rail"_s << u"Rail"_s << u"nothing"_s;
    QTest::newRow("same, never met") << u"Rail"_s << u" Rail "_s << QString() << u"nothing"_s;
    QTest::newRow("NAV changed") << u"Bahn"_s << u"Rail"_s << u"Rail"_s << u"send"_s;
    QTest::newRow("Concur changed") << u"Rail"_s << u"Bahn"_s << u"Rail"_s << u"nothing"_s;
    QTest::newRow("both changed") << u"Bahn"_s << u"Zug"_s << u"Rail"_s << u"conflict"_s;
    QTest::newRow("both changed to the same") << u"Bahn"_s << u"Bahn"_s << u"Rail"_s << u"nothing"_s;
    QTest::newRow("differ, never met") << u"Bahn"_s << u"Rail"_s << QString() << u"conflict"_s;
    QTest::newRow("Concur lacks it") << u"Rail"_s << QString() << QString() << u"send"_s;
    QTest::newRow("taken out in Concur") << u"Rail"_s << QString() << u"Rail"_s << u"nothing"_s;
    QTest::newRow("taken out there, NAV changed") << u"Bahn"_s << QString() << u"Rail"_s << u"send"_s;
    QTest::newRow("capitals") << u"RAIL"_s << u"Rail"_s << u"Rail"_s << u"send"_s;
}

void TestVendorComparison::whoIsRight()
{
    QFETCH(QString, nav);
    QFETCH(QString, concur);
    QFETCH(QString, agreed);
    QFETCH(QString, outcome);
    const QString name = u"VendorName"_s;
    VendorFields before;
    if (!agreed.isEmpty())
        before.insert(name, agreed);
    const VendorComparison made = compareVendor({{name, nav}}, {{name, concur}}, before, VendorConflictPolicy::Ask);
    QCOMPARE(made.toSend.value(name), outcome == u"send" ? nav : QString());
    QCOMPARE(made.conflicts.contains(name), outcome == u"conflict");
    // The next look at what came of it sends nothing.
    const QString theirs = made.toSend.value(name, concur);
    const VendorComparison next =
        compareVendor({{name, nav}}, {{name, theirs}}, made.agreed, VendorConflictPolicy::Ask);
    QVERIFY(next.toSend.isEmpty());
    QCOMPARE(next.conflicts, made.conflicts);
}

void TestVendorComparison::blankErasesNothing()
{
    NavVendor from = vendor();
    from.taxRegistrationNumber.clear();
    const VendorFields nav = vendorFieldsOf(from, setup());
    VendorFields concur = nav;
    concur.insert(u"TaxID"_s, u"CHE-999"_s);
    concur.insert(u"PaymentTerms"_s, u"30"_s);
    const VendorComparison made = compareVendor(nav, concur, {}, VendorConflictPolicy::NavWins);
    QVERIFY(made.toSend.isEmpty());
    QVERIFY(made.conflicts.isEmpty());
}

void TestVendorComparison::policies()
{
    const VendorFields nav{{u"VendorName"_s, u"Bahn"_s}, {u"Approved"_s, u"Y"_s}};
    const VendorFields concur{{u"VendorName"_s, u"Rail"_s}, {u"Approved"_s, u"N"_s}};
    const VendorComparison asked = compareVendor(nav, concur, {}, VendorConflictPolicy::Ask);
    QCOMPARE(asked.conflicts, (QStringList{u"Approved"_s, u"VendorName"_s}));
    QCOMPARE(compareVendor(nav, concur, {}, VendorConflictPolicy::NavWins).toSend, nav);
    // Who is blocked in NAV is so in Concur, whatever was said.
    const VendorFields blocked{{u"Approved"_s, u"N"_s}};
    for (const auto policy : {VendorConflictPolicy::Ask, VendorConflictPolicy::ConcurWins})
        QCOMPARE(compareVendor(blocked, {{u"Approved"_s, u"Y"_s}}, {}, policy).toSend, blocked);
    const VendorComparison left = compareVendor(nav, concur, {}, VendorConflictPolicy::ConcurWins);
    QVERIFY(left.toSend.isEmpty() && left.conflicts.isEmpty() && left.agreed.isEmpty());
    QCOMPARE(vendorConflictPolicyFromString(u"nav").value(), VendorConflictPolicy::NavWins);
    QVERIFY(!vendorConflictPolicyFromString(u"NAV?").has_value());
}

QTEST_APPLESS_MAIN(TestVendorComparison)
#include "tst_vendorcomparison.moc"
