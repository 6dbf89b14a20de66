// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingeffects.h"

#include "planstep.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

/// Nobody reads more, and memory stays bounded.
constexpr qsizetype mostRows = 20'000;

Error stoppedError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("MappingEffects", "Stopped."), {}, 0, {}};
}

/// Plans stored documents under the stored mappings or under the edited ones.
class TwoBooks final
{
public:
    TwoBooks(Store::Database &database, const QList<CompanyLink> &companies, QDate today)
        : m_setup(setupOf(database, companies, today))
        , m_run(m_setup, {})
    {
    }

    [[nodiscard]] Result<void> load(const QList<MappingStep> &steps)
    {
        if (const auto loaded = m_run.loadSurroundings(); !loaded)
            return loaded;
        m_stored = m_run.mappings;
        m_edited = MappingBook(afterSteps(m_stored.rows(), steps));
        return {};
    }

    [[nodiscard]] Result<PlanOutcome> planStored(const Record &record) { return plan(record, m_stored); }
    [[nodiscard]] Result<PlanOutcome> planEdited(const Record &record) { return plan(record, m_edited); }
    /// What is held by then because NAV's master data changed is not the edits' doing.
    [[nodiscard]] Result<void> addNewlyHeld(MappingPreview &preview, const Record &record)
    {
        const auto unedited = planStored(record);
        if (!unedited)
            return fail(unedited.error());
        preview.newlyHeld += unedited->reasons.isEmpty() ? 1 : 0;
        return {};
    }
    [[nodiscard]] Store::DocumentStore &documents() { return m_run.documents; }

private:
    static EngineSetup setupOf(Store::Database &database, const QList<CompanyLink> &companies, QDate today)
    {
        EngineSetup setup;
        setup.database = &database;
        setup.companies = companies;
        setup.clock = [today] { return QDateTime(today, QTime(12, 0), Qt::UTC); };
        return setup;
    }

    [[nodiscard]] Result<PlanOutcome> plan(const Record &record, const MappingBook &book)
    {
        m_run.mappings = book;
        const auto planned = planRecord(m_run, record);
        return planned ? Result<PlanOutcome>(planned->outcome) : fail(planned.error());
    }

    EngineSetup m_setup;
    Run m_run;
    MappingBook m_stored;
    MappingBook m_edited;
};

bool hasReason(const QList<Reason> &reasons, const Reason &wanted)
{
    return std::any_of(reasons.cbegin(), reasons.cend(),
        [&wanted](const Reason &reason) { return reason.code == wanted.code && reason.subject == wanted.subject; });
}

void addHeld(MappingPreview &preview, const Record &record, const PlanOutcome &outcome)
{
    if (outcome.reasons.isEmpty()) {
        preview.addReleased(record.amount, record.currency);
        return;
    }
    // Of those that stay only such are news that the edits did something for.
    const bool helped = std::any_of(record.reasons.cbegin(), record.reasons.cend(),
        [&outcome](const Reason &reason) { return !hasReason(outcome.reasons, reason); });
    if (helped)
        preview.addRest(outcome.reasons.first());
}

Store::DocumentFilter inStates(const QList<RecordState> &states)
{
    Store::DocumentFilter filter;
    filter.states = states;
    return filter;
}

} // namespace

Result<MappingPreview> previewMappings(Store::Database &database, const QList<CompanyLink> &companies,
    const QList<MappingStep> &steps, QDate today, const GoOn &goOn)
{
    TwoBooks books(database, companies, today);
    if (const auto loaded = books.load(steps); !loaded)
        return fail(loaded.error());
    MappingPreview preview;
    int done = 0;
    const auto each = [&](const Record &record) -> Result<void> {
        if (!goOn(++done, 0))
            return fail(stoppedError());
        const auto outcome = books.planEdited(record);
        if (!outcome)
            return fail(outcome.error());
        if (record.state == RecordState::Held)
            addHeld(preview, record, *outcome);
        else if (!outcome->reasons.isEmpty())
            return books.addNewlyHeld(preview, record);
        return {};
    };
    const auto read = books.documents().forEach(
        inStates({RecordState::Held, RecordState::Ready, RecordState::AwaitingApproval}), each);
    if (!read)
        return fail(read.error());
    std::stable_sort(preview.rests.begin(), preview.rests.end(),
        [](const MappingPreview::Rest &a, const MappingPreview::Rest &b) { return a.documents > b.documents; });
    return preview;
}

Result<MappingPreview> previewVendor(Run &run, const AssumedVendor &assumed, const MappingRow &row)
{
    const MappingBook stored = run.mappings;
    const QHash<QString, PlanningCompany> companies = run.companies;
    run.mappings = MappingBook(afterSteps(stored.rows(), {{std::nullopt, row}}));
    run.companies[assumed.companyId].directory.insert(assumed.vendor);
    MappingPreview preview;
    Store::DocumentFilter filter = inStates({RecordState::Held});
    filter.byReason = true;
    filter.reason = ReasonCode::VendorMissing;
    filter.reasonSubject = row.source;
    const auto read = run.documents.forEach(filter, [&](const Record &record) -> Result<void> {
        const auto planned = planRecord(run, record);
        if (!planned)
            return fail(planned.error());
        addHeld(preview, record, planned->outcome);
        return {};
    });
    run.mappings = stored;
    run.companies = companies;
    return read ? Result<MappingPreview>(preview) : fail(read.error());
}

Result<QDate> trialStart(Store::Database &database, int months, QDate today)
{
    const auto youngest = Store::DocumentStore(database).youngestDay();
    if (!youngest)
        return fail(youngest.error());
    const QDate end = youngest->isValid() ? std::min(*youngest, today) : today;
    return end.addMonths(-months);
}

Result<MappingTrial> tryMappings(Store::Database &database, const QList<CompanyLink> &companies,
    const QList<MappingStep> &steps, QDate since, QDate today, const GoOn &goOn)
{
    TwoBooks books(database, companies, today);
    if (const auto loaded = books.load(steps); !loaded)
        return fail(loaded.error());
    Store::DocumentFilter filter;
    filter.currentOnly = true;
    filter.from = since;
    const auto all = books.documents().sums(filter);
    if (!all)
        return fail(all.error());
    MappingTrial trial;
    trial.since = since;
    const auto read = books.documents().forEach(filter, [&](const Record &record) -> Result<void> {
        if (!goOn(trial.documents, all->documents))
            return fail(stoppedError());
        ++trial.documents;
        const auto before = books.planStored(record);
        const auto after = before ? books.planEdited(record) : before;
        if (!after)
            return fail(after.error());
        const QList<PlanChange> changes = comparePlans(*before, *after);
        trial.differing += changes.isEmpty() ? 0 : 1;
        for (const PlanChange &change : changes) {
            trial.isCut = trial.rows.size() >= mostRows;
            if (trial.isCut)
                break;
            trial.rows.append(
                {record.documentId, record.kind, record.title, record.date, record.state, record.currency, change});
        }
        return {};
    });
    trial.stopped = !read && read.error().code == ErrorCode::Cancelled;
    if (!read && !trial.stopped)
        return fail(read.error());
    return trial;
}

} // namespace Ledgerbridge::Sync
