// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documentstore.h"

namespace Ledgerbridge::Store {

/// A DocumentFilter as conditions on `document d` with their values.
struct DocumentQuery final
{
    QString where;
    QVariantList values;
};

/// Without keyset and limit.
[[nodiscard]] DocumentQuery documentQuery(const DocumentFilter &filter);
/// With them.
[[nodiscard]] DocumentQuery documentPage(const DocumentFilter &filter);

} // namespace Ledgerbridge::Store
