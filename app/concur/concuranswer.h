// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"

namespace Ledgerbridge::Concur {

/// Concur's own words in an error body, whatever its shape (concur.md 8), with the correlation id; at most 1000 characters.
[[nodiscard]] QString wordsOf(const HttpAnswer &answer);

/// A 400 that is none: "too many requests" or a database deadlock (concur.md 8). Asking again shortly helps.
[[nodiscard]] bool isThrottle(const HttpAnswer &answer);

/// The error for an answer without success: NotFound for 404, SignIn for 401, MissingScope for 403, Throttled where a
/// 400 means "too many requests" (concur.md 8), Unreachable for 5xx, else Refused. `what` names the request in the detail.
[[nodiscard]] Error refusalOf(const HttpAnswer &answer, const QString &what);

/// The JSON of a successful answer to a repeatable call, else the error.
[[nodiscard]] Result<Json> jsonOf(const Result<HttpAnswer> &answer, const QString &what);

} // namespace Ledgerbridge::Concur
