// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include "acknowledgestep.h"
#include "confirmstep.h"
#include "dimensionstep.h"
#include "directorystep.h"
#include "exchangerecorder.h"
#include "fetchstep.h"
#include "followstep.h"
#include "httpclient.h"
#include "orderstep.h"
#include "outage.h"
#include "paymentstep.h"
#include "planstep.h"
#include "poststep.h"
#include "purchasestep.h"
#include "recoverystep.h"
#include "replaystep.h"
#include "run.h"
#include "runsummary.h"
#include "runtext.h"
#include "vendormaking.h"
#include "vendorproposing.h"
#include "vendorstep.h"

#include <QTimer>

#include <chrono>

namespace Ledgerbridge::Sync {

namespace {

constexpr std::chrono::seconds heartbeat{20};
/// How often one run looks up postings without a clear answer and goes on.
constexpr int lookUps = 5;

} // namespace

class Engine::Private final
{
public:
    Private(EngineSetup engineSetup, Engine *engine)
        : setup(std::move(engineSetup))
        , q(engine)
    {
    }

    QCoro::Task<Result<void>> steps(Run &run);
    QCoro::Task<Result<void>> replaySteps(Run &run);
    QCoro::Task<Result<void>> writingSteps(Run &run);
    QCoro::Task<Result<void>> postAll(Run &run);
    void resumeClients() const;

    EngineSetup setup;
    Engine *q;
    Run *current = nullptr;
};

Engine::Engine(EngineSetup setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(setup), this))
{
}

Engine::~Engine() = default;

void Engine::Private::resumeClients() const
{
    if (setup.concurHttp)
        setup.concurHttp->resume();
    for (HttpClient *client : setup.navHttp)
        client->resume();
}

void Engine::cancel()
{
    if (d->current)
        d->current->cancelRequested = true;
    if (d->setup.concurHttp)
        d->setup.concurHttp->abort();
    for (HttpClient *client : std::as_const(d->setup.navHttp))
        client->abort();
}

/// Posts; a posting without a clear answer is looked up at once, then the rest goes on.
QCoro::Task<Result<void>> Engine::Private::postAll(Run &run)
{
    for (int attempt = 0;; ++attempt) {
        const auto posted = co_await postDocuments(run);
        if (posted || run.isCancelled())
            co_return posted;
        if (!mayLookUp(posted.error()) || attempt == lookUps)
            co_return posted;
        const auto recovered = co_await recoverOpenPostings(run);
        if (!recovered)
            co_return recovered;
    }
}

QCoro::Task<Result<void>> Engine::Private::steps(Run &run)
{
    if (run.options.replayNow)
        co_return co_await replaySteps(run);
    using Step = QCoro::Task<Result<void>> (*)(Run &);
    struct Stop
    {
        Step step;
        /// Writes to one of the systems, so that a dry run leaves it out.
        bool writes;
    };
    const Stop before[] = {{readDirectories, false}, {recoverVendors, true}, {recoverOpenPostings, true},
        {replayCalls, true}, {exchangeDimensions, false}, {followDrafts, true}, {fetchDocuments, false},
        {acknowledgeFetched, true}, {fetchPurchases, false}, {followNamedOrders, false}, {lookForOrders, false},
        {planDocuments, false}};
    for (const Stop &stop : before) {
        if (stop.writes && run.options.dryRun)
            continue;
        const auto done = co_await stop.step(run);
        if (!done)
            co_return done;
        if (run.isCancelled())
            co_return Result<void>();
    }
    if (run.options.dryRun) {
        if (const auto counted = countReady(run); !counted)
            co_return counted;
        const auto provided = co_await provideVendors(run);
        if (!provided)
            co_return provided;
        co_return co_await proposeVendors(run);
    }
    co_return co_await writingSteps(run);
}

QCoro::Task<Result<void>> Engine::Private::replaySteps(Run &run)
{
    if (const auto loaded = run.loadSurroundings(); !loaded)
        co_return loaded;
    const auto replayed = co_await replayCalls(run);
    if (!replayed || run.isCancelled())
        co_return replayed;
    const auto exchanged = co_await exchangeDimensions(run);
    if (!exchanged || run.isCancelled())
        co_return exchanged;
    co_return co_await provideVendors(run);
}

QCoro::Task<Result<void>> Engine::Private::writingSteps(Run &run)
{
    const auto posted = co_await postAll(run);
    if (!posted && posted.error().code != ErrorCode::Cancelled)
        run.problem(posted.error());
    using Step = QCoro::Task<Result<void>> (*)(Run &);
    const Step after[] = {confirmPostings, tellPayments, provideVendors, proposeVendors};
    for (const Step step : after) {
        if (run.isCancelled())
            break;
        const auto done = co_await step(run);
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<RunSummary>> Engine::run(SyncOptions options)
{
    d->resumeClients();
    Run run(d->setup, options);
    if (const auto taken = run.takeLease(Run::leaseName()); !taken)
        co_return fail(taken.error());
    d->current = &run;
    if (d->setup.exchanges)
        d->setup.exchanges->beginRun(run.summary.runId);
    run.onProgress = [this](const RunProgress &progress) { Q_EMIT progressed(progress); };
    run.onChange = [this] { Q_EMIT recordsChanged(); };
    QTimer beat;
    beat.setInterval(heartbeat);
    connect(&beat, &QTimer::timeout, this, [&run] { run.renewLeases(); });
    beat.start();
    const HttpUse before = httpUse(d->setup);
    if (const auto begun = run.runs.begin(run.summary, options.actor); !begun)
        run.problem(begun.error());
    run.report(RunProgress::Phase::Starting);

    const auto done = co_await d->steps(run);
    run.summary.cancelled = run.isCancelled();
    if (!done && done.error().code != ErrorCode::Cancelled)
        run.problem(done.error());
    if (const auto finished = finishSummary(run, before); !finished)
        run.problem(finished.error());
    if (const auto kept = run.runs.finish(run.summary); !kept)
        run.problem(kept.error());
    if (d->setup.exchanges)
        d->setup.exchanges->endRun();
    run.releaseLease(Run::leaseName());
    beat.stop();
    d->current = nullptr;
    Q_EMIT progressed(RunProgress{RunProgress::Phase::Done, 0, 0});
    Q_EMIT recordsChanged();
    co_return run.summary;
}

} // namespace Ledgerbridge::Sync
