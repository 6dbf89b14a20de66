// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controlsreport.h"

#include <QJsonObject>

namespace Ledgerbridge::Cli {

/// The fields of `controls --json` (command-line.md).
[[nodiscard]] QJsonObject controlsJson(const ControlsReport &report);

} // namespace Ledgerbridge::Cli
