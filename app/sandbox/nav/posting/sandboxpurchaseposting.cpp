// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxpurchaseposting.h"

#include "sandboxdimensions.h"
#include "sandboxjournallines.h"
#include "sandboxledgerwriter.h"
#include "sandboxpurchasefigures.h"
#include "sandboxsettlement.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

namespace {

/// One run of posting over one document.
class PurchasePosting final
{
public:
    PurchasePosting(NavCompany &company, const NavPurchaseDocument &document)
        : m_company(company)
        , m_document(document)
    {
        for (const NavPurchaseLine *line : company.purchaseLinesOf(document.id))
            m_lines.append(*line);
    }

    Outcome<void> check() const;
    void reserveNumber();
    Outcome<void> checkDuplicate() const;
    void write();

private:
    Outcome<void> checkHeader() const;
    Outcome<void> checkDimensions() const;
    Outcome<void> checkExternalNumber() const;
    Outcome<void> checkLine(const NavPurchaseLine &line) const;
    Outcome<void> checkPostingGroups(
        const NavPurchaseLine &line, const NavAccount &account, const NavVendor &vendor) const;
    [[nodiscard]] bool isPosting(const NavPurchaseLine &line) const
    {
        return line.lineType == u"Account" && !line.quantity.isZero();
    }
    [[nodiscard]] bool isCredit() const { return m_document.kind == PurchaseKind::CreditMemo; }
    [[nodiscard]] QString documentType() const
    {
        return isCredit() ? QStringLiteral("Credit Memo") : QStringLiteral("Invoice");
    }
    [[nodiscard]] NavGlEntry entryOf(
        const QString &account, const Decimal &amount, const DimensionSet &dimensions) const;

    NavCompany &m_company;
    NavPurchaseDocument m_document;
    QList<NavPurchaseLine> m_lines;
};

QString blankText(const QString &field, const QString &table, const QString &key)
{
    return QStringLiteral("%1 must have a value in %2: %3. It cannot be zero or empty.").arg(field, table, key);
}

Outcome<void> PurchasePosting::check() const
{
    if (m_company.setup.purchaseApproval && !m_document.released)
        return refuseDialog(
            QStringLiteral("The document must be approved and released before you can perform this action."));
    Outcome<void> good = checkHeader();
    if (good)
        good = checkDimensions();
    if (!good)
        return good;
    const bool something =
        std::any_of(m_lines.cbegin(), m_lines.cend(), [this](const auto &line) { return isPosting(line); });
    if (!something)
        return refuseDialog(QStringLiteral("There is nothing to post."));
    good = checkExternalNumber();
    if (good)
        good = checkSettlement(m_company, m_document);
    for (const NavPurchaseLine &line : m_lines) {
        if (good && isPosting(line))
            good = checkLine(line);
    }
    return good;
}

Outcome<void> PurchasePosting::checkHeader() const
{
    const QString key = QStringLiteral("Document Type=%1, No.=%2").arg(documentType(), m_document.number);
    const NavVendor *vendor = m_company.vendor(m_document.vendorNumber);
    if (!vendor)
        return refuseDialog(blankText(QStringLiteral("Buy-from Vendor No."), QStringLiteral("Purchase Header"), key));
    if (!m_document.postingDate.isValid())
        return refuseDialog(blankText(QStringLiteral("Posting Date"), QStringLiteral("Purchase Header"), key));
    if (!m_document.documentDate.isValid())
        return refuseDialog(blankText(QStringLiteral("Document Date"), QStringLiteral("Purchase Header"), key));
    if (!m_company.postingDateAllowed(m_document.postingDate))
        return refuseDialog(QStringLiteral("Posting Date is not within your range of allowed posting dates."));
    if (!m_company.hasRate(m_document.currencyCode, m_document.postingDate))
        return refuseDialog(
            QStringLiteral("There is no Currency Exchange Rate within the filter. Filters: Currency Code: %1")
                .arg(m_document.currencyCode));
    const Outcome<void> open = checkVendorOpen(*vendor, QStringLiteral("post"));
    const NavVendor *payTo = m_company.vendor(m_document.payToVendorNumber);
    return open && payTo ? checkVendorOpen(*payTo, QStringLiteral("post")) : open;
}

Outcome<void> PurchasePosting::checkDimensions() const
{
    const NavVendor &vendor = *m_company.vendor(m_document.vendorNumber);
    Outcome<void> good = checkDimensionSet(m_company, m_document.dimensions);
    if (good)
        good =
            checkDimensionRules(m_company, m_document.dimensions, vendor.id, QStringLiteral("Vendor"), vendor.number);
    for (const NavPurchaseLine &line : m_lines) {
        const NavAccount *account = m_company.account(line.objectNumber);
        if (!good || !isPosting(line) || !account)
            continue;
        good = checkDimensionSet(m_company, line.dimensions);
        if (good)
            good = checkDimensionRules(
                m_company, line.dimensions, account->id, QStringLiteral("G/L Account"), account->number);
        if (!good)
            return refuseDialog(QStringLiteral("The dimensions used in %1 %2, line no. %3 are invalid. %4")
                                    .arg(documentType(), m_document.number)
                                    .arg(line.lineNumber)
                                    .arg(good.error().message));
    }
    return good;
}

Outcome<void> PurchasePosting::checkExternalNumber() const
{
    if (!m_company.setup.externalNumberMandatory || !m_document.vendorDocumentNumber.isEmpty())
        return {};
    return refuseDialog(
        QStringLiteral("You need to enter the document number of the document from the vendor in the %1 field, so "
                       "that this document stays linked to the original.")
            .arg(isCredit() ? QStringLiteral("Vendor Cr. Memo No.") : QStringLiteral("Vendor Invoice No.")));
}

Outcome<void> PurchasePosting::checkLine(const NavPurchaseLine &line) const
{
    const NavAccount *account = m_company.account(line.objectNumber);
    if (!account)
        return refuseDialog(QStringLiteral("The G/L Account does not exist. Identification fields and values: No.='%1'")
                                .arg(line.objectNumber));
    const Outcome<void> postable = checkPostable(*account);
    return postable ? checkPostingGroups(line, *account, *m_company.vendor(m_document.vendorNumber)) : postable;
}

Outcome<void> PurchasePosting::checkPostingGroups(
    const NavPurchaseLine &line, const NavAccount &account, const NavVendor &vendor) const
{
    const QString key = QStringLiteral("Document Type=%1, Document No.=%2, Line No.=%3")
                            .arg(documentType(), m_document.number)
                            .arg(line.lineNumber);
    if (vendor.vendorPostingGroup.isEmpty())
        return refuseDialog(blankText(QStringLiteral("Vendor Posting Group"), QStringLiteral("Purchase Header"), key));
    if (vendor.genBusPostingGroup.isEmpty())
        return refuseDialog(blankText(QStringLiteral("Gen. Bus. Posting Group"), QStringLiteral("Purchase Line"), key));
    if (account.genProdPostingGroup.isEmpty())
        return refuseDialog(
            blankText(QStringLiteral("Gen. Prod. Posting Group"), QStringLiteral("Purchase Line"), key));
    if (m_company.setup.missingPostingSetup.contains(vendor.genBusPostingGroup + u'|' + account.genProdPostingGroup))
        return refuseDialog(
            QStringLiteral("The General Posting Setup does not exist. Identification fields and values: Gen. Bus. "
                           "Posting Group='%1',Gen. Prod. Posting Group='%2'")
                .arg(vendor.genBusPostingGroup, account.genProdPostingGroup));
    if (!line.taxCode.isEmpty() && !m_company.vatSetup(vendor.vatBusPostingGroup, line.taxCode))
        return refuseDialog(
            QStringLiteral("The VAT Posting Setup does not exist. Identification fields and values: VAT Bus. Posting "
                           "Group='%1',VAT Prod. Posting Group='%2'")
                .arg(vendor.vatBusPostingGroup, line.taxCode));
    return {};
}

void PurchasePosting::reserveNumber()
{
    if (m_document.reservedNumber.isEmpty()) {
        m_document.reservedNumber =
            m_company.nextNumber(isCredit() ? QStringLiteral("P-CR+") : QStringLiteral("P-INV+"));
        m_company.purchaseDocuments.modify(
            m_document.id, [this](NavPurchaseDocument &row) { row.reservedNumber = m_document.reservedNumber; });
    }
    m_company.context().undo.commit();
}

Outcome<void> PurchasePosting::checkDuplicate() const
{
    const QString payTo = m_document.payToVendorNumber;
    if (m_document.vendorDocumentNumber.isEmpty()
        || !externalNumberUsed(m_company, payTo, documentType(), m_document.vendorDocumentNumber))
        return {};
    return refuseDialog(QStringLiteral("Purchase %1 %2 already exists for this vendor.")
                            .arg(documentType(), m_document.vendorDocumentNumber));
}

NavGlEntry PurchasePosting::entryOf(const QString &account, const Decimal &amount, const DimensionSet &dimensions) const
{
    NavGlEntry entry;
    entry.postingDate = m_document.postingDate;
    entry.documentType = documentType();
    entry.documentNumber = m_document.reservedNumber;
    entry.externalDocumentNumber = m_document.vendorDocumentNumber;
    entry.accountNumber = account;
    entry.description = QStringLiteral("%1 %2").arg(documentType(), m_document.draftNumber);
    const Decimal local = m_company.toLocal(amount, m_document.currencyCode, m_document.postingDate);
    entry.amount = isCredit() ? local.negated() : local;
    entry.sourceType = QStringLiteral("Vendor");
    entry.sourceNumber = m_document.payToVendorNumber;
    entry.dimensions = dimensions;
    return entry;
}

/// Debits the lines and the input tax, credits payables; a credit memo the other way round.
void PurchasePosting::write()
{
    m_document.draftNumber = m_document.number;
    const DocumentFigures figures = purchaseFigures(m_company, m_document);
    const NavVendor &vendor = *m_company.vendor(m_document.payToVendorNumber);
    Decimal total;
    const auto book = [&](const QString &account, const Decimal &amount, const NavPurchaseLine &line) {
        if (amount.isZero())
            return;
        NavGlEntry entry = entryOf(account, amount, line.dimensions);
        entry.description = line.description.isEmpty() ? entry.description : line.description;
        total += entry.amount;
        writeGlEntry(m_company, entry);
    };
    for (const NavPurchaseLine &line : std::as_const(m_lines)) {
        const LineFigures amounts = figures.lines.value(line.id);
        book(line.objectNumber, amounts.net, line);
        const NavVatSetupSeed *vat = m_company.vatSetup(vendor.vatBusPostingGroup, line.taxCode);
        book(vat ? vat->inputAccount : QString(), amounts.tax, line);
    }
    NavGlEntry payable = entryOf(m_company.payablesAccountOf(vendor), figures.gross, m_document.dimensions);
    payable.amount = total.negated();
    NavVendorLedgerEntry entry;
    entry.entryNumber = writeGlEntry(m_company, payable);
    entry.vendorNumber = vendor.number;
    entry.postingDate = m_document.postingDate;
    entry.documentType = documentType();
    entry.documentNumber = m_document.reservedNumber;
    entry.externalDocumentNumber = m_document.vendorDocumentNumber;
    entry.description = payable.description;
    entry.amount = isCredit() ? figures.gross : figures.gross.negated();
    entry.currencyCode = m_document.currencyCode;
    entry.localAmount = payable.amount;
    writeVendorEntry(m_company, entry);
    m_company.purchaseDocuments.modify(m_document.id, [this](NavPurchaseDocument &row) {
        row.draftNumber = m_document.draftNumber;
        row.number = m_document.reservedNumber;
        row.status = QStringLiteral("Open");
    });
    settleInvoice(m_company, m_document);
}

Outcome<void> post(NavCompany &company, const NavPurchaseDocument &document)
{
    PurchasePosting posting(company, document);
    Outcome<void> good = posting.check();
    if (good) {
        posting.reserveNumber();
        good = posting.checkDuplicate();
    }
    if (!good)
        return refuseDialog(good.error().message);
    posting.write();
    company.context().undo.commit();
    return {};
}

} // namespace

Outcome<void> postPurchaseDocument(NavCompany &company, const QUuid &id)
{
    const NavPurchaseDocument *document = company.purchaseDocuments.find(id);
    if (!document)
        return refuseMissing(QStringLiteral("Purchase Header"), id.toString(QUuid::WithoutBraces));
    if (document->isPosted())
        return refuseDialog(QStringLiteral("The action can be applied to a draft invoice only."));
    company.context().undo.commit();
    return post(company, *document);
}

Outcome<void> receiveAndInvoice(NavCompany &company, const QUuid &orderId)
{
    const NavPurchaseDocument *order = company.purchaseDocuments.find(orderId);
    if (!order)
        return refuseMissing(QStringLiteral("Purchase Header"), orderId.toString(QUuid::WithoutBraces));
    const Outcome<void> good = PurchasePosting(company, *order).check();
    if (!good)
        return refuseDialog(good.error().message);
    NavPurchaseDocument invoice = *order;
    invoice.id = QUuid();
    invoice.kind = PurchaseKind::Invoice;
    invoice.orderNumber = order->number;
    invoice.orderId = orderId;
    invoice.number = company.nextNumber(QStringLiteral("P-INV"));
    const NavPurchaseDocument created = company.purchaseDocuments.insert(invoice);
    for (const NavPurchaseLine *line : company.purchaseLinesOf(orderId)) {
        NavPurchaseLine copy = *line;
        copy.id = QUuid();
        copy.documentId = created.id;
        company.purchaseLines.insert(copy);
        company.purchaseLines.modify(line->id, [](NavPurchaseLine &row) {
            row.receivedQuantity = row.quantity;
            row.invoicedQuantity = row.quantity;
        });
    }
    const Outcome<void> posted = post(company, created);
    if (posted)
        company.purchaseDocuments.modify(orderId, [](NavPurchaseDocument &row) { row.fullyReceived = true; });
    return posted;
}

} // namespace Ledgerbridge::Sandbox
