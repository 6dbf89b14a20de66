// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postingplan.h"

namespace Ledgerbridge {

QString toString(PostingTarget target)
{
    switch (target) {
    case PostingTarget::Journal: return QStringLiteral("journal");
    case PostingTarget::PurchaseInvoice: return QStringLiteral("purchaseInvoice");
    case PostingTarget::PurchaseCreditMemo: return QStringLiteral("purchaseCreditMemo");
    case PostingTarget::PurchaseOrder: return QStringLiteral("purchaseOrder");
    }
    return {};
}

std::optional<PostingTarget> postingTargetFromString(QStringView text)
{
    for (const PostingTarget target : {PostingTarget::Journal, PostingTarget::PurchaseInvoice,
             PostingTarget::PurchaseCreditMemo, PostingTarget::PurchaseOrder})
        if (text == toString(target))
            return target;
    return std::nullopt;
}

QString toString(PlanRole role)
{
    switch (role) {
    case PlanRole::Cost: return QStringLiteral("cost");
    case PlanRole::Tax: return QStringLiteral("tax");
    case PlanRole::Counter: return QStringLiteral("counter");
    case PlanRole::CashAdvance: return QStringLiteral("cashAdvance");
    }
    return {};
}

} // namespace Ledgerbridge
