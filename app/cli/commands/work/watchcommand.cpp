// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "texttable.h"
#include "watches.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

enum class Action { Add, Remove };

/// `watch add` and `watch remove` differ in one call.
class WatchChangeCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(WatchChangeCommand)

public:
    explicit WatchChangeCommand(Action action)
        : m_action(action)
    {
    }

    Synopsis synopsis() const override
    {
        if (m_action == Action::Add)
            return {u"watch add"_s, u"ID…"_s, tr("Follows purchase requests by their ids."), 1, -1, {}};
        return {u"watch remove"_s, u"ID…"_s, tr("Follows purchase requests no more."), 1, -1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        for (const QString &id : call.arguments)
            if (id.trimmed().isEmpty())
                return fail(ErrorCode::Usage, tr("The id of the purchase request is blank."));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        Services::Watches watches(**workspace);
        QJsonArray changed;
        for (const QString &id : call.arguments) {
            const auto done = m_action == Action::Add ? watches.add(id, call.surroundings->actor)
                                                      : watches.remove(id, call.surroundings->actor);
            if (!done)
                return fail(done.error());
            if (*done)
                changed.append(id);
        }
        Answer answer;
        answer.json.insert(m_action == Action::Add ? u"added"_s : u"removed"_s, changed);
        answer.text = m_action == Action::Add
            ? tr("%n purchase request(s) are followed from now on.", nullptr, int(changed.size()))
            : tr("%n purchase request(s) are followed no more.", nullptr, int(changed.size()));
        answer.text += u'\n';
        return answer;
    }

private:
    Action m_action;
};

class WatchListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(WatchListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"watch list"_s, {}, tr("The purchase requests that are followed."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto ids = Services::Watches(**workspace).list();
        if (!ids)
            return fail(ids.error());
        Answer answer;
        answer.json.insert(u"watches"_s, QJsonArray::fromStringList(*ids));
        answer.text = ids->isEmpty() ? tr("No purchase request is followed.") + u'\n' : ids->join(u'\n') + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeWatchAddCommand()
{
    return std::make_unique<WatchChangeCommand>(Action::Add);
}

std::unique_ptr<Command> makeWatchListCommand()
{
    return std::make_unique<WatchListCommand>();
}

std::unique_ptr<Command> makeWatchRemoveCommand()
{
    return std::make_unique<WatchChangeCommand>(Action::Remove);
}

} // namespace Ledgerbridge::Cli
