// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "livesystems.h"
#include "webhooksetup.h"

namespace Ledgerbridge::Services {

/// Our subscriptions as they were seen last.
[[nodiscard]] Result<QList<Subscription>> subscriptionList(Workspace &workspace);

/// Looks after the subscriptions at both systems (keepSubscriptions). Workspace and systems outlive the task.
[[nodiscard]] QCoro::Task<Result<Webhooks::UpkeepOutcome>> careForSubscriptions(
    Workspace *workspace, LiveSystems *systems, WebhookSetup setup, QString actor, bool isEager);

/// The same at a person's word: signs in by itself, tries again what was refused lately, or takes all of ours off.
[[nodiscard]] QCoro::Task<Result<Webhooks::UpkeepOutcome>> renewSubscriptions(
    Workspace *workspace, QString actor, bool removes);

} // namespace Ledgerbridge::Services
