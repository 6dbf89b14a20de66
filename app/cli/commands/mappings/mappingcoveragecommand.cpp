// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "mappingcoverage.h"
#include "texttable.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QString waitingText(const Services::CoverageRow &row)
{
    QStringList parts;
    for (auto it = row.waiting.cbegin(); it != row.waiting.cend(); ++it)
        parts.append(amountOrDash(it.value(), it.key()));
    return parts.join(u", "_s);
}

QJsonObject rowJson(const Services::CoverageRow &row)
{
    QJsonArray waiting;
    for (auto it = row.waiting.cbegin(); it != row.waiting.cend(); ++it)
        waiting.append(QJsonObject{{u"currency"_s, it.key()}, {u"amount"_s, amountJson(it.value())}});
    return {{u"kind"_s, toString(row.kind)}, {u"source"_s, row.source}, {u"name"_s, row.name},
        {u"status"_s, toString(row.status)}, {u"target"_s, row.target}, {u"documents"_s, row.documents},
        {u"waitingDocuments"_s, row.waitingDocuments}, {u"waiting"_s, waiting}};
}

class MappingsCoverageCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsCoverageCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings coverage"_s, {},
            tr("The codes that documents bear: mapped, same code or unmapped, and what waits for them."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rows = Services::mappingCoverage(**workspace);
        if (!rows)
            return fail(rows.error());
        TextTable table(
            {tr("Kind"), tr("Code"), tr("Name"), tr("Status"), tr("Target"), u'>' + tr("Seen"), tr("Waiting")});
        QHash<MappingKind, QJsonArray> byKind;
        int unmapped = 0;
        for (const Services::CoverageRow &row : *rows) {
            byKind[row.kind].append(rowJson(row));
            unmapped += row.status == Services::CoverageStatus::Unmapped ? 1 : 0;
            table.add({toString(row.kind), row.source, row.name, statusText(row.status), row.target,
                QString::number(row.documents), waitingText(row)});
        }
        QJsonArray kinds;
        for (const MappingKind kind : allMappingKinds())
            kinds.append(QJsonObject{{u"kind"_s, toString(kind)}, {u"codes"_s, byKind.value(kind)}});
        Answer answer;
        answer.json = {{u"kinds"_s, kinds}, {u"unmapped"_s, unmapped}};
        answer.text =
            table.isEmpty() ? tr("No document has been fetched yet. Run \"sync\" first.") + u'\n' : table.toString();
        return answer;
    }

private:
    static QString statusText(Services::CoverageStatus status)
    {
        switch (status) {
        case Services::CoverageStatus::Mapped: return tr("mapped");
        case Services::CoverageStatus::SameCode: return tr("same code");
        case Services::CoverageStatus::Unmapped: return tr("unmapped");
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsCoverageCommand()
{
    return std::make_unique<MappingsCoverageCommand>();
}

} // namespace Ledgerbridge::Cli
