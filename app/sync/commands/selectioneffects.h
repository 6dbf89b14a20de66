// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingeffects.h"
#include "rowsources.h"

namespace Ledgerbridge::Sync {

/// What these documents come to, and what checking those of them that wait would find now, with what the workspace knows:
/// no network, nothing is written. Names that are not known are left out. Any thread, with a connection of its own;
/// Cancelled where it was told not to go on.
[[nodiscard]] Result<SelectionPreview> previewSelection(Store::Database &database, const QList<CompanyLink> &companies,
    const QStringList &names, QDate today, const GoOn &goOn);

} // namespace Ledgerbridge::Sync
