// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurvendor.h"

namespace Ledgerbridge::Store {

/// Fields of a vendor as one column holds them.
[[nodiscard]] QString vendorFieldsText(const VendorFields &fields);
[[nodiscard]] VendorFields vendorFieldsFrom(const QString &text);

} // namespace Ledgerbridge::Store
