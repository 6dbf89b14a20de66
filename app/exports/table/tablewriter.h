// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"

#include <QStringList>

namespace Ledgerbridge::Exports {

/// One format. begin(), then measure() for every row where it looks twice, write() for every row, finish(). Without
/// finish() nothing is left.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual bool looksTwice() const { return false; }
    virtual void measure(const ExportRow &) { }
    [[nodiscard]] virtual Result<void> write(const ExportRow &row) = 0;
    /// Puts the whole under its final name.
    [[nodiscard]] virtual Result<void> finish() = 0;
    /// What else was written.
    [[nodiscard]] virtual QStringList beside() const { return {}; }
};

} // namespace Ledgerbridge::Exports
