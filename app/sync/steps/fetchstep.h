// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Reads every READY document of Concur into the workspace, before anything is acknowledged (concur.md 3.2), and
/// notices what was recalled meanwhile.
[[nodiscard]] QCoro::Task<Result<void>> fetchDocuments(Run &run);

} // namespace Ledgerbridge::Sync
