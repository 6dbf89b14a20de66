// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "readonlyworkspace.h"

#include "directorystore.h"

namespace Ledgerbridge::Services {

ReadOnlyWorkspace::ReadOnlyWorkspace(QString folder)
    : m_folder(std::move(folder))
{
}

ReadOnlyWorkspace::~ReadOnlyWorkspace() = default;

void ReadOnlyWorkspace::close()
{
    m_directories.reset();
    m_database.reset();
    m_workspace.reset();
}

Result<void> ReadOnlyWorkspace::open()
{
    if (m_database)
        return {};
    auto workspace = Workspace::open(m_folder, {});
    if (!workspace)
        return fail(workspace.error());
    auto database = Store::Database::open((*workspace)->databasePath(), Store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    m_workspace = std::move(*workspace);
    m_database = std::move(*database);
    return {};
}

QList<Sync::CompanyLink> ReadOnlyWorkspace::companies()
{
    QList<Sync::CompanyLink> links;
    for (const Nav::Connection &connection : m_workspace->navConnections()) {
        Sync::CompanyLink link;
        link.company = {connection.companyId, connection.companyName, connection.companyName};
        if (const auto policy = m_workspace->policy(connection.companyId))
            link.policy = *policy;
        links.append(link);
    }
    return links;
}

Result<QList<Directory>> ReadOnlyWorkspace::directories()
{
    // Tells whether anybody else has written since; master data are many and seldom change.
    const qint64 version = m_database->dataVersion();
    if (m_directories && m_directoriesVersion == version)
        return *m_directories;
    QList<Directory> directories;
    Store::DirectoryStore store(*m_database);
    for (const Nav::Connection &connection : m_workspace->navConnections()) {
        auto loaded = store.load(connection.companyId);
        if (!loaded)
            return fail(loaded.error());
        directories.append(std::move(*loaded));
    }
    m_directories = directories;
    m_directoriesVersion = version;
    return directories;
}

} // namespace Ledgerbridge::Services
