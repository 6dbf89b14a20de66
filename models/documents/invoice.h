// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expensereport.h"

namespace Ledgerbridge {

struct InvoiceTax final
{
    std::optional<Decimal> amountTax;
    QString taxCode;
    QString taxField;
    [[nodiscard]] bool operator==(const InvoiceTax &) const = default;
};

struct InvoiceAllocation final
{
    QString allocationKey;
    std::optional<Decimal> percentage;
    /// The journal's account, else `allocationAccountCode`.
    QString accountCode;
    std::optional<Decimal> amountNet;
    std::optional<Decimal> amountGross;
    std::optional<Decimal> amountShipping;
    QList<InvoiceTax> tax;
    CostFields fields;
    [[nodiscard]] bool operator==(const InvoiceAllocation &) const = default;
};

struct InvoiceLine final
{
    QString sequence;
    /// What Concur calls the line elsewhere (`externalLineItemId`); may be blank.
    QString externalId;
    QString description;
    std::optional<Decimal> quantity;
    std::optional<Decimal> unitPrice;
    QString expenseTypeCode;
    QString expenseTypeName;
    QString purchaseOrderNumber;
    QString purchaseOrderLine;
    CostFields fields;
    QList<InvoiceAllocation> allocations;
    [[nodiscard]] bool operator==(const InvoiceLine &) const = default;
};

/// An approved invoice ("payment request") as FIS hands it over (concur.md 3.10).
struct Invoice final
{
    QString requestId;
    QString title;
    QString description;
    QString vendorInvoiceNumber;
    QDate invoiceDate;
    QDate dueDate;
    QDate postingDate;
    QDate receivedDate;
    QDate processCompleteDate;
    std::optional<Decimal> total;
    std::optional<Decimal> amountNet;
    std::optional<Decimal> amountShipping;
    std::optional<Decimal> amountTax;
    QString currency;
    QString ledgerCode;
    QString poNumber;
    bool multiplePurchaseOrder = false;
    bool isTest = false;
    QString vendorCode;
    QString vendorName;
    QString vendorAddressCode;
    QString vendorTaxId;
    CostFields fields;
    Employee owner;
    QList<InvoiceLine> lines;
    [[nodiscard]] bool operator==(const Invoice &) const = default;

    /// Whether the invoice refers to a purchase order anywhere.
    [[nodiscard]] bool refersToOrder() const;
    /// The order that a line belongs to: its own, else the header's. May be blank.
    [[nodiscard]] const QString &orderOf(const InvoiceLine &line) const;
    /// Every order that is named, once each, the header's first.
    [[nodiscard]] QStringList orderNumbers() const;
};

} // namespace Ledgerbridge
