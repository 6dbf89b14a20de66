// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge::Concur {

/// What became of one record of a write that carries several.
struct RecordResult final
{
    /// Exists: one of that key is there already; compare it. Unknown: the answer does not say; look at it before it is sent
    /// again.
    enum class Outcome { Saved, Exists, Refused, Unknown };

    Outcome outcome = Outcome::Unknown;
    /// Concur's own words where it was not saved.
    QString message;
};

} // namespace Ledgerbridge::Concur
