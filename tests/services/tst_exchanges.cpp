// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "concurtokens.h"
#include "democompany.h"
#include "engine.h"
#include "exchangestore.h"
#include "livesystems.h"
#include "trailreading.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

/// What is kept of the exchanges with both systems while a workspace is connected and synchronised: every one of them,
/// and no secret.
class TestExchanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyRequestOfARunIsKept();
    void noSecretIsKept();
    void bodiesAreKeptAsSet_data();
    void bodiesAreKeptAsSet();
    void oldOnesGoWithTheNextRun();
    void theTimeLineKnowsThem();
    void numbersLead();

private:
    [[nodiscard]] Store::Database &database() { return m_demo->workspace().database(); }
    [[nodiscard]] QList<ExchangeRow> rows(const Store::ExchangeFilter &filter = {});
    void set(const QString &key, const QString &value);
    [[nodiscard]] RunSummary sync();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoCompany> m_demo;
};

void TestExchanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DemoCompany::Options options;
    options.documents = 20;
    options.folder = m_folder->filePath(u"workspace"_s);
    auto demo = DemoCompany::start(options);
    QVERIFY(demo.has_value());
    m_demo = std::move(*demo);
    set(u"audit.bodies"_s, u"all"_s);
    QVERIFY(QCoro::waitFor(m_demo->connect(u"anna"_s)).has_value());
}

void TestExchanges::cleanup()
{
    m_demo.reset();
}

QList<ExchangeRow> TestExchanges::rows(const Store::ExchangeFilter &filter)
{
    Store::ExchangeFilter all = filter;
    all.limit = 10'000;
    return Store::ExchangeStore(database()).list(all).value_or(QList<ExchangeRow>());
}

void TestExchanges::set(const QString &key, const QString &value)
{
    QVERIFY(m_demo->workspace().setSetting(key, value, u"anna"_s).has_value());
}

RunSummary TestExchanges::sync()
{
    const auto systems = LiveSystems::make(m_demo->workspace());
    if (!systems)
        return {};
    Sync::Engine engine((*systems)->engineSetup());
    Sync::SyncOptions options;
    options.actor = u"anna"_s;
    return QCoro::waitFor(engine.run(options)).value_or(RunSummary());
}

void TestExchanges::everyRequestOfARunIsKept()
{
    const RunSummary run = sync();
    QVERIFY(run.requestsConcur > 0 && run.requestsNav > 0);
    Store::ExchangeFilter ofRun;
    ofRun.runId = run.runId;
    const auto kept = rows(ofRun);
    QCOMPARE(kept.size(), run.requestsConcur + run.requestsNav);
    for (const ExchangeRow &row : kept) {
        QVERIFY(row.system == "concur"_L1 || row.system == "nav"_L1);
        QVERIFY2(row.status > 0 && row.path.startsWith(u'/'), qPrintable(row.path));
        const bool isToken = row.path.contains("token"_L1);
        QVERIFY2(isToken || !row.correlation.isEmpty(), qPrintable(row.path));
    }
    // Connecting was kept as well, outside of any run.
    QVERIFY(rows().size() > kept.size());
}

void TestExchanges::noSecretIsKept()
{
    std::ignore = sync();
    QList<QByteArray> secrets;
    const QJsonObject connections = m_demo->connections();
    for (const QString &system : {u"concur"_s, u"nav"_s})
        for (const QString &name : {u"clientSecret"_s, u"requestToken"_s, u"password"_s}) {
            const QByteArray secret = connections.value(system).toObject().value(name).toString().toUtf8();
            if (secret.size() > 4)
                secrets.append(secret);
        }
    const auto tokens = loadTokens(m_demo->workspace());
    QVERIFY(tokens.has_value());
    secrets << tokens->accessToken.toUtf8() << tokens->refreshToken.toUtf8();
    QVERIFY(secrets.size() >= 4);
    const auto clean = [&secrets](const QByteArray &bytes) {
        return std::none_of(secrets.cbegin(), secrets.cend(),
            [&bytes](const QByteArray &secret) { return !secret.isEmpty() && bytes.contains(secret); });
    };
    int bodies = 0;
    for (const ExchangeRow &row : rows()) {
        QVERIFY(clean((row.path + row.error + row.correlation + row.method).toUtf8()));
        const auto kept = Store::ExchangeStore(database()).bodies(row.id);
        QVERIFY(kept.has_value());
        QVERIFY2(clean(kept->request) && clean(kept->response), qPrintable(row.path));
        bodies += row.hasBodies ? 1 : 0;
        // What the sign-in was given never comes to lie here.
        if (row.path.contains("token"_L1))
            QCOMPARE(kept->request, QByteArray());
    }
    QVERIFY(bodies > 0);
    for (const QString &ending : {QString(), u"-wal"_s}) {
        QFile file(m_demo->workspace().databasePath() + ending);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(clean(file.readAll()));
    }
}

void TestExchanges::bodiesAreKeptAsSet_data()
{
    QTest::addColumn<QString>("bodies");
    QTest::addColumn<bool>("ofSuccess");
    QTest::newRow("off") << u"off"_s << false;
    QTest::newRow("errors") << u"errors"_s << false;
    QTest::newRow("all") << u"all"_s << true;
}

void TestExchanges::bodiesAreKeptAsSet()
{
    QFETCH(QString, bodies);
    QFETCH(bool, ofSuccess);
    set(u"audit.bodies"_s, bodies);
    Store::ExchangeFilter ofRun;
    ofRun.runId = sync().runId;
    bool hasBodies = false;
    for (const ExchangeRow &row : rows(ofRun)) {
        hasBodies |= row.hasBodies && !row.isFailed();
        QVERIFY(bodies != "off"_L1 || !row.hasBodies);
    }
    QCOMPARE(hasBodies, ofSuccess);
}

void TestExchanges::oldOnesGoWithTheNextRun()
{
    set(u"audit.retentionDays"_s, u"7"_s);
    ExchangeRow old;
    old.at = QDateTime::currentDateTimeUtc().addDays(-8);
    old.path = u"/old"_s;
    ExchangeRow young = old;
    young.at = old.at.addDays(2);
    young.path = u"/young"_s;
    QVERIFY(Store::ExchangeStore(database()).append({old, young}).has_value());
    std::ignore = sync();
    const auto kept = rows();
    const auto has = [&kept](const QString &path) {
        return std::any_of(kept.cbegin(), kept.cend(), [&path](const ExchangeRow &row) { return row.path == path; });
    };
    QVERIFY(!has(u"/old"_s) && has(u"/young"_s));
}

void TestExchanges::theTimeLineKnowsThem()
{
    const RunSummary run = sync();
    Store::AuditFilter posted;
    posted.action = u"posted"_s;
    posted.limit = 1;
    const auto entries = Store::AuditTrail(database()).list(posted);
    QVERIFY(entries.has_value() && entries->size() == 1);
    const auto line = trailTimeLine(database(), entries->first());
    QVERIFY(line.has_value());
    QCOMPARE(line->runId, run.runId);
    QVERIFY(line->entries.size() >= 3 && !line->more);
    QCOMPARE(line->entries.first().action, u"received"_s);
    for (const AuditEntry &entry : line->entries)
        QCOMPARE(entry.documentId, entries->first().documentId);
    QVERIFY(!line->exchanges.isEmpty());
    QVERIFY(std::is_sorted(line->exchanges.cbegin(), line->exchanges.cend(),
        [](const ExchangeRow &left, const ExchangeRow &right) { return left.id < right.id; }));
}

void TestExchanges::numbersLead()
{
    const RunSummary run = sync();
    Store::AuditFilter posted;
    posted.action = u"posted"_s;
    posted.limit = 1;
    const auto entries = Store::AuditTrail(database()).list(posted);
    QVERIFY(entries.has_value() && entries->size() == 1);
    const AuditEntry entry = entries->first();
    for (const QString &number : {entry.documentId, entry.fisId, entry.reference, entry.documentId.toLower()}) {
        const auto hits = findNumber(database(), number);
        QVERIFY2(hits.has_value() && !hits->isEmpty(), qPrintable(number));
        QCOMPARE(hits->first().kind, NumberHit::Kind::Document);
        QVERIFY2(hits->first().target.startsWith(entry.documentId), qPrintable(number));
    }
    const auto runs = findNumber(database(), u"  "_s + run.runId);
    QVERIFY(runs.has_value() && !runs->isEmpty());
    QCOMPARE(runs->first().kind, NumberHit::Kind::Run);
    const auto nothing = findNumber(database(), u"no-such-number"_s);
    QVERIFY(nothing.has_value() && nothing->isEmpty());
    QVERIFY(findNumber(database(), u" "_s)->isEmpty());
}

QTEST_GUILESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
