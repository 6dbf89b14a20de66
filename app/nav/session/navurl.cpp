// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navurl.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

/// `localhost` and `127.0.0.1` are two names of one.
bool isThisMachine(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

} // namespace

QUrl normalisedApiUrl(const QUrl &entered)
{
    if ((entered.scheme() != u"https" && entered.scheme() != u"http") || entered.host().isEmpty())
        return {};
    // The version of the API is always v2.0; what follows it, and the neighbouring services, are not part of the root.
    static const QRegularExpression behindRoot(
        u"/(api(/(v\\d+\\.\\d+|beta)(/.*)?)?|(ODataV4|OData|WS)(/.*)?)$"_s, QRegularExpression::CaseInsensitiveOption);
    QString path = entered.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    path.remove(behindRoot);

    QUrl root;
    root.setScheme(entered.scheme());
    root.setHost(entered.host());
    root.setPort(entered.port());
    root.setPath(path + u"/api/v2.0"_s, QUrl::TolerantMode);
    const QString tenant = QUrlQuery(entered).queryItemValue(u"tenant"_s, QUrl::FullyEncoded);
    if (!tenant.isEmpty())
        root.setQuery(u"tenant="_s + tenant);
    return root;
}

QUrl apiAddress(const QUrl &root, const QByteArray &target)
{
    QByteArray address = root.toEncoded(QUrl::RemoveQuery) + '/' + target;
    if (root.hasQuery())
        address += (target.contains('?') ? '&' : '?') + root.query(QUrl::FullyEncoded).toLatin1();
    return QUrl::fromEncoded(address, QUrl::TolerantMode);
}

QUrl pageServiceAddress(const QUrl &root, const QString &companyName, const QString &service)
{
    QByteArray address = root.toEncoded(QUrl::RemoveQuery);
    const QByteArray behind = "/api/v2.0";
    if (address.endsWith(behind))
        address.chop(behind.size());
    QString quoted = companyName;
    quoted.replace(u'\'', u"''"_s);
    // Names may hold slashes and hash signs: nothing in them is part of the path.
    address += "/ODataV4/Company('" + QUrl::toPercentEncoding(quoted, "'") + "')/" + QUrl::toPercentEncoding(service);
    if (root.hasQuery())
        address += '?' + root.query(QUrl::FullyEncoded).toLatin1();
    return QUrl::fromEncoded(address, QUrl::TolerantMode);
}

bool isSameServer(const QUrl &root, const QUrl &link)
{
    const bool isSameHost =
        link.host().compare(root.host(), Qt::CaseInsensitive) == 0 || (isThisMachine(link) && isThisMachine(root));
    return link.scheme() == root.scheme() && isSameHost && portOf(link) == portOf(root) && link.userInfo().isEmpty();
}

} // namespace Ledgerbridge::Nav
