// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concursession.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// What a session needs to sign in to the workspace's Concur. Several sessions may live beside each other, in this
/// process and in others: each stores new tokens at once and looks at what is stored before it asks for new ones. The
/// workspace outlives them and is used in their thread. NotFound where Concur is not connected.
[[nodiscard]] Result<Concur::Session::Setup> concurSetup(Workspace &workspace);

} // namespace Ledgerbridge::Services
