// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expensereport.h"
#include "json.h"

namespace Ledgerbridge::Concur {

/// A day in any notation that Concur uses: `YYYY-MM-DD` with or without a time behind it (the time is dropped, as it may
/// be local midnight written in UTC), `MM/DD/YYYY`, `YYYYMMDD`. Invalid for anything else (concur.md 3.8, 3.10).
[[nodiscard]] QDate readDate(const Json &value);

/// A block of which there is one, which may stand alone in an array all the same (concur.md 9, 5).
[[nodiscard]] Json single(const Json &block);

/// The configurable fields of a block: members named `<prefix>Custom7Code`, `<prefix>OrgUnit2Value` and the like become
/// `custom7`, `orgUnit2`. An empty prefix reads `Custom7` of v3, a text or an object. A value without a code stands for
/// its own code.
[[nodiscard]] CostFields readCostFields(const Json &block, QStringView prefix);

/// An `employee` or `ownerEmployee` block.
[[nodiscard]] Employee readEmployee(const Json &block);

} // namespace Ledgerbridge::Concur
