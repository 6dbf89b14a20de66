// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "vendorrequest.h"

namespace Ledgerbridge::Store {

/// Vendors on their way into NAV. What became of each stays; every step stands in the trail. Writes open their own
/// Transaction, or become part of the caller's open one.
class VendorRequestStore final
{
public:
    explicit VendorRequestStore(Database &database);

    /// Returns its number. Conflict while another one for the same vendor of Concur is under way.
    [[nodiscard]] Result<qint64> add(const VendorRequest &request);
    [[nodiscard]] Result<std::optional<VendorRequest>> byId(qint64 id);
    /// The one under way for that vendor of Concur, if any; the company's id may be empty for any company.
    [[nodiscard]] Result<std::optional<VendorRequest>> pendingFor(const QString &companyId, const QString &source);
    /// Newest first. Empty `states`: all.
    [[nodiscard]] Result<QList<VendorRequest>> list(const QList<VendorRequest::State> &states, int limit = 500);
    /// Moves it from the state it was read in; Conflict where somebody else has moved it meanwhile. `what` goes into the
    /// trail under `action`.
    [[nodiscard]] Result<void> change(
        const VendorRequest &before, const VendorRequest &after, const QString &action, const QString &what);

private:
    [[nodiscard]] Result<QList<VendorRequest>> read(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
