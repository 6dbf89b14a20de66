// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertmessage.h"
#include "httpclient.h"

namespace Ledgerbridge::Alerts {

/// Who listens behind a webhook.
enum class WebhookKind {
    /// Workflows of Teams ("When a Teams webhook request is received"), and what came before it.
    Teams,
    Slack
};

/// The message as an Adaptive Card. Its texts are runs, which Teams shows as they are: foreign text is no markup.
[[nodiscard]] QByteArray teamsBody(const AlertMessage &message);
/// The message as one text without markup; `&`, `<` and `>` are escaped, so that nobody is called or linked by it.
[[nodiscard]] QByteArray slackBody(const AlertMessage &message);

/// Sends the message once. `address` authorises whoever knows it: neither logs nor errors bear more than its host.
/// The client makes one attempt and waits for nothing (webhookOptions()).
///
/// Errors: InvalidInput (address not allowed), Unreachable, Throttled (with the rest that was asked for), Refused (the
/// address is not known any more), OutcomeUnknown (it may have arrived), Cancelled.
[[nodiscard]] QCoro::Task<Result<QString>> sendWebhook(
    HttpClient *http, QUrl address, WebhookKind kind, AlertMessage message);

[[nodiscard]] HttpOptions webhookOptions();

/// Whether `text` can be the address of a webhook: https, or http to this computer; no user in it.
[[nodiscard]] Result<QUrl> webhookAddress(const QString &text);

} // namespace Ledgerbridge::Alerts
