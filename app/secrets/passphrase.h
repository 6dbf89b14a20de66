// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "secretbytes.h"

#include <QString>

#include <functional>

namespace Ledgerbridge {

/// What one guess at a passphrase costs, Argon2id's own measures.
struct KdfCost final
{
    quint64 operations = 0;
    quint64 memoryBytes = 0;

    /// 256 MiB, about half a second (dependencies.md 7).
    [[nodiscard]] static KdfCost moderate();
    /// Within what libsodium takes and what a header may ask of this computer (1 GiB, 16 passes).
    [[nodiscard]] bool isSane() const;
    [[nodiscard]] bool operator==(const KdfCost &) const = default;
};

/// A fresh random salt for deriveKey().
[[nodiscard]] QByteArray newSalt();

/// Argon2id v1.3 of the passphrase's bytes. Slow on purpose: keep it out of the GUI thread. Empty where memory is short
/// or an argument is out of range.
[[nodiscard]] SecretBytes deriveKey(const SecretBytes &passphrase, const QByteArray &salt, const KdfCost &cost);

/// Text as typed, in the one spelling that all systems get from the same keys (NFC, UTF-8). Wipes the source.
[[nodiscard]] SecretBytes passphraseFromText(QString &&text);

/// Asks a person; an error where that cannot be done.
using PassphrasePrompt = std::function<Result<SecretBytes>()>;

/// `LEDGERBRIDGE_VAULT_PASSPHRASE` where it is set and not empty, else what `prompt` gives. SecretStoreLocked when
/// there is neither; never an empty passphrase.
[[nodiscard]] Result<SecretBytes> obtainPassphrase(const PassphrasePrompt &prompt);

} // namespace Ledgerbridge
