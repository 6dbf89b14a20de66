// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "masterdata.h"

#include <QByteArray>

namespace Ledgerbridge::Sandbox {

/// The mappings that the demo imports, as the CSV of command-line.md (`kind,source,target,from,note`; UTF-8). Codes that
/// are equal on both sides are left out where the same code counts by itself.
[[nodiscard]] QByteArray mappingsCsv(const MasterData &data);

} // namespace Ledgerbridge::Sandbox
