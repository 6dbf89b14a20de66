// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "masterdata.h"
#include "vendorpages.h"

namespace Ledgerbridge::Sandbox {

/// What Concur refuses a new purchase request for at once: `[{errorCode, errorMessage, dataPath}]`, empty where it takes it
/// (concur.md 5.3).
[[nodiscard]] Json requestFaults(const Json &body, const VendorPages &vendors);
/// Why the request cannot be created after all, found when it is made: an exception's code, empty where it can.
[[nodiscard]] QString creationFault(const Json &body, const MasterData &data);
/// The order that an approved request becomes (concur.md 5.1).
[[nodiscard]] Json orderOfRequest(const Json &body, const QString &orderNumber, const QString &requestNumber,
    const MasterData &data, const QDateTime &now);

} // namespace Ledgerbridge::Sandbox
