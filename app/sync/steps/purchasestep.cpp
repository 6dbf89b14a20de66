// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasestep.h"

#include "intake.h"
#include "keyvaluerows.h"
#include "orderclient.h"
#include "outage.h"
#include "requestcreation.h"
#include "requeststore.h"
#include "runtext.h"
#include "superseding.h"

namespace Ledgerbridge::Sync {

namespace {

/// Where a watched request stands; none where Concur does not know it.
QCoro::Task<Result<std::optional<Concur::RequestState>>> readRequest(Run &run, QString requestId)
{
    using State = std::optional<Concur::RequestState>;
    const auto request = co_await run.setup.orders->request(requestId);
    if (!request)
        co_return fail(request.error());
    if (!*request) {
        run.notice(RunText::tr("Concur knows no purchase request %1. Check the id in the watch list.").arg(requestId));
        co_return State();
    }
    const auto kept = Store::RequestStore(*run.setup.database).seen(followedRequest(requestId, **request));
    if (!kept)
        co_return fail(kept.error());
    if ((*request)->queueStatus == u"CREATE_FAILED")
        run.notice(RunText::tr("Purchase request %1 could not be created in Concur: %2")
                       .arg(requestId, (*request)->exceptions.join(u' ')));
    co_return *request;
}

/// Its orders, once it has any, become documents. An order number is a version of its own, so a request that became two
/// orders gives two documents.
QCoro::Task<Result<void>> takeOrders(Run &run, Concur::RequestState request)
{
    const auto orders = co_await run.setup.orders->ordersOf(request);
    if (!orders)
        co_return fail(orders.error());
    for (const Concur::FollowedOrder &followed : *orders) {
        ++run.summary.documents.fetched;
        Concur::FisDocument document;
        document.kind = DocumentKind::Purchase;
        document.fisId = followed.order.orderNumber;
        document.payload = followed.payload;
        const auto taken = takeIn(run, document);
        if (!taken)
            co_return fail(taken.error());
    }
    co_return Result<void>();
}

/// One request that cannot be read keeps nobody from the others.
bool mayGoOn(Run &run, const Error &error)
{
    if (endsRun(error) && error.code != ErrorCode::MissingScope)
        return false;
    run.problem(error);
    return true;
}

} // namespace

QCoro::Task<Result<void>> fetchPurchases(Run &run)
{
    if (!run.setup.orders || !run.covers(DocumentKind::Purchase))
        co_return Result<void>();
    Store::KeyValueRows rows(*run.setup.database, Store::KeyValueRows::Table::Watches);
    const auto watched = rows.all();
    if (!watched)
        co_return fail(watched.error());
    const QStringList ids = watched->keys();
    QList<std::pair<QString, Concur::RequestState>> states;
    for (const QString &id : ids) {
        if (run.isCancelled())
            co_return Result<void>();
        const auto state = co_await readRequest(run, id);
        if (state && *state)
            states.append({id, **state});
        if (!state && !mayGoOn(run, state.error()))
            co_return fail(state.error());
    }
    // What another request took the place of is left out before its orders are taken up, or go to NAV.
    const auto superseded = supersededRequests(run);
    if (!superseded)
        co_return fail(superseded.error());
    for (const auto &[id, state] : std::as_const(states)) {
        if (run.isCancelled())
            co_return Result<void>();
        if (superseded->contains(id))
            continue;
        const auto taken = co_await takeOrders(run, state);
        if (!taken && !mayGoOn(run, taken.error()))
            co_return fail(taken.error());
    }
    co_return run.options.dryRun ? Result<void>() : applySuperseding(run);
}

} // namespace Ledgerbridge::Sync
