// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"
#include "feedback.h"
#include "textlanguage.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What Concur gets to read: a message for each reason and line, nothing cut, and in which language.
class TestFeedback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsBecomeMessages_data();
    void reasonsBecomeMessages();
    void longTextGoesOn_data();
    void longTextGoesOn();
    void readersLanguage_data();
    void readersLanguage();
    void languageIsTheOneOfTheTexts();
};

void TestFeedback::reasonsBecomeMessages_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("document") << u"K1"_s << QStringList() << u"Vendor missing in NAV: K1"_s << QStringList{QString()};
    QTest::newRow("one line") << u"K1"_s << QStringList{u"e1"_s} << u"Vendor missing in NAV: K1"_s
                              << QStringList{u"e1"_s};
    QTest::newRow("two lines") << u"K1"_s << QStringList{u"e1"_s, u"e2"_s} << u"Vendor missing in NAV: K1"_s
                               << QStringList{u"e1"_s, u"e2"_s};
    QTest::newRow("no subject") << QString() << QStringList() << u"Vendor missing in NAV"_s << QStringList{QString()};
    QTest::newRow("endless subject") << QString(2000, u'k') << QStringList() << u"Vendor missing in NAV"_s
                                     << QStringList{QString()};
}

void TestFeedback::reasonsBecomeMessages()
{
    QFETCH(QString, subject);
    QFETCH(QStringList, lines);
    QFETCH(QString, heading);
    QFETCH(QStringList, expected);
    const Reason approval{ReasonCode::NeedsApproval, u"D"_s, u"Waits."_s};
    const auto messages =
        Sync::reasonMessages({approval, Reason{ReasonCode::VendorMissing, subject, u"Why."_s, lines}});
    QStringList found;
    for (const Concur::SystemMessage &message : messages) {
        found.append(message.lineItemId);
        QCOMPARE(message.messageId, u"LB-vendorMissing"_s);
        QCOMPARE(message.shortText, heading);
        QCOMPARE(message.longText, u"Why."_s);
        QCOMPARE(message.language, u"EN"_s);
    }
    QCOMPARE(found, expected);
}

void TestFeedback::longTextGoesOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("fits") << QString(1300, u'a') << QList<int>{1300};
    QTest::newRow("no blank") << QString(1301, u'a') << QList<int>{1300, 1};
    QTest::newRow("between words") << QString(1000, u'a') + u' ' + QString(400, u'b') << QList<int>{1000, 400};
    QTest::newRow("blank at the edge") << QString(1300, u'a') + u' ' + QString(10, u'b') << QList<int>{1300, 10};
    QTest::newRow("no torn character") << QString(1299, u'a') + u"\U0001F600"_s << QList<int>{1299, 2};
}

void TestFeedback::longTextGoesOn()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, sizes);
    QList<int> found;
    QString whole;
    for (const auto &message : Sync::reasonMessages({Reason{ReasonCode::NavRefused, u"D"_s, text}})) {
        found.append(int(message.longText.size()));
        whole += message.longText;
    }
    QCOMPARE(found, sizes);
    QCOMPARE(whole, QString(text).remove(u' '));
}

void TestFeedback::readersLanguage_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("invoice");
    QTest::addColumn<QString>("language");
    QTest::newRow("Germany") << u"DE"_s << false << u"de"_s;
    QTest::newRow("lower case") << u"at"_s << false << u"de"_s;
    QTest::newRow("States") << u"US"_s << false << u"en"_s;
    QTest::newRow("several languages") << u"CH"_s << false << QString();
    QTest::newRow("none") << QString() << false << QString();
    QTest::newRow("invoice") << QString() << true << QString();
}

void TestFeedback::readersLanguage()
{
    QFETCH(QString, country);
    QFETCH(bool, invoice);
    SourceDocument document;
    ExpenseReport report;
    report.homeCountry = country;
    document.body = report;
    if (invoice)
        document.body = Invoice();
    QTEST(Sync::readersLanguage(document), "language");
}

void TestFeedback::languageIsTheOneOfTheTexts()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    // Who reads German reads figures the German way, whatever the program's own are.
    const auto figure = [] { return amountText(Decimal::fromString(u"1234.5"), u"EUR"_s); };
    QCOMPARE(TextLanguage::current(), u"EN"_s);
    QCOMPARE(figure(), u"1,234.50"_s);
    {
        const TextLanguage german(u"de"_s);
        QCOMPARE(figure(), u"1.234,50"_s);
        QCOMPARE(TextLanguage::current(), u"DE"_s);
        const auto message = Sync::reasonMessages({Reason{ReasonCode::VendorMissing, {}, u"x"_s}}).constFirst();
        QCOMPARE(message.language, u"DE"_s);
        QVERIFY(message.shortText != reasonTitle(ReasonCode::AccountMissing));
        QVERIFY2(message.shortText.startsWith(u"Kreditor"_s), qPrintable(message.shortText));
        {
            const TextLanguage english(u"en"_s);
            QCOMPARE(reasonTitle(ReasonCode::VendorMissing), u"Vendor missing in NAV"_s);
            QCOMPARE(figure(), u"1,234.50"_s);
        }
        // Without a catalogue all stays as it is.
        const TextLanguage danish(u"da"_s);
        QCOMPARE(TextLanguage::current(), u"DE"_s);
        QCOMPARE(figure(), u"1.234,50"_s);
        // An Austrian program keeps its own way of writing German.
        QLocale::setDefault(QLocale(u"de_AT"_s));
        QCOMPARE(TextLanguage::locale(), QLocale(u"de_AT"_s));
        QLocale::setDefault(QLocale(u"en_US"_s));
    }
    QCOMPARE(TextLanguage::current(), u"EN"_s);
    QCOMPARE(figure(), u"1,234.50"_s);
}

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
