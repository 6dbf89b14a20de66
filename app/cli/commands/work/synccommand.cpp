// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertrounds.h"
#include "alertsoverview.h"
#include "commands.h"
#include "concursession.h"
#include "engine.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "runnotices.h"
#include "summarytext.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class SyncCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"sync"_s, {}, tr("Carries approved documents from Concur to NAV."), 0, 0,
            {QCommandLineOption(u"dry-run"_s, tr("Show what a run would do; write nothing in Concur or NAV.")),
                QCommandLineOption(u"only"_s, tr("Only these parts, with commas between."),
                    u"expense,invoice,purchase,vendors,dimensions,payments"_s)}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto options = optionsFrom(call);
        if (!options)
            co_return fail(options.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        Services::Workspace *place = workspace->get();
        const auto systems = Services::LiveSystems::make(**workspace);
        if (!systems) {
            // A schedule that cannot even begin is what people want to hear of most.
            const Result<RunSummary> none = fail(systems.error());
            const bool told = co_await tellAfter(place, none, *options, call);
            std::ignore = told;
            co_return fail(systems.error());
        }
        Sync::Engine engine((*systems)->engineSetup());
        bool stopped = false;
        watch(engine, call, &stopped);
        const Sync::SyncOptions &wished = *options;
        QList<Finding> notices = Services::runNotices(**workspace, (*systems)->concur().tokens().scopes, wished.only);
        if (!notices.isEmpty())
            call.surroundings->message(Services::noticesText(notices).trimmed());
        const Result<RunSummary> summary = co_await engine.run(wished);
        call.surroundings->progress({});
        if (!stopped) {
            const bool told = co_await tellAfter(place, summary, wished, call);
            std::ignore = told;
        }
        if (!summary)
            co_return fail(summary.error());
        RunSummary whole = *summary;
        whole.cancelled = whole.cancelled || stopped;
        notices.removeIf([](const Finding &notice) { return notice.id == "alertFailed"_L1; });
        notices.append(Services::alertFindings(place->database()));
        co_return answerFor(whole, notices);
    }

private:
    /// Whether everything that was due got through; what did not is said.
    static QCoro::Task<bool> tellAfter(
        Services::Workspace *workspace, Result<RunSummary> run, Sync::SyncOptions options, Call call)
    {
        Services::AlertStop stop;
        Services::AlertStop *stopping = &stop;
        call.surroundings->onStop(&stop, [stopping] { stopping->stop(); });
        Services::AlertMeans means;
        means.stop = stopping;
        const Services::AlertRound round = co_await Services::tellAlertsAfterRun(workspace, run, options.dryRun, means);
        const QStringList failures = round.failures();
        for (const QString &failure : failures)
            call.surroundings->message(failure);
        co_return failures.isEmpty();
    }

    static Answer answerFor(const RunSummary &summary, const QList<Finding> &notices)
    {
        Answer answer;
        answer.json = toJson(summary);
        answer.text = summaryText(summary);
        answer.trouble = troubleText(summary);
        answer.exitCode = exitFor(summary);
        QJsonArray told;
        for (const Finding &notice : notices)
            told.append(toJson(notice));
        answer.json.insert(u"notices"_s, told);
        return answer;
    }

    static Result<Sync::SyncOptions> optionsFrom(const Call &call)
    {
        Sync::SyncOptions options;
        options.dryRun = call.isSet(u"dry-run"_s);
        options.actor = call.surroundings->actor;
        for (const QString &word : call.value(u"only"_s).split(u',', Qt::SkipEmptyParts)) {
            const auto part = Sync::partFromString(word.trimmed());
            if (!part)
                return fail(ErrorCode::Usage,
                    tr("--only knows no \"%1\". There are: expense, invoice, purchase, vendors, dimensions, payments.")
                        .arg(word));
            options.only.insert(*part);
        }
        if (call.isSet(u"only"_s) && options.only.isEmpty())
            return fail(ErrorCode::Usage, tr("--only names no part."));
        return options;
    }

    static void watch(Sync::Engine &engine, const Call &call, bool *stopped)
    {
        Surroundings *surroundings = call.surroundings;
        QObject::connect(&engine, &Sync::Engine::progressed, &engine,
            [surroundings](const RunProgress &progress) { surroundings->progress(progressText(progress)); });
        Sync::Engine *running = &engine;
        surroundings->onStop(&engine, [surroundings, running, stopped] {
            *stopped = true;
            surroundings->message(tr("Stopping; what has been sent is looked up by the next run."));
            running->cancel();
        });
    }
};

} // namespace

std::unique_ptr<Command> makeSyncCommand()
{
    return std::make_unique<SyncCommand>();
}

} // namespace Ledgerbridge::Cli
