// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "queuedecision.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class QueueUndoCommand final : public QueueDecision
{
    Q_DECLARE_TR_FUNCTIONS(QueueUndoCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue undo"_s, u"DOC…"_s,
            tr("Takes back that documents were approved or ignored, as long as they are not on their way to NAV."), 1,
            -1, {}};
    }

protected:
    Outcomes decide(Sync::PersonCommands &commands, const Call &call) const override
    {
        return commands.undo(call.arguments);
    }
};

class QueueAssignCommand final : public QueueDecision
{
    Q_DECLARE_TR_FUNCTIONS(QueueAssignCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue assign"_s, u"DOC…"_s, tr("Says who looks after documents."), 1, -1,
            {QCommandLineOption(u"to"_s, tr("The person; without it nobody any more."), u"NAME"_s)}};
    }

protected:
    Outcomes decide(Sync::PersonCommands &commands, const Call &call) const override
    {
        return commands.assign(call.arguments, call.value(u"to"_s));
    }
};

class QueueCommentCommand final : public QueueDecision
{
    Q_DECLARE_TR_FUNCTIONS(QueueCommentCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue comment"_s, u"DOC…"_s, tr("Leaves a remark with documents; it stands in the trail."), 1, -1,
            {QCommandLineOption(u"text"_s, tr("What to remark."), u"TEXT"_s)}};
    }

protected:
    Result<void> check(const Call &call) const override
    {
        if (!call.value(u"text"_s).trimmed().isEmpty())
            return {};
        return fail(ErrorCode::Usage, tr("Say what to remark with --text."));
    }
    Outcomes decide(Sync::PersonCommands &commands, const Call &call) const override
    {
        return commands.comment(call.arguments, call.value(u"text"_s));
    }
};

} // namespace

std::unique_ptr<Command> makeQueueUndoCommand()
{
    return std::make_unique<QueueUndoCommand>();
}

std::unique_ptr<Command> makeQueueAssignCommand()
{
    return std::make_unique<QueueAssignCommand>();
}

std::unique_ptr<Command> makeQueueCommentCommand()
{
    return std::make_unique<QueueCommentCommand>();
}

} // namespace Ledgerbridge::Cli
