// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QSaveFile>

namespace Ledgerbridge::Exports {

/// What is said of a file that cannot be written, with what to do.
[[nodiscard]] tl::unexpected<Error> notWritten(const QString &path, const QString &detail);

/// A file that gets its name when it is whole; without commit() nothing is left of it.
class OutputFile final
{
public:
    explicit OutputFile(const QString &path);

    [[nodiscard]] Result<void> open();
    /// Collected, and written in larger pieces.
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<void> commit();
    /// SHA-256 of all that was written, in hex; after commit().
    [[nodiscard]] QByteArray digest() const { return m_hash.result().toHex(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    [[nodiscard]] Result<void> flush();

    QSaveFile m_file;
    QByteArray m_pending;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace Ledgerbridge::Exports
