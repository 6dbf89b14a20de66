// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connecting.h"

#include "apiledger.h"
#include "concurtokens.h"
#include "connectionjson.h"
#include "scopes.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Connecting", source);
}

/// The first of `names` that is no text or blank; InvalidInput names it.
Result<void> requireFields(const QJsonObject &input, const QStringList &names)
{
    for (const QString &name : names)
        if (input.value(name).toString().trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP("Connecting", "The connection lacks \"%1\". Give it as a text.")).arg(name));
    return {};
}

/// Whether secrets can be kept at all. Asked first: tokens that cannot be stored are lost.
Result<void> requireSecrets(Workspace &workspace)
{
    const auto probe = workspace.secret(SecretName::concurClientSecret());
    if (!probe && probe.error().code != ErrorCode::SecretMissing)
        return fail(probe.error());
    return {};
}

Result<Concur::Connection> concurConnectionFrom(const QJsonObject &input, bool demo)
{
    if (auto complete = requireFields(input,
            {u"tokenUrl"_s, u"clientId"_s, u"clientSecret"_s, u"companyUuid"_s, u"requestToken"_s, u"systemId"_s});
        !complete)
        return fail(complete.error());
    const Concur::Connection connection = concurConnectionFromJson(input);
    if (auto allowed =
            checkAddress(connection.tokenUrl, text(QT_TRANSLATE_NOOP("Connecting", "token address of Concur")), demo);
        !allowed)
        return fail(allowed.error());
    if (connection.systemId.size() > 50)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                "Connecting", "\"systemId\" has more than 50 characters. Concur takes no longer one.")));
    return connection;
}

Result<Nav::Connection> navConnectionFrom(const QJsonObject &input, bool demo)
{
    const Nav::Connection connection = navConnectionFromJson(input);
    if (connection.kind != "bc"_L1)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                     "Connecting", "This version speaks to NAV by API v2.0 only. Give \"kind\" as bc, not \"%1\"."))
                .arg(connection.kind));
    if (connection.auth != "oauth"_L1 && connection.auth != "basic"_L1)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                     "Connecting", "This version signs in to NAV with \"auth\" oauth or basic, not \"%1\"."))
                .arg(connection.auth));
    const bool oauth = connection.auth == "oauth"_L1;
    const QStringList needed = oauth
        ? QStringList{u"apiUrl"_s, u"company"_s, u"tokenUrl"_s, u"clientId"_s, u"clientSecret"_s}
        : QStringList{u"apiUrl"_s, u"company"_s, u"user"_s, u"password"_s};
    if (auto complete = requireFields(input, needed); !complete)
        return fail(complete.error());
    if (auto allowed =
            checkAddress(connection.apiUrl, text(QT_TRANSLATE_NOOP("Connecting", "API address of NAV")), demo);
        !allowed)
        return fail(allowed.error());
    if (oauth) {
        if (auto allowed =
                checkAddress(connection.tokenUrl, text(QT_TRANSLATE_NOOP("Connecting", "token address of NAV")), demo);
            !allowed)
            return fail(allowed.error());
    }
    return connection;
}

QString featureName(Concur::Feature feature)
{
    switch (feature) {
    case Concur::Feature::Expenses: return u"expenses"_s;
    case Concur::Feature::Invoices: return u"invoices"_s;
    case Concur::Feature::Purchases: return u"purchases"_s;
    case Concur::Feature::Vendors: return u"vendors"_s;
    case Concur::Feature::DimensionsRead: return u"dimensionsRead"_s;
    case Concur::Feature::DimensionsWrite: return u"dimensionsWrite"_s;
    case Concur::Feature::InvoicePayments: return u"payments"_s;
    case Concur::Feature::Images: return u"images"_s;
    }
    return {};
}

QJsonObject concurReport(const Concur::Session &session)
{
    const QList<Concur::Feature> features{Concur::Feature::Expenses, Concur::Feature::Invoices,
        Concur::Feature::Purchases, Concur::Feature::Vendors, Concur::Feature::DimensionsRead,
        Concur::Feature::DimensionsWrite, Concur::Feature::InvoicePayments, Concur::Feature::Images};
    QJsonArray missing;
    for (const Concur::MissingScope &each : Concur::missingScopes(session.tokens().scopes, features))
        missing.append(QJsonObject{
            {u"feature"_s, featureName(each.feature)}, {u"scope"_s, each.scope}, {u"text"_s, each.sentence}});
    return {{u"ok"_s, true}, {u"geolocation"_s, session.tokens().geolocation.toString()},
        {u"systemId"_s, session.connection().systemId},
        {u"scopes"_s, QJsonArray::fromStringList(session.tokens().scopes)}, {u"missing"_s, missing}};
}

} // namespace

QCoro::Task<Result<QJsonObject>> connectConcur(Workspace *workspace, QJsonObject input, QString actor)
{
    const auto connection = concurConnectionFrom(input, workspace->isDemo());
    if (!connection)
        co_return fail(connection.error());
    if (auto ready = requireSecrets(*workspace); !ready)
        co_return fail(ready.error());
    const QString secret = input.value("clientSecret"_L1).toString();
    HttpOptions options;
    options.name = u"concur"_s;
    options.observer = &workspace->exchanges();
    HttpClient http(options);
    Concur::Session::Setup setup;
    setup.connection = *connection;
    // Called before a token is used. The rest of the connection goes along, so that tokens and secret fit each other.
    setup.persist = [workspace, connection, secret, actor](const Concur::Tokens &tokens) -> Result<void> {
        const QString what = text(QT_TRANSLATE_NOOP("Connecting", "data centre that Concur names"));
        if (auto allowed = checkAddress(tokens.geolocation, what, workspace->isDemo()); !allowed)
            return allowed;
        if (auto stored = storeTokens(*workspace, tokens, actor); !stored)
            return stored;
        if (auto stored = workspace->setSecret(SecretName::concurClientSecret(), secret.toUtf8(), actor); !stored)
            return stored;
        return workspace->saveConcurConnection(*connection, actor);
    };
    Concur::Session session(http, setup);
    const Result<void> signedIn =
        co_await session.signInWithRequestToken(secret, input.value("requestToken"_L1).toString());
    if (!signedIn)
        co_return fail(signedIn.error());
    co_return concurReport(session);
}

Result<Nav::Company> chooseCompany(const QList<Nav::Company> &companies, const QString &wanted)
{
    const auto plainId = [](const QString &id) { return QString(id).remove(u'{').remove(u'}').trimmed().toLower(); };
    QStringList names;
    QList<Nav::Company> byDisplayName;
    for (const Nav::Company &company : companies) {
        // Half an answer: mappings could not lead to it, and nothing could be sent there.
        if (company.id.isEmpty() || company.name.isEmpty())
            continue;
        // Company names are case-sensitive in NAV (nav.md 1.2).
        if (plainId(company.id) == plainId(wanted) || company.name == wanted)
            return company;
        if (company.displayName == wanted)
            byDisplayName.append(company);
        names.append(company.name);
    }
    if (byDisplayName.size() == 1)
        return byDisplayName.first();
    return fail(ErrorCode::NotFound,
        text(QT_TRANSLATE_NOOP(
                 "Connecting", "NAV has no company \"%1\". It shows: %2. Give one of these names, or its id."))
            .arg(wanted, names.join(u", "_s)));
}

QCoro::Task<Result<QJsonObject>> connectNav(Workspace *workspace, QJsonObject input, QString actor)
{
    auto checked = navConnectionFrom(input, workspace->isDemo());
    if (!checked)
        co_return fail(checked.error());
    if (auto ready = requireSecrets(*workspace); !ready)
        co_return fail(ready.error());
    Nav::Connection connection = *checked;
    const QString secret = input.value(connection.auth == "basic"_L1 ? "password"_L1 : "clientSecret"_L1).toString();
    HttpOptions options;
    options.name = u"nav"_s;
    options.observer = &workspace->exchanges();
    HttpClient http(options);
    Nav::ApiLedger ledger(&http, connection, secret);
    const Result<QList<Nav::Company>> companies = co_await ledger.companies();
    if (!companies)
        co_return fail(companies.error());
    const Result<Nav::Company> company = chooseCompany(*companies, connection.company);
    if (!company)
        co_return fail(company.error());
    connection.companyId = company->id;
    connection.companyName = company->name;
    // Page services are found by the company's name, which is known only now.
    Nav::ApiLedger ofCompany(&http, connection, secret);
    const Result<QStringList> capabilities = co_await ofCompany.capabilities(company->id);
    if (!capabilities)
        co_return fail(capabilities.error());
    if (auto stored = workspace->setSecret(SecretName::navSecret(connection), secret.toUtf8(), actor); !stored)
        co_return fail(stored.error());
    if (auto saved = workspace->saveNavConnection(connection, actor); !saved)
        co_return fail(saved.error());
    co_return QJsonObject{{u"ok"_s, true}, {u"company"_s, company->name}, {u"companyId"_s, company->id},
        {u"capabilities"_s, QJsonArray::fromStringList(*capabilities)}};
}

} // namespace Ledgerbridge::Services
