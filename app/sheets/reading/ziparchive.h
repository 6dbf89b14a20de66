// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace Ledgerbridge::Sheets {

/// One part of a ZIP file, unpacked while it is read. Reading fails (errorString says why) where the part is damaged or
/// grows beyond what the archive may unpack to.
class ZipPart : public QIODevice
{
public:
    [[nodiscard]] bool isSequential() const override { return true; }
    /// What went wrong while reading, once the end was reached or reading failed; nothing where the part is whole.
    [[nodiscard]] virtual Result<void> outcome() const = 0;

protected:
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// A ZIP file on a device that is open, can be sought and outlives the archive. Any one thread.
class ZipArchive final
{
public:
    /// `unpackedBytes`: how much all parts that are read may come to together.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(QIODevice &device, qint64 unpackedBytes);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// Names are compared without case, as in the packages of Office.
    [[nodiscard]] bool contains(const QString &name) const;
    /// Opens a part; the one that was open before must be gone, and the archive outlives it. NotFound where there is no
    /// such part.
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QString &name);

private:
    ZipArchive() = default;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Ledgerbridge::Sheets
