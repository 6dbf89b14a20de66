// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "codetarget.h"

#include "directorystore.h"
#include "mappingstore.h"

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
    QList<Directory> directories;
    QStringList companies;
    for (const Nav::Connection &connection : workspace.navConnections()) {
        auto directory = store.load(connection.companyId);
        if (!directory)
            return fail(directory.error());
        directories.append(std::move(*directory));
        companies.append(connection.companyName);
    }
    for (const MappingKind kind : allMappingKinds())
        targets.m_targets.insert(int(kind), MappingTargets(kind, directories, companies));
    return targets;
}

std::optional<QString> CodeTargets::mapped(const SeenCode &code) const
{
    const auto row = m_mappings.find(code.kind, code.source, m_day);
    return row ? std::optional(row->target) : std::nullopt;
}

std::optional<QString> CodeTargets::sameCode(const SeenCode &code) const
{
    // These two are no wish of the setting: the local currency and the only company are what they are.
    const bool always = code.kind == MappingKind::Currency
        || (code.kind == MappingKind::Company && !m_mappings.hasKind(MappingKind::Company));
    const bool asked = m_sameCode && code.kind != MappingKind::Company;
    const auto targets = m_targets.constFind(int(code.kind));
    if (targets == m_targets.cend() || !(always || asked))
        return std::nullopt;
    const MappingTarget *same = targets->sameCode(code.source, code.name);
    return same ? std::optional(same->target) : std::nullopt;
}

} // namespace Ledgerbridge::Services
