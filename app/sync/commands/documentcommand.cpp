// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentcommand.h"

#include "runtext.h"
#include "writescope.h"

namespace Ledgerbridge::Sync {

namespace {

/// Few enough that nobody waits for the database, many enough that ten thousand need no ten thousand syncs to disk.
constexpr qsizetype documentsPerTransaction = 100;

Result<void> runBatch(
    Run &run, const QStringList &names, const DocumentCommand &command, QList<CommandOutcome> &outcomes)
{
    return Store::inTransaction(*run.setup.database, [&]() -> Result<void> {
        for (const QString &name : names) {
            const auto record = findRecord(run, name);
            if (!record)
                return fail(record.error());
            const Result<CommandOutcome> outcome = command(run, *record);
            if (!outcome)
                return fail(outcome.error());
            outcomes.append(*outcome);
        }
        return {};
    });
}

} // namespace

Result<Record> findRecord(Run &run, const QString &document)
{
    const auto record = run.documents.find(document);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound,
            RunText::tr("There is no document %1 in this workspace. Check the id with \"queue list\".").arg(document));
    return **record;
}

CommandOutcome unchanged(const Record &record, const QString &message)
{
    return CommandOutcome{record.documentId, record.state, record.state, record.reasons, message, false};
}

Result<QList<CommandOutcome>> forEachDocument(
    const EngineSetup &setup, const QStringList &names, const DocumentCommand &command)
{
    Run run(setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    QList<CommandOutcome> outcomes;
    for (qsizetype at = 0; at < names.size(); at += documentsPerTransaction)
        if (const auto done = runBatch(run, names.mid(at, documentsPerTransaction), command, outcomes); !done)
            return fail(done.error());
    return outcomes;
}

} // namespace Ledgerbridge::Sync
