// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "dimensionlink.h"

#include <QList>

namespace Ledgerbridge::Store {

/// What is known of the values of dimensions on both sides. Writes become part of the caller's open transaction.
class DimensionLinkStore final
{
public:
    explicit DimensionLinkStore(Database &database);

    /// All that was ever known, by list and code.
    [[nodiscard]] Result<QList<DimensionLink>> all();
    /// What was there when both sides were looked at last, by dimension and NAV's code.
    [[nodiscard]] Result<QList<DimensionLink>> current();
    /// Those about which a person decides.
    [[nodiscard]] Result<QList<DimensionLink>> conflicts();
    /// One that has changed.
    [[nodiscard]] Result<void> keep(const DimensionLink &link);
    /// After both sides were looked at: what is not among `links` is not there any more, though what was agreed on stays
    /// known. Rows that stand so already are left alone.
    [[nodiscard]] Result<void> replace(const QList<DimensionLink> &links);

private:
    [[nodiscard]] Result<QList<DimensionLink>> read(const QString &condition, const QString &order);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
