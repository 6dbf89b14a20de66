// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"
#include "vendorcomparison.h"

#include <QSet>

namespace Ledgerbridge::Sync {

/// A vendor of NAV as Concur is to have it.
struct VendorWish final
{
    QString companyId;
    QString companyName;
    /// NAV's.
    QString number;
    /// What Concur knows it by: the source of a mapping, a code or `code/address`; else NAV's own number.
    QString source;
    /// A person said by a mapping that both are the same.
    bool isMapped = false;
    VendorFields fields;
    bool isBlocked = false;
};

/// Every vendor of the connected companies that belongs into Concur's vendor master, by company and number. Those that
/// employees or cards are paid through are none of it: they are no suppliers, and a person's address is nobody's business
/// there. Codes are those that mappings give the vendor, else NAV's own number where `mapping.sameCode` holds and no mapping
/// leads from that code to another vendor.
[[nodiscard]] QList<VendorWish> vendorWishes(const Run &run);
/// The same without a run. Of codes that two companies claim, the first has them.
[[nodiscard]] QList<VendorWish> vendorWishes(
    const QList<const PlanningCompany *> &companies, const MappingBook &mappings, QDate today);
/// Normalised numbers of vendors that stand for people and cards, on whatever day: what has been private stays so.
[[nodiscard]] QSet<QString> payeeVendors(const MappingBook &mappings);
/// Over all that decides what is sent: equal means that a look at Concur would find what the last one left.
[[nodiscard]] QByteArray wishesFingerprint(const QList<VendorWish> &wishes);

} // namespace Ledgerbridge::Sync
