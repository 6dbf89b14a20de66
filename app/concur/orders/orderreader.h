// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "purchaserequest.h"

namespace Ledgerbridge::Concur {

/// A purchase order of v3 (concur.md 5.1); all its values may be texts. Request members stay empty.
[[nodiscard]] PurchaseRequest readOrder(const Json &order);

/// What the workspace keeps of a followed purchase: `{"request": …, "order": …}` as they came. Either may be missing.
[[nodiscard]] QByteArray orderPayload(const Json &request, const Json &order);
[[nodiscard]] PurchaseRequest readOrderPayload(const Json &payload);

} // namespace Ledgerbridge::Concur
