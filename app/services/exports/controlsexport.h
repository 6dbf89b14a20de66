// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controlsreport.h"
#include "tableexport.h"

namespace Ledgerbridge::Services {

/// A report of settings, mappings and rights with the head of the trail, over a connection of its own that cannot write.
/// Blocks; any one thread.
[[nodiscard]] Result<Exports::ExportOutcome> exportControls(const QString &folder, const ControlsReport &report,
    const QString &actor, const Exports::ExportTarget &target, const Exports::ExportProgress &progress = {});

} // namespace Ledgerbridge::Services
