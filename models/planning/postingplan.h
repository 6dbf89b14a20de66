// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "holdreason.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Ledgerbridge {

/// What a posting becomes in NAV.
enum class PostingTarget { Journal, PurchaseInvoice, PurchaseCreditMemo, PurchaseOrder };
[[nodiscard]] QString toString(PostingTarget target);
[[nodiscard]] std::optional<PostingTarget> postingTargetFromString(QStringView text);

/// A dimension that a line must carry. `remove`: a mapping row says `none`, so an inherited value is taken away.
struct PlanDimension final
{
    QString dimension;
    QString value;
    bool remove = false;
    [[nodiscard]] bool operator==(const PlanDimension &) const = default;
};

enum class PlanRole { Cost, Tax, Counter, CashAdvance };
[[nodiscard]] QString toString(PlanRole role);

enum class NavAccountType { GlAccount, Vendor };

/// One line as NAV will get it.
struct PlanLine final
{
    NavAccountType accountType = NavAccountType::GlAccount;
    QString account;
    QString accountName;
    /// Journal: positive is debit. Invoice or credit memo: net amount of the line as NAV takes it.
    Decimal amount;
    PlanRole role = PlanRole::Cost;
    /// Invoices and orders; journal lines have 1 × amount.
    Decimal quantity = Decimal(1);
    Decimal unitCost;
    /// Fitted to NAV's length; `fullDescription` is what it was cut from.
    QString description;
    QString fullDescription;
    /// VAT product posting group or tax group; invoices only, blank on journals.
    QString taxCode;
    QList<PlanDimension> dimensions;
    /// The Concur line it comes from (entry, allocation or line id), for showing both side by side.
    QString sourceId;
    QString sourceText;
    /// Why this account, amount and dimensions: "account 61200 = same code; DEPARTMENT 200 from allocationCustom1".
    QString explanation;
    [[nodiscard]] bool operator==(const PlanLine &) const = default;
};

/// One NAV document that a Concur document becomes. A report may become two (purchase invoice and journal).
struct Posting final
{
    PostingTarget target = PostingTarget::Journal;
    /// Derived reference, at most 20 capital letters, digits or hyphens: the journal's document no.
    QString reference;
    /// Journal: Concur's id. Invoice: the vendor's invoice number. At most 35 characters.
    QString externalNumber;
    QDate postingDate;
    QDate documentDate;
    /// Invoices: when to pay. Orders: when the goods are wished for.
    QDate dueDate;
    /// Invoices and orders.
    QString vendorNumber;
    /// A credit memo that takes an invoice back: NAV's number of that, which it settles (nav.md 8). Else empty.
    QString appliesToNumber;
    /// Blank: local currency.
    QString currencyCode;
    /// What Concur says the document comes to, in the posting's sign; NAV's figure must equal it before posting.
    Decimal total;
    QList<PlanLine> lines;
    [[nodiscard]] bool operator==(const Posting &) const = default;
};

/// The whole of what a document becomes in one NAV company.
struct PostingPlan final
{
    /// NAV company id (guid) and name.
    QString companyId;
    QString companyName;
    QList<Posting> postings;
    [[nodiscard]] bool operator==(const PostingPlan &) const = default;
};

} // namespace Ledgerbridge
