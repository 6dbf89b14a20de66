// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Ledgerbridge::Cli {

/// Exit codes of the command line (command-line.md, "Rules").
enum ExitStatus : int {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NeedsPerson = 3,
    NotReached = 4,
    WorkspaceBlocked = 5,
};

/// The one that wins when several apply: 2, 5, 4, 1, 3, 0 in this order.
[[nodiscard]] int worseExit(int a, int b);

} // namespace Ledgerbridge::Cli
