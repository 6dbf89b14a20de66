// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditaction.h"
#include "commands.h"
#include "controls.h"
#include "controlsexport.h"
#include "controlsjson.h"
#include "textlanguage.h"
#include "texttable.h"

#include <QFileInfo>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class ControlsCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(ControlsCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"controls"_s, {}, tr("Settings, mappings and rights as they stood at the end of a day."), 0, 0,
            {QCommandLineOption(u"at"_s, tr("The day, where this computer is."), u"YYYY-MM-DD"_s),
                QCommandLineOption(u"from"_s, tr("List also what changed from this day on."), u"YYYY-MM-DD"_s),
                QCommandLineOption(u"export"_s,
                    tr("Write the report to this file; its ending says how: xlsx, pdf, csv or json."), u"FILE"_s)}};
    }

    /// A PDF is painted.
    bool paints(const Call &call) const override { return formatOf(call) == Exports::ExportFormat::Pdf; }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto order = orderFrom(call);
        if (!order)
            return fail(order.error());
        if (call.isSet(u"export"_s) && !formatOf(call))
            return fail(ErrorCode::Usage, tr("--export needs a file that ends in .xlsx, .pdf, .csv or .json."));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto progress = call.surroundings->progress;
        const auto report = Services::controlsReport((*workspace)->database(), *order, [progress](qint64 done) {
            progress(tr("Checked %1 entries").arg(done));
            return true;
        });
        progress({});
        if (!report)
            return fail(report.error());
        Answer answer;
        answer.json = controlsJson(*report);
        answer.text = textOf(*report);
        answer.exitCode = report->answers ? Done : Failed;
        if (call.isSet(u"export"_s)) {
            const Exports::ExportTarget target{
                call.value(u"export"_s), *formatOf(call), Exports::CsvNotation::Iso, TextLanguage::locale()};
            const auto written =
                Services::exportControls(call.workspaceFolder, *report, call.surroundings->actor, target);
            if (!written)
                return fail(written.error());
            answer.json.insert(u"file"_s, written->file);
            answer.text += tr("The report is in %1.").arg(written->file) + u'\n';
        }
        return answer;
    }

private:
    static std::optional<Exports::ExportFormat> formatOf(const Call &call)
    {
        return Exports::exportFormatFrom(QFileInfo(call.value(u"export"_s)).suffix());
    }

    static Result<QDate> dayFrom(const Call &call, const QString &option)
    {
        const QString word = call.value(option);
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (day.isValid() && word.size() == 10)
            return day;
        return fail(
            ErrorCode::Usage, tr("controls needs a day as --%1 YYYY-MM-DD, for example --%1 2026-11-30.").arg(option));
    }

    static Result<Services::ControlsOrder> orderFrom(const Call &call)
    {
        const auto at = dayFrom(call, u"at"_s);
        if (!at)
            return fail(at.error());
        Services::ControlsOrder order{Services::endOfLocalDay(*at)};
        if (!call.isSet(u"from"_s))
            return order;
        const auto from = dayFrom(call, u"from"_s);
        if (!from)
            return fail(from.error());
        if (*from > *at)
            return fail(ErrorCode::Usage, tr("--from must not be later than --at."));
        order.since = Services::startOfLocalDay(*from);
        return order;
    }

    static QString utc(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); }

    static QString textOf(const ControlsReport &report)
    {
        QString text = tr("As of %1 (UTC)").arg(utc(report.until)) + u'\n';
        for (const QString &notice : report.notices)
            text += notice + u'\n';
        if (!report.answers)
            return text;
        return text + u'\n' + settingsText(report) + u'\n' + mappingsText(report) + u'\n' + rightsPart(report)
            + changesText(report);
    }

    static QString settingsText(const ControlsReport &report)
    {
        TextTable table({tr("Setting"), tr("Value"), tr("Who"), tr("When (UTC)"), tr("Control")});
        for (const ControlSetting &setting : report.settings)
            table.add({setting.key, valueText(setting), setting.set.actor,
                setting.set.entry > 0 ? utc(setting.set.at) : tr("never set"),
                setting.isControl ? tr("yes") : QString()});
        return table.toString();
    }

    static QString mappingsText(const ControlsReport &report)
    {
        TextTable table({tr("Mapping"), tr("Target"), tr("Who"), tr("When (UTC)"), tr("Note")});
        for (const ControlMapping &mapping : report.mappings)
            table.add({toString(mapping.row.kind) + u' ' + mappingRowName(mapping.row), mapping.row.target,
                mapping.set.actor, utc(mapping.set.at), mapping.row.note});
        return table.isEmpty() ? tr("No mapping stood.") + u'\n' : table.toString();
    }

    static QString rightsPart(const ControlsReport &report)
    {
        QString text = rightsText() + u'\n';
        for (const ControlFact &fact : report.facts)
            text += u"%1 %2, %3, %4: %5\n"_s.arg(
                toTitle(fact.kind), fact.name, fact.set.actor, utc(fact.set.at), fact.text);
        TextTable table({tr("Who"), tr("Did"), u'>' + tr("Number"), tr("First (UTC)"), tr("Last (UTC)")});
        for (const ControlDeed &deed : report.deeds)
            table.add({deed.person, auditActionTitle(deed.action), QString::number(deed.count), utc(deed.first),
                utc(deed.last)});
        return table.isEmpty() ? text + tr("No person acted.") + u'\n' : text + table.toString();
    }

    static QString changesText(const ControlsReport &report)
    {
        if (!report.since.isValid())
            return {};
        TextTable table({tr("When (UTC)"), tr("Who"), tr("What"), tr("Before"), tr("After")});
        for (const ControlChange &change : report.changes)
            table.add({utc(change.made.at), change.made.actor, toTitle(change.kind) + u' ' + change.name, change.before,
                change.after});
        return u'\n'
            + (table.isEmpty() ? tr("Nothing changed since %1 (UTC).").arg(utc(report.since)) + u'\n'
                               : table.toString());
    }
};

} // namespace

std::unique_ptr<Command> makeControlsCommand()
{
    return std::make_unique<ControlsCommand>();
}

} // namespace Ledgerbridge::Cli
