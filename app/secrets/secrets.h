// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keystore.h"
#include "passphrase.h"
#include "secretrows.h"
#include "vault.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace Ledgerbridge {

class Secrets;

/// A new workspace's secrets, and the header to store beside them (in clear; see SecretsHeader).
struct CreatedSecrets final
{
    QByteArray header;
    std::unique_ptr<Secrets> secrets;
};

/// The secrets of one workspace: ciphertext in rows, under a master key that lies in the platform's key store or is
/// wrapped by a passphrase (product.md, promise 7). Used in the thread of its rows; never logs, and its errors never
/// hold, a secret. A secret is named by what it belongs to: `concur/refreshToken`, `nav/CRONUS/clientSecret`.
class Secrets final
{
public:
    /// Proves first that the key store works. A key that is there already for this workspace is kept, so that a start
    /// that was cut short can be repeated.
    [[nodiscard]] static Result<CreatedSecrets> createWithKeyStore(
        KeyStore &keyStore, SecretRows &rows, const QString &workspaceId);
    /// Slow on purpose, about half a second.
    [[nodiscard]] static Result<CreatedSecrets> createWithPassphrase(const SecretBytes &passphrase, SecretRows &rows,
        const QString &workspaceId, const KdfCost &cost = KdfCost::moderate());

    /// Opens by what the header says: the key store, or the passphrase from the environment or else from `prompt`.
    /// `keyStore` may be null for a workspace with a passphrase.
    [[nodiscard]] static Result<std::unique_ptr<Secrets>> unlock(
        const QByteArray &header, SecretRows &rows, KeyStore *keyStore, const PassphrasePrompt &prompt);

    /// The new header; the secrets themselves stay as they are. The old passphrase opens only old copies of the header.
    [[nodiscard]] static Result<QByteArray> changePassphrase(const QByteArray &header, const SecretBytes &oldPassphrase,
        const SecretBytes &newPassphrase, const KdfCost &cost = KdfCost::moderate());
    /// Takes the master key of a workspace that is given up out of the key store; its secrets are lost for good.
    [[nodiscard]] static Result<void> forgetMasterKey(const QByteArray &header, KeyStore &keyStore);

    /// The same secrets through other rows, for another thread, without asking for the key again.
    [[nodiscard]] std::unique_ptr<Secrets> withRows(SecretRows &rows) const;

    /// SecretMissing where there is none of that name.
    [[nodiscard]] Result<QByteArray> get(const QString &name) const;
    [[nodiscard]] Result<bool> contains(const QString &name) const;
    [[nodiscard]] Result<void> set(const QString &name, QByteArrayView value);
    [[nodiscard]] Result<void> remove(const QString &name);
    [[nodiscard]] Result<QStringList> names() const;

private:
    Secrets(std::shared_ptr<const Vault> vault, SecretRows &rows);

    std::shared_ptr<const Vault> m_vault;
    SecretRows &m_rows;
};

} // namespace Ledgerbridge
