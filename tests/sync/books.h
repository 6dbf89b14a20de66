// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxjson.h"

#include <QStringList>

namespace Ledgerbridge {

/// What a ledger holds as a sorted list of lines, without what may differ between two right ways to the same books:
/// entry numbers and numbers drawn from NAV's series.
[[nodiscard]] QStringList booksOf(const Sandbox::Json &ledger);

} // namespace Ledgerbridge
