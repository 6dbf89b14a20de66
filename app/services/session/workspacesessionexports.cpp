// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthexport.h"
#include "syncworker.h"
#include "trailexport.h"
#include "trailreading.h"
#include "workspacesession.h"

namespace Ledgerbridge::Services {

void WorkspaceSession::exportTrail(const AuditListQuery &query, const Exports::ExportTarget &target)
{
    if (m_closing)
        return;
    const TrailExport order{auditFilter(query), target, {}, m_writer->actor()};
    m_export->start([folder = m_folder, order](const Exports::ExportProgress &progress) {
        return Services::exportTrail(folder, order, progress);
    });
}

void WorkspaceSession::exportMonth(const MonthReport &report, const Exports::ExportTarget &target)
{
    if (m_closing)
        return;
    m_export->start(
        [folder = m_folder, report, actor = m_writer->actor(), target](const Exports::ExportProgress &progress) {
            return Services::exportMonth(folder, report, actor, target, progress);
        });
}

void WorkspaceSession::stopExport()
{
    m_export->stop();
}

} // namespace Ledgerbridge::Services
