// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// Why a document does not go on by itself (command-line.md, "Reason codes").
enum class ReasonCode {
    VendorMissing,
    VendorBlocked,
    EmployeeUnmapped,
    AccountMissing,
    AccountBlocked,
    AccountNotPostable,
    PaymentUnmapped,
    TaxUnmapped,
    DimensionValueMissing,
    DimensionMissing,
    CurrencyMissing,
    CompanyUnmapped,
    PostingDateClosed,
    DuplicateInvoiceNumber,
    TotalsDiffer,
    TextTooLong,
    CurrencyUnsupported,
    TestDocument,
    OrderMissing,
    DocumentInvalid,
    NavRefused,
    NeedsApproval
};

[[nodiscard]] QString toString(ReasonCode code);
[[nodiscard]] std::optional<ReasonCode> reasonCodeFromString(QStringView text);
/// A few words, as a heading in lists: "Vendor missing in NAV".
[[nodiscard]] QString reasonTitle(ReasonCode code);
/// Who can fix it and how, in one sentence.
[[nodiscard]] QString reasonRemedy(ReasonCode code);

/// One cause that holds a document. Same code and subject = same cause, whatever document it stands on.
struct Reason final
{
    ReasonCode code = ReasonCode::DocumentInvalid;
    /// What is missing or wrong, by its Concur or NAV code: `KRANZ-01`, `DEPARTMENT=4711`, `2026-10-31`.
    QString subject;
    /// A sentence for the admin, with names and amounts.
    QString text;
    /// Ids of the Concur lines it stands on, as Concur knows them in messages; none where it concerns the document as a
    /// whole. Known while a plan is fresh only: the workspace does not keep them, so they make no difference.
    QStringList lineIds = {};
    [[nodiscard]] bool operator==(const Reason &other) const
    {
        return code == other.code && subject == other.subject && text == other.text;
    }
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::Reason)
