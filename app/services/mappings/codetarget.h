// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingtargets.h"
#include "seencodes.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// Ids of the connected NAV companies, as the directory knows them.
[[nodiscard]] QStringList companyIds(Workspace &workspace);

/// Where codes lead today: mapping rows and the cached master data of every connected company. A value, read once.
class CodeTargets final
{
public:
    [[nodiscard]] static Result<CodeTargets> load(Workspace &workspace);

    [[nodiscard]] const MappingBook &mappings() const { return m_mappings; }
    [[nodiscard]] QDate day() const { return m_day; }

    /// Target of the row that holds today.
    [[nodiscard]] std::optional<QString> mapped(const SeenCode &code) const;
    /// What needs no row: the code itself where a connected company has it in a usable state (`mapping.sameCode`; never
    /// for payment, tax, employee), the local currency, the only company.
    [[nodiscard]] std::optional<QString> sameCode(const SeenCode &code) const;

private:
    MappingBook m_mappings;
    QHash<int, MappingTargets> m_targets;
    QDate m_day;
    bool m_sameCode = true;
};

} // namespace Ledgerbridge::Services
