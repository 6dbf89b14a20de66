// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "mappingcsv.h"
#include "mappingstore.h"
#include "recheckanswer.h"

#include <QFile>
#include <QSaveFile>

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
            tr("Adds and replaces rows from a CSV file, all or none, then checks held documents again."), 1, 1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        QFile file(call.arguments.first());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::InvalidInput,
                tr("%1 cannot be read. Check the name of the file.").arg(file.fileName()), file.errorString());
        const auto rows = readMappingCsv(file.readAll());
        if (!rows)
            return fail(rows.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto steps = Store::MappingStore((*workspace)->database()).stepsToSet(*rows);
        if (!steps)
            return fail(steps.error());
        Answer answer;
        answer.json.insert(u"imported"_s, rows->size());
        answer.text = tr("%n mapping row(s) were imported.", nullptr, int(rows->size())) + u'\n';
        const auto changed = changeMappings(**workspace, call, *steps, file.fileName(), answer);
        return changed ? Result<Answer>(answer) : fail(changed.error());
    }
};

class MappingsExportCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsExportCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings export"_s, u"[FILE]"_s, tr("Writes every row as CSV, to the file or to standard output."), 0,
            1, {}};
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
        const QByteArray csv = writeMappingCsv(*rows);
        Answer answer;
        answer.json.insert(u"exported"_s, rows->size());
        if (call.arguments.isEmpty()) {
            answer.json.insert(u"csv"_s, QString::fromUtf8(csv));
            answer.text = QString::fromUtf8(csv);
            return answer;
        }
        QSaveFile file(call.arguments.first());
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            return fail(ErrorCode::Storage,
                tr("%1 cannot be written. Name another file, or check who may write there and whether the disk is "
                   "full.")
                    .arg(file.fileName()),
                file.errorString());
        answer.json.insert(u"file"_s, file.fileName());
        answer.text =
            tr("%n mapping row(s) were written to %1.", nullptr, int(rows->size())).arg(file.fileName()) + u'\n';
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
