// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directory.h"
#include "knownorder.h"
#include "mappingbook.h"
#include "postingplan.h"
#include "postingpolicy.h"
#include "sourcedocument.h"

#include <variant>

namespace Ledgerbridge {

/// A connected NAV company as the planner sees it.
struct PlanningCompany final
{
    Directory directory;
    PostingPolicy policy;
    /// Of the orders that waiting invoices name, what was last read in NAV.
    KnownOrders orders = {};
};

/// Everything a plan depends on besides the document. References must outlive the call.
struct PlanningContext final
{
    /// By company id. All connected companies.
    const QHash<QString, PlanningCompany> &companies;
    const MappingBook &mappings;
    QDate today;
    /// 0 for the original; n for what is posted in place of an earlier version after the n-th offset.
    int repost = 0;
};

/// What planning found out: reasons to hold (then `plan` shows what could be worked out), or a plan to post.
struct PlanOutcome final
{
    PostingPlan plan;
    QList<Reason> reasons;
    /// A person must approve it first (policy); the document is otherwise fine.
    bool needsApproval = false;

    [[nodiscard]] bool isReady() const { return reasons.isEmpty() && !needsApproval; }
};

/// *document + mappings + directory + policy → posting plan, or reasons to hold*: a pure function, any thread.
/// Every reason that can be seen locally is named at once, so that one look fixes all of them.
[[nodiscard]] PlanOutcome planDocument(const SourceDocument &document, const PlanningContext &context);

/// The NAV company that documents of a Concur ledger belong to on that day; empty where the ledger leads nowhere.
[[nodiscard]] QString companyNameOf(const QString &ledgerCode, const PlanningContext &context, QDate day);

} // namespace Ledgerbridge
