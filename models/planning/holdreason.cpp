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

constexpr std::array reasonTexts{
    ReasonText{ReasonCode::VendorMissing, "vendorMissing", QT_TRANSLATE_NOOP("Reason", "Vendor missing in NAV"),
        QT_TRANSLATE_NOOP("Reason", "Map the Concur vendor to a vendor in NAV, or create the vendor in NAV.")},
    ReasonText{ReasonCode::VendorBlocked, "vendorBlocked", QT_TRANSLATE_NOOP("Reason", "Vendor blocked in NAV"),
        QT_TRANSLATE_NOOP("Reason", "Unblock the vendor in NAV, or map to another vendor.")},
    ReasonText{ReasonCode::EmployeeUnmapped, "employeeUnmapped", QT_TRANSLATE_NOOP("Reason", "Employee not mapped"),
        QT_TRANSLATE_NOOP("Reason", "Map the employee to the vendor (V:) or account (G:) that the company owes.")},
    ReasonText{ReasonCode::AccountMissing, "accountMissing", QT_TRANSLATE_NOOP("Reason", "Account missing in NAV"),
        QT_TRANSLATE_NOOP("Reason", "Map the Concur account or expense type to a G/L account in NAV.")},
    ReasonText{ReasonCode::AccountBlocked, "accountBlocked", QT_TRANSLATE_NOOP("Reason", "Account blocked in NAV"),
        QT_TRANSLATE_NOOP("Reason", "Unblock the account in NAV, or map to another account.")},
    ReasonText{ReasonCode::AccountNotPostable, "accountNotPostable",
        QT_TRANSLATE_NOOP("Reason", "Account cannot be posted to"),
        QT_TRANSLATE_NOOP("Reason", "Map to an account of type Posting with Direct Posting switched on.")},
    ReasonText{ReasonCode::PaymentUnmapped, "paymentUnmapped",
        QT_TRANSLATE_NOOP("Reason", "Card or payment code not mapped"),
        QT_TRANSLATE_NOOP("Reason", "Map the payment code to the vendor (V:) or account (G:) of the card side.")},
    ReasonText{ReasonCode::TaxUnmapped, "taxUnmapped", QT_TRANSLATE_NOOP("Reason", "Tax code not mapped"),
        QT_TRANSLATE_NOOP(
            "Reason", "Map the tax code to the input tax account (G:), on invoices also to a tax code of NAV (T:).")},
    ReasonText{ReasonCode::DimensionValueMissing, "dimensionValueMissing",
        QT_TRANSLATE_NOOP("Reason", "Dimension value missing in NAV"),
        QT_TRANSLATE_NOOP("Reason", "Map the Concur code to a dimension value, or create the value in NAV.")},
    ReasonText{ReasonCode::DimensionMissing, "dimensionMissing", QT_TRANSLATE_NOOP("Reason", "Dimension missing"),
        QT_TRANSLATE_NOOP("Reason",
            "Map a cost object to the dimension that NAV demands, or correct the mapping that names one NAV does not "
            "have.")},
    ReasonText{ReasonCode::CurrencyMissing, "currencyMissing", QT_TRANSLATE_NOOP("Reason", "Currency missing in NAV"),
        QT_TRANSLATE_NOOP("Reason", "Map the currency, or create it with a rate in NAV.")},
    ReasonText{ReasonCode::CompanyUnmapped, "companyUnmapped", QT_TRANSLATE_NOOP("Reason", "Company not mapped"),
        QT_TRANSLATE_NOOP("Reason", "Map Concur's ledger code to a connected NAV company.")},
    ReasonText{ReasonCode::PostingDateClosed, "postingDateClosed", QT_TRANSLATE_NOOP("Reason", "Posting date closed"),
        QT_TRANSLATE_NOOP(
            "Reason", "Open the period in NAV (General Ledger Setup), or change the posting date setting.")},
    ReasonText{ReasonCode::DuplicateInvoiceNumber, "duplicateInvoiceNumber",
        QT_TRANSLATE_NOOP("Reason", "Invoice number already used"),
        QT_TRANSLATE_NOOP("Reason", "Check whether the invoice was entered twice; send it back or ignore it.")},
    ReasonText{ReasonCode::TotalsDiffer, "totalsDiffer", QT_TRANSLATE_NOOP("Reason", "Totals do not agree"),
        QT_TRANSLATE_NOOP(
            "Reason", "Have the document corrected in Concur; Ledgerbridge never rounds a difference away.")},
    ReasonText{ReasonCode::TextTooLong, "textTooLong", QT_TRANSLATE_NOOP("Reason", "Text too long for NAV"),
        QT_TRANSLATE_NOOP("Reason", "Have the identifying text shortened in Concur; it is never cut.")},
    ReasonText{ReasonCode::CurrencyUnsupported, "currencyUnsupported",
        QT_TRANSLATE_NOOP("Reason", "Currency not supported here"),
        QT_TRANSLATE_NOOP("Reason",
            "NAV's journal interface posts in local currency only. Post this document by hand, or send it back.")},
    ReasonText{ReasonCode::TestDocument, "testDocument", QT_TRANSLATE_NOOP("Reason", "Test document"),
        QT_TRANSLATE_NOOP("Reason",
            "Test documents are not posted. Ignore it, or allow test documents for a company that is not in "
            "production.")},
    ReasonText{ReasonCode::OrderMissing, "orderMissing", QT_TRANSLATE_NOOP("Reason", "Belongs to a purchase order"),
        QT_TRANSLATE_NOOP("Reason",
            "Bring the order to NAV and let such invoices be posted (invoice.withOrder), or match it in NAV and ignore "
            "it here.")},
    ReasonText{ReasonCode::DocumentInvalid, "documentInvalid", QT_TRANSLATE_NOOP("Reason", "Document not usable"),
        QT_TRANSLATE_NOOP("Reason", "Have the document corrected in Concur, or send it back.")},
    ReasonText{ReasonCode::NavRefused, "navRefused", QT_TRANSLATE_NOOP("Reason", "Refused by NAV"),
        QT_TRANSLATE_NOOP("Reason", "Read NAV's own words below, correct the cause, then retry.")},
    ReasonText{ReasonCode::NeedsApproval, "needsApproval", QT_TRANSLATE_NOOP("Reason", "Waits for approval"),
        QT_TRANSLATE_NOOP("Reason", "A second person approves it in Review.")},
};

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
