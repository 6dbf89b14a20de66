// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"

namespace Ledgerbridge::Concur {

/// What the token endpoint said instead of tokens (concur.md 1.5).
struct AuthRefusal final
{
    /// 0 where none came.
    int code = 0;
    QString word;
    QString description;
    /// With code 16: where the company lives.
    QUrl geolocation;
};

[[nodiscard]] AuthRefusal readAuthRefusal(const HttpAnswer &answer);

/// The error for the admin: SignIn with what to do for that code, or Unreachable when Concur's sign-in is out of order.
[[nodiscard]] Error authError(const AuthRefusal &refusal, const HttpAnswer &answer);

} // namespace Ledgerbridge::Concur
