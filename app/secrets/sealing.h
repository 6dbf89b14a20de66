// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secretbytes.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

/// Authenticated encryption, XChaCha20-Poly1305 (dependencies.md 7): version, nonce, ciphertext with tag. What a sealed
/// text belongs to is part of its seal, so it cannot be moved to another name or workspace.
namespace Ledgerbridge::Sealing {

constexpr qsizetype keySize = 32;
constexpr char version = 1;

/// Empty when the key has the wrong size or there are no random numbers.
[[nodiscard]] QByteArray seal(const SecretBytes &key, QByteArrayView plain, const QList<QByteArray> &context);
/// Nothing when the key or the context is another one, or a bit of the text has changed.
[[nodiscard]] std::optional<SecretBytes> open(
    const SecretBytes &key, QByteArrayView sealedText, const QList<QByteArray> &context);

} // namespace Ledgerbridge::Sealing
