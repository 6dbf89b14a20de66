// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paymenttelling.h"

#include "postingwork.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// Confirmations in one call.
constexpr qsizetype batchSize = 50;

Concur::PaymentConfirmation confirmationOf(const Store::PaymentRow &row, const Record &record)
{
    Concur::PaymentConfirmation confirmation;
    confirmation.fisId = record.fisId;
    confirmation.statusCode = processingStatusCode(row.seen.status);
    confirmation.clearingDate = clearingDateText(row.seen.clearingDate);
    confirmation.amount = row.seen.amount;
    confirmation.currency = row.currency;
    confirmation.receiverId = record.partyCode;
    confirmation.receiverName = record.party;
    confirmation.companyId = record.companyName;
    confirmation.documentNumber = record.navNumber;
    confirmation.fiscalYear = QString::number(record.postingDate.year());
    confirmation.paymentRef = row.reference;
    return confirmation;
}

Concur::InvoicePayment invoicePaymentOf(const Store::PaymentRow &row, const Record &record)
{
    Concur::InvoicePayment payment;
    payment.requestId = record.documentId;
    payment.status = row.seen.status == PaymentSeen::Status::Reversed ? u"VOID"_s : u"PAID"_s;
    payment.amount = row.seen.amount;
    payment.date = row.seen.clearingDate;
    return payment;
}

} // namespace

PaymentTelling::PaymentTelling(Run &run)
    : m_run(run)
    , m_payments(*run.setup.database)
{
}

Result<QList<PaymentTelling::Open>> PaymentTelling::openOnes()
{
    const auto rows = m_payments.openRows();
    if (!rows)
        return fail(rows.error());
    QList<Open> open;
    for (const Store::PaymentRow &row : *rows) {
        const auto record = m_run.documents.byId(row.recordId);
        if (!record)
            return fail(record.error());
        if (*record)
            open.append({row, **record});
    }
    return open;
}

QCoro::Task<Result<void>> PaymentTelling::tellOpen()
{
    const auto open = openOnes();
    if (!open)
        co_return fail(open.error());
    QList<Open> reports;
    QList<Open> invoices;
    for (const Open &one : *open)
        (one.record.kind == DocumentKind::Expense ? reports : invoices).append(one);
    while (!reports.isEmpty() && !m_run.isCancelled()) {
        const qsizetype count = qMin(batchSize, reports.size());
        const auto done = co_await tellReports(reports.first(count));
        if (!done)
            co_return done;
        reports = reports.sliced(count);
    }
    for (const Open &invoice : std::as_const(invoices)) {
        if (m_run.isCancelled())
            co_return Result<void>();
        const auto done = co_await tellInvoice(invoice);
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> PaymentTelling::tellReports(QList<Open> reports)
{
    QList<Concur::PaymentConfirmation> confirmations;
    for (const Open &report : std::as_const(reports))
        confirmations.append(confirmationOf(report.row, report.record));
    const auto answers = co_await m_run.setup.fis->confirmPayments(confirmations);
    if (!answers)
        co_return fail(answers.error());
    for (qsizetype i = 0; i < reports.size() && i < answers->size(); ++i)
        if (const auto settled = settleReport(reports.at(i), answers->at(i)); !settled)
            co_return settled;
    co_return Result<void>();
}

Result<void> PaymentTelling::settleReport(const Open &report, const Concur::FisItemResult &answer)
{
    switch (Concur::paymentReactionTo(answer)) {
    case Concur::PaymentReaction::Done:
    case Concur::PaymentReaction::AlreadyDone: return told(report);
    case Concur::PaymentReaction::NotPostedYet:
    case Concur::PaymentReaction::RetryLater: return {};
    case Concur::PaymentReaction::Unknown:
    case Concur::PaymentReaction::Raise: break;
    }
    return refused(report, answer.message.isEmpty() ? RunText::tr("code %1").arg(answer.code) : answer.message);
}

QCoro::Task<Result<void>> PaymentTelling::tellInvoice(Open invoice)
{
    const Concur::InvoicePayment payment = invoicePaymentOf(invoice.row, invoice.record);
    const auto history = co_await m_run.setup.invoicePayments->history(invoice.record.number);
    if (!history)
        co_return fail(history.error());
    const auto before = m_payments.toldAlike(invoice.row);
    if (!before)
        co_return fail(before.error());
    if (Concur::timesInHistory(*history, payment) > *before)
        co_return told(invoice);
    const QList<Concur::InvoicePayment> payments{payment};
    const auto results = co_await m_run.setup.invoicePayments->tell(payments);
    if (!results && isRefusal(results.error()))
        co_return refused(invoice, results.error().message);
    if (!results)
        co_return fail(results.error());
    using Outcome = Concur::InvoicePaymentResult::Outcome;
    const Concur::InvoicePaymentResult result = results->value(0);
    if (result.outcome == Outcome::Told)
        co_return told(invoice);
    co_return result.outcome == Outcome::Refused ? refused(invoice, result.message) : Result<void>();
}

Result<void> PaymentTelling::sayWhatWaits()
{
    const auto open = openOnes();
    if (!open)
        return fail(open.error());
    for (const Open &one : *open) {
        if (one.row.openedAt.addDays(1) > m_run.now())
            continue;
        m_run.notice(RunText::tr("Concur has not taken the payment of document %1 (%2) for more than a day; it is told "
                                 "again with each run. See whether Concur shows the document as posted.")
                         .arg(one.record.documentId, one.row.reference));
    }
    return {};
}

Result<void> PaymentTelling::told(const Open &one)
{
    const QString amount = one.row.seen.amount.toAmount() + u' ' + one.row.currency;
    const QString text = one.row.seen.status == PaymentSeen::Status::Reversed
        ? RunText::tr("Concur was told that the payment of %1 was taken back.").arg(amount)
        : RunText::tr("Concur was told that %1 is paid.").arg(amount);
    return m_payments.settle(
        one.row, Store::PaymentRow::Outcome::Told, {}, Run::entry(u"paymentTold"_s, text, one.row.reference));
}

Result<void> PaymentTelling::refused(const Open &one, const QString &why)
{
    const QString text = RunText::tr("Concur did not take the payment of document %1 (%2): %3")
                             .arg(one.record.documentId, one.row.reference, why);
    m_run.notice(text);
    return m_payments.settle(
        one.row, Store::PaymentRow::Outcome::Refused, why, Run::entry(u"paymentRefused"_s, text, one.row.reference));
}

} // namespace Ledgerbridge::Sync
