// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paymentseen.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Kind = AppliedEntry::Kind;

namespace {

/// `P60` a payment of 60, `R10` a refund, `C100` a credit memo, `O5` anything else; `!` behind it: reversed. Each is posted a day later.
QList<AppliedEntry> entriesOf(const QString &text)
{
    static const QHash<QChar, Kind> kinds{{u'P', Kind::Payment}, {u'R', Kind::Refund}, {u'C', Kind::CreditMemo}};
    QList<AppliedEntry> entries;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        AppliedEntry entry;
        entry.entryNumber = entries.size() + 1;
        entry.kind = kinds.value(word.at(0), Kind::Other);
        entry.isReversed = word.endsWith(u'!');
        entry.amount = Decimal::fromString(word.remove(u'!').mid(1));
        entry.currency = u"EUR"_s;
        entry.postingDate = QDate(2026, 5, 1).addDays(entries.size());
        entries.append(entry);
    }
    return entries;
}

OwedDocument owed(const char *amount)
{
    return {Decimal::fromString(QString::fromLatin1(amount)), u"EUR"_s};
}

ToldPayments told(const QString &amount)
{
    return {Decimal::fromString(amount), 1};
}

} // namespace

class TestPaymentSeen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void refusesWhatIsNotExact_data();
    void refusesWhatIsNotExact();
    void anotherCurrencyIsNotAdded();
    void overlappingPagesCountOnce();
    void takenBackInPartIsToldAnew();
    void notations();
};

void TestPaymentSeen::tells_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("expected"); // code, amount and day; empty: nothing
    const auto row = [](const char *name, const char *entries, const char *before, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(entries) << QString::fromLatin1(before)
                            << QString::fromLatin1(expected);
    };
    row("nothing there", "", "0", "");
    row("paid", "P100", "0", "CP 100 20260501");
    row("paid in two", "P60 P40", "0", "CP 100 20260502");
    row("part", "P60", "0", "PP 60 20260501");
    row("the rest", "P60 P40", "60", "CP 40 20260502");
    row("told already", "P60", "60.00", "");
    row("all told already", "P60 P40", "100", "");
    row("a cent is missing", "P99.99", "0", "PP 99.99 20260501");
    row("many small ones", "P33.33 P33.33 P33.34", "0", "CP 100 20260503");
    row("credit memo is not paid", "C100", "0", "");
    row("credited for the rest", "P60 C40", "0", "PP 60 20260501");
    row("credited after it was told", "P60 C40", "60", "");
    row("no document type is not paid", "O100", "0", "");
    row("reversed before it was told", "P100!", "0", "");
    row("reversed", "P100!", "100", "RE 100 20260501");
    row("refunded", "P100 R100", "100", "RE 100 20260502");
    row("reversed and credited", "P100! C100", "100", "RE 100 20260501");
    row("paid again", "P100! P100", "0", "CP 100 20260502");
    row("refund taken back", "P100 R100!", "0", "CP 100 20260501");
    row("part refunded", "P100 R30", "0", "PP 70 20260502");
    row("more than owed", "P100.01", "0", "CP 100.01 20260501");
}

void TestPaymentSeen::tells()
{
    QFETCH(QString, entries);
    QFETCH(QString, told);
    QFETCH(QString, expected);
    const auto seen = paymentToTell(owed("100.00"), entriesOf(entries), ::told(told));
    QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().detail));
    const QString text = *seen ? QStringList{processingStatusCode((*seen)->status), (*seen)->amount.toString(),
                             clearingDateText((*seen)->clearingDate)}
                                     .join(u' ')
                               : QString();
    QCOMPARE(text, expected);
}

void TestPaymentSeen::refusesWhatIsNotExact_data()
{
    QTest::addColumn<QByteArray>("owed");
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("told");
    QTest::newRow("no figure") << QByteArray("100") << u"Pabc"_s << u"0"_s;
    QTest::newRow("negative") << QByteArray("100") << u"P-100"_s << u"0"_s;
    QTest::newRow("more back than paid") << QByteArray("100") << u"R100"_s << u"0"_s;
    QTest::newRow("owed is no figure") << QByteArray("x") << u"P100"_s << u"0"_s;
    QTest::newRow("owed nothing") << QByteArray("0") << u"P100"_s << u"0"_s;
    QTest::newRow("told is no figure") << QByteArray("100") << u"P100"_s << u"x"_s;
    QTest::newRow("what was told is gone") << QByteArray("100") << u"C100"_s << u"100"_s;
}

void TestPaymentSeen::refusesWhatIsNotExact()
{
    QFETCH(QByteArray, owed);
    QFETCH(QString, entries);
    QFETCH(QString, told);
    const auto seen = paymentToTell(::owed(owed.constData()), entriesOf(entries), ::told(told));
    QVERIFY(!seen.has_value());
    QCOMPARE(Ledgerbridge::toString(seen.error().code), Ledgerbridge::toString(ErrorCode::InvalidInput));
    QVERIFY(!seen.error().detail.isEmpty());
}

void TestPaymentSeen::anotherCurrencyIsNotAdded()
{
    QList<AppliedEntry> entries = entriesOf(u"P100"_s);
    entries.first().currency = u"USD"_s;
    const auto seen = paymentToTell(owed("100"), entries, {});
    QVERIFY(!seen.has_value());
    QVERIFY2(seen.error().detail.contains(u"USD"_s), qPrintable(seen.error().detail));
    entries.first().kind = Kind::CreditMemo; // not added up, so its currency does not matter
    QVERIFY(paymentToTell(owed("100"), entries, {}).has_value());
}

void TestPaymentSeen::overlappingPagesCountOnce()
{
    QList<AppliedEntry> entries = entriesOf(u"P50"_s);
    entries.append(entries.first());
    const auto seen = paymentToTell(owed("100"), entries, {});
    QVERIFY(seen && *seen);
    QCOMPARE(processingStatusCode((*seen)->status), u"PP"_s);
    QCOMPARE((*seen)->amount.toString(), u"50"_s);
}

void TestPaymentSeen::takenBackInPartIsToldAnew()
{
    const QList<AppliedEntry> entries = entriesOf(u"P100 R30"_s);
    const auto first = paymentToTell(owed("100"), entries, told(u"100"_s));
    QVERIFY(first && *first);
    QCOMPARE(**first, (PaymentSeen{PaymentSeen::Status::Reversed, Decimal(100), QDate(2026, 5, 2)}));
    const auto second = paymentToTell(owed("100"), entries, told(u"0"_s));
    QVERIFY(second && *second);
    QCOMPARE(**second, (PaymentSeen{PaymentSeen::Status::PartlyPaid, Decimal(70), QDate(2026, 5, 2)}));
}

void TestPaymentSeen::notations()
{
    QCOMPARE(paymentReference(u"CRONUS DE"_s, u"PJ-104711"_s, u"2026"_s, 2), u"CRONUS DE/PJ-104711/2026/2"_s);
    QCOMPARE(clearingDateText(QDate(2026, 5, 2)), u"20260502"_s);
    QCOMPARE(clearingDateText(QDate()), QString());
}

QTEST_GUILESS_MAIN(TestPaymentSeen)
#include "tst_paymentseen.moc"
