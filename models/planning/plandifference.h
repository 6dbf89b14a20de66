// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingplan.h"

#include <QMetaType>
#include <QStringList>

namespace Ledgerbridge {

/// What one account with one set of dimensions bears by what is posted and by what the new version would post. Amounts
/// are debit less credit, in the posting's currency.
struct DifferenceLine final
{
    enum class Change { Added, Gone, Changed };
    Change change = Change::Changed;
    NavAccountType accountType = NavAccountType::GlAccount;
    QString account;
    QString accountName;
    QList<PlanDimension> dimensions;
    Decimal posted;
    Decimal wanted;
    /// Of the new version's first such line, else of the posted one's.
    QString description;
    /// A sentence for the admin.
    QString explanation;

    [[nodiscard]] Decimal amount() const { return wanted - posted; }
    [[nodiscard]] bool operator==(const DifferenceLine &) const = default;
};
[[nodiscard]] QString toString(DifferenceLine::Change change);

/// What a new version of a document would change of what stands in NAV.
struct PlanDifference final
{
    QList<DifferenceLine> lines;
    /// What no amount shows: another company, vendor, invoice number or currency.
    QStringList remarks;
    /// Both go to the same company, as journals in local currency only: then the difference can be posted by itself.
    bool journalsOnly = false;
    bool sameCompany = false;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty() && remarks.isEmpty(); }
    [[nodiscard]] bool operator==(const PlanDifference &) const = default;
};

/// Pure. `posted`: all that stands of the document; several plans (a report and its posted difference) are added up.
[[nodiscard]] PlanDifference planDifference(const QList<PostingPlan> &posted, const PostingPlan &wanted);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::PlanDifference)
