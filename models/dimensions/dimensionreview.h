// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionlink.h"
#include "dimensionnames.h"
#include "dimensionproposal.h"
#include "dimensionwishes.h"

namespace Ledgerbridge {

/// One item to be written in one of Concur's lists.
struct ListItemChange final
{
    bool isNew = false;
    QString listId;
    /// What is sent.
    ConcurListItem item;
    /// What is known while it is on its way, and once Concur has taken it.
    DimensionLink underWay;
    DimensionLink after;

    [[nodiscard]] QString key() const { return after.key(); }
    /// Over what is sent, to tell a repetition from something new.
    [[nodiscard]] QString fingerprint() const;
};

/// Both sides laid beside one another.
struct DimensionReview final
{
    /// List by list; within one the new ones first, parents before their children.
    QList<ListItemChange> changes;
    /// Everything as it stands now, before anything is sent; with its conflict, if any.
    QList<DimensionLink> links;
    /// What NAV might be given; without number and state.
    QList<DimensionProposal> proposals;
};

/// What is known besides NAV's side.
struct DimensionFacts final
{
    QList<ListAssignment> places;
    /// Concur's items by list id.
    QHash<QString, QList<ConcurListItem>> items;
    /// As the workspace remembers them.
    QList<DimensionLink> known;
    DimensionConflictPolicy policy = DimensionConflictPolicy::Ask;
};

/// Nothing in Concur is ever deleted: what is gone in NAV is said, and what somebody took out in Concur stays out unless
/// the policy says otherwise. A code of two companies with different names belongs to the first. What only Concur has, and
/// no mapping explains, is proposed to each company of its place; never what came from NAV once.
[[nodiscard]] DimensionReview reviewDimensions(const DimensionCodes &codes, const DimensionFacts &facts);

} // namespace Ledgerbridge
