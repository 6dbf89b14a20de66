// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// A line of a purchase request to be made (concur.md 5.3). An unusable number is an invalid Decimal.
struct NewRequestLine final
{
    /// `GOODS` or `SERVICES`.
    QString purchaseType = QStringLiteral("GOODS");
    QString vendorCode;
    QString vendorAddressCode;
    QString description;
    std::optional<Decimal> quantity;
    std::optional<Decimal> unitPrice;
    QString expenseType;
    QString receiptType;
    /// `YYYY-MM-DD`, or blank.
    QString neededByDate;
    QString uomCode;
    std::optional<Decimal> shipping;
    std::optional<Decimal> tax;
    QString supplierPartId;
    QStringList urls;
    QString notesToVendor;
    QString comments;
    /// `custom1` to `custom20`, list items by code.
    QMap<QString, QString> custom;
    [[nodiscard]] bool operator==(const NewRequestLine &) const = default;
};

/// A purchase request to be made in Concur (concur.md 5.3): one of the three users, a currency, lines.
struct NewRequest final
{
    QString userId;
    QString userEmail;
    QString userLoginId;
    QString currencyCode;
    QString description;
    QString policyExternalId;
    QString notesToSupplier;
    QString comments;
    QString shipToAddressCode;
    QString billToAddressCode;
    /// `custom1` to `custom24`, list items by code.
    QMap<QString, QString> custom;
    QList<NewRequestLine> lines;

    /// Lines with their shipping and tax; invalid where a number is missing or unusable.
    [[nodiscard]] Decimal total() const;
    [[nodiscard]] bool operator==(const NewRequest &) const = default;
};

/// What is wrong with one field, found here or told by Concur.
struct RequestFault final
{
    /// Concur's error code, such as `missingQuantity`.
    QString code;
    /// Counted from 0; -1: the head.
    int line = -1;
    /// Concur's name of the field; blank where it is about the request as a whole.
    QString field;
    /// A sentence for the person.
    QString text;
    [[nodiscard]] bool operator==(const RequestFault &) const = default;
};

/// Keys of Concur's vendors, `code/addressCode`, letter by letter as Concur has them (concur.md 9, 16).
using VendorKeys = QSet<QString>;

/// What Concur would refuse, as far as can be seen here. `vendors`: none where they were never read; then they are not
/// checked.
[[nodiscard]] QList<RequestFault> checkRequest(const NewRequest &request, const std::optional<VendorKeys> &vendors);
/// The sentence for a code of Concur's; `words`, Concur's own, for a code that is not known.
[[nodiscard]] QString requestFaultText(const QString &code, const QString &words = {});
/// With the line in front: "Line 2: the quantity is missing."
[[nodiscard]] QString requestFaultSentence(const RequestFault &fault);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::NewRequest)
