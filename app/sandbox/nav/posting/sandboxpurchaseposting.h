// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"

namespace Ledgerbridge::Sandbox {

/// Posts a draft purchase invoice or credit memo (nav.md 3.3). Whatever is wrong, the caller gets the first message as
/// a dialog error. A posting number reserved before a late refusal stays with the draft.
[[nodiscard]] Outcome<void> postPurchaseDocument(NavCompany &company, const QUuid &id);
/// Receives and invoices all of an order; the posted invoice is a new record (nav.md 2.12).
[[nodiscard]] Outcome<void> receiveAndInvoice(NavCompany &company, const QUuid &orderId);

} // namespace Ledgerbridge::Sandbox
