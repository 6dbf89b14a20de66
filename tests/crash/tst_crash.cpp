// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "books.h"
#include "clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The power goes at any moment: the real program is killed (SIGKILL) when the systems have seen a random number of its
/// requests, again and again, until the work is done. The books must be those of a run that nobody disturbed, to the
/// cent and to the line. The seed is printed; LEDGERBRIDGE_CRASH_SEED repeats it, LEDGERBRIDGE_CRASH_ROUNDS asks for
/// more kills.
class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void booksSurviveEveryKill_data();
    void booksSurviveEveryKill();

private:
    struct Office
    {
        QTemporaryDir folder;
        std::unique_ptr<SandboxProcess> sandbox;
        std::unique_ptr<CliRunner> cli;

        [[nodiscard]] int requests() const;
        [[nodiscard]] QStringList books() const;
    };
    static std::unique_ptr<Office> open(int seed, const QStringList &settings);
    /// Kills a sync once so many requests were seen; false when it ended before.
    static bool killAfter(Office &office, int requests);

    quint32 m_seed = 0;
    int m_rounds = 0;
};

namespace {

constexpr int killsPerCompany = 12;

/// Ways of working that end in other calls to NAV.
const QList<QStringList> &ways()
{
    static const QList<QStringList> list{{}, {u"expense.target"_s, u"purchaseInvoice"_s},
        {u"invoice.mode"_s, u"draft"_s, u"expense.mode"_s, u"draft"_s}};
    return list;
}

} // namespace

int TestCrash::Office::requests() const
{
    const Sandbox::Json counts = Sandbox::Json::parse(sandbox->get(u"/requests"_s)).value_or(Sandbox::Json());
    return counts["concur"].toInt() + counts["nav"].toInt();
}

QStringList TestCrash::Office::books() const
{
    const Sandbox::Json ledger = Sandbox::Json::parse(sandbox->get(u"/ledger"_s)).value_or(Sandbox::Json());
    return booksOf(ledger["companies"].at(0));
}

std::unique_ptr<TestCrash::Office> TestCrash::open(int seed, const QStringList &settings)
{
    auto office = std::make_unique<Office>();
    office->sandbox =
        std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, u"30"_s, u"--seed"_s, QString::number(seed)});
    office->cli = std::make_unique<CliRunner>(office->folder.filePath(u"workspace"_s));
    CliRunner &cli = *office->cli;
    QFile mappings(office->folder.filePath(u"mappings.csv"_s));
    if (!office->sandbox->isReady() || !mappings.open(QIODevice::WriteOnly)
        || mappings.write(office->sandbox->get(u"/mappings.csv"_s)) < 0)
        return nullptr;
    mappings.close();
    bool ready = cli.json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode == 0
        && cli.json({u"connect"_s, u"concur"_s}, office->sandbox->concur()).exitCode == 0
        && cli.json({u"connect"_s, u"nav"_s}, office->sandbox->nav()).exitCode == 0
        && cli.json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode == 0;
    for (qsizetype i = 0; i + 1 < settings.size(); i += 2)
        ready = ready && cli.json({u"settings"_s, u"set"_s, settings[i], settings[i + 1]}).exitCode == 0;
    const auto purchases = Sandbox::Json::parse(office->sandbox->get(u"/purchases"_s));
    for (const Sandbox::Json &id : (*purchases)["purchaseRequests"].items())
        ready = ready && cli.json({u"watch"_s, u"add"_s, id.toString()}).exitCode == 0;
    return ready ? std::move(office) : nullptr;
}

bool TestCrash::killAfter(Office &office, int requests)
{
    const int goal = office.requests() + requests;
    return office.cli->killed({u"sync"_s}, [&office, goal] { return office.requests() >= goal; });
}

void TestCrash::initTestCase()
{
    bool given = false;
    m_seed = qEnvironmentVariable("LEDGERBRIDGE_CRASH_SEED").toUInt(&given);
    if (!given)
        m_seed = QRandomGenerator::global()->bounded(1000000U);
    const int asked = qEnvironmentVariableIntValue("LEDGERBRIDGE_CRASH_ROUNDS");
    m_rounds = asked > 0 ? asked : 60;
    qInfo("seed %u, %d rounds", m_seed, m_rounds);
}

void TestCrash::booksSurviveEveryKill_data()
{
    QTest::addColumn<int>("company");
    const int companies = (m_rounds + killsPerCompany - 1) / killsPerCompany;
    for (int company = 0; company < companies; ++company)
        QTest::addRow("company %d", company) << company;
}

void TestCrash::booksSurviveEveryKill()
{
    QFETCH(int, company);
    QRandomGenerator random(m_seed + quint32(company));
    const int companySeed = int(random.bounded(1, 50));
    const QStringList settings = ways()[company % ways().size()];
    const auto calm = open(companySeed, settings);
    QVERIFY(calm != nullptr);
    const int before = calm->requests();
    QVERIFY(calm->cli->json({u"sync"_s}).json().has_value());
    const int total = calm->requests() - before;
    const QStringList expected = calm->books();
    QVERIFY(expected.size() > 10);

    const auto shaken = open(companySeed, settings);
    QVERIFY(shaken != nullptr);
    int kills = 0;
    QList<int> moments;
    // A run that was killed late leaves little to do, so that later kills come early; all of it is worth hitting.
    for (int round = 0; round < killsPerCompany; ++round) {
        const int moment = int(random.bounded(1, std::max(2, total / 3)));
        moments.append(moment);
        kills += killAfter(*shaken, moment) ? 1 : 0;
    }
    qInfo("company seed %d: %d of %d runs killed", companySeed, kills, killsPerCompany);
    QVERIFY(kills > 2);
    QVERIFY(shaken->cli->json({u"sync"_s}).json().has_value());
    const QStringList books = shaken->books();
    for (const QString &line : books)
        QVERIFY2(expected.count(line) == books.count(line), qPrintable(line));
    QCOMPARE(books, expected);
    // Nothing is left to do, and the trail is whole.
    const auto again = shaken->cli->json({u"sync"_s}).json();
    QVERIFY(again.has_value());
    QCOMPARE(again->value("documents"_L1).toObject().value("posted"_L1).toInt(-1), 0);
    QCOMPARE(again->value("documents"_L1).toObject().value("inDoubt"_L1).toInt(-1), 0);
    QCOMPARE(shaken->books(), expected);
    QCOMPARE(shaken->cli->json({u"audit"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
