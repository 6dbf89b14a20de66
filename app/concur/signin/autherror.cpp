// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "autherror.h"

#include "concuranswer.h"

#include <QCoreApplication>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledgerbridge::Concur", text);
}

QString sentence(int code)
{
    switch (code) {
    case 5:
    case 19:
    case 100:
        return tr(
            "Concur refused the company UUID or the request token. A request token lives 24 hours: make a new one in "
            "Concur under Administration > Company > Authentication Admin > Company Request Token and connect again.");
    case 10:
    case 11:
    case 12:
    case 13:
    case 14:
    case 20:
    case 21:
    case 123:
    case 139:
        return tr(
            "Concur refuses the account behind this connection (disabled, locked, limited to other addresses or in "
            "need of a new password). Ask the Concur administrator, then connect again with a company request token.");
    case 16:
        return tr("Concur keeps this company in another data centre and named no address that can be trusted. Ask SAP "
                  "Concur for the company's base address and connect again.");
    case 53:
        return tr(
            "The company has not enabled this app. Ask the Concur administrator to connect the app in the App Center, "
            "then connect again.");
    case 54:
        return tr("The app asks for more permissions than it was granted. Ask SAP Concur to grant the missing scopes.");
    case 59: return tr("SAP Concur has disabled this app's client. Ask SAP Concur support.");
    case 60:
    case 107:
    case 115:
        return tr(
            "This app may not sign in this way. Ask SAP Concur to allow the grants password and refresh_token for it.");
    case 61:
    case 64:
        return tr(
            "Concur does not know the client id, or the client secret is wrong. Check both, and that the token address "
            "belongs to the right environment, then connect again.");
    case 105:
    case 136:
        return tr(
            "The token was made for another app. Make a company request token for this app's id and connect again.");
    case 108:
        return tr(
            "The sign-in to Concur has expired or was revoked. Make a new company request token and connect again.");
    default:
        return tr(
            "Concur refused the sign-in. Check the connection's data; if they are right, connect again with a new "
            "company request token.");
    }
}

} // namespace

AuthRefusal readAuthRefusal(const HttpAnswer &answer)
{
    AuthRefusal refusal;
    const auto json = Json::parse(answer.body);
    if (!json)
        return refusal;
    refusal.code = (*json)[u"code"].text().toInt();
    refusal.word = (*json)[u"error"].text();
    refusal.description = (*json)[u"error_description"].text();
    refusal.geolocation = QUrl((*json)[u"geolocation"].text());
    return refusal;
}

Error authError(const AuthRefusal &refusal, const HttpAnswer &answer)
{
    const QString detail = u"token endpoint: HTTP %1, code %2 %3, %4"_s.arg(answer.status)
                               .arg(refusal.code)
                               .arg(refusal.word, wordsOf(answer));
    if (answer.status >= 500)
        return {ErrorCode::Unreachable, tr("Concur's sign-in is out of order. Try again later."), detail, answer.status,
            {}};
    if (answer.status < 400)
        return {ErrorCode::Protocol, tr("Concur's sign-in answered without a token. Check the token address."), detail,
            answer.status, {}};
    return {ErrorCode::SignIn, sentence(refusal.code), detail, answer.status,
        refusal.code > 0 ? QString::number(refusal.code) : QString()};
}

} // namespace Ledgerbridge::Concur
