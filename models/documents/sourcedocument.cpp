// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sourcedocument.h"

namespace Ledgerbridge {

QString toString(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Expense: return QStringLiteral("expense");
    case DocumentKind::Invoice: return QStringLiteral("invoice");
    case DocumentKind::Purchase: return QStringLiteral("purchase");
    }
    return {};
}

std::optional<DocumentKind> documentKindFromString(QStringView text)
{
    for (const DocumentKind kind : {DocumentKind::Expense, DocumentKind::Invoice, DocumentKind::Purchase})
        if (text == toString(kind))
            return kind;
    return std::nullopt;
}

namespace {

/// Calls `read` with whichever body the document has; all bodies must give the same type.
template<typename Read>
auto onBody(const SourceDocument &document, Read read)
{
    return std::visit(read, document.body);
}

Decimal orderTotal(const PurchaseRequest &order)
{
    Decimal sum;
    const QList<OrderLine> costs = order.costLines();
    for (const OrderLine &line : costs)
        sum += line.quantity.value_or(Decimal::invalid()) * line.unitPrice.value_or(Decimal::invalid());
    return sum;
}

} // namespace

QString SourceDocument::ledgerCode() const
{
    return onBody(*this, [](const auto &content) { return content.ledgerCode; });
}

QString SourceDocument::currency() const
{
    return onBody(*this, [](const auto &content) { return content.currency; });
}

bool SourceDocument::isTest() const
{
    return onBody(*this, [](const auto &content) { return content.isTest; });
}

QString SourceDocument::title() const
{
    if (const auto *report = expense())
        return report->name.isEmpty() ? documentId : report->name;
    if (const auto *bill = invoice())
        return QStringLiteral("%1 %2").arg(bill->vendorName, bill->vendorInvoiceNumber).trimmed();
    return purchase()->name.isEmpty() ? purchase()->orderNumber : purchase()->name;
}

QString SourceDocument::number() const
{
    if (const auto *report = expense())
        return report->reportNumber.isEmpty() ? report->reportId : report->reportNumber;
    if (const auto *bill = invoice())
        return bill->vendorInvoiceNumber;
    return purchase()->orderNumber;
}

QString SourceDocument::party() const
{
    if (const auto *report = expense())
        return report->employee.displayName();
    if (const auto *bill = invoice())
        return bill->vendorName;
    return purchase()->vendorCode;
}

QString SourceDocument::partyCode() const
{
    if (const auto *report = expense())
        return report->employee.employeeId;
    if (const auto *bill = invoice())
        return bill->vendorCode;
    return purchase()->vendorCode;
}

Decimal SourceDocument::gross() const
{
    if (const auto *report = expense())
        return report->totalApprovedAmount.value_or(Decimal::invalid());
    if (const auto *bill = invoice())
        return bill->total.value_or(Decimal::invalid());
    return orderTotal(*purchase());
}

QDate SourceDocument::date() const
{
    if (const auto *report = expense())
        return report->paymentProcessingDate.isValid() ? report->paymentProcessingDate : report->submitDate;
    if (const auto *bill = invoice())
        return bill->invoiceDate;
    return purchase()->orderDate;
}

QDate SourceDocument::approvalDate() const
{
    if (const auto *report = expense())
        return report->paymentProcessingDate;
    if (const auto *bill = invoice()) {
        for (const QDate day : {bill->processCompleteDate, bill->postingDate, bill->invoiceDate})
            if (day.isValid())
                return day;
        return {};
    }
    return purchase()->orderDate;
}

} // namespace Ledgerbridge
