// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace Ledgerbridge {

/// Something that `check` has found (command-line.md, "Set-up"): what it is, and what to do about it.
struct Finding final
{
    enum class Severity { Error, Warning, Info };

    /// Machine name, e.g. `journalNumberSeries`.
    QString id;
    Severity severity = Severity::Warning;
    QString text;
    QString remedy;
    [[nodiscard]] bool operator==(const Finding &) const = default;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::Finding)
