// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "error.h"

#include <optional>

namespace Ledgerbridge::Sync {

/// Remembers that a posting number series of NAV replaced our document numbers in a company. The API shows no such
/// series (nav.md 2.8), only a posting does; so the check-up fails from then on until a posting kept its number.
class PostingSeries final
{
public:
    PostingSeries(Store::Database &database, const QString &companyId);

    /// `number` is what NAV made of ours.
    [[nodiscard]] Result<void> wasSeen(const QString &number);
    /// A posting kept its number.
    [[nodiscard]] Result<void> wasNotSeen();
    /// The last number that replaced one of ours; none where numbers are kept.
    [[nodiscard]] Result<std::optional<QString>> lastNumber();

private:
    Store::Database &m_database;
    QString m_name;
};

} // namespace Ledgerbridge::Sync
