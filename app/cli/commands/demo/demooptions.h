// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

/// What `sandbox` and `demo` have in common.
namespace Ledgerbridge::Cli::DemoOptions {

[[nodiscard]] QCommandLineOption documents();
[[nodiscard]] QCommandLineOption seed();
/// A whole number of zero or more; Usage names the option otherwise.
[[nodiscard]] Result<int> number(const Call &call, const QString &option, int otherwise);

} // namespace Ledgerbridge::Cli::DemoOptions
