// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expensereport.h"
#include "invoice.h"
#include "purchaserequest.h"

#include <QMetaType>

#include <variant>

namespace Ledgerbridge {

enum class DocumentKind { Expense, Invoice, Purchase };

/// `expense`, `invoice`, `purchase`: as in FIS paths and in JSON.
[[nodiscard]] QString toString(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindFromString(QStringView text);

/// A document as it came from Concur: who it is, and what it says.
struct SourceDocument final
{
    DocumentKind kind = DocumentKind::Expense;
    /// Concur's report or request id: what people and `docId` know it by.
    QString documentId;
    /// FIS id of this version; acknowledgements and confirmations need it. A resubmitted report gets a new one.
    QString fisId;
    std::variant<ExpenseReport, Invoice, PurchaseRequest> body;

    [[nodiscard]] const ExpenseReport *expense() const { return std::get_if<ExpenseReport>(&body); }
    [[nodiscard]] const Invoice *invoice() const { return std::get_if<Invoice>(&body); }
    [[nodiscard]] const PurchaseRequest *purchase() const { return std::get_if<PurchaseRequest>(&body); }

    [[nodiscard]] QString ledgerCode() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] bool isTest() const;
    /// What a person calls it: report name, or vendor and invoice number.
    [[nodiscard]] QString title() const;
    /// Report number, vendor invoice number or order number.
    [[nodiscard]] QString number() const;
    /// Employee or vendor by name.
    [[nodiscard]] QString party() const;
    /// Employee id or vendor code.
    [[nodiscard]] QString partyCode() const;
    /// The document's own total, as Concur states it; invalid where it states none or nonsense.
    [[nodiscard]] Decimal gross() const;
    /// Report's approval, invoice's or order's date: what "when" means in lists.
    [[nodiscard]] QDate date() const;
    /// When the last approval was given (command-line.md, `posting.date approval`); invalid where it is not stated.
    [[nodiscard]] QDate approvalDate() const;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::DocumentKind)
