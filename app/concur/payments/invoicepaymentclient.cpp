// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "invoicepaymentclient.h"

#include "concuranswer.h"
#include "concursession.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr int historyPage = 500; // concur.md 4.4
constexpr int mostPages = 1000; // a server that never ends must not hold the run for ever
constexpr QLatin1String paymentsPath("/invoice/payment-confirmation/v4/payments");

HttpCall historyCall(const QString &invoiceNumber, int page)
{
    QUrlQuery query;
    query.addQueryItem(u"invoiceNumber"_s, QString::fromLatin1(QUrl::toPercentEncoding(invoiceNumber)));
    query.addQueryItem(u"limit"_s, QString::number(historyPage));
    query.addQueryItem(u"page"_s, QString::number(page));
    HttpCall call;
    call.url.setPath(paymentsPath);
    call.url.setQuery(query);
    return call;
}

/// A table calls the array `paymentsList`, samples `payments` (concur.md 4.4).
QList<Json> rowsOf(const Json &answer)
{
    return answer[u"payments"].isArray() ? answer[u"payments"].items() : answer[u"paymentsList"].items();
}

InvoicePayment readPayment(const Json &row)
{
    return {row[u"requestId"].text(), row[u"paymentStatus"].text().toUpper(),
        row[u"paymentAmount"].decimal().value_or(Decimal::invalid()),
        QDate::fromString(row[u"paymentStatusDate"].text().left(10), Qt::ISODate)};
}

HttpCall bulkCall(const QList<InvoicePayment> &payments)
{
    Json body = Json::array();
    for (const InvoicePayment &payment : payments)
        body.append(Json::object({{u"requestId"_s, payment.requestId}, {u"paymentStatus"_s, payment.status},
            {u"paymentStatusDate"_s, payment.date.toString(Qt::ISODate)},
            {u"paymentAmount"_s, Json::number(payment.amount.toAmount())}}));
    HttpCall call;
    call.method = "POST";
    call.url.setPath(paymentsPath + u"/bulkUpdate"_s);
    call.headers = {{"Content-Type", "application/json"}};
    call.body = body.toBytes();
    call.safety = HttpCall::Safety::Write;
    return call;
}

const Json *rowOf(const QList<Json> &rows, const QString &requestId)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&requestId](const Json &row) {
        return row[u"requestId"].text().compare(requestId, Qt::CaseInsensitive) == 0;
    });
    return found == rows.cend() ? nullptr : &*found;
}

QList<InvoicePaymentResult> readBulk(const Json &answer, const QList<InvoicePayment> &payments)
{
    using Outcome = InvoicePaymentResult::Outcome;
    const QList<Json> good = answer[u"successfulPayments"].items();
    const QList<Json> bad = answer[u"failedPayments"].items();
    QList<InvoicePaymentResult> results;
    for (const InvoicePayment &payment : payments) {
        InvoicePaymentResult result{payment.requestId, Outcome::Unknown, {}};
        if (const Json *row = rowOf(bad, payment.requestId)) {
            result.outcome = Outcome::Refused;
            result.message = (*row)[u"errorMessage"].text();
        } else if (rowOf(good, payment.requestId)) {
            result.outcome = Outcome::Told;
        }
        results.append(result);
    }
    return results;
}

tl::unexpected<Error> unclear(int status)
{
    Error error{ErrorCode::OutcomeUnknown,
        QCoreApplication::translate("Concur", "It is not known whether Concur has taken the payments of invoices."),
        u"POST %1/bulkUpdate: HTTP %2"_s.arg(paymentsPath).arg(status), status, {}};
    return fail(error);
}

bool areDistinct(const QList<InvoicePayment> &payments)
{
    QSet<QString> ids;
    for (const InvoicePayment &payment : payments)
        if (!payment.requestId.isEmpty())
            ids.insert(payment.requestId.toUpper());
    return ids.size() == payments.size();
}

} // namespace

InvoicePaymentClient::InvoicePaymentClient(Session &session)
    : m_session(session)
{
}

QCoro::Task<Result<QList<InvoicePayment>>> InvoicePaymentClient::history(QString invoiceNumber)
{
    QList<InvoicePayment> payments;
    qsizetype rowCount = 0;
    for (int page = 1; page <= mostPages; ++page) {
        const HttpCall call = historyCall(invoiceNumber, page);
        const Result<HttpAnswer> answer = co_await m_session.send(call);
        const Result<Json> json = jsonOf(answer, u"GET %1"_s.arg(paymentsPath));
        if (!json)
            co_return fail(json.error());
        const QList<Json> rows = rowsOf(*json);
        for (const Json &row : rows)
            payments.append(readPayment(row));
        rowCount += rows.size();
        bool hasTotal = false;
        const qlonglong total = (*json)[u"totalRecordCount"].text().toLongLong(&hasTotal);
        // Without a total only an empty page ends it: Concur may have cut a page shorter than asked.
        if (rows.isEmpty() || (hasTotal && rowCount >= total))
            co_return payments;
    }
    co_return fail(ErrorCode::Protocol,
        QCoreApplication::translate("Concur", "Concur's history of payments of the invoice %1 does not end.")
            .arg(invoiceNumber));
}

QCoro::Task<Result<QList<InvoicePaymentResult>>> InvoicePaymentClient::tell(QList<InvoicePayment> payments)
{
    if (!areDistinct(payments))
        co_return fail(ErrorCode::Usage,
            QCoreApplication::translate("Concur", "Each payment told at once must be of another invoice."));
    if (payments.isEmpty())
        co_return QList<InvoicePaymentResult>();
    const HttpCall call = bulkCall(payments);
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    if (!answer)
        co_return fail(answer.error());
    const Result<Json> json = Json::parse(answer->body);
    const bool isBulk =
        json && (*json)[u"successfulPayments"].items().size() + (*json)[u"failedPayments"].items().size() > 0;
    // All bad comes as 400 with the same body; any other 400 is a refusal of the whole (concur.md 4.4).
    if (isBulk && (answer->isSuccess() || answer->status == 400))
        co_return readBulk(*json, payments);
    if (answer->isSuccess() || answer->status >= 500)
        co_return unclear(answer->status);
    co_return fail(refusalOf(*answer, u"POST %1"_s.arg(call.url.path())));
}

int timesInHistory(const QList<InvoicePayment> &history, const InvoicePayment &payment)
{
    const auto count = std::count_if(history.cbegin(), history.cend(), [&payment](const InvoicePayment &known) {
        return known.requestId.compare(payment.requestId, Qt::CaseInsensitive) == 0
            && known.status.compare(payment.status, Qt::CaseInsensitive) == 0 && known.date == payment.date
            && known.amount == payment.amount;
    });
    return int(count);
}

} // namespace Ledgerbridge::Concur
