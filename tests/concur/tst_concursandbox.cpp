// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "concurserver.h"
#include "concursession.h"
#include "fisclient.h"
#include "orderclient.h"

#include <QSet>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;

/// The whole way against the demo company's Concur, which shares no reader with our client.
class TestConcurSandbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wholeQueue_data();
    void wholeQueue();
    void outlivesExpiryAndMove();
    void farCompanyFindsHome();
    void followsPurchases();

private:
    [[nodiscard]] Session::Setup setup() const;
    void signIn();
    [[nodiscard]] QList<Concur::FisDocument> everything(DocumentKind kind);

    Sandbox::MasterData m_data = Sandbox::makeMasterData(1);
    std::unique_ptr<Sandbox::DocumentFactory> m_factory;
    std::unique_ptr<Sandbox::ConcurWorld> m_world;
    std::unique_ptr<Sandbox::ConcurServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Session> m_session;
    Tokens m_stored;
};

void TestConcurSandbox::init()
{
    m_factory = std::make_unique<Sandbox::DocumentFactory>(m_data, 120, 1);
    m_world = std::make_unique<Sandbox::ConcurWorld>(m_data, *m_factory);
    m_server = std::make_unique<Sandbox::ConcurServer>(*m_world);
    QVERIFY(m_server->listen());
    HttpOptions options;
    options.name = u"concur"_s;
    m_http = std::make_unique<HttpClient>(options);
    m_session = std::make_unique<Session>(*m_http, setup());
    signIn();
}

void TestConcurSandbox::cleanup()
{
    m_session.reset();
    m_http.reset();
    m_server.reset();
    m_world.reset();
    m_factory.reset();
}

Session::Setup TestConcurSandbox::setup() const
{
    const Sandbox::ConcurCredentials &own = m_world->tokens().credentials();
    Session::Setup setup;
    setup.connection = {QUrl(m_server->url(Sandbox::ConcurServer::Host::Entry).toString() + u"/oauth2/v0/token"_s),
        own.clientId, own.companyUuid, u"BC-PROD"_s};
    setup.persist = [stored = const_cast<Tokens *>(&m_stored)](const Tokens &tokens) {
        *stored = tokens;
        return Result<void>();
    };
    return setup;
}

void TestConcurSandbox::signIn()
{
    const Sandbox::ConcurCredentials &own = m_world->tokens().credentials();
    const auto result = QCoro::waitFor(m_session->signInWithRequestToken(own.clientSecret, own.requestToken));
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(m_session->tokens().geolocation, m_server->home());
    QVERIFY(m_session->tokens().scopes.contains(u"FISVC"_s));
}

QList<Concur::FisDocument> TestConcurSandbox::everything(DocumentKind kind)
{
    FisClient fis(*m_session);
    QList<Concur::FisDocument> all;
    for (int page = 0, pages = 1; page < pages; ++page) {
        const auto answer = QCoro::waitFor(fis.ready(kind, page, 10));
        if (!answer)
            return {};
        pages = answer->totalPages;
        all += answer->documents;
    }
    return all;
}

void TestConcurSandbox::wholeQueue_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("expense") << DocumentKind::Expense;
    QTest::newRow("invoice") << DocumentKind::Invoice;
}

void TestConcurSandbox::wholeQueue()
{
    QFETCH(DocumentKind, kind);
    FisClient fis(*m_session);
    const QList<Concur::FisDocument> all = everything(kind);
    QCOMPARE(all.size(), m_world->queue().readyCount(Ledgerbridge::toString(kind)));
    QVERIFY(all.size() > 10); // more than one page
    QStringList ids;
    QList<PostingConfirmation> confirmations;
    QString firstDocument;
    for (const Concur::FisDocument &document : all) {
        QCOMPARE(document.status, u"READY"_s);
        const auto read = readFisPayload(kind, document.fisId, document.payload);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
        QVERIFY(read->gross().isValid());
        QVERIFY(read->date().isValid());
        QVERIFY(!read->partyCode().isEmpty() || kind == DocumentKind::Invoice);
        if (firstDocument.isEmpty())
            firstDocument = read->documentId;
        ids.append(document.fisId);
        confirmations.append({document.fisId, ids.size() > 1,
            {{u"Nordlicht"_s, u"PJ-%1"_s.arg(ids.size()), {}, QDate(2026, 5, 12)}}, {}});
    }
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    confirmations.first().documents.clear();
    confirmations.first().messages = {{{}, u"LB-1"_s, {}, u"G/L account is blocked."_s, {}}};

    const auto tooEarly = QCoro::waitFor(fis.confirm(kind, {confirmations.last()}));
    QVERIFY(reactionTo(tooEarly->first()) == FisReaction::AcknowledgeFirst);
    for (const auto expected : {FisReaction::Done, FisReaction::AlreadyDone}) {
        const auto acknowledged = QCoro::waitFor(fis.acknowledge(kind, ids));
        QVERIFY(acknowledged.has_value());
        QCOMPARE(acknowledged->size(), ids.size());
        for (const FisItemResult &item : *acknowledged)
            QVERIFY2(reactionTo(item) == expected, qPrintable(item.message));
    }
    for (const auto expected : {FisReaction::Done, FisReaction::AlreadyDone}) {
        const auto confirmed = QCoro::waitFor(fis.confirm(kind, confirmations));
        QVERIFY(confirmed.has_value());
        for (qsizetype i = 1; i < confirmed->size(); ++i)
            QVERIFY2(reactionTo(confirmed->at(i)) == expected, qPrintable(confirmed->at(i).message));
    }
    QVERIFY(everything(kind).isEmpty());
    const auto failed = QCoro::waitFor(fis.byDocumentId(kind, firstDocument));
    QVERIFY(failed.has_value() && failed->has_value());
    QCOMPARE((*failed)->status, u"POSTING_CONFIRMED_FAILURE"_s);
}

void TestConcurSandbox::outlivesExpiryAndMove()
{
    const QString first = m_session->tokens().accessToken;
    m_world->tokens().expireAccessTokens();
    QVERIFY(!everything(DocumentKind::Expense).isEmpty());
    QVERIFY(m_stored.accessToken != first);
    m_server->move();
    QVERIFY(!everything(DocumentKind::Invoice).isEmpty());
    QCOMPARE(m_stored.geolocation, m_server->url(Sandbox::ConcurServer::Host::MovedApi));
    m_world->tokens().revokeAll();
    FisClient fis(*m_session);
    const auto revoked = QCoro::waitFor(fis.ready(DocumentKind::Expense, 0, 10));
    QVERIFY(!revoked.has_value());
    COMPARE_CODE(revoked.error().code, ErrorCode::SignIn);
    QCOMPARE(revoked.error().systemCode, u"108"_s);
}

void TestConcurSandbox::farCompanyFindsHome()
{
    const Sandbox::ConcurCredentials &own = m_world->tokens().credentials();
    Session::Setup far = setup();
    far.connection.companyUuid = own.farCompanyUuid;
    Session session(*m_http, far);
    QVERIFY(QCoro::waitFor(session.signInWithRequestToken(own.clientSecret, own.requestToken)).has_value());
    COMPARE_CODE(
        QCoro::waitFor(session.signInWithRequestToken(u"wrong"_s, own.requestToken)).error().code, ErrorCode::SignIn);
}

void TestConcurSandbox::followsPurchases()
{
    OrderClient orders(*m_session);
    const QStringList ids = m_world->purchases().requestIds();
    QVERIFY(!ids.isEmpty());
    const auto state = QCoro::waitFor(orders.request(ids.first()));
    QVERIFY(state.has_value() && state->has_value());
    const auto followed = QCoro::waitFor(orders.ordersOf(**state));
    QVERIFY(followed.has_value());
    QCOMPARE(followed->size(), 1);
    const PurchaseRequest &purchase = followed->first().order;
    QCOMPARE(purchase.requestId, ids.first());
    QVERIFY(!purchase.lines.isEmpty() && purchase.orderDate.isValid() && !purchase.vendorCode.isEmpty());
    const auto none = QCoro::waitFor(orders.request(u"nobody-knows"_s));
    QVERIFY(none.has_value() && !none->has_value());
}

QTEST_GUILESS_MAIN(TestConcurSandbox)
#include "tst_concursandbox.moc"
