// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasestep.h"

#include "intake.h"
#include "keyvaluerows.h"
#include "orderclient.h"
#include "outage.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

namespace {

/// One watched request: its orders, once it has any, become documents. An order number is a version of its own, so a
/// request that became two orders gives two documents.
QCoro::Task<Result<void>> followRequest(Run &run, QString requestId)
{
    const auto request = co_await run.setup.orders->request(requestId);
    if (!request)
        co_return fail(request.error());
    if (!*request) {
        run.notice(RunText::tr("Concur knows no purchase request %1. Check the id in the watch list.").arg(requestId));
        co_return Result<void>();
    }
    if ((*request)->queueStatus == u"CREATE_FAILED")
        run.notice(RunText::tr("Purchase request %1 could not be created in Concur: %2")
                       .arg(requestId, (*request)->exceptions.join(u' ')));
    const auto orders = co_await run.setup.orders->ordersOf(**request);
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
    for (const QString &id : ids) {
        if (run.isCancelled())
            co_return Result<void>();
        const auto followed = co_await followRequest(run, id);
        if (!followed && endsRun(followed.error()) && followed.error().code != ErrorCode::MissingScope)
            co_return fail(followed.error());
        // One request that cannot be read keeps nobody from the others.
        if (!followed)
            run.problem(followed.error());
    }
    co_return Result<void>();
}

} // namespace Ledgerbridge::Sync
