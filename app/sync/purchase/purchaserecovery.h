// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "purchaseposter.h"

namespace Ledgerbridge::Sync {

/// Looks up in NAV what came of a purchase document that an earlier run left open or as a draft, and settles it by that.
class PurchaseRecovery final
{
public:
    PurchaseRecovery(Run &run, const CompanyLink &link);

    /// `details` as the intent holds them. `journalStands`: the document's journal part is posted, so that the draft is
    /// completed instead of being taken away.
    [[nodiscard]] QCoro::Task<Result<void>> recover(WorkItem item, QJsonObject details, bool journalStands);
    /// What became of a draft that was left in NAV on purpose.
    enum class Draft { Standing, Posted, Gone };
    [[nodiscard]] QCoro::Task<Result<Draft>> lookAtDraft(WorkItem item, QString id, Nav::PurchaseDocument &found);

private:
    [[nodiscard]] QCoro::Task<Result<std::optional<Nav::PurchaseDocument>>> findOurs(Posting posting, QString id);
    [[nodiscard]] QCoro::Task<Result<bool>> isUnderWay(Posting posting, Nav::PurchaseDocument candidate);

    Run &m_run;
    const CompanyLink &m_link;
    PostingMoves m_moves;
};

} // namespace Ledgerbridge::Sync
