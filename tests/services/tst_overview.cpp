// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentstore.h"
#include "exchangestore.h"
#include "expirycalendar.h"
#include "keyvaluerows.h"
#include "readworker.h"
#include "selecteddocuments.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

Nav::Connection company(const QString &name, const QString &id)
{
    Nav::Connection connection;
    connection.apiUrl = QUrl(u"http://127.0.0.1:1/api/v2.0"_s);
    connection.company = name;
    connection.companyId = id;
    connection.companyName = name;
    return connection;
}

AuditEntry note(const QString &action)
{
    AuditEntry entry;
    entry.actor = u"Ledgerbridge"_s;
    entry.action = action;
    return entry;
}

} // namespace

/// What the overview gathers from a real workspace without any network: what expires, how the systems answer, and that
/// each number equals the list that it opens.
class OverviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] Workspace &place() { return *m_workspace; }
    void connectBoth()
    {
        QVERIFY(place().saveConcurConnection(
            {QUrl(u"http://127.0.0.1:1/oauth2/v0/token"_s), u"app"_s, u"uuid"_s, u"NAV"_s}, u"anna"_s));
        QVERIFY(place().saveNavConnection(company(u"CRONUS DE"_s, u"aa"_s), u"anna"_s));
        QVERIFY(place().saveNavConnection(company(u"CRONUS UK"_s, u"bb"_s), u"anna"_s));
    }
    void exchange(const QString &system, const QString &path, int status, int minutesAgo, const QString &error = {})
    {
        ExchangeRow row;
        row.at = place().database().now().addSecs(-60 * minutesAgo);
        row.system = system;
        row.method = u"GET"_s;
        row.path = path;
        row.status = status;
        row.error = error;
        QVERIFY(Store::ExchangeStore(place().database()).append({row}));
    }
    [[nodiscard]] QStringList expiries()
    {
        const auto entries = expiryCalendar(place());
        QStringList texts;
        for (const ExpiryEntry &entry : entries ? *entries : QList<ExpiryEntry>())
            texts.append(u"%1|%2|%3|%4"_s.arg(toString(entry.kind), entry.what,
                entry.expiresAt.isValid() ? entry.expiresAt.toString(Qt::ISODate) : u"-"_s,
                entry.certain ? u"certain"_s : u"about"_s));
        return texts;
    }
    void knowTokens(const QByteArray &facts)
    {
        QVERIFY(Store::KeyValueRows(place().database(), Store::KeyValueRows::Table::Facts)
                    .write(u"concur.tokens"_s, facts, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(
            m_folder->filePath(u"space"_s), {SecretsMode::Vault, [] { return QByteArray("open sesame"); }, true});
        QVERIFY(made);
        m_workspace = std::move(*made);
    }

    void whatExpiresIsGathered()
    {
        QCOMPARE(expiries(), QStringList());
        connectBoth();
        QVERIFY(place().setSetting(u"expiry.concur.clientSecret"_s, u"2027-03-31"_s, u"anna"_s));
        QVERIFY(place().setSetting(
            u"expiry.nav.clientSecret"_s, u"CRONUS DE=2027-02-01; CRONUS FR=2027-05-01"_s, u"anna"_s));
        knowTokens(R"({"refreshExpiresAt":"2027-04-01T10:00:00Z"})");
        QCOMPARE(expiries(),
            (QStringList{u"navSecret|CRONUS DE|2027-02-01T00:00:00Z|certain"_s,
                u"concurClientSecret||2027-03-31T00:00:00Z|certain"_s,
                u"concurRefreshToken||2027-04-01T10:00:00Z|certain"_s,
                // Of no connection, and shown all the same.
                u"navSecret|CRONUS FR|2027-05-01T00:00:00Z|certain"_s, u"navSecret|CRONUS UK|-|certain"_s}));
    }

    void whatConcurDoesNotSayIsWorkedOut_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("entry");
        QTest::newRow("said") << QByteArray(R"({"refreshExpiresAt":"2027-04-01T10:00:00Z",
            "refreshTokenSince":"2026-01-01T00:00:00Z"})") << u"concurRefreshToken||2027-04-01T10:00:00Z|certain"_s;
        QTest::newRow("since") << QByteArray(R"({"refreshTokenSince":"2026-12-01T10:00:00Z"})")
                               << u"concurRefreshToken||2027-06-01T10:00:00Z|about"_s;
        QTest::newRow("used last") << QByteArray(R"({"expiresAt":"2026-12-01T10:00:00Z"})")
                                   << u"concurRefreshToken||2027-06-01T10:00:00Z|about"_s;
    }
    void whatConcurDoesNotSayIsWorkedOut()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QString, entry);
        connectBoth();
        knowTokens(facts);
        QVERIFY2(expiries().contains(entry), qPrintable(expiries().join(u'\n')));
    }

    void oneDayServesAllCompanies()
    {
        connectBoth();
        QVERIFY(place().setSetting(u"expiry.nav.clientSecret"_s, u"2027-01-01; CRONUS UK=2027-02-02"_s, u"anna"_s));
        QVERIFY(expiries().contains(u"navSecret|CRONUS DE|2027-01-01T00:00:00Z|certain"_s));
        QVERIFY(expiries().contains(u"navSecret|CRONUS UK|2027-02-02T00:00:00Z|certain"_s));
    }

    void whatComesNearIsWarnedOf()
    {
        connectBoth();
        const QDate day = place().database().now().date().addDays(5);
        QVERIFY(place().setSetting(u"expiry.concur.clientSecret"_s, day.toString(Qt::ISODate), u"anna"_s));
        const auto entries = expiryCalendar(place());
        QVERIFY(entries);
        const auto findings = expiryFindings(*entries, place().database().now());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().id, u"expiry.concurClientSecret"_s);
        QVERIFY(findings.first().text.contains(day.toString(Qt::ISODate)));
        // In the window too.
        ReadWorker worker(m_folder->filePath(u"space"_s));
        const auto read = worker.overview();
        QVERIFY(read);
        QVERIFY2(read->notices.join(u'\n').contains(findings.first().text), qPrintable(read->notices.join(u'\n')));
        const QJsonObject json = expiriesToJson(*entries, place().database().now()).first().toObject();
        QCOMPARE(json.value("daysLeft"_L1).toInt(), 5);
        QCOMPARE(json.value("kind"_L1).toString(), u"concurClientSecret"_s);
    }

    void theCalendarIsAFile()
    {
        const QString file = m_folder->filePath(u"expiry.ics"_s);
        const QDateTime now = place().database().now();
        connectBoth();
        QVERIFY(!saveExpiryCalendar(*expiryCalendar(place()), place().id(), now, file));
        QVERIFY(!QFile::exists(file));
        QVERIFY(place().setSetting(u"expiry.concur.clientSecret"_s, u"2027-03-31"_s, u"anna"_s));
        QVERIFY(saveExpiryCalendar(*expiryCalendar(place()), place().id(), now, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("DTSTART;VALUE=DATE:20270331\r\n"));
        QVERIFY(!saveExpiryCalendar(*expiryCalendar(place()), place().id(), now, m_folder->filePath(u"no/such.ics"_s)));
    }

    void healthComesFromTheExchanges()
    {
        const auto read = [this] { return connectionHealth(place(), place().database()).value(); };
        using State = ConnectionHealth::State;
        QCOMPARE(read().size(), 2);
        QCOMPARE(int(read().first().state), int(State::NotConnected));
        connectBoth();
        QCOMPARE(read().size(), 3);
        QCOMPARE(int(read().at(1).state), int(State::Silent));
        exchange(u"nav"_s, u"/api/v2.0/companies(aa)/vendors"_s, 200, 30);
        exchange(u"nav"_s, u"/api/v2.0/companies(BB)/vendors"_s, 200, 20);
        exchange(u"nav"_s, u"/api/v2.0/companies(bb)/vendors"_s, 503, 10);
        // About a document, not about the connection.
        exchange(u"nav"_s, u"/api/v2.0/companies(aa)/journals"_s, 400, 5);
        exchange(u"concur"_s, u"/oauth2/v0/token"_s, 400, 3);
        exchange(u"concur"_s, u"/fis"_s, 200, 3000);
        const auto health = read();
        QCOMPARE(int(health.at(0).state), int(State::Bad));
        QVERIFY(health.at(0).lastError.contains(u"400"_s));
        QCOMPARE(health.at(0).requests, 1);
        QCOMPARE(int(health.at(1).state), int(State::Good));
        QCOMPARE(health.at(1).requests, 2);
        QVERIFY(!health.at(1).lastBadAt.isValid());
        QCOMPARE(int(health.at(2).state), int(State::Bad));
        QVERIFY(health.at(2).lastError.contains(u"503"_s));
        exchange(u"nav"_s, u"/api/v2.0/companies(bb)/vendors"_s, 200, 1);
        QCOMPARE(int(read().at(2).state), int(State::Good));
        // What was is still known.
        QVERIFY(read().at(2).lastBadAt.isValid());
    }

    void everyNumberEqualsItsList()
    {
        Store::DocumentStore store(place().database());
        const QList<int> ages{0, 3, 7, 8, 31, 45, 60, 61, 400};
        for (int number = 0; number < ages.size() * 2; ++number) {
            Record record;
            record.kind = DocumentKind::Invoice;
            record.documentId = u"DOC%1"_s.arg(number);
            record.fisId = u"fis-%1"_s.arg(number);
            record.amount = Decimal(10);
            record.currency = u"EUR"_s;
            const auto id = store.insert(record, "{}", note(u"received"_s));
            QVERIFY(id);
            Store::StateChange change;
            change.to = RecordState::Held;
            change.reasons = QList<Reason>{{ReasonCode::VendorMissing, u"V"_s, u"No vendor."_s}};
            change.audit = note(u"held"_s);
            QVERIFY(store.change(*id, RecordState::Received, change));
            const qint64 moment = place().database().now().addDays(-ages.at(number % ages.size())).toMSecsSinceEpoch();
            if (number < ages.size())
                QVERIFY(place().database().execute(u"UPDATE reason SET since = ? WHERE document = ?"_s, {moment, *id}));
            else
                QVERIFY(place().database().execute(
                    u"UPDATE document SET state = 'posted', posted_at = ? WHERE id = ?"_s, {moment, *id}));
        }
        ReadWorker worker(m_folder->filePath(u"space"_s));
        const auto read = worker.overview();
        QVERIFY(read);
        QCOMPARE(read->heldAges,
            (QMap<HeldAge, int>{
                {HeldAge::Week, 3}, {HeldAge::Month, 1}, {HeldAge::TwoMonths, 3}, {HeldAge::Older, 2}}));
        for (const HeldAge age : allHeldAges()) {
            DocumentListQuery query;
            query.states = {RecordState::Held};
            query.heldFor = age;
            QCOMPARE(int(worker.documents(query)->rows.size()), read->heldAges.value(age));
        }
        QCOMPARE(read->postedPerDay.size(), 4);
        for (auto it = read->postedPerDay.begin(); it != read->postedPerDay.end(); ++it) {
            DocumentListQuery query;
            query.postedOn = it.key();
            QCOMPARE(int(worker.documents(query)->rows.size()), it.value());
        }
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
