// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"
#include "workspace.h"

namespace ExportTest {

using namespace Ledgerbridge;

/// A workspace whose trail has a few entries of every awkward kind: texts with quotes, line breaks, other scripts and what
/// looks like a formula, amounts that are none, an erased text.
[[nodiscard]] std::unique_ptr<Services::Workspace> sampleWorkspace(const QString &folder);
/// Appends so many plain entries.
[[nodiscard]] bool appendEntries(Services::Workspace &workspace, int count);

} // namespace ExportTest
