// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertsetup.h"

#include "connectionjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString setupText(const char *source)
{
    return QCoreApplication::translate("AlertSetup", source);
}

const QString mailSecret = u"alerts/mail"_s;
const QString webhookSecret = u"alerts/webhook"_s;

Error demoOnly()
{
    return {ErrorCode::InvalidInput,
        setupText(QT_TRANSLATE_NOOP("AlertSetup", "A demo workspace writes to nothing but this computer.")), {}, 0, {}};
}

Error missingSetting(const QString &key)
{
    return {ErrorCode::InvalidInput,
        setupText(QT_TRANSLATE_NOOP("AlertSetup", "Mail is switched on, but %1 is empty. Set it.")).arg(key), {}, 0,
        {}};
}

QJsonObject connectedReport(AlertChannel channel)
{
    return {{u"ok"_s, true}, {u"channel"_s, toString(channel)}};
}

} // namespace

Result<AlertSetup> alertSetup(Workspace &workspace)
{
    const auto read = workspace.settings();
    if (!read)
        return fail(read.error());
    const Settings &settings = **read;
    AlertSetup setup;
    setup.policy.reasons = AlertReasons::fromString(settings.value(u"alerts.reasons"_s)).value_or(AlertReasons());
    setup.policy.quiet = QuietHours::fromString(settings.value(u"alerts.quiet"_s)).value_or(QuietHours());
    setup.policy.every = std::chrono::minutes(settings.value(u"alerts.every"_s).toInt());
    setup.silenceHours = settings.value(u"alerts.silence"_s).toInt();
    if (settings.value(u"alerts.mail"_s) == "digest"_L1)
        setup.channels.insert(AlertChannel::Mail);
    const QString webhook = settings.value(u"alerts.webhook"_s);
    if (webhook != "off"_L1)
        setup.channels.insert(AlertChannel::Webhook);
    setup.webhook = webhook == "slack"_L1 ? Alerts::WebhookKind::Slack : Alerts::WebhookKind::Teams;
    if (settings.isOn(u"alerts.desktop"_s))
        setup.channels.insert(AlertChannel::Desktop);
    setup.mailServer = settings.value(u"alerts.mail.server"_s);
    setup.mailFrom = settings.value(u"alerts.mail.from"_s);
    setup.mailTo = settings.value(u"alerts.mail.to"_s);
    setup.headRule = headMailRuleFromString(settings.value(u"audit.mailHead"_s)).value_or(HeadMailRule::Off);
    setup.headTo = settings.value(u"audit.mailHead.to"_s);
    return setup;
}

Result<QJsonObject> connectMail(Workspace &workspace, const QJsonObject &input, const QString &actor)
{
    const QString user = input.value("user"_L1).toString();
    const QString password = input.value("password"_L1).toString();
    // libcurl takes them as C texts.
    if (user.isEmpty() != password.isEmpty() || user.contains(QChar::Null) || password.contains(QChar::Null))
        return fail(ErrorCode::InvalidInput,
            setupText(QT_TRANSLATE_NOOP("AlertSetup",
                "Give both \"user\" and \"password\" of the mail server as texts, or neither where it wants none.")));
    const QJsonObject access{{u"user"_s, user}, {u"password"_s, password}};
    const QByteArray bytes = QJsonDocument(access).toJson(QJsonDocument::Compact);
    if (auto stored = workspace.setSecret(mailSecret, bytes, actor); !stored)
        return fail(stored.error());
    return connectedReport(AlertChannel::Mail);
}

Result<QJsonObject> connectWebhook(Workspace &workspace, const QJsonObject &input, const QString &actor)
{
    const auto url = Alerts::webhookAddress(input.value("url"_L1).toString());
    if (!url)
        return fail(url.error());
    if (workspace.isDemo() && !isLoopback(*url))
        return fail(demoOnly());
    if (auto stored = workspace.setSecret(webhookSecret, url->toString(QUrl::FullyEncoded).toUtf8(), actor); !stored)
        return fail(stored.error());
    return connectedReport(AlertChannel::Webhook);
}

Result<Alerts::MailSetup> mailSetup(Workspace &workspace, const AlertSetup &setup)
{
    for (const auto &[key, value] : {std::pair(u"alerts.mail.server"_s, setup.mailServer),
             std::pair(u"alerts.mail.from"_s, setup.mailFrom), std::pair(u"alerts.mail.to"_s, setup.mailTo)})
        if (value.isEmpty())
            return fail(missingSetting(key));
    const auto server = MailServer::fromString(setup.mailServer);
    const auto receivers = mailAddresses(setup.mailTo);
    if (!server || !receivers)
        return fail(server ? receivers.error() : server.error());
    if (workspace.isDemo() && !server->isLoopback())
        return fail(demoOnly());
    Alerts::MailSetup mail;
    mail.server = *server;
    mail.from = setup.mailFrom;
    mail.to = *receivers;
    const auto access = workspace.secret(mailSecret);
    if (!access && access.error().code != ErrorCode::SecretMissing)
        return fail(access.error());
    // A server inside the house may take mail without a sign-in.
    const QJsonObject object = access ? QJsonDocument::fromJson(*access).object() : QJsonObject();
    mail.user = object.value("user"_L1).toString();
    mail.password = object.value("password"_L1).toString();
    return mail;
}

Result<QUrl> webhookUrl(Workspace &workspace)
{
    const auto stored = workspace.secret(webhookSecret);
    if (!stored && stored.error().code == ErrorCode::SecretMissing)
        return fail(ErrorCode::SecretMissing,
            setupText(QT_TRANSLATE_NOOP("AlertSetup",
                "The address of the webhook is missing. Give it with \"connect webhook\" or on the page "
                "Connections.")));
    if (!stored)
        return fail(stored.error());
    const auto url = Alerts::webhookAddress(QString::fromUtf8(*stored));
    if (url && workspace.isDemo() && !isLoopback(*url))
        return fail(demoOnly());
    return url;
}

} // namespace Ledgerbridge::Services
