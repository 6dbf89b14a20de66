// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "codetarget.h"

#include "directorystore.h"
#include "mappingstore.h"
#include "namesimilarity.h"

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

QStringList companyIds(Workspace &workspace)
{
    QStringList ids;
    for (const Nav::Connection &connection : workspace.navConnections())
        ids.append(connection.companyId);
    return ids;
}

Result<CodeTargets> CodeTargets::load(Workspace &workspace)
{
    CodeTargets targets;
    targets.m_day = QDate::currentDate();
    targets.m_sameCode = workspace.setting(u"mapping.sameCode"_s) == "true"_L1;
    const auto rows = Store::MappingStore(workspace.database()).rows();
    if (!rows)
        return fail(rows.error());
    targets.m_mappings = MappingBook(*rows);
    Store::DirectoryStore store(workspace.database());
    for (const Nav::Connection &connection : workspace.navConnections()) {
        auto directory = store.load(connection.companyId);
        if (!directory)
            return fail(directory.error());
        targets.m_directories.append(std::move(*directory));
    }
    return targets;
}

std::optional<QString> CodeTargets::mapped(const SeenCode &code) const
{
    const auto row = m_mappings.find(code.kind, code.source, m_day);
    return row ? std::optional(row->target) : std::nullopt;
}

bool CodeTargets::has(const Directory &directory, const SeenCode &code)
{
    switch (code.kind) {
    case MappingKind::Account:
    case MappingKind::ExpenseType: {
        const NavAccount *account = directory.account(code.source);
        return account && !account->blocked && account->directPosting && account->accountType == "Posting"_L1;
    }
    case MappingKind::Vendor: {
        const NavVendor *vendor = directory.vendor(code.source);
        return vendor && vendor->blocked != NavVendor::Blocked::All
            && !namesPlainlyDiffer(code.name, vendor->displayName);
    }
    case MappingKind::Dimension:
        return directory.dimensionValue(code.source.section(u'=', 0, 0), code.source.section(u'=', 1)) != nullptr;
    case MappingKind::Currency: return directory.currency(code.source) || directory.isLocalCurrency(code.source);
    default: return false;
    }
}

std::optional<QString> CodeTargets::sameCode(const SeenCode &code) const
{
    // These two are no wish of the setting: the local currency and the only company are what they are.
    const bool always = code.kind == MappingKind::Currency;
    if (code.kind == MappingKind::Company)
        return m_directories.size() == 1 && !m_mappings.hasKind(MappingKind::Company)
            ? std::optional(m_directories.first().setup.companyName)
            : std::nullopt;
    if (!m_sameCode && !always)
        return std::nullopt;
    for (const Directory &directory : m_directories)
        if (has(directory, code))
            return code.kind == MappingKind::Dimension ? code.source.section(u'=', 1) : code.source;
    return std::nullopt;
}

} // namespace Ledgerbridge::Services
