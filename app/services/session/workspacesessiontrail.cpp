// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "readworker.h"
#include "workspacesession.h"

namespace Ledgerbridge::Services {

void WorkspaceSession::requestTimeLine(const AuditEntry &entry)
{
    read<TrailTimeLine>([entry](ReadWorker &reader) { return reader.timeLine(entry); },
        [this](const auto &answer) { answer ? Q_EMIT timeLineReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::requestExchangeBodies(qint64 exchange)
{
    read<ExchangeBodies>([exchange](ReadWorker &reader) { return reader.exchangeBodies(exchange); },
        [this, exchange](const auto &answer) {
            answer ? Q_EMIT exchangeBodiesReady(exchange, *answer) : Q_EMIT readFailed(answer.error());
        });
}

void WorkspaceSession::findNumber(const QString &number)
{
    read<QList<NumberHit>>([number](ReadWorker &reader) { return reader.number(number); },
        [this, number](
            const auto &answer) { answer ? Q_EMIT numberFound(number, *answer) : Q_EMIT readFailed(answer.error()); });
}

} // namespace Ledgerbridge::Services
