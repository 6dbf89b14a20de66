// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "navlessons.h"

namespace Ledgerbridge::Store {

/// What NAV's refusals have taught, by company. Writes open their own Transaction, or become part of the caller's.
class LessonStore final
{
public:
    explicit LessonStore(Database &database);

    [[nodiscard]] Result<NavLessons> load(const QString &companyId);
    /// Learned again, it keeps the newest words.
    [[nodiscard]] Result<void> learn(const QString &companyId, const NavLesson &lesson);
    /// By a person's word, or because NAV has changed what it is about. Returns how many there were.
    [[nodiscard]] Result<int> forget(const QString &companyId, const NavLesson &lesson);
    /// All about these vendors: they have changed in NAV.
    [[nodiscard]] Result<void> forgetVendors(const QString &companyId, const QStringList &numbers);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
