// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expiryentry.h"

namespace Ledgerbridge::Cli {

/// The expiry calendar for people, a line per entry.
[[nodiscard]] QString expiryText(const QList<ExpiryEntry> &entries, const QDateTime &now);

} // namespace Ledgerbridge::Cli
