// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "livesystems.h"
#include "monthexport.h"
#include "monthjson.h"
#include "monthlook.h"
#include "monthtext.h"
#include "textlanguage.h"

#include <QFileInfo>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class ReconcileCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReconcileCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"reconcile"_s, {}, tr("Compares a month's approvals in Concur, the workspace and NAV's ledger."), 0, 0,
            {QCommandLineOption(u"period"_s, tr("The month."), u"YYYY-MM"_s),
                QCommandLineOption(u"offline"_s, tr("From the workspace alone; asks neither Concur nor NAV.")),
                QCommandLineOption(u"sign-off"_s, tr("Keep your word that the month is right.")),
                QCommandLineOption(u"export"_s,
                    tr("Write the evidence to this file; its ending says how: xlsx, pdf, csv or json."), u"FILE"_s),
                QCommandLineOption(
                    u"remark"_s, tr("What to say with it; demanded where something is left over."), u"TEXT"_s)}};
    }

    /// A PDF is painted.
    bool paints(const Call &call) const override { return formatOf(call) == Exports::ExportFormat::Pdf; }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto period = Period::fromString(call.value(u"period"_s));
        if (!period)
            co_return fail(
                ErrorCode::Usage, tr("reconcile needs the month as --period YYYY-MM, for example --period 2026-11."));
        if (call.isSet(u"export"_s) && !formatOf(call))
            co_return fail(ErrorCode::Usage, tr("--export needs a file that ends in .xlsx, .pdf, .csv or .json."));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        Services::Workspace *place = workspace->get();
        Result<MonthReport> report = MonthReport();
        if (call.isSet(u"offline"_s))
            report = lookHere(place, *period);
        else
            report = co_await look(place, *period, call);
        if (!report)
            co_return fail(report.error());
        MonthReport shown = *report;
        if (call.isSet(u"sign-off"_s)) {
            const auto signedOff =
                Sync::signOff(place->database(), shown, call.surroundings->actor, call.value(u"remark"_s));
            if (!signedOff)
                co_return fail(signedOff.error());
            shown.signOffs.append(*signedOff);
            shown.changedSinceSignOff = false;
        }
        Answer answer = answerFor(shown);
        if (call.isSet(u"export"_s)) {
            const auto written = writeEvidence(call, shown);
            if (!written)
                co_return fail(written.error());
            answer.json.insert(u"file"_s, written->file);
            answer.text += tr("The evidence is in %1.").arg(written->file) + u'\n';
        }
        co_return answer;
    }

private:
    static std::optional<Exports::ExportFormat> formatOf(const Call &call)
    {
        return Exports::exportFormatFrom(QFileInfo(call.value(u"export"_s)).suffix());
    }

    static Result<Exports::ExportOutcome> writeEvidence(const Call &call, const MonthReport &report)
    {
        const Exports::ExportTarget target{call.value(u"export"_s), formatOf(call).value_or(Exports::ExportFormat::Csv),
            Exports::CsvNotation::Iso, TextLanguage::locale()};
        return Services::exportMonth(call.workspaceFolder, report, call.surroundings->actor, target);
    }

    static Result<MonthReport> lookHere(Services::Workspace *workspace, Period period)
    {
        const auto setup = Services::offlineSetup(*workspace, Services::LiveSystems::Purpose::Look);
        return setup ? Sync::MonthLook(*setup).lookHere(period) : fail(setup.error());
    }

    static QCoro::Task<Result<MonthReport>> look(Services::Workspace *workspace, Period period, Call call)
    {
        const auto systems = Services::LiveSystems::make(*workspace, Services::LiveSystems::Purpose::Look);
        if (!systems)
            co_return fail(systems.error());
        Sync::MonthLook look((*systems)->engineSetup());
        Sync::MonthLook *looking = &look;
        QObject context;
        call.surroundings->onStop(&context, [looking] { looking->cancel(); });
        Surroundings *around = call.surroundings;
        const std::function<void(const RunProgress &)> progress = [around](const RunProgress &at) {
            around->progress(
                at.total > 0 ? tr("Comparing with NAV: %1 of %2").arg(at.done).arg(at.total) : runPhaseTitle(at.phase));
        };
        Result<MonthReport> report = co_await look.look(period, progress);
        around->progress({});
        co_return report;
    }

    static Answer answerFor(const MonthReport &report)
    {
        Answer answer;
        answer.json = toJson(report);
        answer.text = monthText(report);
        const bool needsPerson = !report.isClean() || report.changedSinceSignOff;
        answer.exitCode = needsPerson ? NeedsPerson : Done;
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeReconcileCommand()
{
    return std::make_unique<ReconcileCommand>();
}

} // namespace Ledgerbridge::Cli
