// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record.h"

#include <QByteArray>

namespace Ledgerbridge::Store {

/// A run's figures as they lie in the workspace: JSON, amounts as decimal texts, so that none is read as a binary
/// fraction.
[[nodiscard]] QByteArray runSummaryToJson(const RunSummary &run);
/// Run id, dry run and moments are columns of their own and stay unset.
[[nodiscard]] RunSummary runSummaryFromJson(const QByteArray &json);

} // namespace Ledgerbridge::Store
