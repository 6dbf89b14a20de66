// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

namespace Ledgerbridge::Services {

class ReadOnlyWorkspace;

/// Everything the overview shows except the notices, read through the reader's connection. In the reader thread.
[[nodiscard]] Result<OverviewData> readOverview(ReadOnlyWorkspace &workspace);

} // namespace Ledgerbridge::Services
