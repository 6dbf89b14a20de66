// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paymentlook.h"

#include "outage.h"
#include "planjson.h"
#include "runtext.h"
#include "writescope.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Documents that one run asks NAV about; each costs one or two calls.
constexpr int mostQuestions = 200;
/// Documents that one run considers. Most rest once they were considered: they became journal lines.
constexpr int mostConsidered = 2000;
/// So long after Concur was told that a document is paid, NAV is still asked whether the payment stands.
constexpr qint64 watchedDays = 60;

/// The invoice that the document became, where it became one.
std::optional<Posting> invoiceOf(const Store::PostedPlan &kept)
{
    const QList<Posting> postings = planFromText(kept.plan).postings;
    const auto found = std::find_if(postings.cbegin(), postings.cend(),
        [](const Posting &posting) { return posting.target == PostingTarget::PurchaseInvoice; });
    return found == postings.cend() ? std::nullopt : std::optional(*found);
}

/// What goes into the trail before Concur is told.
AuditEntry announcement(const Store::PaymentRow &row)
{
    const QString amount = row.seen.amount.toAmount() + u' ' + row.currency;
    const QString text = row.seen.status == PaymentSeen::Status::Reversed
        ? RunText::tr("NAV shows the payment of %1 no longer; Concur is told.").arg(amount)
        : RunText::tr("NAV shows %1 as paid; Concur is told.").arg(amount);
    return Run::entry(u"paymentSeen"_s, text);
}

} // namespace

PaymentLook::PaymentLook(Run &run)
    : m_run(run)
    , m_payments(*run.setup.database)
    , m_plans(*run.setup.database)
{
}

QCoro::Task<Result<void>> PaymentLook::lookAround()
{
    const QDateTime now = m_run.now();
    const auto due = m_payments.due({now.addDays(-watchedDays), now.addDays(-1)}, mostConsidered);
    if (!due)
        co_return fail(due.error());
    int questions = 0;
    for (const qint64 id : *due) {
        if (questions == mostQuestions || m_run.isCancelled())
            co_return Result<void>();
        const auto record = m_run.documents.byId(id);
        if (!record)
            co_return fail(record.error());
        if (!*record)
            continue;
        const auto asked = co_await lookAt(**record);
        if (!asked)
            co_return fail(asked.error());
        questions += *asked ? 1 : 0;
    }
    co_return Result<void>();
}

QCoro::Task<Result<bool>> PaymentLook::lookAt(Record record)
{
    const auto kept = m_plans.postingOf(record.id);
    if (!kept)
        co_return fail(kept.error());
    const std::optional<Posting> posting = *kept ? invoiceOf(**kept) : std::nullopt;
    if (!posting) {
        const auto resting = m_payments.restForEver(record.id);
        if (!resting)
            co_return fail(resting.error());
        co_return false;
    }
    const CompanyLink *const link = m_run.link(record.companyId);
    if (!link || m_run.unavailable.contains(record.companyId))
        co_return false;
    const auto compared = co_await compare(record, *posting, link);
    if (!compared)
        co_return fail(compared.error());
    co_return true;
}

QCoro::Task<Result<void>> PaymentLook::compare(Record record, Posting posting, const CompanyLink *link)
{
    const QString company = link->company.id;
    const auto found = co_await link->ledger->findPurchaseDocuments(
        company, Nav::PurchaseKind::Invoice, posting.vendorNumber, posting.externalNumber);
    if (!found)
        co_return unanswered(record, *link, found.error());
    const auto invoice = std::find_if(found->cbegin(), found->cend(), [&record](const Nav::PurchaseDocument &document) {
        return !document.isDraft() && document.number.compare(record.navNumber, Qt::CaseInsensitive) == 0;
    });
    if (invoice == found->cend())
        co_return hidden(record, RunText::tr("NAV does not show the invoice %1 any more.").arg(record.navNumber));
    const Nav::PurchaseDocument &document = *invoice;
    const auto settlement = co_await link->ledger->settlement(company, document, m_run.today());
    if (!settlement)
        co_return unanswered(record, *link, settlement.error());
    co_return settlement->hiddenBecause.isEmpty() ? writeDown(record, document, *settlement)
                                                  : hidden(record, settlement->hiddenBecause);
}

Result<void> PaymentLook::writeDown(
    const Record &record, const Nav::PurchaseDocument &invoice, const Nav::Settlement &settlement)
{
    const auto told = m_payments.told(record.id);
    if (!told)
        return fail(told.error());
    const auto news =
        paymentToTell(OwedDocument{invoice.totalIncludingTax, invoice.currencyCode}, settlement.entries, *told);
    if (!news)
        return hidden(record, news.error().message);
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        if (const auto noted = m_payments.looked(record.id); !noted)
            return fail(noted.error());
        if (!*news)
            return {};
        Store::PaymentRow row;
        row.recordId = record.id;
        row.seen = **news;
        row.currency = invoice.currencyCode;
        const auto reference = [&record](int sequence) {
            return paymentReference(
                record.companyName, record.navNumber, QString::number(record.postingDate.year()), sequence);
        };
        const auto opened = m_payments.open(row, reference, announcement(row));
        return opened ? Result<void>() : fail(opened.error());
    });
}

/// One question that NAV cannot answer keeps nobody from the others; a NAV that cannot be had is left alone.
Result<void> PaymentLook::unanswered(const Record &record, const CompanyLink &link, const Error &error)
{
    if (!endsRun(error))
        return hidden(record, error.message);
    if (!isOutage(error))
        return fail(error);
    m_run.leaveOut(link, error);
    return {};
}

/// Said once in the trail of the document, and again where the reason is another.
Result<void> PaymentLook::hidden(const Record &record, const QString &why)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        const auto isNew = m_payments.looked(record.id, why);
        if (!isNew)
            return fail(isNew.error());
        if (!*isNew)
            return {};
        return Store::AuditTrail(*m_run.setup.database).appendAbout(record.id, Run::entry(u"paymentHidden"_s, why));
    });
}

} // namespace Ledgerbridge::Sync
