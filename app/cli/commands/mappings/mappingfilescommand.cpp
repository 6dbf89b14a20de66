// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "mappingcells.h"
#include "mappingcsv.h"
#include "mappingsheetfile.h"
#include "mappingstore.h"
#include "recheckanswer.h"
#include "sheetanswer.h"
#include "sheetfile.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class MappingsImportCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsImportCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings import"_s, u"FILE"_s,
            tr("Adds and replaces rows from a CSV or .xlsx file, all or none, then checks held documents again."), 1, 1,
            {{u"valid-only"_s, tr("Take the rows that nothing is wrong with, and leave the others out.")}}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const QString path = call.arguments.first();
        const auto table = Sheets::readSheetFile(path);
        if (!table)
            return fail(table.error());
        const MappingCells cells = readMappingCells(*table);
        // With nothing to take, "the rest was left out" would sound like success.
        const bool validOnly = call.isSet(u"valid-only"_s) && !cells.rows.isEmpty();
        if (!cells.problems.isEmpty() && !validOnly)
            return refusedSheet(
                tr("%1: %n problem(s), so nothing was imported. Put the cells right, and import the file again.",
                    nullptr, int(cells.problems.size()))
                    .arg(path),
                cells.problems);
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto steps = Store::MappingStore((*workspace)->database()).stepsToSet(cells.rows);
        if (!steps)
            return fail(steps.error());
        Answer answer;
        answer.json.insert(u"imported"_s, cells.rows.size());
        if (const auto changed = changeMappings(**workspace, call, *steps, call.arguments.first(), answer); !changed)
            return fail(changed.error());
        sayDone(tr("%n mapping row(s) were imported.", nullptr, int(cells.rows.size())), answer);
        if (call.isSet(u"valid-only"_s))
            addLeftOut(cells, answer);
        return answer;
    }

private:
    static void addLeftOut(const MappingCells &cells, Answer &answer)
    {
        answer.json.insert(u"leftOut"_s, cells.leftOut);
        answer.json.insert(u"problems"_s, toJson(cells.problems));
        if (cells.problems.isEmpty())
            return;
        answer.trouble += tr("%n row(s) were left out:", nullptr, cells.leftOut) + u'\n' + problemLines(cells.problems);
        answer.exitCode = worseExit(answer.exitCode, NeedsPerson);
    }
};

class MappingsExportCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsExportCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings export"_s, u"[FILE]"_s,
            tr("Writes every row to the file, as .xlsx if it is named so, else as CSV; or as CSV to standard output."),
            0, 1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rows = Store::MappingStore((*workspace)->database()).rows();
        if (!rows)
            return fail(rows.error());
        Answer answer;
        answer.json.insert(u"exported"_s, rows->size());
        if (call.arguments.isEmpty()) {
            answer.text = QString::fromUtf8(writeMappingCsv(*rows));
            answer.json.insert(u"csv"_s, answer.text);
            return answer;
        }
        const QString path = call.arguments.first();
        if (const auto written = Sheets::writeMappingFile(path, *rows); !written)
            return fail(written.error());
        answer.json.insert(u"file"_s, path);
        answer.text = tr("%n mapping row(s) were written to %1.", nullptr, int(rows->size())).arg(path) + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsImportCommand()
{
    return std::make_unique<MappingsImportCommand>();
}

std::unique_ptr<Command> makeMappingsExportCommand()
{
    return std::make_unique<MappingsExportCommand>();
}

} // namespace Ledgerbridge::Cli
