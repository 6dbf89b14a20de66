// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passphrase.h"

#include <QByteArray>
#include <QString>

namespace Ledgerbridge {

/// What a workspace remembers about its secrets, in clear: where the master key comes from and how to tell that it is
/// the right one. Holds no secret; whoever reads it can only guess passphrases, at the price of `cost` each.
///
/// As JSON: `{"format":1,"mode":"keychain","workspaceId","keyCheck"}`, and for mode `vault` also
/// `{"kdf":{"algorithm":"argon2id13","operations","memoryBytes","salt"},"wrappedKey"}`; bytes in base64.
struct SecretsHeader final
{
    enum class Mode { KeyStore, Passphrase };

    Mode mode = Mode::KeyStore;
    QString workspaceId;
    /// Nothing, sealed under the master key.
    QByteArray keyCheck;
    KdfCost cost;
    QByteArray salt;
    /// The master key, sealed under the key that is derived from the passphrase.
    QByteArray wrappedKey;

    [[nodiscard]] QByteArray toJson() const;
    /// WorkspaceDamaged where it is not a header, WorkspaceNewer where its format is not known yet.
    [[nodiscard]] static Result<SecretsHeader> fromJson(const QByteArray &json);

    /// Name of the master key in the key store.
    [[nodiscard]] QString keyName() const;

    void setKeyCheck(const SecretBytes &masterKey);
    [[nodiscard]] bool fits(const SecretBytes &masterKey) const;
    /// Fills salt, cost and wrappedKey. Slow on purpose. Internal where memory is short.
    [[nodiscard]] Result<void> wrap(
        const SecretBytes &masterKey, const SecretBytes &passphrase, const KdfCost &kdfCost);
    /// SecretStoreLocked for a wrong passphrase. Slow on purpose.
    [[nodiscard]] Result<SecretBytes> unwrap(const SecretBytes &passphrase) const;
};

} // namespace Ledgerbridge
