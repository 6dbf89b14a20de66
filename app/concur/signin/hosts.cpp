// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "hosts.h"

#include <QHostAddress>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isTrusted(const QUrl &url, const QUrl &tokenUrl)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || !url.userInfo().isEmpty())
        return false;
    if (isLoopback(url))
        return isLoopback(tokenUrl);
    const QString host = url.host().toLower();
    return url.scheme() == "https"_L1
        && (host.endsWith(".concursolutions.com"_L1) || host.endsWith(".concurcdc.cn"_L1));
}

QUrl baseOf(const QUrl &url)
{
    QUrl base;
    base.setScheme(url.scheme());
    base.setHost(url.host());
    base.setPort(url.port());
    return base;
}

QUrl tokenAddress(const QUrl &entered)
{
    QUrl url = entered;
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/oauth2/v0/token"_s);
    return url;
}

} // namespace Ledgerbridge::Concur
