// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "newrequest.h"

namespace Ledgerbridge::Concur {

/// The body of a new purchase request (concur.md 5.3); blank members are left out, numbers keep their digits.
[[nodiscard]] Json requestBody(const NewRequest &request);
/// The same read back, from a file a person wrote: InvalidInput names a member that Concur does not have, rather than
/// leaving it out in silence. Values are not checked (checkRequest does).
[[nodiscard]] Result<NewRequest> readRequestBody(const Json &body);

/// The faults in an answer of Concur: `{errors:[{errorCode, errorMessage, dataPath}]}`; none where it has none. Paths are
/// read in any notation that names `lineItems` and a position.
[[nodiscard]] QList<RequestFault> readRequestFaults(const Json &answer);

} // namespace Ledgerbridge::Concur
