// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "mappingstore.h"
#include "recheckanswer.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class MappingsCloneCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsCloneCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings clone"_s, u"FROM TO"_s,
            tr("Gives company TO the rows that are narrowed to company FROM; what TO has already stays."), 2, 2,
            {QCommandLineOption(u"reason"_s, tr("Why; stands in the history."), u"TEXT"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const QString from = call.arguments.at(0).trimmed();
        const QString to = call.arguments.at(1).trimmed();
        if (from.compare(to, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Usage, tr("Name two companies: rows are cloned from one to another."));
        for (const QString &company : {from, to})
            if (!canBeNamed(company))
                return fail(ErrorCode::Usage, tr("No mapping can be narrowed to a company \"%1\".").arg(company));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rows = Store::MappingStore((*workspace)->database()).rows();
        if (!rows)
            return fail(rows.error());
        const bool any = std::any_of(
            rows->cbegin(), rows->cend(), [&from](const MappingRow &row) { return isNarrowedTo(row, from); });
        if (!any)
            return fail(ErrorCode::NotFound,
                tr("No mapping is narrowed to %1. Only rows with the condition company=%1 can be cloned; see "
                   "\"mappings list\".")
                    .arg(from));
        const QList<MappingStep> steps = stepsToClone(*rows, from, to);
        Answer answer;
        answer.json.insert(u"cloned"_s, steps.size());
        const QString reason = call.value(u"reason"_s, tr("Cloned from %1 to %2").arg(from, to));
        if (const auto changed = changeMappings(**workspace, call, steps, reason, answer); !changed)
            return fail(changed.error());
        sayDone(steps.isEmpty()
                ? tr("%1 has all these rows already.").arg(to)
                : tr("%n mapping row(s) were cloned from %1 to %2.", nullptr, int(steps.size())).arg(from, to),
            answer);
        return answer;
    }

private:
    /// A name with a semicolon would become a condition of several terms.
    static bool canBeNamed(const QString &company)
    {
        const MappingCondition condition = MappingCondition::fromText(u"company="_s + company);
        return condition.terms() == QList<MappingCondition::Term>{{u"company"_s, company}};
    }

    static bool isNarrowedTo(const MappingRow &row, const QString &company)
    {
        const auto &terms = row.condition.terms();
        return std::any_of(terms.cbegin(), terms.cend(), [&company](const MappingCondition::Term &term) {
            return term.field == u"company" && term.value.compare(company, Qt::CaseInsensitive) == 0;
        });
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsCloneCommand()
{
    return std::make_unique<MappingsCloneCommand>();
}

} // namespace Ledgerbridge::Cli
