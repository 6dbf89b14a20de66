// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Ledgerbridge::Nav {

/// A bearer token as Entra ID issues it (nav.md 1.4). Secret: never logged, never stored.
struct EntraToken final
{
    QByteArray value;
    /// How long it may be used, from the moment of asking; some time before Entra's own end.
    std::chrono::seconds lifetime{0};
};

/// Form body of the client-credentials request.
[[nodiscard]] QByteArray entraTokenForm(const QString &clientId, const QString &secret, const QString &scope);
/// The scope where the admin entered none.
[[nodiscard]] QString defaultScope();

/// Entra's answer: a token, or SignIn with a sentence that tells what to change.
[[nodiscard]] Result<EntraToken> entraToken(int status, const QByteArray &body);

} // namespace Ledgerbridge::Nav
