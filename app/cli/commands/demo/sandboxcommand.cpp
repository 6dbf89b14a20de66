// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "demooptions.h"

#include "sandboxthread.h"

#include <QCoroFuture>

#include <QPromise>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class SandboxCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SandboxCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"sandbox"_s, {}, tr("Serves a make-believe Concur and NAV until standard input closes."), 0, 0,
            {DemoOptions::documents(), DemoOptions::seed(),
                QCommandLineOption(u"latency"_s, tr("Every answer takes so long."), u"MS"_s),
                QCommandLineOption(u"limits"_s, tr("The request limits of Business Central, or none."), u"bc|none"_s),
                QCommandLineOption(u"faults"_s, tr("Failures to rehearse."), u"NAME,…"_s),
                QCommandLineOption(u"dimension-service"_s,
                    tr("NAV publishes its page of dimension values under that name, so that values can be made."),
                    u"NAME"_s)}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto options = optionsFrom(call);
        if (!options)
            co_return fail(options.error());
        Sandbox::SandboxThread sandbox;
        if (const QString problem = sandbox.start(*options); !problem.isEmpty())
            co_return fail(ErrorCode::Usage, problem);
        // Both ends may come; a promise that is finished takes no second one amiss.
        QPromise<void> ended;
        ended.start();
        QObject waiting;
        QPromise<void> *end = &ended;
        call.surroundings->onStop(&waiting, [end] { end->finish(); });
        call.surroundings->onInputEnd(&waiting, [end] { end->finish(); });
        call.surroundings->print(sandbox.connections().toUtf8() + '\n');
        const QFuture<void> future = ended.future();
        co_await future;
        Answer answer;
        answer.printed = true;
        co_return answer;
    }

private:
    static Result<Sandbox::SandboxOptions> optionsFrom(const Call &call)
    {
        Sandbox::SandboxOptions options;
        const auto documents = DemoOptions::number(call, u"documents"_s, options.documents);
        const auto seed = DemoOptions::number(call, u"seed"_s, int(options.seed));
        const auto latency = DemoOptions::number(call, u"latency"_s, 0);
        for (const auto &each : {documents, seed, latency})
            if (!each)
                return fail(each.error());
        options.documents = *documents;
        options.seed = quint32(*seed);
        options.latencyMs = *latency;
        options.limits = call.value(u"limits"_s);
        options.faults = call.value(u"faults"_s).split(u',', Qt::SkipEmptyParts);
        options.dimensionService = call.value(u"dimension-service"_s);
        return options;
    }
};

} // namespace

std::unique_ptr<Command> makeSandboxCommand()
{
    return std::make_unique<SandboxCommand>();
}

} // namespace Ledgerbridge::Cli
