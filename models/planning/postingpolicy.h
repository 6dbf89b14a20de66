// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QString>

#include <optional>

namespace Ledgerbridge {

/// The settings that decide how documents are planned (command-line.md, "Settings that must exist").
struct PostingPolicy final
{
    enum class ExpenseTarget { Journal, PurchaseInvoice };
    enum class PostingDate { Approval, Today, DocumentDate, MonthEnd };
    enum class ClosedPeriod { Hold, NextOpenDay };
    enum class Approval { None, All, Above };

    ExpenseTarget expenseTarget = ExpenseTarget::Journal;
    bool expenseDraft = false;
    bool invoiceDraft = false;
    PostingDate postingDate = PostingDate::Approval;
    ClosedPeriod closedPeriod = ClosedPeriod::Hold;
    Approval approval = Approval::None;
    /// In local currency; counts with Approval::Above.
    Decimal approvalAbove;
    bool sameCode = true;
    bool postInvoicesWithOrder = false;
    bool postTestDocuments = false;
    /// Company ids marked production: test documents are never posted there.
    bool companyIsProduction = false;
    QString descriptionTemplate = QStringLiteral("{employee} {date} {expenseType} {merchant} {report}");
};

} // namespace Ledgerbridge
