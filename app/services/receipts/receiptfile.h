// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "imagefile.h"

namespace Ledgerbridge::Services {

enum class Overwrite { Refuse, Allow };

/// Writes a receipt to a file that is whole or not there at all. InvalidInput where one stands there already and must
/// not be replaced, Storage where it cannot be written. Any thread.
[[nodiscard]] Result<void> saveReceipt(const Concur::ImageFile &receipt, const QString &path, Overwrite overwrite);

} // namespace Ledgerbridge::Services
