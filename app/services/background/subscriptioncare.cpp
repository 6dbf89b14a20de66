// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptioncare.h"

#include "subscriptionstore.h"

namespace Ledgerbridge::Services {

Result<QList<Subscription>> subscriptionList(Workspace &workspace)
{
    return Store::SubscriptionStore(workspace.database()).all();
}

QCoro::Task<Result<Webhooks::UpkeepOutcome>> careForSubscriptions(
    Workspace *workspace, LiveSystems *systems, WebhookSetup setup, QString actor, bool isEager)
{
    Webhooks::UpkeepSetup wanted;
    wanted.database = &workspace->database();
    wanted.workspaceId = workspace->id();
    wanted.publicUrl = setup.publicUrl;
    wanted.token = setup.token;
    wanted.clientState = setup.clientState;
    wanted.actor = actor;
    wanted.isEager = isEager;
    systems->addTo(wanted);
    co_return co_await Webhooks::keepSubscriptions(wanted);
}

QCoro::Task<Result<Webhooks::UpkeepOutcome>> renewSubscriptions(Workspace *workspace, QString actor, bool removes)
{
    auto setup = webhookSetup(*workspace, {}, actor);
    if (!setup)
        co_return fail(setup.error());
    if (removes)
        setup->publicUrl.clear();
    const auto systems = LiveSystems::make(*workspace);
    if (!systems)
        co_return fail(systems.error());
    LiveSystems *live = systems->get();
    co_return co_await careForSubscriptions(workspace, live, *setup, actor, true);
}

} // namespace Ledgerbridge::Services
