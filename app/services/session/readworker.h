// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directory.h"
#include "session.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// Reads for the windows, in the reader thread with a connection of its own. Each call answers with values.
class ReadWorker final
{
public:
    explicit ReadWorker(QString folder);
    ~ReadWorker();

    struct Documents
    {
        QList<Record> rows;
        bool more = false;
    };
    struct Trail
    {
        QList<AuditEntry> rows;
        bool more = false;
    };
    [[nodiscard]] Result<Documents> documents(const DocumentListQuery &query);
    [[nodiscard]] Result<QList<CauseRow>> causes();
    [[nodiscard]] Result<QList<MappingGridRow>> mappings(MappingKind kind);
    [[nodiscard]] Result<Trail> audit(const AuditListQuery &query);
    [[nodiscard]] Result<OverviewData> overview();
    [[nodiscard]] Result<DocumentDetail> detail(qint64 recordId);
    [[nodiscard]] Result<QList<TargetOption>> targets(MappingKind kind);
    [[nodiscard]] Result<ConnectionsData> connections();
    void close();

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<Directory> directory();
    [[nodiscard]] QList<Sync::CompanyLink> companies();
    /// Which of several kinds a cause is about: one of its documents tells.
    [[nodiscard]] std::optional<MappingKind> kindOfCause(const Reason &reason);
    [[nodiscard]] QStringList notices();
    void addRemedies(DocumentDetail &detail);
    void judge(MappingGridRow &row, const Directory &directory) const;

    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Store::Database> m_database;
    std::optional<Directory> m_directory;
    QVariant m_directoryVersion;
};

} // namespace Ledgerbridge::Services
