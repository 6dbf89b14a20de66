// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commandregistry.h"

#include "commands.h"

namespace Ledgerbridge::Cli {

CommandRegistry CommandRegistry::complete()
{
    CommandRegistry registry;
    for (const auto make : {makeInitCommand, makeConnectConcurCommand, makeConnectNavCommand, makeConnectMailCommand,
             makeConnectWebhookCommand, makeCheckCommand, makeSettingsListCommand, makeSettingsGetCommand,
             makeSettingsSetCommand, makeMappingsListCommand, makeMappingsSetCommand, makeMappingsUnsetCommand,
             makeMappingsImportCommand, makeMappingsExportCommand, makeMappingsCoverageCommand,
             makeMappingsSuggestCommand, makeMappingsHistoryCommand, makeMappingsDiffCommand, makeMappingsUndoCommand,
             makeMappingsRestoreCommand, makeMappingsTestCommand, makeMappingsProposalsCommand,
             makeMappingsApproveCommand, makeMappingsRejectCommand, makeMappingsCloneCommand, makeSyncCommand,
             makeQueueListCommand, makeQueueShowCommand, makeQueueApproveCommand, makeQueueRetryCommand,
             makeQueueSendBackCommand, makeQueueIgnoreCommand, makeQueueReceiptCommand, makeQueueResolveCommand,
             makeQueueUndoCommand, makeQueueAssignCommand, makeQueueCommentCommand, makeQueueReasonsCommand,
             makeCreateVendorCommand, makeVendorRequestsCommand, makeVendorApproveCommand, makeVendorRejectCommand,
             makeReplayListCommand, makeReplayNowCommand, makeDimensionsListCommand, makeDimensionProposalsCommand,
             makeDimensionApproveCommand, makeDimensionRejectCommand, makeDimensionTaskCommand, makeWatchAddCommand,
             makeWatchListCommand, makeWatchRemoveCommand, makeOrdersListCommand, makeOrdersClosedCommand,
             makeRequestsListCommand, makeRequestsShowCommand, makeRequestsCreateCommand, makeRequestsSupersedeCommand,
             makeRequestsGiveUpCommand, makeAuditListCommand, makeAuditVerifyCommand, makeAuditExportCommand,
             makeAuditExchangesCommand, makeAuditMailHeadCommand, makeReconcileCommand, makeControlsCommand,
             makeAlertsListCommand, makeAlertsSendCommand, makeAlertsTestCommand, makeExpiriesCommand, makeServeCommand,
             makeSubscriptionsListCommand, makeSubscriptionsRenewCommand, makeSubscriptionsRemoveCommand,
             makeSandboxCommand, makeDemoCommand})
        registry.add(make());
    return registry;
}

void CommandRegistry::add(std::unique_ptr<Command> command)
{
    m_commands.push_back(std::move(command));
}

QStringList CommandRegistry::secondWords(const QString &group) const
{
    QStringList seconds;
    for (const auto &command : m_commands) {
        const QStringList own = command->synopsis().words.split(u' ');
        if (own.size() == 2 && own.first() == group)
            seconds.append(own.last());
    }
    return seconds;
}

std::pair<Command *, int> CommandRegistry::find(const QStringList &words) const
{
    for (const auto &command : m_commands) {
        const QStringList own = command->synopsis().words.split(u' ');
        if (words.mid(0, own.size()) == own)
            return {command.get(), int(own.size())};
    }
    return {nullptr, 0};
}

} // namespace Ledgerbridge::Cli
