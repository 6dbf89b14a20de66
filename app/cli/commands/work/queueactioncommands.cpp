// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "feedback.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "queuedecision.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class QueueRetryCommand final : public QueueDecision
{
    Q_DECLARE_TR_FUNCTIONS(QueueRetryCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue retry"_s, u"DOC…"_s, tr("Checks documents again with today's mappings and master data."), 1, -1,
            {}};
    }

protected:
    Outcomes decide(Sync::PersonCommands &commands, const Call &call) const override
    {
        return commands.retry(call.arguments);
    }
};

class QueueApproveCommand final : public QueueDecision
{
    Q_DECLARE_TR_FUNCTIONS(QueueApproveCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue approve"_s, u"DOC…"_s, tr("Approves documents that wait for it; they go on with the next run."),
            1, -1, {}};
    }

protected:
    Outcomes decide(Sync::PersonCommands &commands, const Call &call) const override
    {
        return commands.approve(call.arguments);
    }
    std::optional<RecordState> wanted() const override { return RecordState::Ready; }
};

class QueueIgnoreCommand final : public QueueDecision
{
    Q_DECLARE_TR_FUNCTIONS(QueueIgnoreCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue ignore"_s, u"DOC…"_s, tr("Leaves documents out for good, with a reason."), 1, -1,
            {QCommandLineOption(u"reason"_s, tr("Why; it stands in the trail."), u"TEXT"_s)}};
    }

protected:
    Result<void> check(const Call &call) const override
    {
        if (!call.value(u"reason"_s).trimmed().isEmpty())
            return {};
        return fail(ErrorCode::Usage, tr("Say why with --reason: it stands in the trail for good."));
    }
    Outcomes decide(Sync::PersonCommands &commands, const Call &call) const override
    {
        return commands.ignore(call.arguments, call.value(u"reason"_s));
    }
    std::optional<RecordState> wanted() const override { return RecordState::Ignored; }
};

class QueueSendBackCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(QueueSendBackCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue send-back"_s, u"DOC…"_s, tr("Sends documents back to Concur with a message."), 1, -1,
            {QCommandLineOption(u"message"_s, tr("What the person in Concur reads."), u"TEXT"_s),
                QCommandLineOption(u"preview"_s, tr("Shows what Concur would get, and sends nothing."))}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const QString message = call.value(u"message"_s);
        if (message.trimmed().isEmpty())
            co_return fail(ErrorCode::Usage, tr("Say what is wrong with --message: the person in Concur reads it."));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        if (const auto known = requireDocuments(**workspace, call.arguments); !known)
            co_return fail(known.error());
        if (call.isSet(u"preview"_s))
            co_return preview(call, **workspace, message);
        const auto systems = Services::LiveSystems::make(**workspace);
        if (!systems)
            co_return fail(systems.error());
        QObject stopper;
        Services::LiveSystems *live = systems->get();
        call.surroundings->onStop(&stopper, [live] { live->abort(); });
        Sync::PersonCommands commands((*systems)->engineSetup(), call.surroundings->actor);
        const Outcomes outcomes = co_await commands.sendBack(call.arguments, message);
        if (!outcomes)
            co_return fail(outcomes.error());
        co_return answerFor(*outcomes, RecordState::SentBack);
    }

private:
    [[nodiscard]] static Result<Answer> preview(
        const Call &call, Services::Workspace &workspace, const QString &message)
    {
        const auto setup = Services::offlineSetup(workspace);
        if (!setup)
            return fail(setup.error());
        const auto previews =
            Sync::PersonCommands(*setup, call.surroundings->actor).previewSendBack(call.arguments, message);
        if (!previews)
            return fail(previews.error());
        Answer answer;
        QJsonArray items;
        for (const Sync::SendBackPreview &one : *previews) {
            items.append(toJson(one));
            if (!one.obstacle.isEmpty()) {
                answer.exitCode = worseExit(answer.exitCode, Failed);
                answer.text += one.obstacle + u'\n';
            }
            for (const Concur::SystemMessage &part : one.messages)
                answer.text += textOf(one.documentId, part) + u'\n';
        }
        answer.json.insert(u"items"_s, items);
        answer.json.insert(u"longestText"_s, int(Sync::longestFeedback));
        return answer;
    }

    [[nodiscard]] static QString textOf(const QString &document, const Concur::SystemMessage &message)
    {
        const QString where =
            message.lineItemId.isEmpty() ? document : tr("%1, line %2").arg(document, message.lineItemId);
        const QString text = u"%1 [%2] %3"_s.arg(where, message.language, message.shortText);
        return message.longText.isEmpty() ? text : text + u"\n    "_s + message.longText;
    }
};

} // namespace

std::unique_ptr<Command> makeQueueRetryCommand()
{
    return std::make_unique<QueueRetryCommand>();
}

std::unique_ptr<Command> makeQueueApproveCommand()
{
    return std::make_unique<QueueApproveCommand>();
}

std::unique_ptr<Command> makeQueueIgnoreCommand()
{
    return std::make_unique<QueueIgnoreCommand>();
}

std::unique_ptr<Command> makeQueueSendBackCommand()
{
    return std::make_unique<QueueSendBackCommand>();
}

} // namespace Ledgerbridge::Cli
