// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendorwishes.h"

namespace Ledgerbridge::Sync::VendorTexts {

/// Sentences for the admin about a vendor that a person has to decide about: which, what, and what to do.

[[nodiscard]] QString missing(const VendorWish &wish, const QStringList &fields);
[[nodiscard]] QString conflict(const VendorWish &wish, const ConcurVendor &record, const QStringList &fields);
/// The code is the same, the name is plainly another.
[[nodiscard]] QString otherName(const VendorWish &wish, const ConcurVendor &record);
/// Another vendor of NAV stands behind that code.
[[nodiscard]] QString claimed(const VendorWish &wish, const VendorWish &owner);

} // namespace Ledgerbridge::Sync::VendorTexts
