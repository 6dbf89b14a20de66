// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "invoice.h"

#include <algorithm>

namespace Ledgerbridge {

bool Invoice::refersToOrder() const
{
    return !poNumber.isEmpty() || multiplePurchaseOrder
        || std::any_of(
            lines.cbegin(), lines.cend(), [](const InvoiceLine &line) { return !line.purchaseOrderNumber.isEmpty(); });
}

} // namespace Ledgerbridge
