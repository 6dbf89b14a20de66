// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandoutcome.h"

#include <QList>

namespace Ledgerbridge::Services {

/// What a command did, short enough to be read: each document while they are few, else how many, and first of all those
/// that were left as they are, with the reason.
[[nodiscard]] QString outcomeText(const QList<Sync::CommandOutcome> &outcomes);

} // namespace Ledgerbridge::Services
