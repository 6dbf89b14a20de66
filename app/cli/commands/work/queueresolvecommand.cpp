// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "personcommands.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Settles a document that changed after it was posted (command-line.md, "Working").
class QueueResolveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(QueueResolveCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue resolve"_s, u"DOC"_s,
            tr("Settles a document that changed after it was posted; \"queue show\" tells what each action would do."),
            1, 1,
            {QCommandLineOption(u"action"_s, tr("offsetAndRepost, postDifference or ignore."), u"ACTION"_s),
                QCommandLineOption(u"reason"_s, tr("Why; it stands in the trail."), u"TEXT"_s)}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto action = Sync::resolveActionFromString(call.value(u"action"_s));
        if (!action)
            co_return fail(ErrorCode::Usage, tr("Name one with --action: offsetAndRepost, postDifference or ignore."));
        const QString reason = call.value(u"reason"_s);
        if (reason.trimmed().isEmpty())
            co_return fail(ErrorCode::Usage, tr("Say why with --reason: it stands in the trail for good."));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const QString document = call.arguments.constFirst();
        if (*action == Sync::ResolveAction::Ignore) {
            // Nothing is sent, so no system need be within reach.
            const auto setup = Services::offlineSetup(**workspace);
            if (!setup)
                co_return fail(setup.error());
            Sync::PersonCommands commands(*setup, call.surroundings->actor);
            const Result<Sync::CommandOutcome> ignored = co_await commands.resolve(document, *action, reason);
            co_return answerFor(ignored);
        }
        const auto systems = Services::LiveSystems::make(**workspace);
        if (!systems)
            co_return fail(systems.error());
        QObject stopper;
        Services::LiveSystems *live = systems->get();
        call.surroundings->onStop(&stopper, [live] { live->abort(); });
        Sync::PersonCommands commands((*systems)->engineSetup(), call.surroundings->actor);
        const Result<Sync::CommandOutcome> resolved = co_await commands.resolve(document, *action, reason);
        co_return answerFor(resolved);
    }

private:
    static Result<Answer> answerFor(const Result<Sync::CommandOutcome> &outcome)
    {
        if (!outcome)
            return fail(outcome.error());
        Answer answer;
        answer.json = toJson(*outcome);
        answer.json.insert(u"items"_s, QJsonArray{toJson(*outcome)});
        answer.text = outcome->message + u'\n';
        if (outcome->before == outcome->after && outcome->after != RecordState::ChangedAfterPosting)
            answer.exitCode = Failed;
        else if (needsPerson(outcome->after))
            answer.exitCode = NeedsPerson;
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeQueueResolveCommand()
{
    return std::make_unique<QueueResolveCommand>();
}

} // namespace Ledgerbridge::Cli
