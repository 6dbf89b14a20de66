// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "entratoken.h"
#include "navbatch.h"
#include "navcompare.h"
#include "naverror.h"
#include "navurl.h"
#include "odatatarget.h"
#include "odatavalue.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Nav;
using namespace Qt::StringLiterals;

namespace {

Json json(const char *text)
{
    return Json::parse(text).value();
}

} // namespace

/// The pure parts of talking OData with NAV: addresses, values, refusals, batches, tokens.
class NavODataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apiUrlIsPutRight_data();
    void apiUrlIsPutRight();
    void tenantGoesWithEveryAddress();
    void pageServicesStandBesideTheRoot_data();
    void pageServicesStandBesideTheRoot();
    void credentialsStayOnTheServer_data();
    void credentialsStayOnTheServer();
    void thisMachineHasManyNames();
    void targetIsEncoded();
    void codeIsComparedInUpperCase_data();
    void codeIsComparedInUpperCase();
    void enumIsDecoded_data();
    void enumIsDecoded();
    void emptyValuesAreNone();
    void amountKeepsItsDigits();
    void refusalIsUnderstood_data();
    void refusalIsUnderstood();
    void correlationIsStripped_data();
    void correlationIsStripped();
    void olderErrorsAreUnderstood();
    void pageOfAProxyIsTolerated();
    void batchIsWritten();
    void batchIsRead_data();
    void batchIsRead();
    void strangeBatchIsNotBelieved_data();
    void strangeBatchIsNotBelieved();
    void tokenIsAskedForByForm();
    void tokenEndsEarly_data();
    void tokenEndsEarly();
    void tokenRefusalTellsTheRemedy_data();
    void tokenRefusalTellsTheRemedy();
};

void NavODataTest::apiUrlIsPutRight_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("root");
    const QString online = u"https://api.businesscentral.dynamics.com/v2.0/production/api/v2.0"_s;
    QTest::newRow("complete") << online << online;
    QTest::newRow("slash at the end") << online + u"/"_s << online;
    QTest::newRow("environment only") << u"https://api.businesscentral.dynamics.com/v2.0/production"_s << online;
    QTest::newRow("api without version") << u"https://api.businesscentral.dynamics.com/v2.0/production/api/"_s
                                         << online;
    QTest::newRow("older version") << u"https://api.businesscentral.dynamics.com/v2.0/production/api/v1.0"_s << online;
    QTest::newRow("address of companies") << online + u"/companies(11)"_s << online;
    QTest::newRow("odata service") << u"https://nav.example.test:7048/BC240/ODataV4/Company('X')"_s
                                   << u"https://nav.example.test:7048/BC240/api/v2.0"_s;
    QTest::newRow("tenant") << u"https://nav.example.test:7048/BC/api/v2.0/?tenant=t1&x=2"_s
                            << u"https://nav.example.test:7048/BC/api/v2.0?tenant=t1"_s;
    QTest::newRow("user info") << u"https://user:secret@nav.example.test/BC"_s
                               << u"https://nav.example.test/BC/api/v2.0"_s;
    QTest::newRow("other scheme") << u"ftp://nav.example.test/BC"_s << QString();
    QTest::newRow("no host") << u"https:///BC"_s << QString();
}

void NavODataTest::apiUrlIsPutRight()
{
    QFETCH(const QString, entered);
    QFETCH(const QString, root);
    QCOMPARE(normalisedApiUrl(QUrl(entered)).toString(), root);
}

void NavODataTest::tenantGoesWithEveryAddress()
{
    const QUrl root(u"https://nav.example.test/BC/api/v2.0?tenant=t1"_s);
    QCOMPARE(apiAddress(root, "companies").toEncoded(), "https://nav.example.test/BC/api/v2.0/companies?tenant=t1");
    QCOMPARE(apiAddress(root, "companies?$top=1").toEncoded(),
        "https://nav.example.test/BC/api/v2.0/companies?$top=1&tenant=t1");
}

void NavODataTest::pageServicesStandBesideTheRoot_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("on-premises") << u"https://nav.example.test:7048/BC/api/v2.0"_s << u"CRONUS"_s
                                 << QByteArray("https://nav.example.test:7048/BC/ODataV4/Company('CRONUS')/Values");
    QTest::newRow("online") << u"https://api.example.test/v2.0/t1/production/api/v2.0"_s << u"CRONUS AG"_s
                            << QByteArray(
                                   "https://api.example.test/v2.0/t1/production/ODataV4/Company('CRONUS%20AG')/Values");
    QTest::newRow("tenant") << u"https://nav.example.test/BC/api/v2.0?tenant=t1"_s << u"A"_s
                            << QByteArray("https://nav.example.test/BC/ODataV4/Company('A')/Values?tenant=t1");
    QTest::newRow("signs in the name") << u"https://nav.example.test/BC/api/v2.0"_s << u"Müller's A/S #1"_s
                                       << QByteArray("https://nav.example.test/BC/ODataV4/"
                                                     "Company('M%C3%BCller''s%20A%2FS%20%231')/Values");
}

void NavODataTest::pageServicesStandBesideTheRoot()
{
    QFETCH(QString, root);
    QFETCH(QString, company);
    QTEST(pageServiceAddress(QUrl(root), company, u"Values"_s).toEncoded(), "address");
}

void NavODataTest::credentialsStayOnTheServer_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"https://nav.example.test/x"_s << true;
    QTest::newRow("default port named") << u"https://nav.example.test:443/x"_s << true;
    QTest::newRow("upper case") << u"https://NAV.example.test/x"_s << true;
    QTest::newRow("other host") << u"https://nav.example.test.evil.test/x"_s << false;
    QTest::newRow("other port") << u"https://nav.example.test:8443/x"_s << false;
    QTest::newRow("other scheme") << u"http://nav.example.test/x"_s << false;
    QTest::newRow("host as user") << u"https://nav.example.test@evil.test/x"_s << false;
}

void NavODataTest::credentialsStayOnTheServer()
{
    QFETCH(const QString, link);
    QTEST(isSameServer(QUrl(u"https://nav.example.test/BC/api/v2.0"_s), QUrl(link)), "same");
}

void NavODataTest::thisMachineHasManyNames()
{
    const QUrl root(u"http://127.0.0.1:7048/BC/api/v2.0"_s);
    QVERIFY(isSameServer(root, QUrl(u"http://localhost:7048/BC/api/v2.0/companies"_s)));
    QVERIFY(!isSameServer(root, QUrl(u"http://localhost:7049/x"_s)));
    QVERIFY(!isSameServer(root, QUrl(u"http://localhost.evil.test:7048/x"_s)));
    QVERIFY(!isSameServer(QUrl(u"https://nav.example.test/"_s), QUrl(u"https://localhost/x"_s)));
}

void NavODataTest::targetIsEncoded()
{
    const QByteArray target =
        ODataTarget(companyPath(u"c-1"_s, entityPath(u"journals"_s, u"j-1"_s, u"Microsoft.NAV.post"_s))).encoded();
    QCOMPARE(target, "companies(c-1)/journals(j-1)/Microsoft.NAV.post");
    const QByteArray query = ODataTarget(u"vendors"_s)
                                 .filter(u"number eq "_s + odataText(u"O'Neil & Söhne #1+2"_s))
                                 .select(u"id,number"_s)
                                 .top(1)
                                 .encoded();
    QCOMPARE(query, "vendors?$filter=number%20eq%20'O''Neil%20%26%20S%C3%B6hne%20%231%2B2'&$select=id,number&$top=1");
    QCOMPARE(odataDate(QDate(2026, 3, 1)), u"2026-03-01"_s);
    const QDateTime local(QDate(2026, 3, 1), QTime(10, 0, 0, 250), Qt::OffsetFromUTC, 7200);
    QCOMPARE(odataDateTime(local), u"2026-03-01T08:00:00.250Z"_s);
}

void NavODataTest::codeIsComparedInUpperCase_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("filter");
    QTest::newRow("lower case") << u"inv-7a"_s << u"n eq 'INV-7A'"_s;
    QTest::newRow("blanks around") << u" r 1 "_s << u"n eq 'R 1'"_s;
    QTest::newRow("quote") << u"o'k"_s << u"n eq 'O''K'"_s;
    QTest::newRow("letters that grow") << u"V-Straße"_s << u"n eq 'V-STRAßE'"_s;
}

void NavODataTest::codeIsComparedInUpperCase()
{
    QFETCH(const QString, code);
    QTEST(codeEquals(u"n"_s, code), "filter");
}

void NavODataTest::enumIsDecoded_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("name");
    QTest::newRow("blank") << u"_x0020_"_s << QString();
    QTest::newRow("escaped") << u"G_x002F_L_x0020_Account"_s << u"G/L Account"_s;
    QTest::newRow("plain caption") << u"Credit Memo"_s << u"Credit Memo"_s;
    QTest::newRow("escaped word") << u"In_x0020_Review"_s << u"In Review"_s;
    QTest::newRow("underscores of its own") << u"a_b_x00"_s << u"a_b_x00"_s;
}

void NavODataTest::enumIsDecoded()
{
    QFETCH(const QString, wire);
    QTEST(decodedEnum(wire), "name");
}

void NavODataTest::emptyValuesAreNone()
{
    const Json row = json(R"({"d":"0001-01-01","t":"0001-01-01T00:00:00Z","i":"00000000-0000-0000-0000-000000000000",
        "real":"2026-03-01","stamp":"2026-03-01T08:00:00Z","bad":"yesterday","@odata.etag":"W/\"JzIw\""})");
    QVERIFY(!dateField(row, u"d").isValid());
    QVERIFY(!dateField(row, u"t").isValid());
    QVERIFY(!dateField(row, u"bad").isValid());
    QVERIFY(!dateField(row, u"absent").isValid());
    QCOMPARE(dateField(row, u"real"), QDate(2026, 3, 1));
    QCOMPARE(dateField(row, u"stamp"), QDate(2026, 3, 1));
    QCOMPARE(idField(row, u"i"), QString());
    QCOMPARE(idField(json(R"({"i":"{5D115C9C-44E3-EA11-BB43-000D3A2FEBA3}"})"), u"i"),
        u"5D115C9C-44E3-EA11-BB43-000D3A2FEBA3"_s);
    QCOMPARE(etagOf(row), u"W/\"JzIw\""_s);
}

void NavODataTest::amountKeepsItsDigits()
{
    const Json row = json(R"({"a":1234567890123.4567,"b":-0.10,"c":"12.5","d":null,"e":"x"})");
    QCOMPARE(amountField(row, u"a").toString(), u"1234567890123.4567"_s);
    QCOMPARE(amountField(row, u"b"), Decimal::fromUnits(-1, 1));
    QCOMPARE(amountField(row, u"c"), Decimal::fromUnits(125, 1));
    // what was not read never equals a figure
    QVERIFY(!amountField(row, u"d").isValid());
    QVERIFY(!amountField(row, u"e").isValid());
    QVERIFY(!amountField(row, u"absent").isValid());
}

void NavODataTest::refusalIsUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *title, int status, const char *name, bool isWrite, ErrorCode code) {
        QTest::newRow(title) << status << QByteArray(name) << isWrite << code;
    };
    row("business", 400, "Application_DialogException", true, ErrorCode::Refused);
    row("field", 400, "Application_FieldValidationException", true, ErrorCode::Refused);
    row("set-up missing while posting", 404, "Internal_RecordNotFound", true, ErrorCode::Refused);
    row("record missing", 404, "Internal_RecordNotFound", false, ErrorCode::NotFound);
    row("stale", 409, "Request_EntityChanged", true, ErrorCode::Conflict);
    row("stale, older", 412, "Request_EntityChanged", true, ErrorCode::Conflict);
    row("same key", 409, "Internal_EntityWithSameKeyExists", true, ErrorCode::Refused);
    row("deadlock", 409, "Internal_ServerError", true, ErrorCode::Throttled);
    row("not signed in", 401, "Authentication_InvalidCredentials", false, ErrorCode::SignIn);
    row("bare 401", 401, "", false, ErrorCode::SignIn);
    row("not permitted", 403, "Authorization_RequestDenied", true, ErrorCode::MissingScope);
    row("not permitted, 401", 401, "Authorization_RequestDenied", true, ErrorCode::MissingScope);
    row("bare 403", 403, "", false, ErrorCode::MissingScope);
    row("too many", 429, "", true, ErrorCode::Throttled);
    row("queue", 503, "", true, ErrorCode::Throttled);
    row("time-out of a read", 408, "", false, ErrorCode::Unreachable);
    row("time-out of a write", 408, "", true, ErrorCode::OutcomeUnknown);
    row("fault of a write", 500, "Internal_ServerError", true, ErrorCode::OutcomeUnknown);
    row("fault of a read", 500, "Internal_ServerError", false, ErrorCode::Unreachable);
    row("no such action", 501, "BadRequest_MethodNotImplemented", true, ErrorCode::Refused);
    row("switched off", 405, "", false, ErrorCode::Refused);
    row("redirect", 302, "", false, ErrorCode::Protocol);
}

void NavODataTest::refusalIsUnderstood()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isWrite);
    const QByteArray body =
        name.isEmpty() ? QByteArray() : "{\"error\":{\"code\":\"" + name + "\",\"message\":\"Words of NAV.\"}}";
    const Error error = navError(status, body, isWrite ? CallKind::Write : CallKind::Read, u"POST journals"_s);
    QFETCH(const ErrorCode, code);
    COMPARE_CODE(error.code, code);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.systemCode, QString::fromLatin1(name));
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(error.message.contains(u"Words of NAV."), !name.isEmpty());
    QVERIFY(error.detail.startsWith(u"POST journals: HTTP %1"_s.arg(status)));
}

void NavODataTest::correlationIsStripped_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("as documented") << u"Nothing to post.  CorrelationId:  0f3c0a11-1111-2222-3333-444455556666."_s
                                   << u"Nothing to post."_s;
    QTest::newRow("without guid") << u"No.  CorrelationId: "_s << u"No."_s;
    QTest::newRow("none") << u"The CorrelationId: is a word here"_s << u"The CorrelationId: is a word here"_s;
}

void NavODataTest::correlationIsStripped()
{
    QFETCH(const QString, said);
    QTEST(withoutCorrelation(said), "kept");
}

void NavODataTest::olderErrorsAreUnderstood()
{
    const QByteArray wrapped =
        R"({"odata.error":{"code":"Application_DialogException","message":{"lang":"en-US","value":"Words of NAV."}}})";
    QCOMPARE(navError(400, wrapped, CallKind::Write, u"POST"_s).message, u"Words of NAV."_s);
    const QByteArray half = R"({"error":{"code":"Unknown","message":{"value":"Words of NAV."}}})";
    QCOMPARE(navError(400, half, CallKind::Write, u"POST"_s).message, u"Words of NAV."_s);
    const Error text = navError(400, R"({"error":"plain"})", CallKind::Write, u"POST"_s);
    QVERIFY(text.detail.contains(u"plain"));
    QVERIFY(!text.message.isEmpty());
}

void NavODataTest::pageOfAProxyIsTolerated()
{
    const Error error =
        navError(403, "<html><head><style>p{}</style></head><body><h1>Blocked</h1> by proxy</body></html>",
            CallKind::Read, u"GET companies"_s);
    COMPARE_CODE(error.code, ErrorCode::MissingScope);
    QVERIFY(error.detail.contains(u"Blocked by proxy"));
    QVERIFY(!error.detail.contains(u'<'));
    QVERIFY(!navError(400, "", CallKind::Write, u"x"_s).message.isEmpty());
    COMPARE_CODE(navError(400, "{\"error\":\"text\"}", CallKind::Write, u"x"_s).code, ErrorCode::Refused);
}

void NavODataTest::batchIsWritten()
{
    Json body = Json::object();
    body.set(u"amount"_s, Json(Decimal::fromUnits(-12345, 2)));
    const QByteArray envelope = encodedBatch({{"POST", "companies(c)/journals(j)/journalLines", body, {}},
        {"PATCH", "x(1)", body, u"W/\"a\""_s}, {"GET", "y", {}, {}}});
    const Json requests = Json::parse(envelope).value()[u"requests"];
    QCOMPARE(requests.items().size(), 3);
    QVERIFY(envelope.contains("\"amount\":-123.45"));
    const Json first = requests.items().at(0);
    QCOMPARE(first[u"id"].text(), u"r1"_s);
    QCOMPARE(first[u"method"].text(), u"POST"_s);
    QCOMPARE(first[u"url"].text(), u"companies(c)/journals(j)/journalLines"_s);
    QCOMPARE(first[u"headers"][u"Content-Type"].text(), u"application/json"_s);
    QVERIFY(!first[u"headers"].contains(u"If-Match"));
    QCOMPARE(requests.items().at(1)[u"headers"][u"If-Match"].rawText(), u"W/\"a\""_s);
    QVERIFY(!requests.items().at(2).contains(u"body"));
}

void NavODataTest::batchIsRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QList<int>>("statuses"); // 0: none
    const auto row = [](const char *title, const char *responses, const QList<int> &statuses) {
        QTest::newRow(title) << QByteArray("{\"responses\":[") + responses + "]}" << statuses;
    };
    row("in order", R"({"id":"r1","status":201},{"id":"r2","status":204},{"id":"r3","status":400})", {201, 204, 400});
    row("out of order", R"({"id":"r3","status":400},{"id":"r1","status":201},{"id":"r2","status":204})",
        {201, 204, 400});
    row("without ids", R"({"id":null,"status":201},{"id":null,"status":400})", {201, 400, 0});
    row("fewer", R"({"id":"r1","status":400})", {400, 0, 0});
    row("left out because of another", R"({"id":"r1","status":424},{"id":"r2","status":400},{"id":"r3","status":424})",
        {0, 400, 0});
    row("status as text", R"({"id":"r2","status":"201"})", {0, 201, 0});
    row("none", "", {0, 0, 0});
}

void NavODataTest::batchIsRead()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QList<int>, statuses);
    const auto items = decodedBatch(answer, statuses.size());
    QVERIFY(items);
    for (qsizetype i = 0; i < statuses.size(); ++i)
        QCOMPARE(items->at(i) ? items->at(i)->status : 0, statuses[i]);
}

void NavODataTest::strangeBatchIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("page") << QByteArray("<html></html>");
    QTest::newRow("cut") << QByteArray(R"({"responses":[{"id":"r1","status":201})");
    QTest::newRow("no responses") << QByteArray(R"({"value":[]})");
    QTest::newRow("twice") << QByteArray(R"({"responses":[{"id":"r1","status":201},{"id":"r1","status":201}]})");
    QTest::newRow("not asked") << QByteArray(R"({"responses":[{"id":"r3","status":201}]})");
    QTest::newRow("other id") << QByteArray(R"({"responses":[{"id":"x1","status":201}]})");
    QTest::newRow("no status") << QByteArray(R"({"responses":[{"id":"r1"}]})");
}

void NavODataTest::strangeBatchIsNotBelieved()
{
    QFETCH(const QByteArray, answer);
    const auto items = decodedBatch(answer, 2);
    QVERIFY(!items);
    COMPARE_CODE(items.error().code, ErrorCode::Protocol);
}

void NavODataTest::tokenIsAskedForByForm()
{
    QCOMPARE(entraTokenForm(u"id 1"_s, u"a+b/c=&~é%"_s, {}),
        "grant_type=client_credentials&client_id=id%201&client_secret=a%2Bb%2Fc%3D%26~%C3%A9%25"
        "&scope=https%3A%2F%2Fapi.businesscentral.dynamics.com%2F.default");
    QVERIFY(entraTokenForm({}, {}, u" own "_s).endsWith("&scope=own"));
}

void NavODataTest::tokenEndsEarly_data()
{
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour") << QByteArray("3599") << 3479;
    QTest::newRow("as text") << QByteArray("\"3599\"") << 3479;
    QTest::newRow("short") << QByteArray("60") << 30;
    QTest::newRow("unknown") << QByteArray("null") << 3480; // the usual hour; a 401 fetches a new one anyway
}

void NavODataTest::tokenEndsEarly()
{
    QFETCH(const QByteArray, expires);
    const auto token = entraToken(200, R"({"token_type":"Bearer","access_token":"abc","expires_in":)" + expires + '}');
    QVERIFY(token);
    QCOMPARE(token->value, "abc");
    QTEST(int(token->lifetime.count()), "seconds");
}

void NavODataTest::tokenRefusalTellsTheRemedy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *title, const char *body, const QString &word) {
        QTest::newRow(title) << QByteArray(body) << word;
    };
    row("secret's id", R"({"error":"invalid_client","error_codes":[7000215]})", u"secret's ID"_s);
    row("expired", R"({"error":"invalid_client","error_codes":[7000222]})", u"expired"_s);
    row("unknown app", R"({"error":"unauthorized_client","error_codes":[700016]})", u"client id in this tenant"_s);
    row("scope", R"({"error":"invalid_scope","error_codes":[70011]})", u"scope"_s);
    row("number in the text only",
        R"({"error":"invalid_client","error_description":"AADSTS7000222: The provided\r\nTrace ID: 1"})", u"expired"_s);
    row("other number", R"({"error":"invalid_client","error_codes":[1]})", u"client id and secret"_s);
    row("page", "<html>no</html>", u"no token"_s);
    row("success without token", R"({"token_type":"Bearer"})", u"no token"_s);
}

void NavODataTest::tokenRefusalTellsTheRemedy()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, word);
    const auto token = entraToken(401, body);
    QVERIFY(!token);
    COMPARE_CODE(token.error().code, ErrorCode::SignIn);
    QVERIFY2(token.error().message.contains(word), qPrintable(token.error().message));
    QVERIFY(!token.error().detail.contains(u"Trace"));
}

QTEST_GUILESS_MAIN(NavODataTest)
#include "tst_navodata.moc"
