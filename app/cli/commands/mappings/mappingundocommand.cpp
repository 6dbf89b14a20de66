// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "recheckanswer.h"
#include "stepanswer.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class MappingsUndoCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsUndoCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings undo"_s, u"[VERSION]"_s,
            tr("Takes the newest version of the mappings back, or the one named, then checks held documents again."), 0,
            1, {QCommandLineOption(u"reason"_s, tr("Why; stands in the history."), u"TEXT"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto given = call.arguments.isEmpty() ? Result<qint64>(0) : versionFrom(call.arguments.first(), 1);
        if (!given)
            return fail(given.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto version = existing((*workspace)->database(), *given);
        if (!version)
            return fail(version.error());
        const auto back = Services::stepsBack(**workspace, *version);
        if (!back)
            return fail(back.error());
        const auto steps = stillToDo((*workspace)->database(), *back, *version);
        if (!steps)
            return fail(steps.error());
        Answer answer;
        answer.json.insert(u"undone"_s, *version);
        const QString reason = call.value(u"reason"_s, tr("Version %1 taken back").arg(*version));
        if (const auto changed = changeMappings(**workspace, call, *steps, reason, answer); !changed)
            return fail(changed.error());
        const QString done = steps->isEmpty()
            ? tr("Version %1 of the mappings was taken back before; nothing has changed.")
            : tr("Version %1 of the mappings is taken back.");
        sayDone(done.arg(*version), answer);
        return answer;
    }

private:
    /// `version`, or the newest for 0.
    static Result<qint64> existing(Store::Database &database, qint64 version)
    {
        Store::MappingStore store(database);
        const auto newest = store.revision();
        if (!newest)
            return fail(newest.error());
        if (*newest == 0)
            return fail(ErrorCode::NotFound, tr("The mappings were never changed, so there is nothing to take back."));
        if (version == 0)
            return *newest;
        const auto there = requireVersion(store, version);
        return there ? Result<qint64>(version) : fail(there.error());
    }

    /// Looked at before it is stored or proposed: a proposal that can never be approved helps nobody, and whoever goes
    /// back is to hear which way is open. What stands as before the version already is left out.
    static Result<QList<MappingStep>> stillToDo(
        Store::Database &database, const QList<MappingStep> &steps, qint64 version)
    {
        const auto rows = Store::MappingStore(database).rows();
        if (!rows)
            return fail(rows.error());
        QHash<QString, MappingRow> standing;
        for (const MappingRow &row : *rows)
            standing.insert(mappingKey(row), row);
        QList<MappingStep> open;
        for (const MappingStep &step : steps) {
            const auto found = standing.constFind(mappingKey(step.row()));
            const auto now = found == standing.cend() ? std::optional<MappingRow>() : std::optional(*found);
            if (now == step.after)
                continue;
            if (now != step.before)
                return fail(ErrorCode::Conflict,
                    tr("%1 %2 was changed again after version %3. Nothing has changed. Take the later version back "
                       "first (\"mappings history\"), or bring the whole book back with \"mappings restore\".")
                        .arg(toString(step.row().kind), mappingRowName(step.row()))
                        .arg(version));
            open.append(step);
        }
        return open;
    }
};

class MappingsRestoreCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsRestoreCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings restore"_s, u"VERSION"_s,
            tr("Brings all mappings back to a version, as a new one, then checks held documents again; 0 is before the "
               "first."),
            1, 1, {QCommandLineOption(u"reason"_s, tr("Why; stands in the history."), u"TEXT"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto version = versionFrom(call.arguments.first(), 0);
        if (!version)
            return fail(version.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto steps = stepsTo((*workspace)->database(), *version);
        if (!steps)
            return fail(steps.error());
        Answer answer;
        answer.json.insert(u"restored"_s, *version);
        const QString reason = call.value(u"reason"_s, tr("Back to version %1").arg(*version));
        if (const auto changed = changeMappings(**workspace, call, *steps, reason, answer); !changed)
            return fail(changed.error());
        const QString done = steps->isEmpty() ? tr("The mappings are as after version %1 already; nothing has changed.")
                                              : tr("The mappings are as after version %1 again.");
        sayDone(done.arg(*version), answer);
        return answer;
    }

private:
    static Result<QList<MappingStep>> stepsTo(Store::Database &database, qint64 version)
    {
        Store::MappingStore store(database);
        if (const auto there = requireVersion(store, version); !there)
            return fail(there.error());
        const auto present = store.rows();
        if (!present)
            return fail(present.error());
        const auto wanted = store.rowsAt(version);
        return wanted ? Result<QList<MappingStep>>(mappingSteps(*present, *wanted)) : fail(wanted.error());
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsUndoCommand()
{
    return std::make_unique<MappingsUndoCommand>();
}

std::unique_ptr<Command> makeMappingsRestoreCommand()
{
    return std::make_unique<MappingsRestoreCommand>();
}

} // namespace Ledgerbridge::Cli
