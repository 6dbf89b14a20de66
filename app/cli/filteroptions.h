// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "decimal.h"

#include <QDateTime>

namespace Ledgerbridge::Cli {

/// What options of lists say; Usage where it cannot be read.

/// A day means its beginning, or its end where `end`; invalid where the option is not set.
[[nodiscard]] Result<QDateTime> momentFrom(const Call &call, const QString &option, bool end);
/// `otherwise` where the option is not set.
[[nodiscard]] Result<qint64> numberFrom(
    const Call &call, const QString &option, qint64 fewest, qint64 otherwise, qint64 most);
/// Invalid where the option is not set.
[[nodiscard]] Result<Decimal> amountFromOption(const Call &call, const QString &option);

} // namespace Ledgerbridge::Cli
