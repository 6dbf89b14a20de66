// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "generateddocument.h"
#include "masterdata.h"

namespace Ledgerbridge::Sandbox {

/// Decides kinds, days and planted problems of `count` documents: about 70 % expense reports, 25 % invoices, 5 %
/// purchases; `problemPercent` of them must not post. Purchases carry no problem.
[[nodiscard]] QList<DocumentSlot> planDocuments(const MasterData &data, int count, int problemPercent, quint32 seed);

/// All problems that can be planted in a kind, in the order in which they are dealt out.
[[nodiscard]] QList<Fate> problemsOf(SourceKind kind);

} // namespace Ledgerbridge::Sandbox
