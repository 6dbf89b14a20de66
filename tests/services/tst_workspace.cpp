// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "concurtokens.h"
#include "connectionjson.h"
#include "workspace.h"
#include "workspaceheader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

Workspace::NewWorkspace vault(bool demo = false)
{
    Workspace::NewWorkspace options;
    options.secrets = SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("open sesame"); };
    options.demo = demo;
    return options;
}

Nav::Connection navConnection(const QString &url)
{
    Nav::Connection connection;
    connection.apiUrl = QUrl(url);
    connection.company = u"CRONUS"_s;
    connection.companyId = u"c0ffee"_s;
    connection.companyName = u"CRONUS"_s;
    return connection;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsKeptIsThereAgain();
    void headerHoldsNoSecretAndBelongsToTheOwner();
    void failedStartLeavesNothingBehind();
    void emptyPassphraseIsRefused();
    void occupiedFolderIsRefused();
    void headerIsRead_data();
    void headerIsRead();
    void secretsNeedTheRightPassphrase();
    void tokensComeBackWhole();
    void settingsChangeStandsInTheTrail();
    void badSettingStopsPlanning();
    void addressIsJudged_data();
    void addressIsJudged();
    void demoWorkspaceStaysOnThisComputer();
    void connectionsCarryNoSecret();

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(u"space"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::whatIsKeptIsThereAgain()
{
    {
        const auto made = Workspace::create(place(), vault(true));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY((*made)->setSecret(u"nav.c0ffee.clientSecret"_s, "s3cret", u"anna"_s));
        QVERIFY((*made)->setSetting(u"posting.date"_s, u"monthEnd"_s, u"anna"_s));
        QVERIFY((*made)->saveNavConnection(navConnection(u"http://127.0.0.1:1/api/v2.0"_s), u"anna"_s));
    }
    QVERIFY(Workspace::exists(place()));
    const auto opened = Workspace::open(place(), vault().passphrase);
    QVERIFY(opened);
    QVERIFY((*opened)->isDemo());
    QCOMPARE((*opened)->secret(u"nav.c0ffee.clientSecret"_s).value_or(QByteArray()), QByteArray("s3cret"));
    QCOMPARE((*opened)->setting(u"posting.date"_s), u"monthEnd"_s);
    QCOMPARE((*opened)->navConnections().size(), 1);
    QCOMPARE((*opened)->navConnections().first().companyName, u"CRONUS"_s);
    QVERIFY(!(*opened)->concurConnection());
    const auto policy = (*opened)->policy(u"c0ffee"_s);
    QVERIFY(policy);
    QCOMPARE(policy->postingDate, PostingPolicy::PostingDate::MonthEnd);
}

void TestWorkspace::headerHoldsNoSecretAndBelongsToTheOwner()
{
    const auto made = Workspace::create(place(), vault());
    QVERIFY(made);
    QFile header(WorkspaceHeader::pathIn(place()));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QByteArray content = header.readAll();
    QVERIFY(!content.contains("sesame"));
    QCOMPARE(QJsonDocument::fromJson(content).object().value("format"_L1).toInt(), 1);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &path : {place(), header.fileName(), (*made)->databasePath()})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

void TestWorkspace::failedStartLeavesNothingBehind()
{
    Workspace::NewWorkspace options = vault();
    options.passphrase = [] { return QByteArray(); };
    QVERIFY(!Workspace::create(place(), options));
    QVERIFY(!QFile::exists(place()));
    // and can be repeated
    QVERIFY(Workspace::create(place(), vault()));
}

void TestWorkspace::emptyPassphraseIsRefused()
{
    Workspace::NewWorkspace options = vault();
    options.passphrase = {};
    const auto made = Workspace::create(place(), options);
    QVERIFY(!made);
    QCOMPARE(toString(made.error().code), toString(ErrorCode::SecretStoreLocked));
    QVERIFY(made.error().message.contains(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s));
}

void TestWorkspace::occupiedFolderIsRefused()
{
    QVERIFY(Workspace::create(place(), vault()));
    const auto again = Workspace::create(place(), vault());
    QVERIFY(!again);
    QCOMPARE(toString(again.error().code), toString(ErrorCode::InvalidInput));
    // A database without its header is somebody's books, not a place for a new workspace.
    QVERIFY(QFile::remove(WorkspaceHeader::pathIn(place())));
    const auto orphan = Workspace::create(place(), vault());
    QVERIFY(!orphan);
    QCOMPARE(toString(orphan.error().code), toString(ErrorCode::WorkspaceDamaged));
    QVERIFY(QFile::exists(place() + u"/ledger.db"_s));
}

void TestWorkspace::headerIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("not json") << QByteArray("hello") << int(ErrorCode::WorkspaceDamaged);
    QTest::newRow("no id") << QByteArray(R"({"format":1,"database":"ledger.db"})") << int(ErrorCode::WorkspaceDamaged);
    QTest::newRow("no format") << QByteArray(R"({"id":"x","database":"ledger.db"})") << int(ErrorCode::WorkspaceDamaged);
    QTest::newRow("path out of the folder") << QByteArray(R"({"format":1,"id":"x","database":"../other/ledger.db"})") << int(ErrorCode::WorkspaceDamaged);
    QTest::newRow("newer") << QByteArray(R"({"format":2})") << int(ErrorCode::WorkspaceNewer);
}

void TestWorkspace::headerIsRead()
{
    QFETCH(QByteArray, content);
    QFile header(WorkspaceHeader::pathIn(m_folder->path()));
    QVERIFY(header.open(QIODevice::WriteOnly));
    header.write(content);
    header.close();
    const auto read = WorkspaceHeader::read(m_folder->path());
    QVERIFY(!read);
    QTEST(int(read.error().code), "code");
}

void TestWorkspace::secretsNeedTheRightPassphrase()
{
    {
        const auto made = Workspace::create(place(), vault());
        QVERIFY(made);
        QVERIFY((*made)->setSecret(u"a"_s, "secret-marker", u"anna"_s));
    }
    const auto opened = Workspace::open(place(), [] { return QByteArray("guess"); });
    QVERIFY(opened);
    const auto secret = (*opened)->secret(u"a"_s);
    QVERIFY(!secret);
    QCOMPARE(toString(secret.error().code), toString(ErrorCode::SecretStoreLocked));
    QFile database((*opened)->databasePath());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("secret-marker"));
}

void TestWorkspace::tokensComeBackWhole()
{
    const auto made = Workspace::create(place(), vault());
    QVERIFY(made);
    QVERIFY(!loadTokens(**made));
    Concur::Tokens tokens;
    tokens.accessToken = u"access"_s;
    tokens.refreshToken = u"refresh"_s;
    tokens.geolocation = QUrl(u"https://eu2.api.concursolutions.com"_s);
    tokens.scopes = {u"FISVC"_s, u"INVPO"_s};
    tokens.expiresAt = QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
    tokens.refreshExpiresAt = tokens.expiresAt.addMonths(6);
    QVERIFY(storeTokens(**made, tokens, u"anna"_s));
    const auto loaded = loadTokens(**made);
    QVERIFY(loaded);
    QCOMPARE(loaded->accessToken, tokens.accessToken);
    QCOMPARE(loaded->refreshToken, tokens.refreshToken);
    QCOMPARE(loaded->geolocation, tokens.geolocation);
    QCOMPARE(loaded->scopes, tokens.scopes);
    QCOMPARE(loaded->expiresAt, tokens.expiresAt);
    QCOMPARE(loaded->refreshExpiresAt, tokens.refreshExpiresAt);
}

void TestWorkspace::settingsChangeStandsInTheTrail()
{
    const auto made = Workspace::create(place(), vault());
    QVERIFY(made);
    QVERIFY((*made)->setSetting(u"expense.mode"_s, u"draft"_s, u"anna"_s));
    const auto refused = (*made)->setSetting(u"expense.mode"_s, u"maybe"_s, u"anna"_s);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().code), toString(ErrorCode::InvalidInput));
    Store::AuditFilter filter;
    filter.text = u"expense.mode"_s;
    const auto entries = Store::AuditTrail((*made)->database()).list(filter);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().actor, u"anna"_s);
    QVERIFY(entries->first().text.contains(u"post"_s) && entries->first().text.contains(u"draft"_s));
}

void TestWorkspace::badSettingStopsPlanning()
{
    const auto made = Workspace::create(place(), vault());
    QVERIFY(made);
    QVERIFY((*made)->policy({}));
    qputenv("LEDGERBRIDGE_SET_POSTING_DATE", "someday");
    const auto reopened = Workspace::open(place(), vault().passphrase);
    QVERIFY(reopened);
    const auto policy = (*reopened)->policy({});
    qunsetenv("LEDGERBRIDGE_SET_POSTING_DATE");
    QVERIFY(!policy);
    QVERIFY2(policy.error().message.contains(u"posting.date"_s) || policy.error().message.contains(u"POSTING_DATE"_s),
        qPrintable(policy.error().message));
}

void TestWorkspace::addressIsJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("real");
    QTest::addColumn<bool>("demo");
    QTest::newRow("https") << u"https://us2.api.concursolutions.com/x"_s << true << false;
    QTest::newRow("http") << u"http://us2.api.concursolutions.com/x"_s << false << false;
    QTest::newRow("http loopback") << u"http://127.0.0.1:8080/x"_s << true << true;
    QTest::newRow("http loopback elsewhere") << u"http://127.1.2.3/x"_s << true << true;
    QTest::newRow("http loopback six") << u"http://[::1]:8080/x"_s << true << true;
    QTest::newRow("http localhost") << u"http://localhost/x"_s << true << true;
    QTest::newRow("https loopback") << u"https://localhost/x"_s << true << true;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com/x"_s << false << false;
    QTest::newRow("private network") << u"http://192.168.1.5/x"_s << false << false;
    QTest::newRow("with password") << u"https://me:pass@host.example/x"_s << false << false;
    QTest::newRow("other scheme") << u"ftp://127.0.0.1/x"_s << false << false;
    QTest::newRow("relative") << u"host.example/x"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
}

void TestWorkspace::addressIsJudged()
{
    QFETCH(QString, url);
    QTEST(checkAddress(QUrl(url), u"address"_s, false).has_value(), "real");
    QTEST(checkAddress(QUrl(url), u"address"_s, true).has_value(), "demo");
    const auto judged = checkAddress(QUrl(url), u"address"_s, false);
    if (!judged)
        QVERIFY(!judged.error().message.contains(u"pass@"_s));
}

void TestWorkspace::demoWorkspaceStaysOnThisComputer()
{
    const auto made = Workspace::create(place(), vault(true));
    QVERIFY(made);
    const auto far = (*made)->saveNavConnection(
        navConnection(u"https://api.businesscentral.dynamics.com/v2.0/p/api/v2.0"_s), u"anna"_s);
    QVERIFY(!far);
    QVERIFY((*made)->saveNavConnection(navConnection(u"http://localhost:1/api/v2.0"_s), u"anna"_s));
}

void TestWorkspace::connectionsCarryNoSecret()
{
    QJsonObject input{{u"kind"_s, u"bc"_s}, {u"apiUrl"_s, u"https://h/api/v2.0"_s}, {u"company"_s, u" CRONUS "_s},
        {u"clientSecret"_s, u"hush"_s}, {u"password"_s, u"hush"_s}};
    const Nav::Connection connection = navConnectionFromJson(input);
    QCOMPARE(connection.company, u"CRONUS"_s);
    QVERIFY(!QJsonDocument(toJson(connection)).toJson().contains("hush"));
    const Nav::Connection again = navConnectionFromJson(toJson(connection));
    QCOMPARE(toJson(again), toJson(connection));
    const Concur::Connection concur = concurConnectionFromJson(
        {{u"tokenUrl"_s, u"https://h/t"_s}, {u"clientId"_s, u"id"_s}, {u"clientSecret"_s, u"hush"_s},
            {u"requestToken"_s, u"hush"_s}, {u"companyUuid"_s, u"u"_s}, {u"systemId"_s, u"S"_s}});
    QVERIFY(!QJsonDocument(toJson(concur)).toJson().contains("hush"));
    QCOMPARE(toJson(concurConnectionFromJson(toJson(concur))), toJson(concur));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
