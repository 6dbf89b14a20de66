// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertrounds.h"
#include "commands.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Ends with the stop signal of the process.
Services::AlertMeans meansFor(const Call &call, Services::AlertStop *stop)
{
    call.surroundings->onStop(stop, [stop] { stop->stop(); });
    Services::AlertMeans means;
    means.stop = stop;
    return means;
}

class AlertsSendCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AlertsSendCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"alerts send"_s, {}, tr("Looks at what stands, and tells now what is due."), 0, 0, {}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        Services::AlertStop stop;
        const Services::AlertMeans means = meansFor(call, &stop);
        const Services::AlertRound round = co_await Services::tellAlerts(workspace->get(), means);
        if (round.error)
            co_return fail(*round.error);
        co_return answerFor(round);
    }

private:
    static Answer answerFor(const Services::AlertRound &round)
    {
        Answer answer;
        QJsonArray deliveries;
        for (const Services::AlertDelivery &delivery : round.deliveries) {
            deliveries.append(QJsonObject{{u"channel"_s, toString(delivery.channel)},
                {u"state"_s, delivery.error ? u"failed"_s : u"sent"_s}, {u"subject"_s, delivery.subject},
                {u"matters"_s, delivery.matters}, {u"answer"_s, delivery.answer},
                {u"error"_s, delivery.error ? delivery.error->message : QString()}});
            if (delivery.error)
                answer.exitCode = worseExit(answer.exitCode, exitCode(delivery.error->code));
            else
                answer.text += tr("%1: sent \"%2\". Answer: %3")
                                   .arg(alertChannelTitle(delivery.channel), delivery.subject, delivery.answer)
                    + u'\n';
        }
        answer.json.insert(u"deliveries"_s, deliveries);
        for (const QString &failure : round.failures())
            answer.trouble += failure + u'\n';
        if (round.deliveries.isEmpty())
            answer.text = tr("Nothing is due. What waits shows: alerts list") + u'\n';
        return answer;
    }
};

class AlertsTestCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AlertsTestCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"alerts test"_s, {}, tr("Sends one test message now and says what the other side answered."), 0, 0,
            {QCommandLineOption(
                u"channel"_s, tr("Which channel; mail where none is named."), u"mail|webhook|desktop"_s)}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const QString word = call.value(u"channel"_s, u"mail"_s);
        const auto channel = alertChannelFromString(word);
        if (!channel)
            co_return fail(
                ErrorCode::Usage, tr("--channel knows no \"%1\". There are: mail, webhook, desktop.").arg(word));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        Services::AlertStop stop;
        const Services::AlertMeans means = meansFor(call, &stop);
        const AlertChannel wanted = *channel;
        const Result<QString> said = co_await Services::sendAlertTest(workspace->get(), wanted, means);
        if (!said)
            co_return fail(said.error());
        Answer answer;
        answer.json = {{u"ok"_s, true}, {u"channel"_s, word}, {u"answer"_s, *said}};
        answer.text = tr("The test message was sent. Answer: %1").arg(*said) + u'\n';
        co_return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeAlertsSendCommand()
{
    return std::make_unique<AlertsSendCommand>();
}

std::unique_ptr<Command> makeAlertsTestCommand()
{
    return std::make_unique<AlertsTestCommand>();
}

} // namespace Ledgerbridge::Cli
