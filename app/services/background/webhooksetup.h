// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "listener.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

/// What a program says on its command line in place of the settings.
struct WebhookOverrides final
{
    std::optional<QString> listen = {};
    std::optional<QString> publicUrl = {};
};

/// How this workspace is reached by Concur and NAV.
struct WebhookSetup final
{
    /// Where to listen; none: off.
    std::optional<Webhooks::Listener::Setup> listener = {};
    /// `127.0.0.1:8800`
    QString listenText = {};
    /// Empty: no subscriptions.
    QString publicUrl = {};
    QByteArray token = {};
    QByteArray clientState = {};
    QByteArray proofKey = {};
};

/// From the settings; the secret that all of it is derived from is made when it is first needed, which is noted under
/// `actor`. InvalidInput for a certificate or key that cannot be read.
[[nodiscard]] Result<WebhookSetup> webhookSetup(
    Workspace &workspace, const WebhookOverrides &overrides, const QString &actor);

} // namespace Ledgerbridge::Services
