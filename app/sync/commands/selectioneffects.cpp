// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "selectioneffects.h"

#include "planstep.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

bool isChecked(RecordState state)
{
    return state == RecordState::Held || state == RecordState::Received || state == RecordState::AwaitingApproval;
}

Result<void> addTo(SelectionPreview &preview, Run &run, const Record &record)
{
    ++preview.documents;
    if (record.amount.isValid())
        preview.amounts[record.currency] += record.amount;
    if (!isChecked(record.state))
        return {};
    const auto planned = planRecord(run, record);
    if (!planned)
        return fail(planned.error());
    if (planned->outcome.reasons.isEmpty())
        preview.checked.addReleased(record.amount, record.currency);
    else
        preview.checked.addRest(planned->outcome.reasons.constFirst());
    return {};
}

} // namespace

Result<SelectionPreview> previewSelection(Store::Database &database, const QList<CompanyLink> &companies,
    const QStringList &names, QDate today, const GoOn &goOn)
{
    EngineSetup setup;
    setup.database = &database;
    setup.companies = companies;
    setup.clock = [today] { return QDateTime(today, QTime(12, 0), Qt::UTC); };
    Run run(setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    SelectionPreview preview;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!goOn(int(i), int(names.size())))
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("MappingEffects", "Stopped."));
        const auto record = run.documents.find(names.at(i));
        if (!record)
            return fail(record.error());
        if (const auto added = *record ? addTo(preview, run, **record) : Result<void>(); !added)
            return fail(added.error());
    }
    auto &rests = preview.checked.rests;
    std::stable_sort(rests.begin(), rests.end(),
        [](const MappingPreview::Rest &a, const MappingPreview::Rest &b) { return a.documents > b.documents; });
    return preview;
}

} // namespace Ledgerbridge::Sync
