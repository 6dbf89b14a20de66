// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurtokens.h"

#include "expiryrules.h"
#include "keyvaluerows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

const QString refreshTokenName = u"concur.refreshToken"_s;
const QString accessTokenName = u"concur.accessToken"_s;
const QString geolocationName = u"concur.geolocation"_s;
const QString factsName = u"concur.tokens"_s;

QByteArray facts(const Concur::Tokens &tokens, const QDateTime &refreshTokenSince)
{
    return QJsonDocument(QJsonObject{{u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)},
                             {u"expiresAt"_s, tokens.expiresAt.toUTC().toString(Qt::ISODate)},
                             {u"refreshExpiresAt"_s, tokens.refreshExpiresAt.toUTC().toString(Qt::ISODate)},
                             {u"refreshTokenSince"_s, refreshTokenSince.toUTC().toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

QDateTime momentFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

/// Empty where none were kept yet.
Result<QJsonObject> knownFacts(Workspace &workspace)
{
    const auto kept = Store::KeyValueRows(workspace.database(), Store::KeyValueRows::Table::Facts).read(factsName);
    if (!kept)
        return fail(kept.error());
    return QJsonDocument::fromJson(kept->value_or(QByteArray())).object();
}

/// When the refresh token came: Concur may hand out the same again, which then ends no later than before.
QDateTime refreshTokenSince(Workspace &workspace, const Concur::Tokens &tokens)
{
    const auto before = workspace.secret(refreshTokenName);
    const auto known = knownFacts(workspace);
    const QDateTime since = known ? momentFrom(known->value("refreshTokenSince"_L1)) : QDateTime();
    const bool isSame = before && *before == tokens.refreshToken.toUtf8();
    return isSame && since.isValid() ? since : workspace.database().now();
}

QStringList scopesOf(const QJsonObject &facts)
{
    QStringList scopes;
    const QJsonArray known = facts.value("scopes"_L1).toArray();
    for (const auto &scope : known)
        scopes.append(scope.toString());
    return scopes;
}

} // namespace

QString SecretName::concurClientSecret()
{
    return u"concur.clientSecret"_s;
}

QString SecretName::navSecret(const Nav::Connection &connection)
{
    return u"nav.%1.%2"_s.arg(connection.companyId, connection.auth == "basic"_L1 ? u"password"_s : u"clientSecret"_s);
}

Result<void> storeTokens(Workspace &workspace, const Concur::Tokens &tokens, const QString &actor)
{
    const QDateTime since = refreshTokenSince(workspace, tokens);
    const std::pair<QString, QString> secrets[] = {{refreshTokenName, tokens.refreshToken},
        {geolocationName, tokens.geolocation.toString()}, {accessTokenName, tokens.accessToken}};
    for (const auto &[name, value] : secrets)
        if (auto stored = workspace.setSecret(name, value.toUtf8(), actor); !stored)
            return stored;
    return Store::KeyValueRows(workspace.database(), Store::KeyValueRows::Table::Facts)
        .write(factsName, facts(tokens, since), {});
}

Result<SignInEnd> signInEnd(Workspace &workspace)
{
    const auto known = knownFacts(workspace);
    if (!known)
        return fail(known.error());
    SignInEnd end;
    end.at = momentFrom(known->value("refreshExpiresAt"_L1));
    end.certain = end.at.isValid();
    // Of before it was kept when the token came: when it was used last is the best that is known.
    QDateTime since = momentFrom(known->value("refreshTokenSince"_L1));
    if (!since.isValid())
        since = momentFrom(known->value("expiresAt"_L1));
    if (!end.certain && since.isValid())
        end.at = refreshTokenEnd(since);
    return end;
}

Result<QStringList> loadScopes(Workspace &workspace)
{
    const auto known = knownFacts(workspace);
    return known ? Result<QStringList>(scopesOf(*known)) : fail(known.error());
}

Result<Concur::Tokens> loadTokens(Workspace &workspace)
{
    Concur::Tokens tokens;
    const auto refreshToken = workspace.secret(refreshTokenName);
    if (!refreshToken)
        return fail(refreshToken.error());
    tokens.refreshToken = QString::fromUtf8(*refreshToken);
    // Without these two the next refresh brings them again.
    tokens.accessToken = QString::fromUtf8(workspace.secret(accessTokenName).value_or(QByteArray()));
    tokens.geolocation = QUrl(QString::fromUtf8(workspace.secret(geolocationName).value_or(QByteArray())));
    const auto known = knownFacts(workspace);
    if (!known)
        return fail(known.error());
    tokens.scopes = scopesOf(*known);
    tokens.expiresAt = momentFrom(known->value("expiresAt"_L1));
    tokens.refreshExpiresAt = momentFrom(known->value("refreshExpiresAt"_L1));
    return tokens;
}

} // namespace Ledgerbridge::Services
