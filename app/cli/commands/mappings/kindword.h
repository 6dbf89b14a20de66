// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "mappingbook.h"

namespace Ledgerbridge::Cli {

/// The kind of mapping that a word of the command line names; else wrong usage, with the kinds there are.
[[nodiscard]] Result<MappingKind> kindFrom(const QString &word);

} // namespace Ledgerbridge::Cli
