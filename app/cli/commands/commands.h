// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <memory>

/// One maker per command; each lies in a file of its own below this folder.
namespace Ledgerbridge::Cli {

[[nodiscard]] std::unique_ptr<Command> makeInitCommand();
[[nodiscard]] std::unique_ptr<Command> makeConnectConcurCommand();
[[nodiscard]] std::unique_ptr<Command> makeConnectNavCommand();
[[nodiscard]] std::unique_ptr<Command> makeConnectMailCommand();
[[nodiscard]] std::unique_ptr<Command> makeConnectWebhookCommand();
[[nodiscard]] std::unique_ptr<Command> makeCheckCommand();
[[nodiscard]] std::unique_ptr<Command> makeSettingsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeSettingsGetCommand();
[[nodiscard]] std::unique_ptr<Command> makeSettingsSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsUnsetCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsCoverageCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsSuggestCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsHistoryCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsDiffCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsRestoreCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsTestCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsProposalsCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsApproveCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsRejectCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingsCloneCommand();
[[nodiscard]] std::unique_ptr<Command> makeSyncCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueListCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueReceiptCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueRetryCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueApproveCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueIgnoreCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueSendBackCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueAssignCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueCommentCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueReasonsCommand();
[[nodiscard]] std::unique_ptr<Command> makeCreateVendorCommand();
[[nodiscard]] std::unique_ptr<Command> makeVendorRequestsCommand();
[[nodiscard]] std::unique_ptr<Command> makeVendorApproveCommand();
[[nodiscard]] std::unique_ptr<Command> makeVendorRejectCommand();
[[nodiscard]] std::unique_ptr<Command> makeReplayListCommand();
[[nodiscard]] std::unique_ptr<Command> makeReplayNowCommand();
[[nodiscard]] std::unique_ptr<Command> makeQueueResolveCommand();
[[nodiscard]] std::unique_ptr<Command> makeDimensionsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDimensionProposalsCommand();
[[nodiscard]] std::unique_ptr<Command> makeDimensionApproveCommand();
[[nodiscard]] std::unique_ptr<Command> makeDimensionRejectCommand();
[[nodiscard]] std::unique_ptr<Command> makeDimensionTaskCommand();
[[nodiscard]] std::unique_ptr<Command> makeWatchAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeWatchListCommand();
[[nodiscard]] std::unique_ptr<Command> makeWatchRemoveCommand();
[[nodiscard]] std::unique_ptr<Command> makeOrdersListCommand();
[[nodiscard]] std::unique_ptr<Command> makeOrdersClosedCommand();
[[nodiscard]] std::unique_ptr<Command> makeRequestsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeRequestsShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeRequestsCreateCommand();
[[nodiscard]] std::unique_ptr<Command> makeRequestsSupersedeCommand();
[[nodiscard]] std::unique_ptr<Command> makeRequestsGiveUpCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditListCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditVerifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeReconcileCommand();
[[nodiscard]] std::unique_ptr<Command> makeControlsCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditExchangesCommand();
[[nodiscard]] std::unique_ptr<Command> makeServeCommand();
[[nodiscard]] std::unique_ptr<Command> makeSubscriptionsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeSubscriptionsRenewCommand();
[[nodiscard]] std::unique_ptr<Command> makeSubscriptionsRemoveCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditMailHeadCommand();
[[nodiscard]] std::unique_ptr<Command> makeAlertsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeAlertsSendCommand();
[[nodiscard]] std::unique_ptr<Command> makeAlertsTestCommand();
[[nodiscard]] std::unique_ptr<Command> makeExpiriesCommand();
[[nodiscard]] std::unique_ptr<Command> makeSandboxCommand();
[[nodiscard]] std::unique_ptr<Command> makeDemoCommand();

} // namespace Ledgerbridge::Cli
