// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "costfields.h"
#include "decimal.h"

#include <QDate>
#include <QList>

#include <optional>

namespace Ledgerbridge {

struct OrderAllocation final
{
    std::optional<Decimal> amount;
    std::optional<Decimal> grossAmount;
    std::optional<Decimal> percentage;
    CostFields fields;
    [[nodiscard]] bool operator==(const OrderAllocation &) const = default;
};

struct OrderLine final
{
    QString lineNumber;
    QString externalId;
    QString description;
    std::optional<Decimal> quantity;
    std::optional<Decimal> unitPrice;
    QString expenseTypeCode;
    QString accountCode;
    QString unitOfMeasure;
    QString supplierPartId;
    CostFields fields;
    QList<OrderAllocation> allocations;
    [[nodiscard]] bool operator==(const OrderLine &) const = default;
};

/// A purchase order of Concur (v3, concur.md 5.1) together with the purchase request it came from (v4, 5.3).
struct PurchaseRequest final
{
    /// Id of the purchase request that is watched.
    QString requestId;
    QString requestNumber;
    QString orderNumber;
    QString name;
    QString description;
    QDate orderDate;
    QDate requestedDeliveryDate;
    QString currency;
    QString ledgerCode;
    QString vendorCode;
    QString vendorAddressCode;
    QString status;
    /// Freight for the whole order, beside its lines; in the order's currency.
    std::optional<Decimal> shipping;
    QString shippingDescription;
    bool isTest = false;
    CostFields fields;
    QList<OrderLine> lines;
    [[nodiscard]] bool operator==(const PurchaseRequest &) const = default;

    /// What the order costs, line by line: its lines, and its freight as one more, so that it reaches NAV too. Concur
    /// gives freight no code (concur.md 5.1): it is looked up like an expense type "SHIPPING". Tax is not among them:
    /// NAV reckons an order's tax itself.
    [[nodiscard]] QList<OrderLine> costLines() const;
};

} // namespace Ledgerbridge
