// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changereview.h"
#include "commandoutcome.h"
#include "postingwork.h"

namespace Ledgerbridge::Sync {

/// Carries out what a person decided about a document that changed after posting. The caller holds the lease of the run.
/// A posting without a clear answer is looked up at once; what stays unclear is in doubt and settled by the next run.
class Resolver final
{
public:
    Resolver(Run &run, QString actor);

    [[nodiscard]] QCoro::Task<Result<CommandOutcome>> resolve(Record record, ResolveAction action, QString reason);

private:
    [[nodiscard]] Result<CommandOutcome> ignore(const Record &record, const QString &reason);
    /// Under four eyes a difference that needs approval is posted when a second person says the same about the same plan.
    /// What the first one is told, and the trail; none where it can be posted.
    [[nodiscard]] Result<std::optional<CommandOutcome>> awaitSecond(
        const Record &record, const ChangeReview &review, const QString &reason);
    /// Directories, and whatever earlier work is open, before anything is decided.
    [[nodiscard]] QCoro::Task<Result<void>> prepare();
    /// The review, with what was posted read back from NAV where the workspace does not keep it.
    [[nodiscard]] QCoro::Task<Result<ChangeReview>> review(Record record);
    [[nodiscard]] QCoro::Task<Result<std::optional<PostingPlan>>> readBack(Record original);
    /// The offset as it can be posted now: NAV settles only what is still open.
    [[nodiscard]] QCoro::Task<Result<PostingPlan>> withOpenLinks(PostingPlan plan, PostingPlan original);
    /// None when Concur does not hand the new version over; where it was recalled, the record is so by then.
    [[nodiscard]] QCoro::Task<Result<std::optional<Record>>> acknowledged(Record record);
    [[nodiscard]] QCoro::Task<Result<void>> post(Record record, PostingPlan plan, Correction correction);
    [[nodiscard]] QCoro::Task<Result<void>> postItem(const CompanyLink &link, WorkItem item);
    [[nodiscard]] QCoro::Task<Result<void>> settled(Result<void> posted);
    [[nodiscard]] Result<CommandOutcome> outcome(const Record &before, const QString &done);

    Run &m_run;
    QString m_actor;
};

} // namespace Ledgerbridge::Sync
