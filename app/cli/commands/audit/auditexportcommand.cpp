// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditfilteroptions.h"
#include "commands.h"
#include "exportthread.h"
#include "textlanguage.h"
#include "trailexport.h"

#include <QCoroSignal>

#include <QFileInfo>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class AuditExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AuditExportCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"audit export"_s, u"FILE"_s,
            tr("Writes the trail, or what the filters leave of it, with the head of the chain."), 1, 1,
            QList<QCommandLineOption>{QCommandLineOption(u"format"_s,
                tr("How it is written; without it, the ending of the file decides."), u"csv|xlsx|pdf|json"_s)}
                + auditFilterOptions()
                + QList<QCommandLineOption>{
                    QCommandLineOption(u"columns"_s, tr("Only these columns, with commas between."), u"NAMES"_s),
                    QCommandLineOption(u"notation"_s,
                        tr("How days and amounts are written in CSV: the same everywhere (iso), or as people here "
                           "write them (local)."),
                        u"iso|local"_s)}};
    }

    /// A PDF is painted.
    bool paints(const Call &call) const override
    {
        const auto format = formatFrom(call);
        return format && *format == Exports::ExportFormat::Pdf;
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto order = orderFrom(call);
        if (!order)
            co_return fail(order.error());
        {
            // Brings an older workspace up to date, which the export's own connection cannot.
            const auto workspace = call.openWorkspace();
            if (!workspace)
                co_return fail(workspace.error());
        }
        Services::ExportThread thread;
        watch(thread, call);
        thread.start([folder = call.workspaceFolder, order = *order](const Exports::ExportProgress &progress) {
            return Services::exportTrail(folder, order, progress);
        });
        const Services::ExportReport report = co_await qCoro(&thread, &Services::ExportThread::finished);
        call.surroundings->progress({});
        if (report.error)
            co_return fail(*report.error);
        co_return answerFor(report.outcome);
    }

private:
    static Result<Exports::ExportFormat> formatFrom(const Call &call)
    {
        const QString file = call.arguments.value(0);
        const QString word = call.value(u"format"_s, QFileInfo(file).suffix());
        if (const auto format = Exports::exportFormatFrom(word))
            return *format;
        return fail(ErrorCode::Usage,
            call.isSet(u"format"_s)
                ? tr("--format knows no \"%1\". There are: csv, xlsx, pdf, json.").arg(word)
                : tr("Say with --format how %1 is to be written: csv, xlsx, pdf or json.").arg(file));
    }

    static Result<Services::TrailExport> orderFrom(const Call &call)
    {
        const auto format = formatFrom(call);
        if (!format)
            return fail(format.error());
        const auto filter = auditFilterFrom(call);
        if (!filter)
            return fail(filter.error());
        const QString notation = call.value(u"notation"_s, u"iso"_s);
        if (notation != "iso"_L1 && notation != "local"_L1)
            return fail(ErrorCode::Usage, tr("--notation knows no \"%1\". There are: iso, local.").arg(notation));
        Services::TrailExport order;
        order.filter = *filter;
        order.target = {call.arguments.constFirst(), *format,
            notation == "local"_L1 ? Exports::CsvNotation::Local : Exports::CsvNotation::Iso, TextLanguage::locale()};
        for (const QString &name : call.value(u"columns"_s).split(u',', Qt::SkipEmptyParts))
            order.columns.append(name.trimmed());
        if (call.isSet(u"columns"_s) && order.columns.isEmpty())
            return fail(ErrorCode::Usage, tr("--columns names no column."));
        order.actor = call.surroundings->actor;
        return order;
    }

    static void watch(Services::ExportThread &thread, const Call &call)
    {
        Surroundings *surroundings = call.surroundings;
        QObject::connect(
            &thread, &Services::ExportThread::progressed, &thread, [surroundings](qint64 done, qint64 total) {
                surroundings->progress(total > 0 && done >= total ? tr("Writing the file…")
                        : total > 0                               ? tr("Exported %1 of %2").arg(done).arg(total)
                                                                  : tr("Exported %1").arg(done));
            });
        Services::ExportThread *running = &thread;
        surroundings->onStop(&thread, [running] { running->stop(); });
    }

    static Answer answerFor(const Exports::ExportOutcome &outcome)
    {
        const QString head = QString::fromLatin1(outcome.head.toHex());
        Answer answer;
        answer.json = {
            {u"file"_s, outcome.file}, {u"entries"_s, outcome.rows}, {u"head"_s, head}, {u"bytes"_s, outcome.bytes}};
        answer.text = tr("%n entries were written to %1. Head of the chain: %2", nullptr, int(outcome.rows))
                          .arg(outcome.file, head)
            + u'\n';
        if (!outcome.beside.isEmpty()) {
            answer.json.insert(u"headFile"_s, outcome.beside.constFirst());
            answer.text += tr("The head stands in %1 as well.").arg(outcome.beside.constFirst()) + u'\n';
        }
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeAuditExportCommand()
{
    return std::make_unique<AuditExportCommand>();
}

} // namespace Ledgerbridge::Cli
