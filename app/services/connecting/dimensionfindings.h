// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enginesetup.h"
#include "finding.h"

namespace Ledgerbridge::Services {

/// What stands between NAV's dimensions and Concur's lists: rules that lead nowhere, lists that another app manages,
/// dimensions without a list. Asks Concur for its lists; nothing where dimensions are not exchanged. `dimensions`: NAV's
/// codes, of all connected companies.
[[nodiscard]] QCoro::Task<QList<Finding>> dimensionFindings(Sync::EngineSetup setup, QStringList dimensions);

} // namespace Ledgerbridge::Services
