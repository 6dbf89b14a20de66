// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directory.h"
#include "enginesetup.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// A workspace opened for looking, with a database connection of its own that cannot write. Made anywhere; opened, used
/// and closed in one thread.
class ReadOnlyWorkspace final
{
public:
    explicit ReadOnlyWorkspace(QString folder);
    ~ReadOnlyWorkspace();

    /// Nothing where it is open already.
    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] Store::Database &database() { return *m_database; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// The connected NAV companies with their policies, as planning wants them.
    [[nodiscard]] QList<Sync::CompanyLink> companies();
    /// What was read of each connected company; kept until somebody writes.
    [[nodiscard]] Result<QList<Directory>> directories();

private:
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Store::Database> m_database;
    std::optional<QList<Directory>> m_directories;
    qint64 m_directoriesVersion = 0;
};

} // namespace Ledgerbridge::Services
