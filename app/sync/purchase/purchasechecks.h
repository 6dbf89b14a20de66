// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "holdreason.h"
#include "ledger.h"

namespace Ledgerbridge::Sync {

/// What of a draft's header is not as planned; empty when it is.
[[nodiscard]] QString compareHeader(const Posting &planned, const Nav::PurchaseDocument &draft);
/// What of a draft's lines is not as planned (comment lines left aside); empty when they are.
[[nodiscard]] QString compareLines(const Posting &planned, const QList<Nav::PurchaseLine> &lines);
/// The same for a draft that may have been cut off: only the lines that are there are compared.
[[nodiscard]] QString compareFirstLines(const Posting &planned, const QList<Nav::PurchaseLine> &lines);
/// NAV's total against Concur's, before posting; empty when they are equal (orders compare without tax).
[[nodiscard]] QString compareTotal(const Posting &planned, const Nav::PurchaseDocument &draft);
/// Lines of ours among a draft's lines, in plan order.
[[nodiscard]] QList<Nav::PurchaseLine> accountLines(const QList<Nav::PurchaseLine> &lines);
/// Why a report waits whose purchase document somebody in NAV has posted before our journal part `reference` stood.
[[nodiscard]] Reason withoutCardPart(const Nav::PurchaseDocument &posted, const QString &reference);

} // namespace Ledgerbridge::Sync
