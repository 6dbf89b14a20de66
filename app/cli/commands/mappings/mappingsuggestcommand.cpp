// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "kindword.h"
#include "openquestions.h"
#include "recheckanswer.h"
#include "texttable.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject suggestionJson(const Services::Suggestion &one)
{
    return {{u"target"_s, one.target}, {u"targetName"_s, one.targetName}, {u"score"_s, one.score}, {u"why"_s, one.why}};
}

QJsonObject itemJson(const Services::OpenQuestion &open)
{
    QJsonArray suggestions;
    for (const Services::Suggestion &one : open.suggestions)
        suggestions.append(suggestionJson(one));
    return {{u"kind"_s, toString(open.question.kind)}, {u"source"_s, open.question.source},
        {u"name"_s, open.question.names.value(0)}, {u"suggestions"_s, suggestions}};
}

class MappingsSuggestCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsSuggestCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings suggest"_s, {}, tr("Where codes without a mapping may lead, the best first, and why."), 0, 0,
            {QCommandLineOption(u"kind"_s, tr("Only this kind."), u"KIND"_s),
                QCommandLineOption(u"apply"_s,
                    tr("Stores the best suggestion of each code where it scores as much, of 100, and more than the "
                       "second, then checks held documents again. Never replaces a row."),
                    u"MINSCORE"_s)}};
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
        const auto least = leastScore(call);
        if (!least)
            return fail(least.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto open = Services::openQuestions(**workspace, only);
        if (!open)
            return fail(open.error());
        Answer answer = listed(*open);
        if (*least)
            if (auto applied = apply(**workspace, call, *open, **least, answer); !applied)
                return fail(applied.error());
        return answer;
    }

private:
    static Result<std::optional<int>> leastScore(const Call &call)
    {
        if (!call.isSet(u"apply"_s))
            return std::optional<int>();
        bool isNumber = false;
        const int score = call.value(u"apply"_s).toInt(&isNumber);
        if (!isNumber || score < 1 || score > 100)
            return fail(ErrorCode::Usage,
                tr("\"%1\" is no score. Give a whole number from 1 to 100, such as 95.").arg(call.value(u"apply"_s)));
        return std::optional(score);
    }

    static Answer listed(const QList<Services::OpenQuestion> &open)
    {
        TextTable table(
            {tr("Kind"), tr("Code"), tr("Name"), tr("Target"), tr("Name in NAV"), u'>' + tr("Score"), tr("Why")});
        QJsonArray items;
        for (const Services::OpenQuestion &each : open) {
            items.append(itemJson(each));
            QStringList code{toString(each.question.kind), each.question.source, each.question.names.value(0)};
            if (each.suggestions.isEmpty())
                table.add(code + QStringList{{}, {}, {}, tr("no suggestion")});
            for (const Services::Suggestion &one : each.suggestions) {
                table.add(code + QStringList{one.target, one.targetName, QString::number(one.score), one.why});
                code = {{}, {}, {}}; // said once
            }
        }
        Answer answer;
        answer.json.insert(u"items"_s, items);
        answer.text = table.isEmpty() ? tr("No code of a fetched document lacks a mapping.") + u'\n' : table.toString();
        return answer;
    }

    /// Stores what is certain enough, and says so in `answer`.
    static Result<void> apply(Services::Workspace &workspace, const Call &call,
        const QList<Services::OpenQuestion> &open, int least, Answer &answer)
    {
        QList<MappingRow> rows;
        QHash<QString, Services::Suggestion> taken;
        for (const Services::OpenQuestion &each : open) {
            const auto best = Services::certainSuggestion(each.suggestions, least);
            if (!best)
                continue;
            const MappingRow row{best->kind, best->source, best->target, {},
                tr("Suggested with %1: %2").arg(best->score).arg(best->why)};
            rows.append(row);
            taken.insert(mappingKey(row), *best);
        }
        const auto stored = Services::whereNothingIsChosen(workspace.database(), rows);
        if (!stored)
            return fail(stored.error());
        // A row that somebody saves meanwhile is a conflict, never overwritten.
        if (const auto changed = changeMappings(workspace, call, mappingSteps({}, *stored), tr("suggestions"), answer);
            !changed)
            return fail(changed.error());
        QJsonArray applied;
        for (const MappingRow &row : *stored) {
            QJsonObject object = suggestionJson(taken.value(mappingKey(row)));
            object.insert(u"kind"_s, toString(row.kind));
            object.insert(u"source"_s, row.source);
            applied.append(object);
        }
        answer.json.insert(u"applied"_s, applied);
        if (!answer.json.contains("proposal"_L1))
            answer.text += tr("%n suggestion(s) were taken.", nullptr, int(stored->size())) + u'\n';
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsSuggestCommand()
{
    return std::make_unique<MappingsSuggestCommand>();
}

} // namespace Ledgerbridge::Cli
