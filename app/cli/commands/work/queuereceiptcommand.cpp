// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "documentstore.h"
#include "receiptdesk.h"
#include "receiptfile.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Saves a receipt or an invoice's image (command-line.md, "Working"). A read: it works while a run is under way.
class QueueReceiptCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(QueueReceiptCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue receipt"_s, u"DOC FILE"_s,
            tr("Fetches the receipt of a report or the image of an invoice from Concur and saves it."), 2, 2,
            {QCommandLineOption(u"entry"_s, tr("The receipt of this entry instead of the whole report."), u"ID"_s),
                QCommandLineOption(u"force"_s, tr("Replaces the file if it is there already."))}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const QString path = call.arguments.at(1);
        const Services::Overwrite overwrite =
            call.isSet(u"force"_s) ? Services::Overwrite::Allow : Services::Overwrite::Refuse;
        // Looked at first: nothing is asked of Concur in vain.
        if (overwrite == Services::Overwrite::Refuse && QFileInfo::exists(path))
            co_return fail(ErrorCode::InvalidInput,
                tr("%1 is there already and was left as it is. Name another file, or replace it with --force.")
                    .arg(path));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const Result<Record> record = find(**workspace, call.arguments.first());
        if (!record)
            co_return fail(record.error());
        const Result<Services::Receipt> receipt = choose(**workspace, *record, call.value(u"entry"_s));
        if (!receipt)
            co_return fail(receipt.error());
        Services::ReceiptDesk desk(**workspace);
        QObject stopper;
        call.surroundings->onStop(&stopper, [&desk] { desk.abort(); });
        const Result<Concur::ImageFile> file = co_await desk.fetch(record->id, receipt->id);
        if (!file)
            co_return fail(file.error());
        if (const auto saved = Services::saveReceipt(*file, path, overwrite); !saved)
            co_return fail(saved.error());
        Answer answer;
        answer.json = {{u"document"_s, record->commandName()},
            {u"entries"_s, QJsonArray::fromStringList(receipt->entries)}, {u"file"_s, path},
            {u"type"_s, Concur::suffixOf(file->type)}, {u"bytes"_s, file->bytes.size()}};
        answer.text = tr("Saved as %1 (%2).").arg(path, Concur::suffixOf(file->type)) + u'\n';
        co_return answer;
    }

private:
    [[nodiscard]] static Result<Record> find(Services::Workspace &workspace, const QString &document)
    {
        const auto record = Store::DocumentStore(workspace.database()).find(document);
        if (!record)
            return fail(record.error());
        if (*record)
            return **record;
        return fail(ErrorCode::NotFound,
            tr("There is no document %1 in this workspace. See them with \"queue list --state all\".").arg(document));
    }

    /// That of the entry; without one the report as a whole or the invoice.
    [[nodiscard]] static Result<Services::Receipt> choose(
        Services::Workspace &workspace, const Record &record, const QString &entry)
    {
        const auto receipts = Services::ReceiptDesk::list(workspace.database(), record.id);
        if (!receipts)
            return fail(receipts.error());
        QStringList entries;
        for (const Services::Receipt &receipt : *receipts) {
            if (entry.isEmpty() ? receipt.entries.isEmpty() : receipt.entries.contains(entry))
                return receipt;
            entries += receipt.entries;
        }
        if (receipts->isEmpty())
            return fail(
                ErrorCode::NotFound, tr("%1 is of a kind that has no receipts in Concur.").arg(record.documentId));
        if (entries.isEmpty())
            return fail(ErrorCode::NotFound, tr("No entry of %1 has a receipt.").arg(record.documentId));
        return fail(ErrorCode::NotFound,
            tr("%1 has no entry %2 with a receipt. Entries with one: %3.")
                .arg(record.documentId, entry, entries.join(u", "_s)));
    }
};

} // namespace

std::unique_ptr<Command> makeQueueReceiptCommand()
{
    return std::make_unique<QueueReceiptCommand>();
}

} // namespace Ledgerbridge::Cli
