// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "documentsexport.h"
#include "jsonvalues.h"
#include "textlanguage.h"
#include "texttable.h"

#include <QFileInfo>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The states that wait for a person: what `queue list` shows unless asked for others.
QList<RecordState> waitingStates()
{
    QList<RecordState> states;
    for (const RecordState state : allRecordStates())
        if (needsPerson(state))
            states.append(state);
    return states;
}

class QueueListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(QueueListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue list"_s, {}, tr("Documents that need a person, with the reasons."), 0, 0,
            {QCommandLineOption(u"state"_s, tr("Documents in this state, or all."), u"STATE"_s),
                QCommandLineOption(u"export"_s,
                    tr("Write them to this file as well; its ending says how: xlsx, pdf, csv or json."), u"FILE"_s)}};
    }

    /// A PDF is painted.
    bool paints(const Call &call) const override { return formatOf(call) == Exports::ExportFormat::Pdf; }

protected:
    Result<Answer> answer(const Call &call) override
    {
        Store::DocumentFilter filter;
        filter.states = waitingStates();
        const QString word = call.value(u"state"_s);
        if (word == u"all")
            filter.states.clear();
        else if (const auto state = recordStateFromString(word))
            filter.states = {*state};
        else if (!word.isEmpty())
            return fail(ErrorCode::Usage, tr("There is no state \"%1\". There are: %2, all.").arg(word, stateNames()));
        if (call.isSet(u"export"_s) && !formatOf(call))
            return fail(ErrorCode::Usage, tr("--export needs a file that ends in .xlsx, .pdf, .csv or .json."));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        filter.currentOnly = true;
        auto answer = list(**workspace, filter);
        if (!answer || !call.isSet(u"export"_s))
            return answer;
        const Services::DocumentsExport order{filter,
            {call.value(u"export"_s), *formatOf(call), Exports::CsvNotation::Iso, TextLanguage::locale()}, {},
            call.surroundings->actor};
        const auto written = Services::exportDocuments(call.workspaceFolder, order);
        if (!written)
            return fail(written.error());
        answer->json.insert(u"file"_s, written->file);
        answer->text += tr("The list is in %1.").arg(written->file) + u'\n';
        return answer;
    }

private:
    static std::optional<Exports::ExportFormat> formatOf(const Call &call)
    {
        return Exports::exportFormatFrom(QFileInfo(call.value(u"export"_s)).suffix());
    }

    static QString stateNames()
    {
        QStringList names;
        for (const RecordState state : allRecordStates())
            names.append(toString(state));
        return names.join(u", "_s);
    }

    static Result<Answer> list(Services::Workspace &workspace, const Store::DocumentFilter &filter)
    {
        Store::DocumentStore documents(workspace.database());
        TextTable table({tr("Document"), tr("State"), tr("Title"), u'>' + tr("Amount"), tr("Why")});
        QJsonArray items;
        const auto read = documents.forEach(filter, [&](const Record &record) -> Result<void> {
            items.append(toJson(record));
            table.add({record.commandName(), recordStateTitle(record.state), record.title,
                amountOrDash(record.amount, record.currency), why(record)});
            return {};
        });
        if (!read)
            return fail(read.error());
        Answer answer;
        answer.json.insert(u"items"_s, items);
        answer.text = table.isEmpty() ? tr("No document is waiting.") + u'\n' : table.toString();
        return answer;
    }

    static QString why(const Record &record)
    {
        QStringList texts;
        for (const Reason &reason : record.reasons)
            texts.append(reason.text);
        return texts.join(u' ');
    }
};

} // namespace

std::unique_ptr<Command> makeQueueListCommand()
{
    return std::make_unique<QueueListCommand>();
}

} // namespace Ledgerbridge::Cli
