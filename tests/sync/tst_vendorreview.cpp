// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorreview.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sync;
using namespace Qt::StringLiterals;

namespace {

VendorWish wish(const QString &number, const QString &name, const QString &source = {})
{
    VendorWish made{u"c1"_s, u"CRONUS"_s, number, source.isEmpty() ? number : source, !source.isEmpty(),
        {{u"VendorName"_s, name}, {u"City"_s, u"Bern"_s}, {u"CountryCode"_s, u"CH"_s}, {u"CurrencyCode"_s, u"CHF"_s},
            {u"Approved"_s, u"Y"_s}},
        false};
    return made;
}

ConcurVendor record(const QString &code, const QString &address, const QString &name)
{
    return {code, address,
        {{u"VendorName"_s, name}, {u"CountryCode"_s, u"CH"_s}, {u"CurrencyCode"_s, u"CHF"_s}, {u"Approved"_s, u"Y"_s}},
        false};
}

VendorReview reviewed(const QList<VendorWish> &wishes, const QList<ConcurVendor> &concur = {})
{
    return reviewVendors(wishes, concur, {}, VendorConflictPolicy::Ask);
}

QStringList keys(const VendorReview &review)
{
    QStringList keys;
    for (const VendorChange &change : review.changes)
        keys.append((change.isNew ? u"+"_s : u"~"_s) + change.key());
    return keys;
}

QStringList conflicts(const VendorReview &review)
{
    QStringList texts;
    for (const Store::VendorLink &link : review.links)
        if (!link.conflict.isEmpty())
            texts.append(link.conflict);
    return texts;
}

} // namespace

/// NAV's vendors beside Concur's: which record each of them stands behind, and what of it is sent.
class TestVendorReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void companiesMayShareAVendor();
    void companiesThatDifferAreNamed();
    void furtherAddressesGetTheVendorsOwnOnly();
    void aSlashMayBelongToTheCode_data();
    void aSlashMayBelongToTheCode();
    void blockedIsNotMade();
    void whatIsSentBearsWhatConcurDemands();
};

void TestVendorReview::companiesMayShareAVendor()
{
    VendorWish other = wish(u"V1"_s, u"Rail"_s);
    other.companyId = u"c2"_s;
    const VendorReview review = reviewed({wish(u"V1"_s, u"Rail"_s), other});
    QCOMPARE(keys(review), QStringList{u"+V1/MAIN"_s});
    QVERIFY(conflicts(review).isEmpty());
}

void TestVendorReview::companiesThatDifferAreNamed()
{
    VendorWish other = wish(u"V1"_s, u"Paper Mill"_s);
    other.companyId = u"c2"_s;
    other.companyName = u"CRONUS DK"_s;
    const VendorReview review = reviewed({wish(u"V1"_s, u"Rail"_s), other});
    QCOMPARE(keys(review), QStringList{u"+V1/MAIN"_s});
    QCOMPARE(review.changes.first().vendor.fields.value(u"VendorName"_s), u"Rail"_s);
    const QStringList said = conflicts(review);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"Paper Mill"_s) && said.first().contains(u"Rail"_s), qPrintable(said.first()));
}

void TestVendorReview::furtherAddressesGetTheVendorsOwnOnly()
{
    const VendorReview review =
        reviewed({wish(u"V1"_s, u"Rail"_s)}, {record(u"V1"_s, u"NORTH"_s, {}), record(u"V1"_s, u"SOUTH"_s, {})});
    QCOMPARE(keys(review), (QStringList{u"~V1/NORTH"_s, u"~V1/SOUTH"_s}));
    for (const VendorChange &change : review.changes) {
        QCOMPARE(change.vendor.fields.value(u"VendorName"_s), u"Rail"_s);
        QVERIFY(!change.vendor.fields.contains(u"City"_s));
    }
    // One alone is the vendor's whole.
    const VendorReview single = reviewed({wish(u"V1"_s, u"Rail"_s)}, {record(u"V1"_s, u"NORTH"_s, {})});
    QCOMPARE(single.changes.first().vendor.fields.value(u"City"_s), u"Bern"_s);
}

void TestVendorReview::aSlashMayBelongToTheCode_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("inConcur");
    QTest::addColumn<QString>("change");
    QTest::newRow("NAV's own number is never split") << QString() << u"10"_s << u"+10/200/MAIN"_s;
    QTest::newRow("a code that Concur has") << u"A/B"_s << u"A/B"_s << u"~A/B/0"_s;
    QTest::newRow("code and address") << u"A/B"_s << u"A"_s << u"+A/B"_s;
}

void TestVendorReview::aSlashMayBelongToTheCode()
{
    QFETCH(QString, source);
    QFETCH(QString, inConcur);
    QFETCH(QString, change);
    const VendorReview review = reviewed({wish(u"10/200"_s, u"Rail"_s, source)}, {record(inConcur, u"0"_s, {})});
    QCOMPARE(keys(review), QStringList{change});
}

void TestVendorReview::blockedIsNotMade()
{
    VendorWish blocked = wish(u"V1"_s, u"Rail"_s);
    blocked.isBlocked = true;
    blocked.fields.insert(u"Approved"_s, u"N"_s);
    QVERIFY(keys(reviewed({blocked})).isEmpty());
    const VendorReview review = reviewed({blocked}, {record(u"V1"_s, u"0"_s, u"Rail"_s)});
    QCOMPARE(keys(review), QStringList{u"~V1/0"_s});
    QCOMPARE(review.changes.first().vendor.fields.value(u"Approved"_s), u"N"_s);
}

void TestVendorReview::whatIsSentBearsWhatConcurDemands()
{
    ConcurVendor theirs = record(u"V1"_s, u"0"_s, {});
    theirs.fields.insert(u"CurrencyCode"_s, u"EUR"_s);
    VendorWish ours = wish(u"V1"_s, u"Rail"_s);
    ours.fields.remove(u"CurrencyCode"_s);
    const VendorReview review = reviewed({ours}, {theirs});
    QCOMPARE(review.changes.size(), 1);
    QCOMPARE(review.changes.first().vendor.fields.value(u"CountryCode"_s), u"CH"_s);
    QCOMPARE(review.changes.first().vendor.fields.value(u"CurrencyCode"_s), u"EUR"_s);
    // What is under way is known, for the case that no answer comes.
    QCOMPARE(review.changes.first().underWay.sent.value(u"VendorName"_s), u"Rail"_s);
    QVERIFY(review.changes.first().after.sent.isEmpty());
}

QTEST_APPLESS_MAIN(TestVendorReview)
#include "tst_vendorreview.moc"
