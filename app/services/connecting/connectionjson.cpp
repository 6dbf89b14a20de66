// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connectionjson.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ConnectionAddress", source);
}

} // namespace

QJsonObject toJson(const Concur::Connection &connection)
{
    return {{u"tokenUrl"_s, connection.tokenUrl.toString()}, {u"clientId"_s, connection.clientId},
        {u"companyUuid"_s, connection.companyUuid}, {u"systemId"_s, connection.systemId}};
}

QJsonObject toJson(const Nav::Connection &connection)
{
    return {{u"kind"_s, connection.kind}, {u"apiUrl"_s, connection.apiUrl.toString()}, {u"auth"_s, connection.auth},
        {u"tokenUrl"_s, connection.tokenUrl.toString()}, {u"clientId"_s, connection.clientId},
        {u"scope"_s, connection.scope}, {u"user"_s, connection.user}, {u"company"_s, connection.company},
        {u"companyId"_s, connection.companyId}, {u"companyName"_s, connection.companyName},
        {u"dimensionService"_s, connection.dimensionService}};
}

Concur::Connection concurConnectionFromJson(const QJsonObject &object)
{
    Concur::Connection connection;
    connection.tokenUrl = QUrl(object.value("tokenUrl"_L1).toString().trimmed());
    connection.clientId = object.value("clientId"_L1).toString().trimmed();
    connection.companyUuid = object.value("companyUuid"_L1).toString().trimmed();
    connection.systemId = object.value("systemId"_L1).toString().trimmed();
    return connection;
}

Nav::Connection navConnectionFromJson(const QJsonObject &object)
{
    const auto member = [&](QLatin1StringView name) { return object.value(name).toString().trimmed(); };
    Nav::Connection connection;
    connection.kind = object.contains("kind"_L1) ? member("kind"_L1) : connection.kind;
    connection.apiUrl = QUrl(member("apiUrl"_L1));
    connection.auth = object.contains("auth"_L1) ? member("auth"_L1) : connection.auth;
    connection.tokenUrl = QUrl(member("tokenUrl"_L1));
    connection.clientId = member("clientId"_L1);
    connection.scope = member("scope"_L1);
    connection.user = member("user"_L1);
    connection.company = member("company"_L1);
    connection.companyId = member("companyId"_L1);
    connection.companyName = member("companyName"_L1);
    connection.dimensionService = member("dimensionService"_L1);
    return connection;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<void> checkAddress(const QUrl &url, const QString &what, bool demo)
{
    // Never the whole address: it might carry a user and password.
    const QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                     "ConnectionAddress", "The %1 is no address. Write it in full, such as https://host/path."))
                .arg(what));
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("ConnectionAddress",
                     "The %1 carries a user or password. Take it out of the address and give it in its own field."))
                .arg(what));
    if (demo && !isLoopback(url))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("ConnectionAddress",
                     "The %1 is %2, and a demo workspace talks to nothing but this computer. Make a workspace with "
                     "\"init\" for real systems."))
                .arg(what, shown));
    const bool plain = url.scheme() == "http"_L1;
    if (url.scheme() != "https"_L1 && !(plain && isLoopback(url)))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("ConnectionAddress",
                     "The %1 is %2, which anybody on the way could read. Give an https:// address."))
                .arg(what, shown));
    return {};
}

} // namespace Ledgerbridge::Services
