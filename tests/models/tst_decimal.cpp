// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "decimal.h"

#include <QTest>

using namespace Ledgerbridge;

class TestDecimal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWireNotation_data();
    void readsWireNotation();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void rounds_data();
    void rounds();
    void adds();
    void multipliesAndDivides();
    void overflowIsInvalidAndSpreads();
    void comparesByValue();
    void knowsNavsRange_data();
    void knowsNavsRange();
};

void TestDecimal::readsWireNotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("amount");
    QTest::newRow("whole") << "12" << "12" << "12.00";
    QTest::newRow("negative") << "-3.50" << "-3.5" << "-3.50";
    QTest::newRow("eight decimals") << "50.00000000" << "50" << "50.00";
    QTest::newRow("Concur's zero") << "0E-8" << "0" << "0.00";
    QTest::newRow("exponent") << "1.5e3" << "1500" << "1500.00";
    QTest::newRow("negative exponent") << "125E-3" << "0.125" << "0.125";
    QTest::newRow("plus") << "+7.1" << "7.1" << "7.10";
    QTest::newRow("blanks around") << " 7 " << "7" << "7.00";
    QTest::newRow("beyond a double") << "92233720368547758.07" << "92233720368547758.07" << "92233720368547758.07";
    QTest::newRow("leading zeros") << "000.10" << "0.1" << "0.10";
    QTest::newRow("small negative") << "-0.05" << "-0.05" << "-0.05";
    QTest::newRow("many zeros behind") << "1.000000000000000000" << "1" << "1.00";
}

void TestDecimal::readsWireNotation()
{
    QFETCH(QString, text);
    const Decimal value = Decimal::fromString(text);
    QVERIFY(value.isValid());
    QTEST(value.toString(), "plain");
    QTEST(value.toAmount(), "amount");
}

void TestDecimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "abc", "1,5", "1.2.3", "--1", "1e", "1e999", "0x10", "NaN", "inf", "١٢", ".", "-"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("thirteen decimals") << "0.0000000000001";
    QTest::newRow("too long") << QString(70, u'9');
    QTest::newRow("beyond 128 bits") << QString(50, u'9');
}

void TestDecimal::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::fromString(text).isValid());
}

void TestDecimal::rounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("halfUp");
    QTest::addColumn<QString>("halfEven");
    QTest::newRow("half") << "2.345" << "2.35" << "2.34";
    QTest::newRow("odd half") << "2.335" << "2.34" << "2.34";
    QTest::newRow("negative half") << "-2.345" << "-2.35" << "-2.34";
    QTest::newRow("below") << "2.3449" << "2.34" << "2.34";
    QTest::newRow("above") << "2.3451" << "2.35" << "2.35";
    QTest::newRow("carry") << "9.999" << "10.00" << "10.00";
    QTest::newRow("tiny negative") << "-0.001" << "0.00" << "0.00";
}

void TestDecimal::rounds()
{
    QFETCH(QString, text);
    const Decimal value = Decimal::fromString(text);
    QTEST(value.rounded(2).toFixed(2), "halfUp");
    QTEST(value.rounded(2, Rounding::HalfEven).toFixed(2), "halfEven");
}

void TestDecimal::adds()
{
    Decimal sum;
    const Decimal tenth = Decimal::fromString(u"0.1");
    for (int i = 0; i < 1000; ++i)
        sum += tenth;
    QCOMPARE(sum.toString(), QStringLiteral("100"));
    QCOMPARE((sum - Decimal::fromString(u"100.01")).toString(), QStringLiteral("-0.01"));
    QVERIFY((sum - sum).isZero());
}

void TestDecimal::multipliesAndDivides()
{
    const Decimal rate = Decimal::fromString(u"1.08345");
    QCOMPARE((Decimal(100) * rate).rounded(2).toFixed(2), QStringLiteral("108.35"));
    QCOMPARE(Decimal(10).divided(Decimal(3), 4).toString(), QStringLiteral("3.3333"));
    QCOMPARE(Decimal(-10).divided(Decimal(3), 0).toString(), QStringLiteral("-3"));
    QCOMPARE(Decimal(20).divided(Decimal(3), 0).toString(), QStringLiteral("7"));
    QVERIFY(!Decimal(1).divided(Decimal(0), 2).isValid());
}

void TestDecimal::overflowIsInvalidAndSpreads()
{
    const Decimal huge = Decimal::fromString(QString(37, u'9'));
    QVERIFY(huge.isValid());
    const Decimal over = huge * huge;
    QVERIFY(!over.isValid());
    QVERIFY(!(over + Decimal(1)).isValid());
    QVERIFY(!over.rounded(2).isValid());
    QVERIFY(!(over == over));
    QCOMPARE(over.toString(), QString());
}

void TestDecimal::comparesByValue()
{
    QVERIFY(Decimal::fromString(u"1.50") == Decimal::fromString(u"1.5"));
    QVERIFY(Decimal::fromString(u"-1") < Decimal());
    QVERIFY(Decimal::fromString(u"2.01") > Decimal::fromString(u"2"));
    const Decimal giant = Decimal::fromString(QString(37, u'9'));
    const Decimal fine = Decimal::fromString(u"0.000000000001");
    QVERIFY(giant > fine);
    QVERIFY(fine < giant);
    QVERIFY(giant.negated() < fine);
}

void TestDecimal::knowsNavsRange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("usual") << "418.20" << true;
    QTest::newRow("largest") << "999999999999999.99" << true;
    QTest::newRow("too large") << "1000000000000000" << false;
    QTest::newRow("too small") << "-1000000000000000" << false;
    QTest::newRow("too fine") << "0.123456" << false;
    QTest::newRow("zeros do not count") << "0.12345000" << true;
}

void TestDecimal::knowsNavsRange()
{
    QFETCH(QString, text);
    QTEST(Decimal::fromString(text).fitsNav(), "fits");
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
