// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "mappingcells.h"
#include "mappingeffects.h"
#include "mappingstore.h"
#include "sheetanswer.h"
#include "sheetfile.h"
#include "stepanswer.h"
#include "trialfile.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMonths = 3;
constexpr int mostMonths = 120;

/// What a file of mappings would have made of past documents. Nothing is stored, whatever comes of it.
class MappingsTestCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsTestCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings test"_s, u"FILE"_s,
            tr("Tries the rows of a CSV or .xlsx file on past documents and lists each line that would land elsewhere. "
               "Stores nothing."),
            1, 1,
            {QCommandLineOption(u"months"_s, tr("Documents of so many months; else 3."), u"N"_s),
                QCommandLineOption(u"out"_s, tr("Writes the lines to a file, as .xlsx or .csv."), u"FILE"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto months = numberFrom(call.value(u"months"_s, QString::number(usualMonths)), 1, mostMonths,
            tr("\"%1\" is no number of months. Give a whole number from 1 to %2.")
                .arg(u"%1"_s, QString::number(mostMonths)));
        if (!months)
            return fail(months.error());
        const QString path = call.arguments.first();
        const auto table = Sheets::readSheetFile(path);
        if (!table)
            return fail(table.error());
        const MappingCells cells = readMappingCells(*table);
        if (!cells.problems.isEmpty())
            return refusedSheet(
                tr("%1: %n problem(s), so nothing was tried. Put the cells right, and try the file again.", nullptr,
                    int(cells.problems.size()))
                    .arg(path),
                cells.problems);
        const auto trial = tried(call, cells.rows, int(*months));
        if (!trial)
            return fail(trial.error());
        return told(call, *trial);
    }

private:
    static Result<MappingTrial> tried(const Call &call, const QList<MappingRow> &rows, int months)
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto steps = Store::MappingStore((*workspace)->database()).stepsToSet(rows);
        if (!steps)
            return fail(steps.error());
        const auto setup = Services::offlineSetup(**workspace, Services::LiveSystems::Purpose::Look);
        if (!setup)
            return fail(setup.error());
        const Surroundings *surroundings = call.surroundings;
        const auto goOn = [surroundings](int done, int total) {
            constexpr int every = 25;
            if (done % every == 0)
                surroundings->progress(tr("%1 of %2 documents").arg(done).arg(total));
            return true;
        };
        const QDate today = QDate::currentDate();
        const auto since = Sync::trialStart((*workspace)->database(), months, today);
        if (!since)
            return fail(since.error());
        auto trial = Sync::tryMappings((*workspace)->database(), setup->companies, *steps, *since, today, goOn);
        surroundings->progress({});
        return trial;
    }

    static Result<Answer> told(const Call &call, const MappingTrial &trial)
    {
        QJsonArray lines;
        for (const MappingTrialRow &row : trial.rows)
            lines.append(lineJson(row));
        Answer answer;
        answer.json = {{u"since"_s, dateJson(trial.since)}, {u"documents"_s, trial.documents},
            {u"differing"_s, trial.differing}, {u"lines"_s, lines}, {u"isCut"_s, trial.isCut}};
        answer.text =
            tr("%n document(s) since %1 were tried.", nullptr, trial.documents).arg(trial.since.toString(Qt::ISODate))
            + u' ' + tr("%n would come out differently.", nullptr, trial.differing) + u'\n';
        if (trial.isCut)
            answer.text += tr("Only the first %n line(s) are listed.", nullptr, int(trial.rows.size())) + u'\n';
        if (!call.isSet(u"out"_s)) {
            answer.text += trial.rows.isEmpty() ? QString() : tableOf(trial);
            return answer;
        }
        const QString path = call.value(u"out"_s);
        if (const auto written = Services::writeTrialFile(path, trial); !written)
            return fail(written.error());
        answer.json.insert(u"file"_s, path);
        answer.text += tr("%n line(s) were written to %1.", nullptr, int(trial.rows.size())).arg(path) + u'\n';
        return answer;
    }

    static QJsonObject lineJson(const MappingTrialRow &row)
    {
        return {{u"document"_s, row.documentId}, {u"kind"_s, toString(row.kind)}, {u"date"_s, dateJson(row.date)},
            {u"state"_s, toString(row.state)}, {u"line"_s, row.change.line},
            {u"amount"_s, amountJson(row.change.amount)}, {u"currency"_s, row.currency},
            {u"what"_s, toString(row.change.what)}, {u"before"_s, row.change.before}, {u"after"_s, row.change.after}};
    }

    static QString tableOf(const MappingTrial &trial)
    {
        TextTable table({tr("Document"), tr("Date"), tr("State"), tr("Line"), u'>' + tr("Amount"), tr("What"),
            tr("Before"), tr("After")});
        for (const MappingTrialRow &row : trial.rows)
            table.add({row.documentId, row.date.toString(Qt::ISODate), recordStateTitle(row.state), row.change.line,
                amountOrDash(row.change.amount, row.currency), planChangeTitle(row.change.what), row.change.before,
                row.change.after});
        return table.toString();
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsTestCommand()
{
    return std::make_unique<MappingsTestCommand>();
}

} // namespace Ledgerbridge::Cli
