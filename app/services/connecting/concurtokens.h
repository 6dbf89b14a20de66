// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concursession.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// Names of the workspace's secrets.
namespace SecretName {
[[nodiscard]] QString concurClientSecret();
[[nodiscard]] QString navSecret(const Nav::Connection &connection);
} // namespace SecretName

/// Keeps what a token answer brought: tokens and geolocation as secrets, the refresh token first because it cannot be
/// had again; scopes and ends, which are no secrets, as facts.
[[nodiscard]] Result<void> storeTokens(Workspace &workspace, const Concur::Tokens &tokens, const QString &actor);
/// What storeTokens() kept last. SecretMissing where Concur was never signed in to.
[[nodiscard]] Result<Concur::Tokens> loadTokens(Workspace &workspace);
/// When the sign-in to Concur ends; needs no passphrase.
struct SignInEnd final
{
    /// Invalid: nobody has signed in yet.
    QDateTime at;
    /// Concur said so; else worked out from when the refresh token came (concur.md 1.3).
    bool certain = false;
};
[[nodiscard]] Result<SignInEnd> signInEnd(Workspace &workspace);
/// The scopes of them, which need no passphrase to be read; empty where Concur never told any.
[[nodiscard]] Result<QStringList> loadScopes(Workspace &workspace);

} // namespace Ledgerbridge::Services
