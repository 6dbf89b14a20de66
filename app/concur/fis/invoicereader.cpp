// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fispayload.h"
#include "payloadfields.h"

namespace Ledgerbridge::Concur {

namespace {

void readJournal(InvoiceAllocation &allocation, const Json &journal)
{
    if (const QString account = journal[u"accountCode"].text(); !account.isEmpty())
        allocation.accountCode = account;
    allocation.amountNet = journal[u"amountNet"].decimal();
    allocation.amountGross = journal[u"amountGross"].decimal();
    allocation.amountShipping = journal[u"amountShipping"].decimal();
    for (const Json &tax : journal[u"tax"].items())
        if (tax.isObject())
            allocation.tax.append({tax[u"amountTax"].decimal(), tax[u"taxCode"].text(), tax[u"taxField"].text()});
}

/// The journal is one object (concur.md 3.10); should it be an array, each line becomes an allocation of its own, so
/// that the sums stay right.
void readAllocation(InvoiceLine &line, const Json &block)
{
    InvoiceAllocation allocation;
    allocation.allocationKey = block[u"allocationKey"].text();
    allocation.percentage = block[u"allocationPercentage"].decimal();
    allocation.accountCode = block[u"allocationAccountCode"].text();
    allocation.fields = readCostFields(block, u"allocation");
    bool hasJournal = false;
    for (const Json &journal : block[u"journal"].items()) {
        if (!journal.isObject())
            continue;
        hasJournal = true;
        InvoiceAllocation part = allocation;
        readJournal(part, journal);
        line.allocations.append(part);
    }
    if (!hasJournal)
        line.allocations.append(allocation);
}

InvoiceLine readLine(const Json &block)
{
    InvoiceLine line;
    line.sequence = block[u"lineItemSequenceOrder"].text();
    line.externalId = block[u"externalLineItemId"].text();
    line.description = block[u"lineItemDescription"].text();
    line.quantity = block[u"lineItemQuantity"].decimal();
    line.unitPrice = block[u"lineItemUnitPrice"].decimal();
    line.expenseTypeCode = block[u"expenseTypeCode"].text();
    line.expenseTypeName = block[u"expenseTypeName"].text();
    line.purchaseOrderNumber = block[u"lineItemPurchaseOrderNumber"].text();
    line.purchaseOrderLine = block[u"poLineNumber"].text();
    line.fields = readCostFields(block, u"lineItem");
    for (const Json &allocation : block[u"allocation"].items())
        if (allocation.isObject())
            readAllocation(line, allocation);
    return line;
}

void readHeader(Invoice &invoice, const Json &block)
{
    invoice.requestId = block[u"requestId"].text();
    invoice.title = block[u"requestTitle"].text();
    invoice.description = block[u"requestDescription"].text();
    invoice.vendorInvoiceNumber = block[u"vendorInvoiceNumber"].text();
    invoice.invoiceDate = readDate(block[u"invoiceDate"]);
    invoice.dueDate = readDate(block[u"paymentDueDate"]);
    invoice.postingDate = readDate(block[u"postingDate"]);
    invoice.receivedDate = readDate(block[u"invoiceReceivedDate"]);
    invoice.processCompleteDate = readDate(block[u"processCompleteDate"]);
    invoice.total = block[u"requestTotal"].decimal();
    invoice.amountNet = block[u"amountNetInvoice"].decimal();
    invoice.amountShipping = block[u"amountShippingTotal"].decimal();
    invoice.amountTax = block[u"amountTax"].decimal();
    invoice.currency = block[u"currencyAlphaCode"].text();
    invoice.ledgerCode = block[u"ledgerCode"].text();
    invoice.poNumber = block[u"poNumber"].text();
    invoice.multiplePurchaseOrder = block[u"multiplePurchaseOrder"].flag();
    invoice.isTest = block[u"isTest"].flag();
    invoice.vendorTaxId = block[u"vendorTaxId"].text();
    invoice.fields = readCostFields(block, u"request");
}

Json rootOrHeader(const Json &document, const Json &header, QStringView key)
{
    return document[key].isNull() ? header[key] : document[key];
}

} // namespace

Invoice readInvoice(const Json &document)
{
    Invoice invoice;
    const Json header = single(document[u"requestHeader"]);
    readHeader(invoice, header);
    const Json vendor = single(rootOrHeader(document, header, u"vendor"));
    invoice.vendorCode = vendor[u"vendorCode"].text();
    invoice.vendorName = vendor[u"vendorName"].text();
    invoice.vendorAddressCode = vendor[u"vendorRemitToAddressCode"].text();
    invoice.owner = readEmployee(single(rootOrHeader(document, header, u"ownerEmployee")));
    const QList<Json> lines = rootOrHeader(document, header, u"lineItem").items();
    for (const Json &line : lines)
        if (line.isObject())
            invoice.lines.append(readLine(line));
    return invoice;
}

} // namespace Ledgerbridge::Concur
