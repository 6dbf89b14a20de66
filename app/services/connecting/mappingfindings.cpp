// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingfindings.h"

#include "directorystore.h"
#include "mappingstore.h"
#include "mappingtargets.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

Finding unusable(const MappingRow &row)
{
    return {u"mappingTarget"_s, Finding::Severity::Warning,
        QCoreApplication::translate(
            "MappingFindings", "The mapping %1 %2 leads to %3, which no connected NAV company has in a usable state.")
            .arg(toString(row.kind), row.source, row.target),
        QCoreApplication::translate("MappingFindings", "Map it to something else, or put it right in NAV.")};
}

} // namespace

QList<Finding> mappingFindings(Workspace &workspace)
{
    QList<Directory> directories;
    QStringList companies;
    Store::DirectoryStore store(workspace.database());
    for (const Nav::Connection &connection : workspace.navConnections()) {
        companies << connection.companyId << connection.companyName;
        const auto freshness = store.freshness(connection.companyId);
        const auto directory = store.load(connection.companyId);
        if (directory && freshness && freshness->completeAt.isValid())
            directories.append(*directory);
    }
    const auto rows = Store::MappingStore(workspace.database()).rows();
    QList<Finding> findings;
    if (!rows || directories.isEmpty())
        return findings;
    for (const MappingKind kind : allMappingKinds()) {
        const MappingTargets targets(kind, directories, companies);
        for (const MappingRow &row : *rows)
            if (row.kind == kind && !targets.problem(row).isEmpty())
                findings.append(unusable(row));
    }
    return findings;
}

} // namespace Ledgerbridge::Services
