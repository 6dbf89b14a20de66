// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurconnection.h"
#include "httpclient.h"

namespace Ledgerbridge::Concur {

/// Name and value, unencoded.
using TokenForm = QList<std::pair<QByteArray, QString>>;

/// Asks a token address and reads what comes. Follows error 16 to the named data centre, once and only to a trusted
/// host (concur.md 1.5). `before` supplies what the answer leaves out: refresh token, scopes, geolocation.
/// Errors: SignIn (with Concur's code as systemCode), Unreachable, Throttled, Protocol. No secret is in any of them.
[[nodiscard]] QCoro::Task<Result<Tokens>> requestTokens(
    HttpClient &http, QUrl address, QUrl tokenUrl, TokenForm form, Tokens before, QDateTime now);

/// Reads a token answer (concur.md 1.3); `expires_in` may be a text or a number.
[[nodiscard]] Result<Tokens> readTokens(
    const QByteArray &body, const QUrl &asked, const QUrl &tokenUrl, const Tokens &before, const QDateTime &now);

} // namespace Ledgerbridge::Concur
