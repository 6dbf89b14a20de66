// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "monthreport.h"

namespace Ledgerbridge::Store {

/// Months that were signed off. Rows are never changed or deleted; each has its line in the trail, in the same
/// transaction, with the digest of what was signed.
class SignOffStore final
{
public:
    explicit SignOffStore(Database &database);

    /// Fills moment, head and digest. Returns it as kept.
    [[nodiscard]] Result<SignOff> add(SignOff signOff);
    /// Of one month, oldest first.
    [[nodiscard]] Result<QList<SignOff>> of(const Period &period);
    /// The newest of each month, newest month first.
    [[nodiscard]] Result<QList<SignOff>> newest();

private:
    [[nodiscard]] Result<QList<SignOff>> read(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
