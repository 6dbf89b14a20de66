// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "dimensionvalues.h"
#include "texttable.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowJson(const DimensionRow &row)
{
    return {{u"dimension"_s, row.dimension}, {u"code"_s, row.valueCode}, {u"name"_s, row.valueName},
        {u"list"_s, row.listName}, {u"concurCode"_s, row.itemCode}, {u"concurName"_s, row.itemName},
        {u"state"_s, toString(row.state)}, {u"proposal"_s, row.proposal == 0 ? QJsonValue() : QJsonValue(row.proposal)},
        {u"conflict"_s, row.conflict}};
}

class DimensionsListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(DimensionsListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"dimensions list"_s, {},
            tr("The values of NAV's dimensions beside the items of Concur's lists, as the last run left them."), 0, 0,
            {QCommandLineOption(
                u"state"_s, tr("Only those: same, onlyNav, onlyConcur, differs, proposal."), u"STATE"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const QString word = call.value(u"state"_s);
        const auto state = dimensionStateFromString(word);
        if (call.isSet(u"state"_s) && !state)
            return fail(ErrorCode::Usage,
                tr("\"%1\" is no state. Give same, onlyNav, onlyConcur, differs or proposal.").arg(word));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rows = Services::dimensionRows((*workspace)->database());
        if (!rows)
            return fail(rows.error());
        TextTable table({tr("Dimension"), tr("Code in NAV"), tr("Name in NAV"), tr("List in Concur"),
            tr("Code in Concur"), tr("Name in Concur"), tr("State")});
        QJsonArray items;
        for (const DimensionRow &row : *rows) {
            if (state && row.state != *state)
                continue;
            items.append(rowJson(row));
            table.add({row.dimension, row.valueCode, row.valueName, row.listName, row.itemCode, row.itemName,
                dimensionStateTitle(row.state)});
        }
        Answer answer;
        answer.json.insert(u"items"_s, items);
        answer.text = table.isEmpty() ? tr("No dimension value is known. A run with dimensions.toConcur looks at both "
                                           "sides.")
                + u'\n'
                                      : table.toString();
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeDimensionsListCommand()
{
    return std::make_unique<DimensionsListCommand>();
}

} // namespace Ledgerbridge::Cli
