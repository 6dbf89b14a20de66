// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "engine.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "replayqueue.h"
#include "summarytext.h"
#include "texttable.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const ReplayEntry &entry)
{
    const QString kind = !entry.topic.vendor.isEmpty() ? u"vendor"_s
        : !entry.topic.listItem.isEmpty()              ? u"listItem"_s
                                                       : toString(entry.kind);
    return {{u"document"_s, entry.documentId}, {u"fisId"_s, entry.fisId}, {u"vendor"_s, entry.topic.vendor},
        {u"listItem"_s, entry.topic.listItem}, {u"kind"_s, kind}, {u"call"_s, toString(entry.call)},
        {u"attempts"_s, entry.attempts}, {u"firstFailedAt"_s, timeJson(entry.firstFailedAt)},
        {u"lastFailedAt"_s, timeJson(entry.lastFailedAt)}, {u"nextAt"_s, timeJson(entry.nextAt)},
        {u"needsPerson"_s, entry.needsPerson}, {u"code"_s, entry.code}, {u"lastError"_s, entry.error}};
}

class ReplayListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReplayListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"replay list"_s, {}, tr("Calls to Concur that failed and wait to be made again."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto entries = Store::ReplayQueue((*workspace)->database()).list();
        if (!entries)
            return fail(entries.error());
        TextTable table({tr("What it is about"), tr("Call"), u'>' + tr("Attempts"), tr("Next"), tr("What happened")});
        QJsonArray items;
        Answer answer;
        for (const ReplayEntry &entry : *entries) {
            items.append(entryJson(entry));
            table.add(
                {entry.documentId.isEmpty() ? entry.topic.subject() : entry.documentId, replayCallTitle(entry.call),
                    QString::number(entry.attempts), entry.nextAt.toUTC().toString(Qt::ISODate), entry.error});
            if (entry.needsPerson)
                answer.exitCode = NeedsPerson;
        }
        answer.json.insert(u"items"_s, items);
        answer.text = table.isEmpty() ? tr("No call waits.") + u'\n' : table.toString();
        return answer;
    }
};

class ReplayNowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReplayNowCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"replay now"_s, {}, tr("Makes all failed calls to Concur again, due or not."), 0, 0, {}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const auto systems = Services::LiveSystems::make(**workspace);
        if (!systems)
            co_return fail(systems.error());
        Sync::Engine engine((*systems)->engineSetup());
        Sync::Engine *running = &engine;
        call.surroundings->onStop(&engine, [running] { running->cancel(); });
        Sync::SyncOptions options;
        options.replayNow = true;
        options.actor = call.surroundings->actor;
        Store::ReplayQueue queue((*workspace)->database());
        const auto before = queue.figures();
        const Result<RunSummary> summary = co_await engine.run(options);
        if (!before || !summary)
            co_return fail(before ? summary.error() : before.error());
        co_return answerFor(before->waiting, *summary);
    }

private:
    static Answer answerFor(int before, const RunSummary &summary)
    {
        Answer answer;
        answer.json.insert(u"replayed"_s, before - summary.replay.waiting);
        answer.json.insert(u"replayWaiting"_s, summary.replay.waiting);
        answer.json.insert(u"replayNextAt"_s, timeJson(summary.replay.nextAt));
        answer.json.insert(u"problems"_s, QJsonArray::fromStringList(summary.problems));
        answer.text = tr("%n call(s) to Concur made.", nullptr, before - summary.replay.waiting) + u'\n'
            + replayText(summary.replay);
        answer.trouble = troubleText(summary);
        // What else the workspace holds is not this command's matter.
        RunSummary own;
        own.replay = summary.replay;
        own.problems = summary.problems;
        own.notices = summary.notices;
        own.failure = summary.failure;
        own.cancelled = summary.cancelled;
        answer.exitCode = exitFor(own);
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeReplayListCommand()
{
    return std::make_unique<ReplayListCommand>();
}

std::unique_ptr<Command> makeReplayNowCommand()
{
    return std::make_unique<ReplayNowCommand>();
}

} // namespace Ledgerbridge::Cli
