// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderstep.h"

#include "intake.h"
#include "namedorders.h"
#include "orderclient.h"
#include "orderlook.h"
#include "orderstore.h"
#include "outage.h"
#include "planstep.h"
#include "requeststore.h"
#include "writescope.h"

namespace Ledgerbridge::Sync {

namespace {

/// So many invoices in one transaction, and so many orders asked for in one run.
constexpr int scanBatch = 100;
constexpr int mostFollowed = 200;
constexpr int mostLooks = 300;

Store::NamedOrderLine namedLine(const Invoice &invoice, const InvoiceLine &line)
{
    Store::NamedOrderLine named;
    named.orderNumber = invoice.orderOf(line);
    named.orderLine = line.purchaseOrderLine;
    for (const InvoiceAllocation &allocation : line.allocations)
        named.amount += allocation.amountNet.value_or(allocation.amountGross.value_or(Decimal::invalid()));
    named.quantity = line.quantity;
    // Concur writes what is taken back as a negative price at times.
    if (named.quantity && named.quantity->isPositive() && named.amount.isNegative())
        named.quantity = named.quantity->negated();
    return named;
}

QList<Store::NamedOrderLine> namedLines(const Invoice &invoice)
{
    QList<Store::NamedOrderLine> lines;
    for (const InvoiceLine &line : invoice.lines)
        if (!invoice.orderOf(line).isEmpty())
            lines.append(namedLine(invoice, line));
    // An invoice whose lines all name others still belongs to the order in its head.
    const bool isOnLines = std::any_of(lines.cbegin(), lines.cend(),
        [&](const Store::NamedOrderLine &line) { return orderKey(line.orderNumber) == orderKey(invoice.poNumber); });
    if (!invoice.poNumber.isEmpty() && !isOnLines)
        lines.append(Store::NamedOrderLine{invoice.poNumber, {}, Decimal(), Decimal()});
    return lines;
}

Result<void> scanOne(Run &run, qint64 recordId)
{
    const auto record = run.documents.byId(recordId);
    if (!record || !*record)
        return record ? Result<void>() : fail(record.error());
    const auto payload = run.documents.payload(recordId);
    if (!payload)
        return fail(payload.error());
    QList<Store::NamedOrderLine> lines;
    const auto document = Concur::readFisPayload((*record)->kind, (*record)->fisId, *payload);
    if (document && document->invoice())
        lines = namedLines(*document->invoice());
    return Store::NamedOrders(*run.setup.database).keep(recordId, (*record)->contentHash, lines);
}

/// Content that is the same as before is not read again.
Result<void> scanInvoices(Run &run)
{
    Store::NamedOrders named(*run.setup.database);
    for (;;) {
        const auto ids = named.unread(scanBatch);
        if (!ids)
            return fail(ids.error());
        if (ids->isEmpty())
            return {};
        const auto done = inTransaction(*run.setup.database, [&]() -> Result<void> {
            for (const qint64 id : *ids)
                if (const auto scanned = scanOne(run, id); !scanned)
                    return scanned;
            return {};
        });
        if (!done)
            return done;
    }
}

/// Numbers of requests whose place an approved one has taken.
Result<QStringList> supersededNumbers(Run &run)
{
    const auto requests = Store::RequestStore(*run.setup.database).all();
    if (!requests)
        return fail(requests.error());
    QStringList numbers;
    for (const FollowedRequest &older : *requests)
        for (const FollowedRequest &younger : *requests)
            if (!older.id.isEmpty() && !older.number.isEmpty() && younger.supersedes == older.id
                && younger.isApproved())
                numbers.append(older.number);
    return numbers;
}

QCoro::Task<Result<void>> followOrder(Run &run, QString number, QStringList superseded)
{
    const auto followed = co_await run.setup.orders->followedOrder(number);
    if (!followed)
        co_return fail(followed.error());
    if (!*followed || superseded.contains((*followed)->order.requestNumber))
        co_return Result<void>();
    ++run.summary.documents.fetched;
    Concur::FisDocument document;
    document.kind = DocumentKind::Purchase;
    document.fisId = (*followed)->order.orderNumber;
    document.payload = (*followed)->payload;
    co_return takeIn(run, document);
}

} // namespace

QCoro::Task<Result<void>> followNamedOrders(Run &run)
{
    if (const auto scanned = scanInvoices(run); !scanned)
        co_return scanned;
    if (!run.setup.orders || !run.setup.followsInvoices || !run.covers(DocumentKind::Purchase))
        co_return Result<void>();
    const auto numbers = Store::NamedOrders(*run.setup.database).unfollowed(mostFollowed);
    if (!numbers)
        co_return fail(numbers.error());
    const auto superseded = supersededNumbers(run);
    if (!superseded)
        co_return fail(superseded.error());
    for (const QString &number : *numbers) {
        if (run.isCancelled())
            co_return Result<void>();
        const auto followed = co_await followOrder(run, number, *superseded);
        if (followed)
            continue;
        // The app may lack the scope for orders: said once, and the invoices go their way.
        run.problem(followed.error());
        if (followed.error().code == ErrorCode::MissingScope)
            co_return Result<void>();
        if (endsRun(followed.error()))
            co_return fail(followed.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> lookForOrders(Run &run)
{
    if (!run.covers(DocumentKind::Invoice) && !run.covers(DocumentKind::Purchase))
        co_return Result<void>();
    OrderLook look(run);
    const auto waiting = Store::NamedOrders(*run.setup.database).waiting();
    if (!waiting)
        co_return fail(waiting.error());
    for (const qint64 id : *waiting) {
        if (run.isCancelled() || look.count() >= mostLooks)
            break;
        const auto looked = co_await look.forInvoice(id);
        if (!looked)
            co_return fail(looked.error());
    }
    for (const CompanyLink &link : run.setup.companies) {
        if (run.isCancelled())
            break;
        const auto looked = co_await look.atOpenOrders(link);
        if (!looked)
            co_return fail(looked.error());
    }
    co_return run.loadOrders();
}

} // namespace Ledgerbridge::Sync
