// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// A line of an order in NAV.
struct KnownOrderLine final
{
    /// Number of the line in Concur's order; its place in NAV's where the workspace does not have Concur's.
    QString line;
    QString text;
    Decimal quantity;
    Decimal unitCost;
    /// What NAV says of it; none where the connection shows neither (nav.md 2.12).
    std::optional<Decimal> received;
    std::optional<Decimal> invoiced;
    [[nodiscard]] bool operator==(const KnownOrderLine &) const = default;
};

/// What is known of a purchase order that Concur's invoices name, in one NAV company.
struct KnownOrder final
{
    /// Concur's number, as NAV compares codes: trimmed, capitals.
    QString orderNumber;
    QString companyId;
    /// NAV's number; empty while NAV shows none.
    QString number;
    /// NAV's id of it.
    QString navId;
    QString vendorNumber;
    QString status;
    /// As NAV names it; may be blank for the company's own.
    QString currency;
    /// Number or id of the request that took its place; then it is to be closed whatever was invoiced.
    QString supersededBy;
    /// It stood in NAV, and NAV shows it no more.
    bool isGone = false;
    QList<KnownOrderLine> lines;

    [[nodiscard]] bool stands() const { return !number.isEmpty() && !isGone; }
    [[nodiscard]] bool operator==(const KnownOrder &) const = default;
};

/// By Concur's number, as NAV compares codes.
using KnownOrders = QHash<QString, KnownOrder>;

/// How numbers of orders are compared everywhere.
[[nodiscard]] inline QString orderKey(const QString &number)
{
    return number.trimmed().toUpper();
}

} // namespace Ledgerbridge
