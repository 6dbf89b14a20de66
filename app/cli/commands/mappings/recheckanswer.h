// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

namespace Ledgerbridge::Cli {

/// Checks again what is held after mappings or settings changed, and adds to `answer` what was released.
void addRecheck(Services::Workspace &workspace, const Call &call, Answer &answer);

} // namespace Ledgerbridge::Cli
