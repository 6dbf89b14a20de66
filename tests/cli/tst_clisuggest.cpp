// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// `mappings suggest` as scripts use it: listed, taken where it is certain, never over what a person chose. The program
/// as a process, over documents and master data of the make-believe systems.
class TestCliSuggest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void suggestionsAreListed();
    void oneKindAlone();
    void certainOnesAreStoredAndNoOthers();

private:
    /// "kind source" → target
    using Targets = QMap<QString, QString>;
    [[nodiscard]] CliResult suggest(const QStringList &options = {})
    {
        return m_cli->json(QStringList{u"mappings"_s, u"suggest"_s} + options);
    }
    [[nodiscard]] static QJsonArray listOf(const CliResult &result, QLatin1StringView name)
    {
        return result.json().value_or(QJsonObject()).value(name).toArray();
    }
    [[nodiscard]] static QString codeOf(const QJsonObject &item)
    {
        return item.value("kind"_L1).toString() + u' ' + item.value("source"_L1).toString();
    }
    [[nodiscard]] static Targets targetsOf(const QJsonArray &items)
    {
        Targets targets;
        for (const auto &item : items)
            targets.insert(codeOf(item.toObject()), item.toObject().value("target"_L1).toString());
        return targets;
    }
    /// Of a list of suggestions what scores `least` and more than the second.
    [[nodiscard]] static Targets certain(const QJsonArray &items, int least);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
};

TestCliSuggest::Targets TestCliSuggest::certain(const QJsonArray &items, int least)
{
    Targets targets;
    for (const auto &item : items) {
        const QJsonArray suggestions = item.toObject().value("suggestions"_L1).toArray();
        const int best = suggestions.at(0).toObject().value("score"_L1).toInt();
        if (best >= least && suggestions.at(1).toObject().value("score"_L1).toInt() < best)
            targets.insert(codeOf(item.toObject()), suggestions.at(0).toObject().value("target"_L1).toString());
    }
    return targets;
}

void TestCliSuggest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"30"_s, u"--seed"_s, u"3"_s});
    QVERIFY(m_sandbox->isReady());
    m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    const CliResult nothing = suggest();
    QVERIFY2(nothing.exitCode == 0, nothing.errors.constData());
    QVERIFY(nothing.json()->value("items"_L1).isArray() && listOf(nothing, "items"_L1).isEmpty());
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode, 0);
    // Without mappings everything is held, and nothing is posted.
    QCOMPARE(m_cli->json({u"sync"_s, u"--dry-run"_s}).exitCode, 3);
}

void TestCliSuggest::suggestionsAreListed()
{
    const CliResult plain = suggest();
    QVERIFY2(plain.exitCode == 0, plain.errors.constData());
    QVERIFY(!plain.json()->contains("applied"_L1));
    const QJsonArray items = listOf(plain, "items"_L1);
    QVERIFY(!items.isEmpty());
    bool any = false;
    for (const auto &item : items) {
        QVERIFY(item.toObject().value("name"_L1).isString());
        const QJsonArray suggestions = item.toObject().value("suggestions"_L1).toArray();
        QVERIFY(suggestions.size() <= 5);
        int last = 100;
        for (const auto &each : suggestions) {
            const QJsonObject one = each.toObject();
            const int score = one.value("score"_L1).toInt();
            QVERIFY2(score > 0 && score <= last, plain.output.constData());
            last = score;
            QVERIFY(!one.value("why"_L1).toString().isEmpty() && !one.value("target"_L1).toString().isEmpty());
            QVERIFY(one.value("targetName"_L1).isString());
            any = true;
        }
    }
    QVERIFY(any);
    const CliResult text = m_cli->run({u"mappings"_s, u"suggest"_s});
    QVERIFY(text.output.contains(items.first().toObject().value("source"_L1).toString().toUtf8()));
    QVERIFY(text.output.contains("same name"));
    QCOMPARE(suggest().output, plain.output);
}

void TestCliSuggest::oneKindAlone()
{
    const QJsonArray employees = listOf(suggest({u"--kind"_s, u"employee"_s}), "items"_L1);
    QVERIFY(!employees.isEmpty());
    for (const auto &item : employees)
        QCOMPARE(item.toObject().value("kind"_L1).toString(), u"employee"_s);
}

void TestCliSuggest::certainOnesAreStoredAndNoOthers()
{
    Targets expected = certain(listOf(suggest(), "items"_L1), 95);
    QVERIFY(expected.size() > 1);
    const QString mine = *std::find_if(
        expected.keyBegin(), expected.keyEnd(), [](const QString &code) { return code.startsWith(u"employee "); });
    // A person was quicker, with a row that does not even hold yet.
    const QStringList words = mine.split(u' ');
    QCOMPARE(m_cli->json({u"mappings"_s, u"set"_s, words.at(0), words.at(1), u"G:999"_s, u"--from"_s, u"2099-01-01"_s})
                 .exitCode,
        0);
    expected.remove(mine);
    const CliResult applied = suggest({u"--apply"_s, u"95"_s});
    QVERIFY2(applied.exitCode == 0, applied.errors.constData());
    QVERIFY(applied.json()->contains("stillHeld"_L1));
    QCOMPARE(targetsOf(listOf(applied, "applied"_L1)), expected);
    Targets stored = targetsOf(listOf(m_cli->json({u"mappings"_s, u"list"_s}), "mappings"_L1));
    QCOMPARE(stored.take(mine), u"G:999"_s);
    QCOMPARE(stored, expected);
    const CliResult again = suggest({u"--apply"_s, u"95"_s});
    QVERIFY(again.json()->contains("applied"_L1) && listOf(again, "applied"_L1).isEmpty());
    for (const auto &item : listOf(again, "items"_L1))
        QVERIFY2(!expected.contains(codeOf(item.toObject())), again.output.constData());
}

QTEST_GUILESS_MAIN(TestCliSuggest)
#include "tst_clisuggest.moc"
