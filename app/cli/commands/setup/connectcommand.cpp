// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

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

} // namespace

std::unique_ptr<Command> makeConnectConcurCommand()
{
    return std::make_unique<ConnectCommand>(true);
}

std::unique_ptr<Command> makeConnectNavCommand()
{
    return std::make_unique<ConnectCommand>(false);
}

} // namespace Ledgerbridge::Cli
