// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workbench.h"

namespace Ledgerbridge {

/// Posting of an approved invoice: purchase invoice, or credit memo where its total is negative (concur.md 3.10,
/// nav.md 2.10 to 2.13). Leaves reasons on the workbench.
[[nodiscard]] QList<Posting> planInvoice(Workbench &bench, const Posting &frame);

} // namespace Ledgerbridge
