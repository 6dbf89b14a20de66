// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendordraft.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What a vendor must be before NAV is asked to make it: whole, within NAV's lengths, and not there already.
class TestVendorDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void concurFillsTheForm();
    void twins_data();
    void twins();
    void theSameOneIsNeverRuledOut();

private:
    [[nodiscard]] static Directory directory();
    [[nodiscard]] static VendorDraft sound();
};

Directory TestVendorDraft::directory()
{
    Directory directory;
    directory.setup.localCurrency = u"EUR"_s;
    directory.insert(NavCurrency{u"USD"_s, {}, {}});
    NavVendor kranz{{}, u"V00077"_s, u"Kranz Druckerei GmbH"_s, u"Kiel"_s, u"DE811234567"_s, {}};
    kranz.postalCode = u"24103"_s;
    directory.insert(kranz);
    directory.insert(NavVendor{{}, u"V00412"_s, u"Druckhaus Nord AG"_s, u"Husum"_s, {}, {}});
    return directory;
}

VendorDraft TestVendorDraft::sound()
{
    VendorDraft draft;
    draft.displayName = u"Aalto Travel Oy"_s;
    draft.city = u"Helsinki"_s;
    draft.country = u"FI"_s;
    return draft;
}

void TestVendorDraft::fieldsAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("as it is") << u"displayName"_s << u"Aalto Travel Oy"_s << true;
    QTest::newRow("no name") << u"displayName"_s << u"  "_s << false;
    QTest::newRow("name of 100") << u"displayName"_s << QString(100, u'x') << true;
    QTest::newRow("name of 101") << u"displayName"_s << QString(101, u'x') << false;
    QTest::newRow("city of 30") << u"city"_s << QString(30, u'x') << true;
    QTest::newRow("city of 31") << u"city"_s << QString(31, u'x') << false;
    QTest::newRow("second address line of 51") << u"addressLine2"_s << QString(51, u'x') << false;
    QTest::newRow("country of 11") << u"country"_s << QString(11, u'x') << false;
    QTest::newRow("VAT id of 20") << u"taxRegistrationNumber"_s << QString(20, u'1') << true;
    QTest::newRow("VAT id of 21: the table holds 20") << u"taxRegistrationNumber"_s << QString(21, u'1') << false;
    QTest::newRow("phone") << u"phoneNumber"_s << u"+49 (431) 12-3"_s << true;
    QTest::newRow("phone with letters") << u"phoneNumber"_s << u"0800 KRANZ"_s << false;
    QTest::newRow("e-mail") << u"email"_s << u"office@example.com"_s << true;
    QTest::newRow("no e-mail") << u"email"_s << u"office"_s << false;
    QTest::newRow("known currency") << u"currencyCode"_s << u"usd"_s << true;
    QTest::newRow("own currency") << u"currencyCode"_s << u"EUR"_s << true;
    QTest::newRow("unknown currency") << u"currencyCode"_s << u"CHF"_s << false;
    QTest::newRow("free number") << u"number"_s << u"V00500"_s << true;
    QTest::newRow("number that is taken") << u"number"_s << u"v00077"_s << false;
    QTest::newRow("number of 21") << u"number"_s << QString(21, u'1') << false;
}

void TestVendorDraft::fieldsAreChecked()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    VendorDraft draft = sound();
    for (const VendorDraftField &each : vendorDraftFields())
        if (field == QLatin1String(each.name))
            draft.*each.value = value;
    const QList<VendorDraftProblem> problems = checkVendorDraft(draft, directory());
    QTEST(problems.isEmpty(), "isSound");
    for (const VendorDraftProblem &problem : problems) {
        QCOMPARE(problem.field, field);
        QVERIFY(!problem.text.isEmpty());
    }
}

void TestVendorDraft::concurFillsTheForm()
{
    VendorSource source;
    source.code = u"KRANZ-01"_s;
    source.name = u"From the document"_s;
    source.taxId = u"DE999"_s;
    const VendorDraft poor = draftFrom(source, directory());
    QCOMPARE(poor.displayName, u"From the document"_s);
    QCOMPARE(poor.taxRegistrationNumber, u"DE999"_s);
    QVERIFY(poor.number.isEmpty());
    source.fields = {{u"VendorName"_s, u" Kranz Druck "_s}, {u"Address1"_s, u"Hafen 1"_s}, {u"City"_s, u"Kiel"_s},
        {u"PostalCode"_s, u"24103"_s}, {u"CountryCode"_s, u"de"_s}, {u"CurrencyCode"_s, u"EUR"_s},
        {u"TaxID"_s, u"DE811234567"_s}, {u"ContactEmail"_s, u"k@example.com"_s}};
    const VendorDraft rich = draftFrom(source, directory());
    QCOMPARE(rich.displayName, u"Kranz Druck"_s);
    QCOMPARE(rich.country, u"DE"_s);
    QCOMPARE(rich.taxRegistrationNumber, u"DE811234567"_s);
    QCOMPARE(rich.email, u"k@example.com"_s);
    // The company's own currency is none to NAV.
    QVERIFY(rich.currencyCode.isEmpty());
    source.fields.insert(u"CurrencyCode"_s, u"USD"_s);
    QCOMPARE(draftFrom(source, directory()).currencyCode, u"USD"_s);
}

void TestVendorDraft::twins_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("taxId");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("postalCode");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("another firm") << u"Aalto Travel Oy"_s << QString() << QString() << QString() << QString() << false;
    QTest::newRow("same VAT id, other name")
        << u"KD Verwaltung"_s << u"de 811 234 567"_s << QString() << QString() << u"V00077"_s << true;
    QTest::newRow("like name") << u"Kranz Druckerai"_s << QString() << QString() << QString() << u"V00077"_s << false;
    QTest::newRow("same name elsewhere")
        << u"Kranz Druckerei"_s << QString() << u"Lübeck"_s << u"23552"_s << u"V00077"_s << false;
    QTest::newRow("same name, same place")
        << u"KRANZ DRUCKEREI gmbh"_s << QString() << u"kiel"_s << u"24103"_s << u"V00077"_s << true;
}

void TestVendorDraft::twins()
{
    VendorDraft draft;
    QFETCH(QString, name);
    QFETCH(QString, taxId);
    QFETCH(QString, city);
    QFETCH(QString, postalCode);
    QFETCH(QString, number);
    draft.displayName = name;
    draft.taxRegistrationNumber = taxId;
    draft.city = city;
    draft.postalCode = postalCode;
    const QList<VendorTwin> found = twinsOf(draft, directory().vendors().values());
    QCOMPARE(found.isEmpty(), number.isEmpty());
    if (found.isEmpty())
        return;
    QCOMPARE(found.first().number, number);
    QTEST(found.first().isSame, "isSame");
    QVERIFY(!found.first().why.isEmpty());
    QCOMPARE(openTwins(draft, found).size(), found.size());
}

void TestVendorDraft::theSameOneIsNeverRuledOut()
{
    VendorDraft draft = sound();
    draft.displayName = u"Kranz Druckerai"_s;
    draft.others = {u"v00077"_s};
    QVERIFY(openTwins(draft, twinsOf(draft, directory().vendors().values())).isEmpty());
    draft.taxRegistrationNumber = u"DE811234567"_s;
    QCOMPARE(openTwins(draft, twinsOf(draft, directory().vendors().values())).size(), 1);
}

QTEST_GUILESS_MAIN(TestVendorDraft)
#include "tst_vendordraft.moc"
