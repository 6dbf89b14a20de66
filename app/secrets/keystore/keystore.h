// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "secretbytes.h"

#include <QString>

namespace Ledgerbridge {

/// The key store of the platform (Secret Service, KWallet, Windows Credential Manager), for small values by name.
/// Blocking, bounded by a timeout; safe in any thread. Errors tell apart what the admin must do:
/// SecretStoreLocked (unlock it), SecretStoreMissing (there is none), SecretMissing (it works, without such a value).
class KeyStore
{
public:
    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    [[nodiscard]] virtual Result<SecretBytes> read(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &name, const SecretBytes &value) = 0;
    /// Fine where the name is unknown.
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
    /// Writes a random canary, reads it back and deletes it: the only proof that the store works (dependencies.md 7).
    [[nodiscard]] virtual Result<void> probe() = 0;
};

} // namespace Ledgerbridge
