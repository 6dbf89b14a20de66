// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "syncworker.h"
#include "wake.h"
#include "webhookreaders.h"

#include <QLocale>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

/// What a service did until somebody ended it.
struct Log
{
    int runs = 0;
    int failed = 0;
    Services::UnattendedState state;
};

/// Ends with the process's wish to stop, never by itself.
class ServeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ServeCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"serve"_s, {},
            tr("Runs by the schedule, listens for what Concur and NAV tell, and keeps their subscriptions, until it is "
               "stopped."),
            0, 0,
            {QCommandLineOption(
                 u"listen"_s, tr("Listen here instead of where the setting webhook.listen says."), u"ADDRESS:PORT"_s),
                QCommandLineOption(
                    u"public-url"_s, tr("Public address instead of the setting webhook.publicUrl."), u"URL"_s)}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto overrides = overridesFrom(call);
        if (!overrides)
            co_return fail(overrides.error());
        {
            // A workspace that cannot be opened is told now, not every few seconds.
            const auto workspace = call.openWorkspace();
            if (!workspace)
                co_return fail(workspace.error());
            if (const auto unlocked = (*workspace)->unlock(); !unlocked)
                co_return fail(unlocked.error());
        }
        Surroundings *surroundings = call.surroundings;
        Services::SyncWorker worker(
            call.workspaceFolder, surroundings->actor, [surroundings] { return surroundings->passphrase(false); });
        Log log;
        follow(worker, surroundings, &log);
        const auto stopped = std::make_shared<Wake>();
        surroundings->onStop(&worker, [stopped] { stopped->fire(); });
        worker.startAlertClock();
        worker.startUnattended(*overrides);
        co_await stopped->fired();
        surroundings->message(tr("Stopping; what has been sent is looked up by the next run."));
        worker.stopUnattended();
        worker.stopAlerts();
        worker.cancel();
        const auto idle = std::make_shared<Wake>();
        QObject::connect(&worker, &Services::SyncWorker::idle, &worker, [idle] { idle->fire(); });
        if (worker.isBusy())
            co_await idle->fired();
        worker.close();
        surroundings->progress({});
        co_return answerFor(log);
    }

private:
    static Answer answerFor(const Log &log)
    {
        Answer answer;
        answer.json = {{u"runs"_s, log.runs}, {u"failed"_s, log.failed}};
        answer.text = tr("%n run(s)", nullptr, log.runs) + u", "_s + tr("%n failed", nullptr, log.failed) + u".\n"_s;
        return answer;
    }

    static Result<Services::WebhookOverrides> overridesFrom(const Call &call)
    {
        Services::WebhookOverrides overrides;
        if (call.isSet(u"listen"_s)) {
            overrides.listen = SettingReaders::listenAddress(call.value(u"listen"_s));
            if (!overrides.listen)
                return fail(ErrorCode::Usage, tr("--listen takes an address with a port, such as 127.0.0.1:8800."));
        }
        if (call.isSet(u"public-url"_s)) {
            overrides.publicUrl = SettingReaders::publicUrl(call.value(u"public-url"_s));
            if (!overrides.publicUrl)
                return fail(ErrorCode::Usage,
                    tr("--public-url takes an https address without a query, such as https://hooks.example.com."));
        }
        return overrides;
    }

    static void follow(Services::SyncWorker &worker, Surroundings *surroundings, Log *log)
    {
        QObject::connect(&worker, &Services::SyncWorker::finished, &worker,
            [surroundings, log](quint64, const Services::CommandResult &result) {
                ++log->runs;
                log->failed += result.error ? 1 : 0;
                surroundings->message(
                    result.error ? tr("The run failed: %1").arg(result.error->message) : result.message);
            });
        QObject::connect(&worker, &Services::SyncWorker::unattendedChanged, &worker,
            [surroundings, log](const Services::UnattendedState &state) {
                const QString text = newsIn(log->state, state);
                log->state = state;
                if (!text.isEmpty())
                    surroundings->message(text);
            });
    }

    /// What is worth a line for people.
    static QString newsIn(const Services::UnattendedState &before, const Services::UnattendedState &now)
    {
        QStringList lines;
        if (!now.isOurs && !now.holder.isEmpty() && now.holder != before.holder)
            lines.append(tr("%1 does this already; waiting in case it ends.").arg(now.holder));
        if (now.listening != before.listening && !now.listening.isEmpty())
            lines.append(tr("Listening on %1.").arg(now.listening));
        const bool isMoved = now.next && (!before.next || before.next->at != now.next->at);
        if (isMoved && now.next->cause != RunCause::Notices)
            lines.append(tr("Next run: %1").arg(QLocale().toString(now.next->at.toLocalTime(), QLocale::ShortFormat)));
        if (now.isPaused && !before.isPaused)
            lines.append(tr("The schedule is paused."));
        for (const QString &problem : now.problems) {
            if (!before.problems.contains(problem))
                lines.append(problem);
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Command> makeServeCommand()
{
    return std::make_unique<ServeCommand>();
}

} // namespace Ledgerbridge::Cli
