// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertrules.h"
#include "headmail.h"
#include "mailer.h"
#include "webhook.h"
#include "workspace.h"

#include <QJsonObject>

namespace Ledgerbridge::Services {

/// What the settings say about alerts.
struct AlertSetup final
{
    AlertPolicy policy;
    /// 0: silence is not told.
    int silenceHours = 0;
    QSet<AlertChannel> channels;
    Alerts::WebhookKind webhook = Alerts::WebhookKind::Teams;
    QString mailServer;
    QString mailFrom;
    QString mailTo;
    HeadMailRule headRule = HeadMailRule::Off;
    /// Who gets the head of the chain; empty: `mailTo`.
    QString headTo;
};

/// Read anew. A setting with a value that is not allowed has its default.
[[nodiscard]] Result<AlertSetup> alertSetup(Workspace &workspace);

/// Keeps `{"user","password"}` of the mail server (`connect mail`); both empty: it wants no sign-in. The report:
/// `{"ok","channel"}`. No secret is in it, nor in an error.
[[nodiscard]] Result<QJsonObject> connectMail(Workspace &workspace, const QJsonObject &input, const QString &actor);
/// Keeps `{"url"}` of the webhook (`connect webhook`); whoever knows it may write there, so it is a secret as a whole.
[[nodiscard]] Result<QJsonObject> connectWebhook(Workspace &workspace, const QJsonObject &input, const QString &actor);

/// Everything a mail needs, the password among it. InvalidInput names the setting that is missing, or says that a demo
/// writes to this computer only.
[[nodiscard]] Result<Alerts::MailSetup> mailSetup(Workspace &workspace, const AlertSetup &setup);
/// SecretMissing where none was connected; InvalidInput as above.
[[nodiscard]] Result<QUrl> webhookUrl(Workspace &workspace);

} // namespace Ledgerbridge::Services
