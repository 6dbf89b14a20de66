// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Ledgerbridge::Concur {

/// What the admin enters once (command-line.md, `connect concur`). The secret and the request token are not kept here.
struct Connection final
{
    QUrl tokenUrl;
    QString clientId;
    QString companyUuid;
    /// ERP system name in acknowledgements and confirmations; at most 50 characters, always the same (concur.md 3.3).
    QString systemId;
};

/// What a token answer brought. `refreshToken` and `accessToken` are secrets.
struct Tokens final
{
    QString accessToken;
    QString refreshToken;
    /// Base address of every API call and of the refresh (concur.md 1.4); path stripped.
    QUrl geolocation;
    QStringList scopes;
    QDateTime expiresAt;
    QDateTime refreshExpiresAt;
};

} // namespace Ledgerbridge::Concur
