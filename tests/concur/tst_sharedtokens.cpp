// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "scriptedconcur.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tokenPath = "/oauth2/v0/token";
const QByteArray bearer = "Authorization";

HttpCall thing()
{
    HttpCall call;
    call.url = QUrl(u"/thing"_s);
    return call;
}

QCoro::Task<> count(Session *session, HttpCall call, std::shared_ptr<int> good)
{
    const auto answer = co_await session->send(call);
    if (answer && answer->status == 200)
        ++*good;
}

} // namespace

/// Several sessions of one company, each of which may refresh the tokens.
class TestSharedTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsShareWhatIsStored_data();
    void sessionsShareWhatIsStored();
    void aRefusedRefreshIsStillRefused();
    void tokensThatCouldNotBeStoredAreNotGivenUp();
};

void TestSharedTokens::sessionsShareWhatIsStored_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("one after the other") << false;
    QTest::newRow("at the same moment") << true;
}

/// A run and whoever looks at a receipt, or two programs: the refresh token works once (concur.md 1.3), and the session
/// that comes second finds what the first one has stored.
void TestSharedTokens::sessionsShareWhatIsStored()
{
    QFETCH(bool, atOnce);
    ScriptedConcur concur;
    concur.on("POST /oauth2/v0/token", [&concur](const RudeRequest &request) {
        const QString given = ScriptedConcur::formOf(request).queryItemValue(u"refresh_token"_s);
        return given == u"refresh-%1"_s.arg(concur.issued)
            ? answerOf(200, concur.nextTokens())
            : answerOf(
                400, R"({"code":108,"error":"invalid_grant","error_description":"bad or expired refresh token"})");
    });
    concur.on("GET /thing", [&concur](const RudeRequest &request) {
        const bool isNewest =
            concur.issued > 0 && request.header(bearer) == "Bearer access-" + QByteArray::number(concur.issued);
        return answerOf(isNewest ? 200 : 401, "{}");
    });
    auto setup = concur.setup();
    setup.pause = std::chrono::milliseconds(50);
    Tokens stored = setup.tokens;
    setup.persist = [&stored](const Tokens &tokens) {
        stored = tokens;
        return Result<void>();
    };
    setup.reload = [&stored] { return Result<Tokens>(stored); };
    HttpClient firstHttp(concur.options);
    HttpClient secondHttp(concur.options);
    Session first(firstHttp, setup);
    Session second(secondHttp, setup);
    const auto good = std::make_shared<int>(0);
    count(&first, thing(), good);
    if (!atOnce)
        QTRY_COMPARE(*good, 1);
    count(&second, thing(), good);
    QTRY_COMPARE(*good, 2);
    QCOMPARE(concur.issued, 1);
    QCOMPARE(stored.refreshToken, u"refresh-1"_s);
    QCOMPARE(concur.asked(tokenPath).size(), atOnce ? 2 : 1);
    QCOMPARE(second.tokens().refreshToken, u"refresh-1"_s);
}

void TestSharedTokens::aRefusedRefreshIsStillRefused()
{
    ScriptedConcur concur;
    concur.on("POST /oauth2/v0/token", answerOf(400, R"({"code":108,"error":"invalid_grant"})"));
    concur.on("GET /thing", answerOf(401, "{}"));
    auto setup = concur.setup();
    setup.reload = [tokens = setup.tokens] { return Result<Tokens>(tokens); };
    HttpClient http(concur.options);
    Session session(http, setup);
    const auto answer = QCoro::waitFor(session.send(thing()));
    QVERIFY(!answer);
    COMPARE_CODE(answer.error().code, ErrorCode::SignIn);
    QCOMPARE(concur.asked(tokenPath).size(), 1);
    // What is stored leads to a place that is not Concur's: not taken.
    setup.reload = [] {
        Tokens lured{u"other"_s, u"refresh-9"_s, QUrl(u"https://evil.example"_s), {}, {}, {}};
        return Result<Tokens>(lured);
    };
    Session other(http, setup);
    QVERIFY(!QCoro::waitFor(other.send(thing())));
    QCOMPARE(other.tokens().refreshToken, u"refresh-0"_s);
}

void TestSharedTokens::tokensThatCouldNotBeStoredAreNotGivenUp()
{
    ScriptedConcur concur;
    concur.on("GET /thing", [](const RudeRequest &request) {
        return answerOf(
            request.header(bearer).startsWith("Bearer access-") && request.header(bearer) != "Bearer access-0" ? 200
                                                                                                               : 401,
            "{}");
    });
    auto setup = concur.setup();
    bool isFull = true;
    setup.persist = [&isFull](const Tokens &) {
        return isFull ? Result<void>(fail(ErrorCode::Storage, u"full"_s)) : Result<void>();
    };
    // What is stored is older than what the session got.
    setup.reload = [tokens = setup.tokens] { return Result<Tokens>(tokens); };
    HttpClient http(concur.options);
    Session session(http, setup);
    QVERIFY(!QCoro::waitFor(session.send(thing())));
    QVERIFY(!QCoro::waitFor(session.refresh()));
    isFull = false;
    QVERIFY(session.tokens().refreshToken != u"refresh-0"_s);
    QVERIFY(QCoro::waitFor(session.send(thing())).has_value());
}

QTEST_GUILESS_MAIN(TestSharedTokens)
#include "tst_sharedtokens.moc"
