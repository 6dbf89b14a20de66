// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthlook.h"
#include "readworker.h"
#include "syncworker.h"
#include "workspacesession.h"

namespace Ledgerbridge::Services {

void WorkspaceSession::requestMonth(const Period &period)
{
    read<MonthReport>([period](ReadWorker &reader) { return reader.month(period); },
        [this](const auto &answer) { answer ? Q_EMIT monthReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

Session::Ticket WorkspaceSession::compareMonth(const Period &period)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, period](SyncWorker &writer) { writer.compareMonth(ticket, period); });
    return ticket;
}

Session::Ticket WorkspaceSession::signOffMonth(const MonthReport &report, const QString &remark)
{
    return write([report, remark, actor = m_writer->actor()](Workspace &workspace) -> Result<QString> {
        const auto kept = Sync::signOff(workspace.database(), report, actor, remark);
        if (!kept)
            return fail(kept.error());
        return SyncWorker::tr("%1 is signed off. It stands in the trail.").arg(kept->period.toString());
    });
}

} // namespace Ledgerbridge::Services
