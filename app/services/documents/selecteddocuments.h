// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documentstore.h"
#include "rowsources.h"

namespace Ledgerbridge::Services {

/// What a list of documents asks for, as the store knows it. Newest first.
[[nodiscard]] Store::DocumentFilter documentFilter(const DocumentListQuery &query);

/// Everything a person has chosen, by the names that commands take; what the list had not loaded yet is among them.
[[nodiscard]] Result<QStringList> selectedDocuments(Store::Database &database, const DocumentSelection &selection);

} // namespace Ledgerbridge::Services
