// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tokenrequest.h"

#include "autherror.h"
#include "hosts.h"

#include <QCoreApplication>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualLifetime = 3600; // seconds, concur.md 1.3

QByteArray encoded(const TokenForm &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

Error protocolError(const QString &detail)
{
    return {ErrorCode::Protocol,
        QCoreApplication::translate(
            "ConcurSignIn", "Concur's sign-in gave an answer that cannot be used. Check the token address."),
        detail, 0, {}};
}

} // namespace

Result<Tokens> readTokens(
    const QByteArray &body, const QUrl &asked, const QUrl &tokenUrl, const Tokens &before, const QDateTime &now)
{
    const auto json = Json::parse(body);
    if (!json)
        return fail(protocolError(json.error().detail));
    Tokens tokens = before;
    tokens.accessToken = (*json)[u"access_token"].text();
    if (tokens.accessToken.isEmpty())
        return fail(protocolError(u"no access_token"_s));
    if (const QString refresh = (*json)[u"refresh_token"].text(); !refresh.isEmpty())
        tokens.refreshToken = refresh;
    if (const QString scope = (*json)[u"scope"].text(); !scope.isEmpty())
        tokens.scopes = scope.simplified().split(u' ');
    const qint64 seconds = (*json)[u"expires_in"].text().toLongLong();
    tokens.expiresAt = now.addSecs(seconds > 0 ? seconds : usualLifetime);
    if (const qint64 epoch = (*json)[u"refresh_expires_in"].text().toLongLong(); epoch > 0)
        tokens.refreshExpiresAt = QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
    const QString place = (*json)[u"geolocation"].text();
    // Where an answer names no place, the token belongs to the place that issued it.
    tokens.geolocation = baseOf(place.isEmpty() ? asked : QUrl(place));
    if (isTrusted(tokens.geolocation, tokenUrl))
        return tokens;
    // The refresh token just used may be void by now, so new ones are not thrown away for a bad address beside them.
    if (!before.refreshToken.isEmpty() && isTrusted(before.geolocation, tokenUrl)) {
        tokens.geolocation = before.geolocation;
        return tokens;
    }
    return fail(protocolError(u"geolocation %1 is no address of Concur"_s.arg(tokens.geolocation.toString())));
}

QCoro::Task<Result<Tokens>> requestTokens(
    HttpClient &http, QUrl address, QUrl tokenUrl, TokenForm form, Tokens before, QDateTime now)
{
    HttpCall call;
    call.method = "POST";
    call.safety = HttpCall::Safety::RepeatableWrite;
    call.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    call.body = encoded(form);
    for (bool moved = false;;) {
        if (!isTrusted(address, tokenUrl))
            co_return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("ConcurSignIn",
                    "The token address %1 is no address of SAP Concur. It must begin with https:// "
                    "and its host must end in .concursolutions.com or .concurcdc.cn.")
                    .arg(address.toString(QUrl::RemoveUserInfo)));
        call.url = address;
        const Result<HttpAnswer> answer = co_await http.send(call);
        if (!answer)
            co_return fail(answer.error());
        if (answer->isSuccess())
            co_return readTokens(answer->body, address, tokenUrl, before, now);
        const AuthRefusal refusal = readAuthRefusal(*answer);
        if (refusal.code != 16 || moved || !isTrusted(refusal.geolocation, tokenUrl))
            co_return fail(authError(refusal, *answer));
        moved = true;
        address = tokenAddress(baseOf(refusal.geolocation));
    }
}

} // namespace Ledgerbridge::Concur
