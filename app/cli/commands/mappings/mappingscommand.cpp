// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "kindword.h"
#include "mappingstore.h"
#include "recheckanswer.h"
#include "texttable.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<QDate>> dateFrom(const Call &call)
{
    if (!call.isSet(u"from"_s))
        return std::optional<QDate>();
    const QDate date = QDate::fromString(call.value(u"from"_s), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::Usage,
            QCoreApplication::translate("MappingsCommand", "\"%1\" is no date. Write it as 2026-11-24.")
                .arg(call.value(u"from"_s)));
    return std::optional(date);
}

QCommandLineOption fromOption(const QString &description)
{
    return QCommandLineOption(u"from"_s, description, u"DATE"_s);
}

QCommandLineOption reasonOption()
{
    return QCommandLineOption(
        u"reason"_s, QCoreApplication::translate("MappingsCommand", "Why; stands in the history."), u"TEXT"_s);
}

class MappingsListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings list"_s, {}, tr("Every mapping row."), 0, 0,
            {QCommandLineOption(u"kind"_s, tr("Only this kind."), u"KIND"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        std::optional<MappingKind> only;
        if (call.isSet(u"kind"_s)) {
            const auto kind = kindFrom(call.value(u"kind"_s));
            if (!kind)
                return fail(kind.error());
            only = *kind;
        }
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rows = Store::MappingStore((*workspace)->database()).rows();
        if (!rows)
            return fail(rows.error());
        TextTable table({tr("Kind"), tr("Source"), tr("Target"), tr("From"), tr("Only where"), tr("Note")});
        QJsonArray items;
        for (const MappingRow &row : *rows) {
            if (only && row.kind != *only)
                continue;
            items.append(toJson(row));
            table.add({toString(row.kind), row.source, row.target, row.from.toString(Qt::ISODate), row.condition.text(),
                row.note});
        }
        Answer answer;
        answer.json.insert(u"mappings"_s, items);
        answer.text = table.isEmpty() ? tr("There is no mapping yet.") + u'\n' : table.toString();
        return answer;
    }
};

class MappingsSetCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsSetCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings set"_s, u"KIND SOURCE TARGET"_s,
            tr("Adds or replaces a mapping row, then checks held documents again."), 3, 3,
            {fromOption(tr("First day on which the row holds.")),
                QCommandLineOption(u"note"_s, tr("A remark."), u"TEXT"_s),
                QCommandLineOption(u"when"_s,
                    tr("Narrows the row: expenseType=, country=, policy=, company=, document= or a cost object; parted "
                       "by semicolons."),
                    u"CONDITION"_s),
                reasonOption()}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto kind = kindFrom(call.arguments.at(0));
        if (!kind)
            return fail(kind.error());
        const auto from = dateFrom(call);
        if (!from)
            return fail(from.error());
        const MappingRow row{*kind, call.arguments.at(1).trimmed(), call.arguments.at(2).trimmed(),
            from->value_or(QDate()), call.value(u"note"_s), MappingCondition::fromText(call.value(u"when"_s))};
        if (const QString problem = mappingFormProblem(row); !problem.isEmpty())
            return fail(ErrorCode::Usage, problem);
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto steps = Store::MappingStore((*workspace)->database()).stepsToSet({row});
        if (!steps)
            return fail(steps.error());
        Answer answer;
        answer.json.insert(u"mapping"_s, toJson(row));
        if (const auto changed = changeMappings(**workspace, call, *steps, call.value(u"reason"_s), answer); !changed)
            return fail(changed.error());
        sayDone(tr("%1 %2 now leads to %3.").arg(toString(row.kind), mappingRowName(row), row.target), answer);
        return answer;
    }
};

class MappingsUnsetCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsUnsetCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings unset"_s, u"KIND SOURCE"_s, tr("Takes mapping rows away, then checks held documents again."),
            2, 2,
            {fromOption(tr("Only the row from this day.")),
                QCommandLineOption(u"when"_s,
                    tr("Only the row with this condition; an empty one is the row that holds for all."),
                    u"CONDITION"_s),
                reasonOption()}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto kind = kindFrom(call.arguments.at(0));
        if (!kind)
            return fail(kind.error());
        const auto from = dateFrom(call);
        if (!from)
            return fail(from.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto steps = stepsFor((*workspace)->database(), call, *kind, *from);
        if (!steps)
            return fail(steps.error());
        Answer answer;
        answer.json.insert(u"removed"_s, steps->size());
        if (const auto changed = changeMappings(**workspace, call, *steps, call.value(u"reason"_s), answer); !changed)
            return fail(changed.error());
        sayDone(tr("%n mapping row(s) were taken away.", nullptr, int(steps->size())), answer);
        return answer;
    }

private:
    static Result<QList<MappingStep>> stepsFor(
        Store::Database &database, const Call &call, MappingKind kind, std::optional<QDate> from)
    {
        const QString source = call.arguments.at(1);
        auto steps = Store::MappingStore(database).stepsToUnset(kind, source, from);
        if (!steps)
            return fail(steps.error());
        const MappingCondition when = MappingCondition::fromText(call.value(u"when"_s));
        if (call.isSet(u"when"_s))
            steps->removeIf([&when](const MappingStep &step) {
                return step.row().condition.text().compare(when.text(), Qt::CaseInsensitive) != 0;
            });
        if (!steps->isEmpty())
            return steps;
        // Only now: a row whose condition cannot be read must still be found by it, to be taken away.
        if (!when.problem().isEmpty())
            return fail(ErrorCode::Usage, when.problem());
        MappingRow wanted{kind, source, {}, from.value_or(QDate()), {}, when};
        return fail(ErrorCode::NotFound,
            tr("There is no mapping %1 %2. See them with \"mappings list\".")
                .arg(toString(kind), mappingRowName(wanted)));
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsListCommand()
{
    return std::make_unique<MappingsListCommand>();
}

std::unique_ptr<Command> makeMappingsSetCommand()
{
    return std::make_unique<MappingsSetCommand>();
}

std::unique_ptr<Command> makeMappingsUnsetCommand()
{
    return std::make_unique<MappingsUnsetCommand>();
}

} // namespace Ledgerbridge::Cli
