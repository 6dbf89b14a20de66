// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"
#include "vendorcomparison.h"

namespace Ledgerbridge::Sync {

/// A vendor of NAV as Concur is to have it.
struct VendorWish final
{
    QString companyId;
    QString companyName;
    /// NAV's.
    QString number;
    /// Concur's; the address code is empty where the mapping names none: every address of that code is meant.
    QString code;
    QString addressCode;
    VendorFields fields;
    bool isBlocked = false;
};

/// Every vendor of the connected companies that belongs into Concur's vendor master, by company and number. Those that
/// employees or cards are paid through are none of it: they are no suppliers, and a person's address is nobody's business
/// there. Codes are those that mappings give the vendor, else NAV's own number where `mapping.sameCode` holds.
[[nodiscard]] QList<VendorWish> vendorWishes(const Run &run);
/// Over all that decides what is sent: equal means that a look at Concur would find what the last one left.
[[nodiscard]] QByteArray wishesFingerprint(const QList<VendorWish> &wishes);

} // namespace Ledgerbridge::Sync
