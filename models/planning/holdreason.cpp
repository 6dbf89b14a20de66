// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "holdreason.h"

#include <QCoreApplication>

#include <array>

namespace Ledgerbridge {

namespace {

struct ReasonText
{
    ReasonCode code;
    const char *name;
    const char *title;
    const char *remedy;
};

#define TEXT(source) QT_TRANSLATE_NOOP("Reason", source)

constexpr std::array reasonTexts{
    ReasonText{ReasonCode::VendorMissing, "vendorMissing", TEXT("Vendor missing in NAV"),
        TEXT("Map the Concur vendor to a vendor in NAV, or create the vendor in NAV.")},
    ReasonText{ReasonCode::VendorBlocked, "vendorBlocked", TEXT("Vendor blocked in NAV"),
        TEXT("Unblock the vendor in NAV, or map to another vendor.")},
    ReasonText{ReasonCode::EmployeeUnmapped, "employeeUnmapped", TEXT("Employee not mapped"),
        TEXT("Map the employee to the vendor (V:) or account (G:) that the company owes.")},
    ReasonText{ReasonCode::AccountMissing, "accountMissing", TEXT("Account missing in NAV"),
        TEXT("Map the Concur account or expense type to a G/L account in NAV.")},
    ReasonText{ReasonCode::AccountBlocked, "accountBlocked", TEXT("Account blocked in NAV"),
        TEXT("Unblock the account in NAV, or map to another account.")},
    ReasonText{ReasonCode::AccountNotPostable, "accountNotPostable", TEXT("Account cannot be posted to"),
        TEXT("Map to an account of type Posting with Direct Posting switched on.")},
    ReasonText{ReasonCode::PaymentUnmapped, "paymentUnmapped", TEXT("Card or payment code not mapped"),
        TEXT("Map the payment code to the vendor (V:) or account (G:) of the card side.")},
    ReasonText{ReasonCode::TaxUnmapped, "taxUnmapped", TEXT("Tax code not mapped"),
        TEXT("Map the tax code to the input tax account (G:), on invoices also to a tax code of NAV (T:).")},
    ReasonText{ReasonCode::DimensionValueMissing, "dimensionValueMissing", TEXT("Dimension value missing in NAV"),
        TEXT("Map the Concur code to a dimension value, or create the value in NAV.")},
    ReasonText{ReasonCode::DimensionMissing, "dimensionMissing", TEXT("Dimension missing in NAV"),
        TEXT("Correct the cost object mapping: it names a dimension that NAV does not have.")},
    ReasonText{ReasonCode::CurrencyMissing, "currencyMissing", TEXT("Currency missing in NAV"),
        TEXT("Map the currency, or create it with a rate in NAV.")},
    ReasonText{ReasonCode::CompanyUnmapped, "companyUnmapped", TEXT("Company not mapped"),
        TEXT("Map Concur's ledger code to a connected NAV company.")},
    ReasonText{ReasonCode::PostingDateClosed, "postingDateClosed", TEXT("Posting date closed"),
        TEXT("Open the period in NAV (General Ledger Setup), or change the posting date setting.")},
    ReasonText{ReasonCode::DuplicateInvoiceNumber, "duplicateInvoiceNumber", TEXT("Invoice number already used"),
        TEXT("Check whether the invoice was entered twice; send it back or ignore it.")},
    ReasonText{ReasonCode::TotalsDiffer, "totalsDiffer", TEXT("Totals do not agree"),
        TEXT("Have the document corrected in Concur; Ledgerbridge never rounds a difference away.")},
    ReasonText{ReasonCode::TextTooLong, "textTooLong", TEXT("Text too long for NAV"),
        TEXT("Have the identifying text shortened in Concur; it is never cut.")},
    ReasonText{ReasonCode::CurrencyUnsupported, "currencyUnsupported", TEXT("Currency not supported here"),
        TEXT("NAV's journal interface posts in local currency only. Post this document by hand, or send it back.")},
    ReasonText{ReasonCode::TestDocument, "testDocument", TEXT("Test document"),
        TEXT("Test documents are not posted. Ignore it, or allow test documents for a company that is not in "
             "production.")},
    ReasonText{ReasonCode::OrderMissing, "orderMissing", TEXT("Belongs to a purchase order"),
        TEXT("Invoices with an order are held. Match it in NAV, or allow posting them as plain invoices.")},
    ReasonText{ReasonCode::DocumentInvalid, "documentInvalid", TEXT("Document not usable"),
        TEXT("Have the document corrected in Concur, or send it back.")},
    ReasonText{ReasonCode::NavRefused, "navRefused", TEXT("Refused by NAV"),
        TEXT("Read NAV's own words below, correct the cause, then retry.")},
    ReasonText{ReasonCode::NeedsApproval, "needsApproval", TEXT("Waits for approval"),
        TEXT("A second person approves it in Review.")},
};

#undef TEXT

const ReasonText &textOf(ReasonCode code)
{
    for (const ReasonText &entry : reasonTexts)
        if (entry.code == code)
            return entry;
    return reasonTexts.front();
}

} // namespace

QString toString(ReasonCode code)
{
    return QString::fromLatin1(textOf(code).name);
}

std::optional<ReasonCode> reasonCodeFromString(QStringView text)
{
    for (const ReasonText &entry : reasonTexts)
        if (text == QLatin1String(entry.name))
            return entry.code;
    return std::nullopt;
}

QString reasonTitle(ReasonCode code)
{
    return QCoreApplication::translate("Reason", textOf(code).title);
}

QString reasonRemedy(ReasonCode code)
{
    return QCoreApplication::translate("Reason", textOf(code).remedy);
}

} // namespace Ledgerbridge
