// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurclock.h"
#include "sandboxhttp.h"
#include "sandboxjson.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

namespace Ledgerbridge::Sandbox {

/// What the make-believe Concur lets in.
struct ConcurCredentials final
{
    QString clientId = QStringLiteral("b9a2f7de-5f5c-4c0e-9d43-2f1f7c1f0001");
    QString clientSecret = QStringLiteral("demo-concur-secret");
    QString companyUuid = QStringLiteral("9d1c0f3e-0000-4000-8000-00000000c0de");
    QString requestToken = QStringLiteral("at-demo0000request0000token");
    /// Lives in another datacentre: error 16 at the entry (concur.md 1.5).
    QString farCompanyUuid = QStringLiteral("9d1c0f3e-0000-4000-8000-0000000000fa");
    QStringList scopes; ///< granted; empty: all that the client may ask for (concur.md 8)
    bool enabled = true; ///< else code 59
};

/// The OAuth2 desk of Concur: grants, their errors, rotation and expiry (concur.md 1). Knows no sockets.
class TokenDesk final
{
public:
    enum class Host { Entry, Api };
    enum class Kind { Company, App };
    enum class Check { Valid, Unknown, Expired };
    struct Bearer final
    {
        Check check = Check::Unknown;
        Kind kind = Kind::Company;
    };

    TokenDesk(ConcurCredentials credentials, const ConcurClock &clock);

    /// `here`: base of the asked host; `home`: the company's datacentre, where it is to go from now on.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, Host host, const QUrl &here, const QUrl &home);
    [[nodiscard]] Bearer check(const QByteArray &authorization) const;
    [[nodiscard]] bool isGranted(const QString &scope) const { return m_scopes.contains(scope); }

    /// Whether a company token was ever obtained: from then on the application has a company (concur.md 7.1).
    [[nodiscard]] bool hasKnownCompany() const { return m_knownCompany; }
    void setKnownCompany(bool known) { m_knownCompany = known; }
    void setScopes(const QStringList &scopes) { m_scopes = scopes; }
    void setEnabled(bool enabled) { m_credentials.enabled = enabled; }
    /// Every access token given out so far is over.
    void expireAccessTokens();
    /// DELETE app-mgmt/v0/connections: every refresh token is dead as well.
    void revokeAll();
    [[nodiscard]] const ConcurCredentials &credentials() const { return m_credentials; }

    [[nodiscard]] static QStringList allScopes();

private:
    struct Token final
    {
        QDateTime expires;
        Kind kind = Kind::Company;
    };
    struct Form;

    [[nodiscard]] HttpResponse companyGrant(const Form &form, Host host, const QUrl &home);
    [[nodiscard]] HttpResponse refreshGrant(const Form &form, const QUrl &here, const QUrl &home);
    [[nodiscard]] HttpResponse appGrant(const QUrl &base);
    [[nodiscard]] HttpResponse userGrant(const Form &form) const;
    [[nodiscard]] HttpResponse grant(Kind kind, const QString &geolocation, bool refreshed);
    [[nodiscard]] QString newAccessToken(Kind kind);
    [[nodiscard]] static HttpResponse refused(int code, const QString &text = {}, const QUrl &geolocation = {});

    ConcurCredentials m_credentials;
    QStringList m_scopes;
    bool m_knownCompany = false;
    const ConcurClock &m_clock;
    QDateTime m_requestTokenMade;
    QHash<QString, Token> m_access;
    QHash<QString, QDateTime> m_refresh; ///< until when each holds
};

} // namespace Ledgerbridge::Sandbox
