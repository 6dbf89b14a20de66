// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "orderlook.h"

#include "namedorders.h"
#include "orderstore.h"
#include "outage.h"
#include "planstep.h"
#include "purchasechecks.h"
#include "runtext.h"
#include "writescope.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

/// Comments of all orders of a vendor are read no more often than this for one number.
constexpr qint64 commentsEverySeconds = qint64(12) * 60 * 60;

bool isPosted(const Record &record)
{
    return (record.state == RecordState::Posted || record.state == RecordState::Confirmed)
        && !record.navNumber.isEmpty();
}

/// An order that cannot be read because NAV says no is an order that is not there; all else leaves what is known.
bool saysNo(const Error &error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::NotFound;
}

} // namespace

QList<KnownOrderLine> knownLines(const QList<Nav::PurchaseLine> &lines, const std::optional<PurchaseRequest> &concur)
{
    const QList<Nav::PurchaseLine> own = accountLines(lines);
    const QList<OrderLine> wanted = concur ? concur->costLines() : QList<OrderLine>();
    // A line with several allocations became several in NAV: then Concur's lines are what invoices name.
    const bool isSame = wanted.size() == own.size();
    QList<KnownOrderLine> known;
    for (qsizetype i = 0; i < (wanted.isEmpty() ? own.size() : wanted.size()); ++i) {
        KnownOrderLine line;
        if (wanted.isEmpty())
            line = KnownOrderLine{QString::number(i + 1), own[i].description, own[i].quantity, own[i].unitCost, {}, {}};
        else
            line = KnownOrderLine{wanted[i].lineNumber, wanted[i].description,
                wanted[i].quantity.value_or(Decimal::invalid()), wanted[i].unitPrice.value_or(Decimal::invalid()), {},
                {}};
        if (wanted.isEmpty() || isSame) {
            line.received = own[i].received;
            line.invoiced = own[i].invoiced;
        }
        known.append(line);
    }
    return known;
}

Result<std::optional<Record>> OrderLook::ownOrder(const CompanyLink &link, const QString &orderNumber)
{
    const auto id = Store::NamedOrders(*m_run.setup.database).purchaseOf(orderNumber);
    if (!id)
        return fail(id.error());
    if (*id == 0)
        return std::optional<Record>();
    const auto record = m_run.documents.byId(*id);
    if (!record)
        return fail(record.error());
    const bool isElsewhere = *record && isPosted(**record) && (*record)->companyId != link.company.id;
    return isElsewhere ? std::optional<Record>() : *record;
}

Result<std::optional<PurchaseRequest>> OrderLook::concurOrder(const std::optional<Record> &own)
{
    if (!own)
        return std::optional<PurchaseRequest>();
    const auto payload = m_run.documents.payload(own->id);
    if (!payload)
        return fail(payload.error());
    const auto document = Concur::readFisPayload(own->kind, own->fisId, *payload);
    const bool isReadable = document && document->purchase();
    return isReadable ? std::optional<PurchaseRequest>(*document->purchase()) : std::nullopt;
}

QCoro::Task<Result<void>> OrderLook::forInvoice(qint64 recordId)
{
    const auto record = m_run.documents.byId(recordId);
    if (!record || !*record)
        co_return record ? Result<void>() : fail(record.error());
    const auto planned = planRecord(m_run, **record);
    if (!planned)
        co_return fail(planned.error());
    const PostingPlan &plan = planned->outcome.plan;
    const CompanyLink *link = m_run.link(plan.companyId);
    if (!link || plan.postings.isEmpty())
        co_return Result<void>();
    const auto numbers = Store::NamedOrders(*m_run.setup.database).numbersOf(recordId);
    if (!numbers)
        co_return fail(numbers.error());
    const QString vendor = plan.postings.constFirst().vendorNumber;
    for (const QString &number : *numbers) {
        const auto own = ownOrder(*link, number);
        if (!own)
            co_return fail(own.error());
        Wanted wanted;
        wanted.orderNumber = number;
        wanted.number = *own && isPosted(**own) ? (*own)->navNumber : QString();
        wanted.vendorNumber = vendor;
        wanted.own = *own;
        const auto looked = co_await look(*link, wanted);
        if (!looked)
            co_return fail(looked.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> OrderLook::atOpenOrders(const CompanyLink &link)
{
    constexpr qsizetype most = 100;
    const auto open = Store::OrderStore(*m_run.setup.database).open(link.company.id);
    if (!open)
        co_return fail(open.error());
    const QList<OpenOrder> oldest = open->first(std::min(most, open->size()));
    for (const OpenOrder &each : oldest) {
        if (m_run.isCancelled())
            break;
        const auto own = ownOrder(link, each.order.orderNumber);
        if (!own)
            co_return fail(own.error());
        Wanted wanted;
        wanted.orderNumber = each.order.orderNumber;
        wanted.number = each.order.number;
        wanted.vendorNumber = each.order.vendorNumber;
        wanted.own = *own;
        const auto looked = co_await look(link, wanted);
        if (!looked)
            co_return fail(looked.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> OrderLook::look(const CompanyLink &link, Wanted wanted)
{
    const QString key = link.company.id + u'/' + orderKey(wanted.orderNumber);
    if (m_run.unavailable.contains(link.company.id) || m_seen.contains(key))
        co_return Result<void>();
    m_seen.insert(key);
    const auto found = co_await find(link, wanted);
    Result<QList<Nav::PurchaseLine>> lines;
    if (found && *found)
        lines = co_await link.ledger->purchaseLines(link.company.id, Nav::PurchaseKind::Order, (*found)->id);
    const Error trouble = !found ? found.error() : !lines ? lines.error() : Error();
    const bool isTrouble = !found || !lines;
    if (isTrouble && isOutage(trouble)) {
        m_run.leaveOut(link, trouble);
        co_return Result<void>();
    }
    if (isTrouble && !saysNo(trouble))
        co_return fail(trouble);
    if (isTrouble || !*found)
        co_return keepNone(link, wanted);
    const auto concur = concurOrder(wanted.own);
    if (!concur)
        co_return fail(concur.error());
    KnownOrder order;
    order.orderNumber = orderKey(wanted.orderNumber);
    order.companyId = link.company.id;
    order.number = (*found)->number;
    order.navId = (*found)->id;
    order.vendorNumber = (*found)->vendorNumber;
    order.status = (*found)->status;
    order.currency = (*found)->currencyCode;
    order.lines = knownLines(*lines, *concur);
    co_return Store::OrderStore(*m_run.setup.database).keep(order);
}

/// NAV shows none. What stood there before is gone: its lines stay, for who looks back.
Result<void> OrderLook::keepNone(const CompanyLink &link, const Wanted &wanted)
{
    Store::OrderStore store(*m_run.setup.database);
    const auto known = store.known(link.company.id);
    if (!known)
        return fail(known.error());
    KnownOrder order = known->value(orderKey(wanted.orderNumber));
    const bool stood = order.stands();
    order.orderNumber = orderKey(wanted.orderNumber);
    order.companyId = link.company.id;
    order.isGone = !order.number.isEmpty();
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        if (const auto kept = store.keep(order); !kept)
            return kept;
        if (!stood)
            return {};
        const auto noted =
            Store::AuditTrail(*m_run.setup.database)
                .append(Run::entry(QStringLiteral("orderGone"),
                    RunText::tr("NAV shows order %1 (%2 in Concur) no more.").arg(order.number, wanted.orderNumber),
                    order.number));
        return noted ? Result<void>() : fail(noted.error());
    });
}

QCoro::Task<Result<OrderLook::Found>> OrderLook::byNumber(const CompanyLink &link, QString number, QString vendorNumber)
{
    const auto orders = co_await link.ledger->findOrdersByNumber(link.company.id, number);
    if (!orders)
        co_return fail(orders.error());
    Found any;
    for (const Nav::PurchaseDocument &order : *orders) {
        if (vendorNumber.isEmpty() || Directory::normalised(order.vendorNumber) == Directory::normalised(vendorNumber))
            co_return Found(order);
        any = order;
    }
    co_return any;
}

/// Reading the comments of all orders of a vendor costs; what is about to be written from here need not be looked for.
Result<bool> OrderLook::mayReadComments(const CompanyLink &link, const Wanted &wanted)
{
    if (wanted.vendorNumber.isEmpty() || (wanted.own && !isPosted(*wanted.own)))
        return false;
    const auto last = Store::OrderStore(*m_run.setup.database).lookedAt(link.company.id, wanted.orderNumber);
    if (!last)
        return fail(last.error());
    return !last->isValid() || last->secsTo(m_run.now()) >= commentsEverySeconds;
}

/// By NAV's own number, then by Concur's as NAV's, then by the comment that orders of ours carry.
QCoro::Task<Result<OrderLook::Found>> OrderLook::find(const CompanyLink &link, Wanted wanted)
{
    Result<Found> found;
    if (!wanted.number.isEmpty())
        found = co_await byNumber(link, wanted.number, wanted.vendorNumber);
    else
        found = co_await byNumber(link, wanted.orderNumber, wanted.vendorNumber);
    const bool isSettled = !found
        || (*found
            && (wanted.vendorNumber.isEmpty()
                || Directory::normalised((*found)->vendorNumber) == Directory::normalised(wanted.vendorNumber)));
    if (isSettled)
        co_return found;
    const auto mayRead = mayReadComments(link, wanted);
    if (!mayRead)
        co_return fail(mayRead.error());
    if (!*mayRead)
        co_return found;
    const auto commented =
        co_await link.ledger->findOrdersByComment(link.company.id, wanted.vendorNumber, wanted.orderNumber);
    if (!commented)
        co_return fail(commented.error());
    co_return commented->isEmpty() ? found : Result<Found>(Found(commented->constFirst()));
}

} // namespace Ledgerbridge::Sync
