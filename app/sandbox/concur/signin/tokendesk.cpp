// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tokendesk.h"

#include <QUuid>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 accessSeconds = 3600;
constexpr qint64 refreshSeconds = 183LL * 86400;
constexpr qint64 requestTokenSeconds = 86400;

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString jwt(const QString &subject, const QString &type, const QDateTime &now, qint64 seconds)
{
    const qint64 issued = now.toSecsSinceEpoch();
    const Json payload = Json::object({{"aud", u"*"_s}, {"iss", u"https://sandbox.api.concursolutions.com"_s},
        {"sub", subject}, {"exp", issued + seconds}, {"nbf", issued}, {"iat", issued}, {"concur.version", 3},
        {"concur.type", type}, {"jti", uuid()}});
    const QByteArray header = R"({"alg":"RS256","typ":"JWT","kid":"sandbox"})";
    return QString::fromLatin1(
        base64Url(header) + '.' + base64Url(payload.toUtf8()) + '.' + base64Url(uuid().toLatin1()));
}

} // namespace

/// The decoded body of a token request.
struct TokenDesk::Form final
{
    QUrlQuery query;

    explicit Form(const QByteArray &body)
    {
        QByteArray text = body;
        query = QUrlQuery(QString::fromUtf8(text.replace('+', "%20")));
    }
    [[nodiscard]] QString value(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

TokenDesk::TokenDesk(ConcurCredentials credentials, const ConcurClock &clock)
    : m_credentials(std::move(credentials))
    , m_scopes(m_credentials.scopes.isEmpty() ? allScopes() : m_credentials.scopes)
    , m_clock(clock)
    , m_requestTokenMade(clock.now())
{
}

QStringList TokenDesk::allScopes()
{
    return {u"FISVC"_s, u"EXPRPT"_s, u"expense.report.read"_s, u"INVPMT"_s, u"INVVEN"_s, u"INVPO"_s,
        u"purchaserequest.read"_s, u"purchaserequest.write"_s, u"invoice.paymentconfirmation.read"_s,
        u"invoice.paymentconfirmation.write"_s, u"spend.list.read"_s, u"spend.list.write"_s, u"spend.listitem.read"_s,
        u"spend.listitem.write"_s, u"spend.listitem.delete"_s, u"identity.user.ids.read"_s,
        u"identity.user.core.read"_s, u"identity.user.enterprise.read"_s, u"spend.user.general.read"_s,
        u"events.topic.read"_s, u"company.read"_s, u"IMAGE"_s};
}

HttpResponse TokenDesk::refused(int code, const QString &text, const QUrl &geolocation)
{
    struct Row final
    {
        QString error;
        QString text;
    };
    static const QHash<int, Row> table{{5, {u"invalid_grant"_s, u"Incorrect credentials. Please Retry"_s}},
        {16, {u"invalid_request"_s, u"user lives elsewhere"_s}},
        {51, {u"invalid_request"_s, u"username was not supplied"_s}},
        {52, {u"invalid_request"_s, u"password was not supplied"_s}},
        {53, {u"invalid_client"_s, u"company is not enabled for this client"_s}},
        {54, {u"invalid_scope"_s, u"requested scope exceeds granted scope"_s}},
        {56, {u"invalid_request"_s, u"otp was not supplied"_s}},
        {57, {u"invalid_request"_s, u"channel_type was not supplied"_s}},
        {58, {u"invalid_request"_s, u"channel_handle was not supplied"_s}},
        {59, {u"access_denied"_s, u"client disabled"_s}},
        {60, {u"invalid_grant"_s, u"these grant types are not allowed for this client"_s}},
        {61, {u"invalid_client"_s, u"client not found"_s}},
        {62, {u"invalid_request"_s, u"client_id was not supplied"_s}},
        {63, {u"invalid_request"_s, u"client_secret was not supplied"_s}},
        {64, {u"invalid_client"_s, u"Incorrect client credentials"_s}},
        {65, {u"invalid_request"_s, u"grant_type was not supplied"_s}},
        {83, {u"invalid_request"_s, u"otp not found"_s}}, {101, {u"invalid_request"_s, u"code was not supplied"_s}},
        {102, {u"invalid_request"_s, u"redirect_uri was not supplied"_s}},
        {103, {u"invalid_request"_s, u"code is incorrect or expired"_s}},
        {106, {u"invalid_request"_s, u"refresh_token was not supplied"_s}},
        {108, {u"invalid_grant"_s, u"bad or expired refresh token"_s}},
        {120, {u"invalid_request"_s, u"credtype is invalid"_s}},
        {135, {u"invalid_request"_s, u"unsupported body format"_s}},
        {136, {u"invalid_request"_s, u"request token was issued for another app"_s}}};
    const Row row = table.value(code);
    const int status = row.error == u"invalid_client" ? 401 : row.error == u"access_denied" ? 403 : 400;
    Json body =
        Json::object({{"code", code}, {"error", row.error}, {"error_description", text.isEmpty() ? row.text : text}});
    if (!geolocation.isEmpty())
        body.set("geolocation", geolocation.toString());
    return {status, {{"Content-Type", "application/json"}}, body.toUtf8()};
}

HttpResponse TokenDesk::answer(const HttpRequest &request, Host host, const QUrl &here, const QUrl &home)
{
    if (!request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded"))
        return refused(135);
    const Form form(request.body);
    const QString clientId = form.value(u"client_id"_s);
    const QString secret = form.value(u"client_secret"_s);
    const QString type = form.value(u"grant_type"_s);
    if (clientId.isEmpty() || secret.isEmpty())
        return refused(clientId.isEmpty() ? 62 : 63);
    if (type.isEmpty())
        return refused(65);
    if (clientId != m_credentials.clientId)
        return refused(61);
    if (secret != m_credentials.clientSecret)
        return refused(64);
    if (!m_credentials.enabled)
        return refused(59);
    if (type == u"password")
        return companyGrant(form, host, home);
    if (type == u"refresh_token")
        return refreshGrant(form, here, home);
    if (type == u"client_credentials")
        return appGrant(host == Host::Entry ? home : here); // events live in a datacentre, not at the entry
    return userGrant(form);
}

HttpResponse TokenDesk::companyGrant(const Form &form, Host host, const QUrl &home)
{
    const QString user = form.value(u"username"_s);
    const QString password = form.value(u"password"_s);
    const QString type = form.value(u"credtype"_s);
    if (user.isEmpty() || password.isEmpty())
        return refused(user.isEmpty() ? 51 : 52);
    if (type == u"password" || type.isEmpty())
        return refused(5); // no user here signs in with a password
    if (type != u"authtoken")
        return refused(120);
    if (user == m_credentials.farCompanyUuid && host == Host::Entry)
        return refused(16, {}, home);
    const bool known = user == m_credentials.companyUuid || user == m_credentials.farCompanyUuid;
    const bool fresh = m_requestTokenMade.secsTo(m_clock.now()) <= requestTokenSeconds;
    if (known && password == u"at-of-another-app")
        return refused(136);
    if (!known || password != m_credentials.requestToken || !fresh)
        return refused(5);
    m_knownCompany = true;
    // As one official sample has it, the token path hangs behind the base (concur.md 1.3).
    return grant(Kind::Company, home.toString() + u"/oauth2/v0/token"_s, false);
}

HttpResponse TokenDesk::refreshGrant(const Form &form, const QUrl &here, const QUrl &home)
{
    const QString token = form.value(u"refresh_token"_s);
    if (token.isEmpty())
        return refused(106);
    const auto known = m_refresh.constFind(token);
    if (known == m_refresh.constEnd() || *known < m_clock.now())
        return refused(108);
    if (here != home)
        return refused(16, {}, home);
    for (const QString &scope : form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (!m_scopes.contains(scope))
            return refused(54);
    }
    m_refresh.remove(token);
    return grant(Kind::Company, home.toString(), true);
}

HttpResponse TokenDesk::appGrant(const QUrl &base)
{
    return grant(Kind::App, base.toString(), false);
}

HttpResponse TokenDesk::userGrant(const Form &form) const
{
    const QString type = form.value(u"grant_type"_s);
    if (type == u"authorization_code") {
        if (form.value(u"code"_s).isEmpty())
            return refused(101);
        return refused(form.value(u"redirect_uri"_s).isEmpty() ? 102 : 103);
    }
    if (type == u"otp") {
        if (form.value(u"channel_type"_s).isEmpty())
            return refused(57);
        if (form.value(u"channel_handle"_s).isEmpty())
            return refused(58);
        return refused(form.value(u"otp"_s).isEmpty() ? 56 : 83);
    }
    return refused(60);
}

HttpResponse TokenDesk::grant(Kind kind, const QString &geolocation, bool refreshed)
{
    Json body = Json::object({{"access_token", newAccessToken(kind)}, {"token_type", u"Bearer"_s},
        {"scope", m_scopes.join(u' ')}, {"geolocation", geolocation}});
    // A text in one page of the documentation, a number in another (concur.md 1.3).
    body.set("expires_in", refreshed ? Json(accessSeconds) : Json(QString::number(accessSeconds)));
    if (kind == Kind::Company) {
        const QString refresh = uuid();
        const QDateTime expires = m_clock.now().addSecs(refreshSeconds);
        m_refresh.insert(refresh, expires);
        body.set("refresh_token", refresh);
        if (refreshed)
            body.set("refresh_expires_in", expires.toSecsSinceEpoch());
        body.set("id_token", jwt(m_credentials.companyUuid, u"company"_s, m_clock.now(), accessSeconds));
    }
    return {200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, body.toUtf8()};
}

QString TokenDesk::newAccessToken(Kind kind)
{
    const QString type = kind == Kind::Company ? u"company"_s : u"app"_s;
    const QString token = jwt(
        kind == Kind::Company ? m_credentials.companyUuid : m_credentials.clientId, type, m_clock.now(), accessSeconds);
    m_access.insert(token, {m_clock.now().addSecs(accessSeconds), kind});
    return token;
}

TokenDesk::Bearer TokenDesk::check(const QByteArray &authorization) const
{
    if (!authorization.startsWith("Bearer "))
        return {};
    const auto token = m_access.constFind(QString::fromLatin1(authorization.sliced(7).trimmed()));
    if (token == m_access.constEnd())
        return {};
    return {token->expires < m_clock.now() ? Check::Expired : Check::Valid, token->kind};
}

void TokenDesk::expireAccessTokens()
{
    for (Token &token : m_access)
        token.expires = m_clock.now().addSecs(-1);
}

void TokenDesk::revokeAll()
{
    m_refresh.clear();
    expireAccessTokens();
}

} // namespace Ledgerbridge::Sandbox
