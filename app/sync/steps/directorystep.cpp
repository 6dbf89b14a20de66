// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorystep.h"

namespace Ledgerbridge::Sync {

namespace {

constexpr qint64 completeEverySeconds = 24 * 60 * 60;

} // namespace

QCoro::Task<Result<void>> readDirectories(Run &run)
{
    int done = 0;
    const int total = int(run.setup.companies.size());
    for (const CompanyLink &link : run.setup.companies) {
        run.report(RunProgress::Phase::Directory, done++, total);
        const auto freshness = run.directoryStore.freshness(link.company.id);
        if (!freshness)
            co_return fail(freshness.error());
        const bool stale =
            !freshness->completeAt.isValid() || freshness->completeAt.secsTo(run.now()) >= completeEverySeconds;
        const QDateTime since = stale ? QDateTime() : freshness->asOf;
        const auto changes = co_await link.ledger->directory(link.company.id, since);
        if (!changes)
            co_return fail(changes.error());
        const auto applied = run.directoryStore.apply(link.company.id, *changes);
        if (!applied)
            co_return fail(applied.error());
    }
    co_return run.loadSurroundings();
}

} // namespace Ledgerbridge::Sync
