// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsexport.h"
#include "controlsreading.h"
#include "documentsexport.h"
#include "expirycalendar.h"
#include "monthexport.h"
#include "selecteddocuments.h"
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

void WorkspaceSession::exportDocuments(
    const DocumentListQuery &query, const QStringList &columns, const Exports::ExportTarget &target)
{
    if (m_closing)
        return;
    const DocumentsExport order{documentFilter(query), target, columns, m_writer->actor()};
    m_export->start([folder = m_folder, order](const Exports::ExportProgress &progress) {
        return Services::exportDocuments(folder, order, progress);
    });
}

void WorkspaceSession::exportControls(const ControlsReport &report, const Exports::ExportTarget &target)
{
    if (m_closing)
        return;
    m_export->start(
        [folder = m_folder, report, actor = m_writer->actor(), target](const Exports::ExportProgress &progress) {
            return Services::exportControls(folder, report, actor, target, progress);
        });
}

void WorkspaceSession::requestControls(const QDateTime &until, const QDateTime &since)
{
    if (!m_closing)
        m_controls->start({until, since});
}

Session::Ticket WorkspaceSession::exportExpiries(const QString &file)
{
    return write([file](Workspace &workspace) -> Result<QString> {
        const auto expiries = expiryCalendar(workspace);
        if (!expiries)
            return fail(expiries.error());
        const auto saved = saveExpiryCalendar(*expiries, workspace.id(), workspace.database().now(), file);
        if (!saved)
            return fail(saved.error());
        return SyncWorker::tr("The calendar is written to %1.").arg(file);
    });
}

void WorkspaceSession::stopExport()
{
    m_export->stop();
}

} // namespace Ledgerbridge::Services
