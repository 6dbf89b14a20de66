// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postingpolicy.h"
#include "settingstable.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestSettingsTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The contract of command-line.md: the first value is the default, and there are no others.
    void contract_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *key, const char *words) {
            QTest::newRow(key) << QString::fromLatin1(words).split(u'|');
        };
        row("expense.target", "journal|purchaseInvoice");
        row("expense.mode", "post|draft");
        row("invoice.mode", "post|draft");
        row("posting.date", "approval|today|documentDate|monthEnd");
        row("posting.closedPeriod", "hold|nextOpenDay");
        row("approval.fourEyes", "false|true");
        row("mapping.sameCode", "true|false");
        row("concur.acknowledge", "afterChecks|afterFetch");
        row("vendors.toConcur", "false|true");
        row("vendors.toNav", "propose|off|create");
        row("dimensions.toConcur", "false|true");
        row("dimensions.toNav", "propose|off|create");
        row("dimensions.conflicts", "ask|nav|concur");
        row("invoice.withOrder", "hold|post");
        row("purchase.followInvoices", "false|true");
        row("documents.kinds", "all|expense|invoice");
        row("documents.test", "hold|post");
        row("payments.confirm", "false|true");
        row("attachments.copy", "false|true");
        row("alerts.mail", "off|digest");
        row("alerts.webhook", "off|teams|slack");
        row("alerts.desktop", "true|false");
        row("audit.mailHead", "off|daily|weekly|signOff");
    }
    void contract()
    {
        QFETCH(QStringList, words);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(SettingsTable::defaultValue(key), words.first());
        for (const QString &word : words) {
            QCOMPARE(SettingsTable::validate(key, word).value(), word);
            QCOMPARE(SettingsTable::validate(key, u' ' + word.toUpper()).value(), word);
        }
        for (const QString &bad : {u""_s, u"maybe"_s, words.join(u'|'), words.first() + u"x"_s}) {
            const auto result = SettingsTable::validate(key, bad);
            QVERIFY2(!result, qPrintable(bad));
            QCOMPARE(toString(result.error().code), u"invalidInput"_s);
            QVERIFY(result.error().message.contains(key));
            QVERIFY(result.error().message.contains(words.last()));
        }
    }

    void values_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *key, const QString &text, const QString &stored) {
            QTest::addRow("%s %s", key, qPrintable(text)) << QString::fromLatin1(key) << text << stored;
        };
        const QString bad;
        row("approval.required", u"none"_s, u"none"_s);
        row("approval.required", u"ALL"_s, u"all"_s);
        row("approval.required", u"above:500"_s, u"above:500"_s);
        row("approval.required", u"Above: 1000.50 "_s, u"above:1000.50"_s);
        row("approval.required", u"above:0"_s, u"above:0"_s);
        row("approval.required", u"above:"_s, bad);
        row("approval.required", u"above:-5"_s, bad);
        row("approval.required", u"above:1,000.00"_s, bad);
        row("approval.required", u"above:1e3"_s, bad);
        row("approval.required", u"above:1.123456"_s, bad);
        row("approval.required", u"above:99999999999999999999"_s, bad);
        row("approval.required", u"500"_s, bad);
        row("posting.description", u"{employee} · {merchant}"_s, u"{employee} · {merchant}"_s);
        row("posting.description", u" Expense {reportNumber} "_s, u"Expense {reportNumber}"_s);
        row("posting.description", u"no placeholder"_s, u"no placeholder"_s);
        row("posting.description", u"{emploeye}"_s, bad);
        row("posting.description", u"{employee"_s, bad);
        row("posting.description", u"employee}"_s, bad);
        row("posting.description", u"{{employee}}"_s, bad);
        row("posting.description", u"two\nlines"_s, bad);
        row("posting.description", QString(251, u'x'), bad);
        row("posting.description", u"  "_s, bad);
        row("schedule", u"off"_s, u"off"_s);
        row("schedule", u"Mon-Fri 07:00,13:00"_s, u"Mon-Fri 07:00,13:00"_s);
        row("schedule", u"sometimes"_s, bad);
        row("journal.code", u"lbridge"_s, u"LBRIDGE"_s);
        row("journal.code", u"LB2"_s, u"LB2"_s);
        row("journal.code", u"LEDGERBRIDGE"_s, bad);
        row("journal.code", u"2LB"_s, bad);
        row("journal.code", u"L-B"_s, bad);
        row("journal.lane", u"b"_s, u"B"_s);
        row("journal.lane", u"1"_s, bad);
        row("journal.lane", u"AB"_s, bad);
        row("dimensions.lists", u"samename"_s, u"sameName"_s);
        row("dimensions.lists", u" "_s, u"sameName"_s);
        row("dimensions.lists", u"department = Cost Centre;PROJECT=Project/2/DE"_s,
            u"DEPARTMENT=Cost Centre; PROJECT=Project/2/DE"_s);
        row("dimensions.lists", u"DEPARTMENT"_s, bad);
        row("dimensions.lists", u"DEPARTMENT=Project/0"_s, bad);
        row("alerts.mail.server", u"smtp://Mail.example.com"_s, u"smtp://mail.example.com:587"_s);
        row("alerts.mail.server", u"smtps://mail.example.com:465"_s, u"smtps://mail.example.com:465"_s);
        row("alerts.mail.server", u"mail.example.com"_s, bad);
        row("alerts.mail.server", u"smtp://user:pw@mail.example.com"_s, bad);
        row("alerts.mail.from", u" ap@example.com "_s, u"ap@example.com"_s);
        row("alerts.mail.from", u"ap@example.com\r\nBcc: x@example.com"_s, bad);
        row("alerts.mail.to", u"a@example.com, b@example.com"_s, u"a@example.com,b@example.com"_s);
        row("alerts.mail.to", u"a@example.com;b@example.com"_s, bad);
        row("audit.mailHead.to", u"a@example.com, b@example.com"_s, u"a@example.com,b@example.com"_s);
        row("audit.mailHead.to", u" "_s, u""_s);
        row("audit.mailHead.to", u"auditor"_s, bad);
        row("alerts.reasons", u"all"_s, u"all"_s);
        row("alerts.reasons", u"vendorMissing, navRefused"_s, u"navRefused,vendorMissing"_s);
        row("alerts.reasons", u"everything"_s, bad);
        row("alerts.quiet", u"OFF"_s, u"off"_s);
        row("alerts.quiet", u"sat-sun,20:00-7:00"_s, u"20:00-07:00,Sat-Sun"_s);
        row("alerts.quiet", u"Mon-Sun"_s, bad);
        row("alerts.silence", u"off"_s, u"off"_s);
        row("alerts.silence", u" 8 "_s, u"8"_s);
        row("alerts.silence", u"0"_s, bad);
        row("alerts.silence", u"501"_s, bad);
        row("alerts.every", u"5"_s, u"5"_s);
        row("alerts.every", u"4"_s, bad);
        row("alerts.every", u"1441"_s, bad);
        row("alerts.every", u"hourly"_s, bad);
        row("language", u"DE"_s, u"de"_s);
        row("language", u"it"_s, bad);
        row("ui.theme", u"dark"_s, u"dark"_s);
    }
    void values()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, stored);
        QCOMPARE(SettingsTable::validate(key, text).value_or(QString()), stored);
    }

    void tableIsWhole()
    {
        QSet<QString> keys;
        const auto definitions = SettingsTable::definitions();
        static const QRegularExpression wellNamed(u"^[a-z]+(\\.[a-zA-Z]+){0,2}$"_s);
        for (const SettingDefinition &definition : definitions) {
            const QByteArray name = definition.key.toLatin1();
            const char *key = name.constData();
            QVERIFY2(wellNamed.match(definition.key).hasMatch(), key);
            QVERIFY2(!definition.description.isEmpty() && definition.description.endsWith(u'.'), key);
            QVERIFY2(!definition.notation.isEmpty(), key);
            QVERIFY2(SettingsTable::contains(definition.key), key);
            QCOMPARE(SettingsTable::validate(definition.key, definition.defaultValue).value(), definition.defaultValue);
            keys.insert(definition.key);
        }
        QCOMPARE(keys.size(), definitions.size());
        for (const QString &key : {u"approval.required"_s, u"posting.description"_s, u"schedule"_s, u"journal.code"_s,
                 u"journal.lane"_s, u"company.production"_s, u"language"_s, u"ui.theme"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
    }

    void unknownKeyIsWrongUsage()
    {
        QVERIFY(!SettingsTable::contains(u"expense.colour"_s));
        const auto result = SettingsTable::validate(u"expense.colour"_s, u"red"_s);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().code), u"usage"_s);
        QCOMPARE(exitCode(result.error().code), 2);
        QVERIFY(result.error().message.contains(u"expense.colour"_s));
    }

    void keysAreNotSecrets()
    {
        const auto definitions = SettingsTable::definitions();
        static const QRegularExpression secret(
            u"secret|password|token|passphrase"_s, QRegularExpression::CaseInsensitiveOption);
        // Those of secrets that expire take a day and nothing that could be a secret.
        for (const SettingDefinition &definition : definitions)
            QVERIFY(!secret.match(definition.key).hasMatch()
                || (definition.key.startsWith(u"expiry."_s) && !definition.read(u"hunter2"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSettingsTable)
#include "tst_settingstable.moc"
