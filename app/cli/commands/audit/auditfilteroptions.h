// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"
#include "command.h"

namespace Ledgerbridge::Cli {

/// The options by which `audit list` and `audit export` choose entries: --document, --text, --since, --until.
[[nodiscard]] QList<QCommandLineOption> auditFilterOptions();
/// What they ask for; a day means its beginning for --since, its end for --until (UTC).
[[nodiscard]] Result<Store::AuditFilter> auditFilterFrom(const Call &call);

} // namespace Ledgerbridge::Cli
