// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// Mapping rows whose target is not there or not usable in any connected company, by the cached master data; one
/// finding for each. Nothing while no master data has been read yet.
[[nodiscard]] QList<Finding> mappingFindings(Workspace &workspace);

} // namespace Ledgerbridge::Services
