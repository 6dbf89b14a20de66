// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthreport.h"

#include <QJsonObject>

namespace Ledgerbridge::Cli {

/// The fields of `reconcile --json` (command-line.md), and those that came later.
[[nodiscard]] QJsonObject toJson(const MonthReport &report);
[[nodiscard]] QJsonObject toJson(const SignOff &signOff);

} // namespace Ledgerbridge::Cli
