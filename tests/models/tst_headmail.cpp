// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "headmail.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// When the head of the chain goes out by mail.
class TestHeadMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("sentAt");
        QTest::addColumn<qint64>("sentHead");
        QTest::addColumn<qint64>("signOff");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, const QString &rule, const QString &sentAt, qint64 head, qint64 signOff,
                             bool due) { QTest::newRow(name) << rule << sentAt << head << signOff << due; };
        row("off", u"off"_s, {}, 0, 9, false);
        row("daily, never sent", u"daily"_s, {}, 0, 0, true);
        row("daily, yesterday's last minute", u"daily"_s, u"2026-03-04T23:59:00"_s, 5, 0, true);
        row("daily, today's first minute", u"daily"_s, u"2026-03-05T00:00:00"_s, 5, 0, false);
        row("daily, the clock was set back", u"daily"_s, u"2026-03-06T08:00:00"_s, 5, 0, false);
        row("daily, signed off since", u"daily"_s, u"2026-03-05T08:00:00"_s, 5, 6, true);
        row("daily, that head covers the sign-off", u"daily"_s, u"2026-03-05T08:00:00"_s, 6, 6, false);
        row("weekly, never sent", u"weekly"_s, {}, 0, 0, true);
        row("weekly, Monday", u"weekly"_s, u"2026-03-02T00:00:00"_s, 5, 0, false);
        row("weekly, Sunday before", u"weekly"_s, u"2026-03-01T23:59:00"_s, 5, 0, true);
        row("weekly, signed off since", u"weekly"_s, u"2026-03-05T08:00:00"_s, 5, 6, true);
        row("sign-off, none yet", u"signOff"_s, {}, 0, 0, false);
        row("sign-off, never sent", u"signOff"_s, {}, 0, 3, true);
        row("sign-off, covered", u"signOff"_s, u"2026-01-01T08:00:00"_s, 3, 3, false);
        row("sign-off, a newer one", u"signOff"_s, u"2026-03-05T08:59:59"_s, 3, 4, true);
    }
    void due()
    {
        QFETCH(QString, rule);
        QFETCH(QString, sentAt);
        QFETCH(qint64, sentHead);
        QFETCH(qint64, signOff);
        // A Thursday.
        const QDateTime now(QDate(2026, 3, 5), QTime(9, 0));
        const HeadMailState state{QDateTime::fromString(sentAt, Qt::ISODate), sentHead, signOff};
        const auto known = headMailRuleFromString(rule);
        QVERIFY(known.has_value());
        QTEST(isHeadMailDue(*known, state, now), "due");
    }

    void wordsAndReferences()
    {
        QVERIFY(!headMailRuleFromString(u"hourly"_s));
        QCOMPARE(headOfReference(u"1234 00ff"_s), 1234);
        QCOMPARE(headOfReference(u""_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestHeadMail)
#include "tst_headmail.moc"
