// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// Where ciphertext is kept, by name; the store implements it. It never sees a secret. Used in one thread at a time.
class SecretRows
{
public:
    SecretRows() = default;
    virtual ~SecretRows() = default;
    Q_DISABLE_COPY_MOVE(SecretRows)

    /// Nothing where the name is unknown; an error only where the storage fails.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    /// Adds or replaces, durably.
    [[nodiscard]] virtual Result<void> write(const QString &name, const QByteArray &sealedValue) = 0;
    /// Fine where the name is unknown.
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
    /// In order of the names.
    [[nodiscard]] virtual Result<QStringList> names() = 0;
};

} // namespace Ledgerbridge
