// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxhttp.h"
#include "sandboxjson.h"

#include <QDateTime>

namespace Ledgerbridge::Sandbox {

/// Who may sign in to the make-believe NAV.
struct NavCredentials final
{
    bool basic = false; ///< user and password instead of a bearer token (on-premises; nav.md 1.5)
    QString tenant = QStringLiteral("tenant");
    QString clientId = QStringLiteral("11111111-2222-4333-8444-555555555555");
    QString clientSecret = QStringLiteral("demo-secret+/=&");
    QString scope = QStringLiteral("https://api.businesscentral.dynamics.com/.default");
    QString user = QStringLiteral("DEMO");
    QString password = QStringLiteral("demo-web-service-key");
    int tokenSeconds = 3599;
    bool secretExpired = false;
    bool appDisabled = false; ///< tokens are issued, NAV refuses them (two layers; nav.md 1.4)
};

/// The Entra token endpoint and the check of what it issued (nav.md 1.4).
class Entra final
{
public:
    explicit Entra(const NavCredentials &credentials)
        : m_credentials(credentials)
    {
    }

    [[nodiscard]] HttpResponse token(const HttpRequest &request, const QString &tenant, const QDateTime &now);
    /// Whether the request carries a valid token or, with basic sign-in, the right user and password.
    [[nodiscard]] bool admits(const HttpRequest &request, const QDateTime &now) const;
    /// All tokens issued so far are worth nothing any more.
    void revokeTokens() { m_tokens.clear(); }
    [[nodiscard]] int tokensIssued() const { return m_issued; }
    [[nodiscard]] NavCredentials &credentials() { return m_credentials; }
    [[nodiscard]] const NavCredentials &credentials() const { return m_credentials; }

private:
    NavCredentials m_credentials;
    QHash<QByteArray, QDateTime> m_tokens;
    int m_issued = 0;
};

} // namespace Ledgerbridge::Sandbox
