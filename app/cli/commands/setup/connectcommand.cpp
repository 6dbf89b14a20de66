// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "alertsetup.h"
#include "connecting.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The two differ in the fields they read and in the service they call.
class ConnectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectCommand)

public:
    explicit ConnectCommand(bool concur)
        : m_concur(concur)
    {
    }

    Synopsis synopsis() const override
    {
        if (m_concur)
            return {u"connect concur"_s, {}, tr("Connects Concur; reads the connection as JSON from standard input."),
                0, 0, {}};
        return {u"connect nav"_s, {}, tr("Connects a NAV company; reads the connection as JSON from standard input."),
            0, 0, {}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const auto input = call.surroundings->readSecrets(m_concur ? concurFields() : navFields());
        if (!input)
            co_return fail(input.error());
        const QJsonObject &fields = *input;
        Result<QJsonObject> report = QJsonObject();
        if (m_concur)
            report = co_await Services::connectConcur(workspace->get(), fields, call.surroundings->actor);
        else
            report = co_await Services::connectNav(workspace->get(), fields, call.surroundings->actor);
        if (!report)
            co_return fail(report.error());
        Answer answer;
        answer.json = *report;
        answer.text = text(*report);
        co_return answer;
    }

private:
    static QList<std::pair<QString, bool>> concurFields()
    {
        return {{u"tokenUrl"_s, false}, {u"clientId"_s, false}, {u"clientSecret"_s, true}, {u"companyUuid"_s, false},
            {u"requestToken"_s, true}, {u"systemId"_s, false}};
    }

    static QList<std::pair<QString, bool>> navFields()
    {
        return {{u"kind"_s, false}, {u"apiUrl"_s, false}, {u"company"_s, false}, {u"auth"_s, false},
            {u"tokenUrl"_s, false}, {u"clientId"_s, false}, {u"clientSecret"_s, true}, {u"scope"_s, false},
            {u"user"_s, false}, {u"password"_s, true}};
    }

    QString text(const QJsonObject &report) const
    {
        QString text = m_concur
            ? tr("Concur is connected. Its data centre is %1.").arg(report.value("geolocation"_L1).toString())
            : tr("The NAV company %1 is connected.").arg(report.value("company"_L1).toString());
        text += u'\n';
        const QJsonArray missing = report.value("missing"_L1).toArray();
        for (const auto &each : missing)
            text += u"- "_s + each.toObject().value("text"_L1).toString() + u'\n';
        return text;
    }

    bool m_concur;
};

/// What alerts need to get out: the sign-in of the mail server, or the address of a webhook.
class ConnectAlertsCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(ConnectAlertsCommand)

public:
    explicit ConnectAlertsCommand(bool mail)
        : m_mail(mail)
    {
    }

    Synopsis synopsis() const override
    {
        if (m_mail)
            return {u"connect mail"_s, {},
                tr("Keeps user and password of the mail server; reads them as JSON from standard input."), 0, 0, {}};
        return {u"connect webhook"_s, {},
            tr("Keeps the address of a Teams or Slack webhook; reads it as JSON from standard input."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const QList<std::pair<QString, bool>> mailFields{{u"user"_s, false}, {u"password"_s, true}};
        const QList<std::pair<QString, bool>> webhookFields{{u"url"_s, true}};
        const auto input = call.surroundings->readSecrets(m_mail ? mailFields : webhookFields);
        if (!input)
            return fail(input.error());
        const QString actor = call.surroundings->actor;
        const auto report = m_mail ? Services::connectMail(**workspace, *input, actor)
                                   : Services::connectWebhook(**workspace, *input, actor);
        if (!report)
            return fail(report.error());
        Answer answer;
        answer.json = *report;
        answer.text = (m_mail ? tr("The sign-in to the mail server is kept. Try it with: alerts test --channel mail")
                              : tr("The webhook is kept. Try it with: alerts test --channel webhook"))
            + u'\n';
        return answer;
    }

private:
    bool m_mail;
};

} // namespace

std::unique_ptr<Command> makeConnectConcurCommand()
{
    return std::make_unique<ConnectCommand>(true);
}

std::unique_ptr<Command> makeConnectNavCommand()
{
    return std::make_unique<ConnectCommand>(false);
}

std::unique_ptr<Command> makeConnectMailCommand()
{
    return std::make_unique<ConnectAlertsCommand>(true);
}

std::unique_ptr<Command> makeConnectWebhookCommand()
{
    return std::make_unique<ConnectAlertsCommand>(false);
}

} // namespace Ledgerbridge::Cli
