// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange.h"
#include "httpobserver.h"

namespace Ledgerbridge {

/// Path of a call and its query: of the query names, and values of those alone that page through lists, for others may
/// carry names of people or secrets. An address that is a secret keeps its path to itself.
[[nodiscard]] QString redactedPath(const HttpCall &call);

/// A JSON body without what nobody may keep: values under names that speak of secrets or bank data, texts that look like
/// tokens, IBANs or long account and card numbers, and `secrets` wherever they stand. Forms, images and anything else
/// that is no JSON, and bodies beyond 1 MB, come out empty; what is long is cut at 64 KB.
[[nodiscard]] QByteArray redactedBody(const QByteArray &body, const QList<QByteArray> &secrets);

/// What an observer is told of an attempt. `withBodies`: redacted bodies as well.
[[nodiscard]] HttpDigest digestOf(const HttpCall &call, const Attempt &attempt, bool withBodies);

} // namespace Ledgerbridge
