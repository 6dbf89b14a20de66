// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingcondition.h"
#include "sourcedocument.h"

namespace Ledgerbridge {

/// What a document as a whole tells about itself to the conditions of mapping rows; the company is not among it. Points
/// into the document.
[[nodiscard]] MappingFacts documentFacts(const SourceDocument &document);

/// What an entry of a report or a line of an invoice or order adds; of it or of one of its allocations.
[[nodiscard]] MappingFacts entryFacts(
    const MappingFacts &document, const ExpenseEntry &entry, const ExpenseAllocation *allocation = nullptr);
[[nodiscard]] MappingFacts lineFacts(const MappingFacts &document, const QString &expenseType,
    const CostFields &lineFields, const CostFields *allocationFields);

} // namespace Ledgerbridge
