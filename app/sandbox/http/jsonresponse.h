// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxhttp.h"
#include "sandboxjson.h"

namespace Ledgerbridge::Sandbox {

/// An answer in JSON, said to be UTF-8.
[[nodiscard]] HttpResponse jsonResponse(int status, const Json &body);

} // namespace Ledgerbridge::Sandbox
