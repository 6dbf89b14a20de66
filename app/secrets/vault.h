// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "secretbytes.h"

#include <QString>

namespace Ledgerbridge {

/// Turns secrets into ciphertext under the master key of one workspace and back. Keeps nothing but the key.
/// Its const functions are safe in any thread.
class Vault final
{
public:
    /// `masterKey` has Sealing::keySize bytes.
    Vault(SecretBytes masterKey, QString workspaceId);

    /// Bound to this workspace and to `name`; empty only when the machine gives no random numbers.
    [[nodiscard]] QByteArray seal(const QString &name, QByteArrayView value) const;
    /// WorkspaceDamaged where the ciphertext was changed, or belongs to another name, workspace or key.
    [[nodiscard]] Result<QByteArray> open(const QString &name, QByteArrayView sealedValue) const;

    [[nodiscard]] const SecretBytes &masterKey() const { return m_masterKey; }
    [[nodiscard]] const QString &workspaceId() const { return m_workspaceId; }

private:
    SecretBytes m_masterKey;
    QString m_workspaceId;
};

} // namespace Ledgerbridge
