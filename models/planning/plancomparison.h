// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner.h"

namespace Ledgerbridge {

/// One thing about a document or one of its lines that two plans say differently.
struct PlanChange final
{
    enum class What { Outcome, Company, Vendor, Account, Dimensions, Tax, Line };
    What what = What::Account;
    /// What the line is for, as Concur says it; empty where the document as a whole is meant.
    QString line;
    /// Debit above zero; invalid where no line is meant.
    Decimal amount = Decimal::invalid();
    QString before;
    QString after;
    [[nodiscard]] bool operator==(const PlanChange &) const = default;
};
/// `outcome`, `company`, `vendor`, `account`, `dimensions`, `tax`, `line`
[[nodiscard]] QString toString(PlanChange::What what);
/// The same for people.
[[nodiscard]] QString planChangeTitle(PlanChange::What what);

/// What the same document becomes under other mappings: exactly what differs, in the order of the lines. Pure. Amounts,
/// dates and descriptions are not compared: mappings do not change them.
[[nodiscard]] QList<PlanChange> comparePlans(const PlanOutcome &before, const PlanOutcome &after);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::PlanChange)
