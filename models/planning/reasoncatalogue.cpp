// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "reasoncatalogue.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

class Catalogue final
{
    Q_DECLARE_TR_FUNCTIONS(ReasonCatalogue)
};

using Kind = ReasonFix::Kind;

QString aboutMasterData(ReasonCode code)
{
    switch (code) {
    case ReasonCode::VendorMissing:
        return Catalogue::tr(
            "The vendor's code is looked for in the mappings, then among NAV's vendors. All its documents "
            "wait in this one row; when the vendor appears in NAV they go on by themselves.");
    case ReasonCode::VendorBlocked:
        return Catalogue::tr(
            "NAV's blocks are told apart: All and privacy stop every document, Payment stops payments "
            "only, so invoices still post. A privacy block does not show before NAV refuses; then it is "
            "remembered until the vendor changes in NAV.");
    case ReasonCode::EmployeeUnmapped:
        return Catalogue::tr(
            "What the company owes an employee goes to a vendor or an account of theirs; an employee's id "
            "is never guessed from NAV's numbers.");
    case ReasonCode::AccountMissing:
        return Catalogue::tr(
            "The line's account code, or its expense type where it bears none, leads to no G/L account of "
            "NAV, neither by a mapping nor by the same code.");
    case ReasonCode::AccountBlocked: return Catalogue::tr("The G/L account is there, and blocked in NAV.");
    case ReasonCode::AccountNotPostable:
        return Catalogue::tr(
            "NAV posts only to accounts of type Posting that allow direct posting; headings and totals "
            "take nothing.");
    case ReasonCode::PaymentUnmapped:
        return Catalogue::tr("The card or company side of a line needs a vendor or an account; a payment code is never "
                             "taken for one by its name.");
    case ReasonCode::TaxUnmapped:
        return Catalogue::tr(
            "Reclaimable tax needs its account, or on invoices a tax code of NAV. Where nothing can be "
            "reclaimed, no mapping is needed.");
    case ReasonCode::DimensionValueMissing:
        return Catalogue::tr(
            "Concur's code of a cost object is no value of that dimension in NAV, neither by a mapping "
            "nor by the same code.");
    case ReasonCode::DimensionMissing:
        return Catalogue::tr(
            "A mapping names a dimension that NAV does not have, or NAV demands one that the document does "
            "not give. What NAV demands shows only when it refuses; it is remembered then, and every "
            "document it concerns is held here before it is sent.");
    case ReasonCode::CurrencyMissing:
        return Catalogue::tr(
            "NAV knows neither the currency nor a mapping of it; without a rate nothing can be posted.");
    default: return Catalogue::tr("The document's ledger leads to no connected NAV company.");
    }
}

QString aboutDocuments(ReasonCode code)
{
    switch (code) {
    case ReasonCode::PostingDateClosed:
        return Catalogue::tr(
            "NAV allows posting within a window of days (General Ledger Setup). With "
            "posting.closedPeriod nextOpenDay the document is posted on the first open day, and the entry "
            "says for which day.");
    case ReasonCode::DuplicateInvoiceNumber:
        return Catalogue::tr("NAV is asked for the vendor's invoice number before the invoice is made, for NAV itself "
                             "looks only when posting.");
    case ReasonCode::TotalsDiffer:
        return Catalogue::tr("Lines, taxes and total of the document are added up, and NAV's own figure is read back "
                             "before posting. Nothing is rounded away.");
    case ReasonCode::TextTooLong:
        return Catalogue::tr(
            "Descriptions are cut with an ellipsis and shown before; numbers that identify something are "
            "never cut.");
    case ReasonCode::CurrencyUnsupported:
        return Catalogue::tr("NAV's journal interface takes local currency only, and a vendor line silently reads its "
                             "amount in the vendor's own currency.");
    case ReasonCode::TestDocument:
        return Catalogue::tr(
            "Documents of test users are marked by Concur. They are never posted into a company marked "
            "production.");
    case ReasonCode::OrderMissing:
        return Catalogue::tr("The invoice names a purchase order. It is held so that the order is not invoiced twice.");
    case ReasonCode::DocumentInvalid:
        return Catalogue::tr("Something that posting needs is not in the document, or contradicts itself.");
    case ReasonCode::NavRefused:
        return Catalogue::tr(
            "NAV said no when the document was sent; nothing of it is left there. What NAV hides and told "
            "by refusing is remembered, and asked again when you retry.");
    default:
        return Catalogue::tr("Approval is required for it. It holds for what the document becomes in NAV: when that "
                             "changes, approval is asked for anew.");
    }
}

bool isAboutMasterData(ReasonCode code)
{
    return code <= ReasonCode::CompanyUnmapped;
}

} // namespace

QString toString(ReasonFix::Kind kind)
{
    switch (kind) {
    case Kind::Map: return u"map"_s;
    case Kind::CreateVendor: return u"createVendor"_s;
    case Kind::ChangeSetting: return u"changeSetting"_s;
    case Kind::Approve: return u"approve"_s;
    case Kind::SendBack: return u"sendBack"_s;
    case Kind::Ignore: return u"ignore"_s;
    case Kind::Retry: break;
    }
    return u"retry"_s;
}

QString reasonFixTitle(ReasonCode code, const ReasonFix &fix)
{
    switch (fix.kind) {
    case Kind::Map: return Catalogue::tr("Map");
    case Kind::CreateVendor: return Catalogue::tr("Create vendor in NAV…");
    case Kind::Approve: return Catalogue::tr("Approve");
    case Kind::SendBack: return Catalogue::tr("Send back…");
    case Kind::Ignore: return Catalogue::tr("Ignore…");
    case Kind::Retry: return Catalogue::tr("Check again");
    case Kind::ChangeSetting: break;
    }
    if (code == ReasonCode::PostingDateClosed)
        return Catalogue::tr("Post on the next open day");
    if (code == ReasonCode::OrderMissing)
        return Catalogue::tr("Post invoices that name an order");
    return Catalogue::tr("Post test documents");
}

QList<ReasonCode> allReasonCodes()
{
    QList<ReasonCode> codes;
    for (int code = 0; code <= int(ReasonCode::NeedsApproval); ++code)
        codes.append(ReasonCode(code));
    return codes;
}

QString reasonExplanation(ReasonCode code)
{
    return isAboutMasterData(code) ? aboutMasterData(code) : aboutDocuments(code);
}

QList<ReasonFix> reasonFixes(ReasonCode code)
{
    switch (code) {
    case ReasonCode::VendorMissing: return {{Kind::Map}, {Kind::CreateVendor}, {Kind::SendBack}};
    case ReasonCode::EmployeeUnmapped:
    case ReasonCode::AccountMissing:
    case ReasonCode::PaymentUnmapped:
    case ReasonCode::TaxUnmapped:
    case ReasonCode::DimensionValueMissing:
    case ReasonCode::CurrencyMissing:
    case ReasonCode::CompanyUnmapped: return {{Kind::Map}, {Kind::Retry}};
    case ReasonCode::VendorBlocked:
    case ReasonCode::AccountBlocked:
    case ReasonCode::AccountNotPostable: return {{Kind::Retry}, {Kind::Map}};
    case ReasonCode::DimensionMissing: return {{Kind::Retry}, {Kind::SendBack}};
    case ReasonCode::PostingDateClosed:
        return {{Kind::ChangeSetting, u"posting.closedPeriod"_s, u"nextOpenDay"_s}, {Kind::Retry}};
    case ReasonCode::OrderMissing: return {{Kind::ChangeSetting, u"invoice.withOrder"_s, u"post"_s}, {Kind::Ignore}};
    case ReasonCode::TestDocument: return {{Kind::Ignore}, {Kind::ChangeSetting, u"documents.test"_s, u"post"_s}};
    case ReasonCode::NavRefused: return {{Kind::Retry}, {Kind::SendBack}};
    case ReasonCode::NeedsApproval: return {{Kind::Approve}, {Kind::SendBack}};
    case ReasonCode::DuplicateInvoiceNumber: return {{Kind::SendBack}, {Kind::Ignore}};
    case ReasonCode::TotalsDiffer:
    case ReasonCode::TextTooLong:
    case ReasonCode::CurrencyUnsupported:
    case ReasonCode::DocumentInvalid: break;
    }
    return {{Kind::SendBack}, {Kind::Ignore}};
}

} // namespace Ledgerbridge
