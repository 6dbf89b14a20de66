// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledgercheck.h"

namespace Ledgerbridge {

/// Where one account of a posting bears something else in NAV.
struct AccountDifference final
{
    LedgerFinding::Kind kind = LedgerFinding::Kind::AmountChanged;
    QString account;
    Decimal expected;
    Decimal found;
};

/// What a posting should have made of each G/L account, against what it made. Pure.
[[nodiscard]] QList<AccountDifference> compareAccounts(const Posting &posting, const QList<LedgerLine> &entries);
/// Every planned amount stands there and was taken back again under the same number.
[[nodiscard]] bool isReversed(const Posting &posting, const QList<LedgerLine> &entries);

} // namespace Ledgerbridge
