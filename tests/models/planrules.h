// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "masterdata.h"
#include "planner.h"

#include <QStringList>

namespace Ledgerbridge {

/// The books of the demo company as the planner sees them: its directory and its mappings. For tests.
struct PlanBooks final
{
    explicit PlanBooks(const Sandbox::MasterData &data);

    QHash<QString, PlanningCompany> companies;
    MappingBook mappings;
    QDate today;

    [[nodiscard]] PlanningCompany &company() { return companies.begin().value(); }
    [[nodiscard]] PlanOutcome plan(const SourceDocument &document) const;
};

/// What must hold of every plan, worked out from the document anew and not with the planner's own means. Empty where it
/// holds, else a sentence for each rule that is broken. A held document only needs reasons with words.
[[nodiscard]] QStringList brokenRules(const SourceDocument &document, const PlanBooks &books);
[[nodiscard]] QStringList brokenRules(
    const SourceDocument &document, const PlanOutcome &outcome, const PlanBooks &books);

/// The same with figures that are none made comparable: an invalid Decimal does not even equal itself.
[[nodiscard]] SourceDocument comparable(SourceDocument document);
[[nodiscard]] PostingPlan comparable(PostingPlan plan);

/// What each account and vendor gets, in wire notation: equal for equal postings, whatever the order of their lines.
[[nodiscard]] QStringList sumsOf(const PlanOutcome &outcome);

} // namespace Ledgerbridge
