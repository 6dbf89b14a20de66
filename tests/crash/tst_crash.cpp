// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The power goes at any moment: the real program is killed (SIGKILL) when the systems have seen a random number of its
/// requests, again and again, until the work is done; with every second company the line is bad as well. The books must
/// be those of a run that nobody disturbed, to the cent and to the line. The seed is printed; LEDGERBRIDGE_CRASH_SEED repeats it, LEDGERBRIDGE_CRASH_ROUNDS asks for
/// more kills.
class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void booksSurviveEveryKill_data();
    void booksSurviveEveryKill();
    void paymentsAreToldOnce_data();
    void paymentsAreToldOnce();
    void vendorsComeOnce_data();
    void vendorsComeOnce();

private:
    /// Kills a sync once so many requests were seen; false when it ended before.
    static bool killAfter(Office &office, int requests, const QStringList &options = {});
    void companyRows(int roundsPerCompany) const;
    /// Concur's vendor master, a line for each record.
    static QStringList vendorsOf(const Office &office);
    /// The documents that Concur was told are paid, each as often as it was.
    static QStringList toldPayments(const Office &office);

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

/// What else goes wrong now and then while the program is killed: with every second company, the line to both systems.
QStringList troubles(int company)
{
    if (company % 2 == 0)
        return {};
    return {u"drop-after-commit:3"_s, u"drop-before-commit:3"_s, u"drop-mid-answer"_s, u"timeout-after-commit:2"_s,
        u"timeout-before-commit:2"_s, u"ack-lost:2"_s, u"confirm-lost:2"_s, u"etag-conflict:2"_s};
}

} // namespace

bool TestCrash::killAfter(Office &office, int requests, const QStringList &options)
{
    const int goal = office.requests() + requests;
    return office.cli().killed(QStringList{u"sync"_s} + options, [&office, goal] { return office.requests() >= goal; });
}

void TestCrash::companyRows(int roundsPerCompany) const
{
    QTest::addColumn<int>("company");
    for (int company = 0; company <= m_rounds / roundsPerCompany; ++company)
        QTest::addRow("company %d", company) << company;
}

QStringList TestCrash::vendorsOf(const Office &office)
{
    QStringList lines;
    const Sandbox::Json vendors = office.concur()["vendors"];
    for (const Sandbox::Json &vendor : vendors.items()) {
        QStringList parts;
        for (const char *field : {"VendorCode", "AddressCode", "VendorName", "Address1", "City", "CountryCode",
                 "CurrencyCode", "TaxID", "Approved"})
            parts.append(vendor[field].toString());
        lines.append(parts.join(u'|'));
    }
    lines.sort();
    return lines;
}

QStringList TestCrash::toldPayments(const Office &office)
{
    QStringList told;
    const Sandbox::Json documents = office.concur()["documents"];
    for (const Sandbox::Json &document : documents.items()) {
        const QByteArray trail = document["audit"].toUtf8();
        const qsizetype times = trail.count("Payment confirmed: CP") + trail.count("Payment status PAID");
        for (qsizetype i = 0; i < times; ++i)
            told.append(document["document"].toString());
    }
    told.sort();
    return told;
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
    const auto calm = Office::open(companySeed, settings);
    QVERIFY(calm != nullptr);
    const int before = calm->requests();
    QVERIFY(calm->cli().json({u"sync"_s}).json().has_value());
    const int total = calm->requests() - before;
    const QStringList expected = calm->books();
    QVERIFY(expected.size() > 10);

    const auto shaken = Office::open(companySeed, settings);
    QVERIFY(shaken != nullptr);
    shaken->setFaults(troubles(company));
    int kills = 0;
    // A run that was killed late leaves little to do, so that later kills come early; all of it is worth hitting.
    for (int round = 0; round < killsPerCompany; ++round)
        kills += killAfter(*shaken, int(random.bounded(1, std::max(2, total / 3)))) ? 1 : 0;
    shaken->setFaults({});
    qInfo("company seed %d: %d of %d runs killed", companySeed, kills, killsPerCompany);
    QVERIFY(kills > 2);
    QVERIFY(shaken->cli().json({u"sync"_s}).json().has_value());
    const QStringList books = shaken->books();
    for (const QString &line : books)
        QVERIFY2(expected.count(line) == books.count(line), qPrintable(line));
    QCOMPARE(books, expected);
    // Nothing is left to do, and the trail is whole.
    const auto again = shaken->cli().json({u"sync"_s}).json();
    QVERIFY(again.has_value());
    QCOMPARE(again->value("documents"_L1).toObject().value("posted"_L1).toInt(-1), 0);
    QCOMPARE(again->value("documents"_L1).toObject().value("inDoubt"_L1).toInt(-1), 0);
    QCOMPARE(shaken->books(), expected);
    QCOMPARE(shaken->cli().json({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestCrash::paymentsAreToldOnce_data()
{
    companyRows(100);
}

/// Concur is told of each payment once, whenever the program dies.
void TestCrash::paymentsAreToldOnce()
{
    QFETCH(int, company);
    QRandomGenerator random(m_seed + quint32(company));
    const int companySeed = int(random.bounded(1, 50));
    const QStringList settings{u"expense.target"_s, u"purchaseInvoice"_s, u"payments.confirm"_s, u"true"_s};
    const auto calm = Office::open(companySeed, settings);
    const auto shaken = Office::open(companySeed, settings);
    QVERIFY(calm != nullptr && shaken != nullptr);
    for (Office *office : {calm.get(), shaken.get()}) {
        QVERIFY(office->cli().json({u"sync"_s}).json().has_value());
        QVERIFY(office->payInvoices() > 5);
    }
    QVERIFY(calm->cli().json({u"sync"_s}).json().has_value());
    const QStringList expected = toldPayments(*calm);
    QVERIFY(expected.size() > 5);

    int kills = 0;
    for (int round = 0; round < killsPerCompany; ++round)
        kills += killAfter(*shaken, int(random.bounded(1, int(expected.size())))) ? 1 : 0;
    QVERIFY(kills > 2);
    for (int run = 0; run < 2; ++run)
        QVERIFY(shaken->cli().json({u"sync"_s}).json().has_value());
    QCOMPARE(toldPayments(*shaken), expected);
    QCOMPARE(shaken->cli().json({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestCrash::vendorsComeOnce_data()
{
    companyRows(200);
}

/// Concur's vendor master ends as that of a run that nobody disturbed.
void TestCrash::vendorsComeOnce()
{
    QFETCH(int, company);
    QRandomGenerator random(m_seed + quint32(company));
    const int companySeed = int(random.bounded(1, 50));
    const QStringList settings{u"vendors.toConcur"_s, u"true"_s, u"mapping.sameCode"_s, u"true"_s};
    const QStringList vendorsOnly{u"--only"_s, u"vendors"_s};
    Office::Options slow;
    slow.latency = 15;
    const auto calm = Office::open(companySeed, settings, slow);
    const auto shaken = Office::open(companySeed, settings, slow);
    QVERIFY(calm != nullptr && shaken != nullptr);
    const QStringList before = vendorsOf(*shaken);
    QVERIFY(calm->cli().json(QStringList{u"sync"_s} + vendorsOnly).json().has_value());
    const QStringList expected = vendorsOf(*calm);
    QVERIFY(expected.size() > before.size() + 20);

    shaken->setFaults({u"vendors-lost:1"_s, u"drop-mid-answer"_s});
    int kills = 0;
    for (int round = 0; round < killsPerCompany; ++round)
        kills += killAfter(*shaken, int(random.bounded(1, 16)), vendorsOnly) ? 1 : 0;
    QVERIFY(kills > 2);
    shaken->setFaults({});
    QVERIFY(shaken->cli().json({u"replay"_s, u"now"_s}).json().has_value());
    for (int run = 0; run < 2; ++run)
        QVERIFY(shaken->cli().json(QStringList{u"sync"_s} + vendorsOnly).json().has_value());
    QCOMPARE(vendorsOf(*shaken), expected);
    QCOMPARE(shaken->cli().json({u"audit"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
