// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorystep.h"

#include "lessonstore.h"
#include "outage.h"
#include "runtext.h"
#include "seencounting.h"
#include "writescope.h"

namespace Ledgerbridge::Sync {

namespace {

constexpr qint64 completeEverySeconds = qint64(24) * 60 * 60;

} // namespace

namespace {

QCoro::Task<Result<void>> readDirectory(Run &run, const CompanyLink &link, QDateTime since)
{
    const auto changes = co_await link.ledger->directory(link.company.id, since);
    if (!changes)
        co_return fail(changes.error());
    co_return Store::inTransaction(*run.setup.database, [&]() -> Result<void> {
        if (const auto applied = run.directoryStore.apply(link.company.id, *changes); !applied)
            return applied;
        // What a vendor lacked may have been put right; NAV shows no more than that it was changed.
        QStringList numbers;
        for (const NavVendor &vendor : changes->vendors)
            numbers.append(vendor.number);
        return Store::LessonStore(*run.setup.database).forgetVendors(link.company.id, numbers);
    });
}

} // namespace

QCoro::Task<Result<void>> readWhole(Run &run, QString companyId)
{
    const CompanyLink *link = run.link(companyId);
    if (!link)
        co_return fail(ErrorCode::NotFound, RunText::tr("The NAV company %1 is not connected.").arg(companyId));
    const auto read = co_await readDirectory(run, *link, QDateTime());
    co_return read ? run.loadSurroundings() : fail(read.error());
}

QCoro::Task<Result<void>> readDirectories(Run &run)
{
    int done = 0;
    const int total = int(run.setup.companies.size());
    for (const CompanyLink &link : run.setup.companies) {
        run.report(RunProgress::Phase::Directory, done++, total);
        const auto freshness = run.directoryStore.freshness(link.company.id);
        if (!freshness)
            co_return fail(freshness.error());
        const bool known = freshness->completeAt.isValid();
        const bool stale = !known || freshness->completeAt.secsTo(run.now()) >= completeEverySeconds;
        const QDateTime since = stale ? QDateTime() : freshness->asOf;
        const auto read = co_await readDirectory(run, link, since);
        if (read)
            continue;
        // With one company only, or nothing to check documents against, there is nothing else to do.
        if (!isOutage(read.error()) || total == 1 || !known)
            co_return fail(read.error());
        run.leaveOut(link, read.error());
    }
    if (const auto loaded = run.loadSurroundings(); !loaded)
        co_return loaded;
    co_return countAllWhereNeeded(*run.setup.database, run.mappings, run.today());
}

} // namespace Ledgerbridge::Sync
