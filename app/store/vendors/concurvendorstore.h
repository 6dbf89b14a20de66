// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurvendor.h"
#include "database.h"

#include <QDateTime>
#include <QList>

namespace Ledgerbridge::Store {

/// Concur's vendors as the last look at them found them. For looking at alone: what is sent is decided over a reading of
/// its own. `ConcurVendor::hasBank` is not kept.
class ConcurVendorStore final
{
public:
    explicit ConcurVendorStore(Database &database);

    /// The whole of what Concur has now. Of two records with one key, which Concur does not have, the last counts. Opens
    /// its own Transaction, or becomes part of the caller's open one.
    [[nodiscard]] Result<void> replace(const QList<ConcurVendor> &vendors);
    /// Concur has taken these fields; what else is known of the vendor stays. Transactions as above.
    [[nodiscard]] Result<void> merge(const ConcurVendor &sent);
    /// By code and address code.
    [[nodiscard]] Result<QList<ConcurVendor>> all();
    /// When they were read; invalid where nobody has looked yet.
    [[nodiscard]] Result<QDateTime> seenAt();

private:
    [[nodiscard]] Result<void> keep(const ConcurVendor &vendor, const QDateTime &seenAt);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
