// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directory.h"
#include "enginesetup.h"
#include "error.h"
#include "exchangedirections.h"
#include "vendorpair.h"

#include <QDateTime>

namespace Ledgerbridge::Services {

/// Vendors on both sides.
struct VendorPairs final
{
    /// By company and NAV's number; what only Concur has comes last.
    QList<VendorPair> rows;
    /// When Concur's side was read; invalid where nobody has looked yet.
    QDateTime seenAt;
    ExchangeDirections directions;
    /// What a run with `vendors.toConcur` would do in Concur now.
    int toMake = 0;
    int toChange = 0;
    /// About which a person decides.
    int conflicts = 0;
};

/// NAV's vendors, as last read, beside Concur's, as the last look found them: what a run would make of them now, so that
/// a mapping that was changed since counts already. `companies` and `directories` belong together, one by one. Reads only,
/// so that it serves a connection that cannot write.
[[nodiscard]] Result<VendorPairs> vendorPairs(Store::Database &database, const QList<Sync::CompanyLink> &companies,
    const QList<Directory> &directories, VendorConflictPolicy policy, QDate today);

} // namespace Ledgerbridge::Services
