// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "entratoken.h"

#include "json.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

/// Asked for anew this long before its end, so that none expires under way.
constexpr std::chrono::seconds margin{120};
/// Of a token that does not say how long it lives (nav.md 1.4).
constexpr int usualLifetime = 3600;

/// First of Entra's numbers, from `error_codes` or from the text "AADSTS7000215: …".
int numberOf(const Json &answer)
{
    const QList<Json> codes = answer[u"error_codes"].items();
    if (!codes.isEmpty())
        return codes.first().text().toInt();
    static const QRegularExpression number(u"AADSTS(\\d+)"_s);
    return number.match(answer[u"error_description"].text()).captured(1).toInt();
}

QString sentence(int number, const QString &error)
{
    switch (number) {
    case 7000215:
        return QCoreApplication::translate("Nav",
            "Entra ID says that the client secret is wrong. Often the secret's ID was pasted instead of its value: "
            "make a "
            "new secret, copy its value, and enter it again.");
    case 7000222:
        return QCoreApplication::translate(
            "Nav", "The client secret has expired. Make a new one in Entra ID and enter it.");
    case 700016:
        return QCoreApplication::translate("Nav",
            "Entra ID does not know this client id in this tenant. Check the client id and the tenant in the token "
            "address.");
    case 70011:
        return QCoreApplication::translate("Nav", "Entra ID does not accept the scope. For Business Central it is %1.")
            .arg(defaultScope());
    case 90002: return QCoreApplication::translate("Nav", "Entra ID does not know the tenant in the token address.");
    case 500011:
        return QCoreApplication::translate(
            "Nav", "The tenant has no Business Central under this scope. Check the scope and the tenant.");
    default: break;
    }
    if (error == u"invalid_client")
        return QCoreApplication::translate("Nav", "Entra ID does not accept client id and secret. Check both.");
    if (error == u"invalid_scope")
        return sentence(70011, {});
    if (error == u"unauthorized_client")
        return sentence(700016, {});
    return QCoreApplication::translate(
        "Nav", "Entra ID issued no token. Check token address, client id, secret and scope.");
}

} // namespace

QString defaultScope()
{
    return u"https://api.businesscentral.dynamics.com/.default"_s;
}

QByteArray entraTokenForm(const QString &clientId, const QString &secret, const QString &scope)
{
    return "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(clientId)
        + "&client_secret=" + QUrl::toPercentEncoding(secret)
        + "&scope=" + QUrl::toPercentEncoding(scope.trimmed().isEmpty() ? defaultScope() : scope.trimmed());
}

Result<EntraToken> entraToken(int status, const QByteArray &body)
{
    const Result<Json> answer = Json::parse(body);
    const QString token = answer && status < 300 ? (*answer)[u"access_token"].text() : QString();
    if (!token.isEmpty()) {
        const int seconds = (*answer)[u"expires_in"].text().toInt();
        const std::chrono::seconds announced{seconds > 0 ? seconds : usualLifetime};
        return EntraToken{token.toLatin1(), std::max(announced - margin, announced / 2)};
    }
    const QString error = answer ? (*answer)[u"error"].text() : QString();
    const int number = answer ? numberOf(*answer) : 0;
    Error failure;
    failure.code = ErrorCode::SignIn;
    failure.message = sentence(number, error);
    // the description would bring trace ids along, but never more than its number is needed
    failure.detail = u"token request: HTTP %1, %2, AADSTS%3"_s.arg(status).arg(error.left(64)).arg(number);
    failure.httpStatus = status;
    failure.systemCode = number ? u"AADSTS%1"_s.arg(number) : error.left(64);
    return fail(failure);
}

} // namespace Ledgerbridge::Nav
