// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "approvedlists.h"

#include "concuranswer.h"
#include "concursession.h"
#include "payloadfields.h"

#include <QCoreApplication>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr int reportsPage = 100; // the most of related lists (concur.md 2.1)
constexpr int digestsPage = 1000; // concur.md 4.1
constexpr int mostPages = 1000; // a server that never ends must not hold the program for ever
constexpr QLatin1String reportsPath("/api/v3.0/expense/reports");
constexpr QLatin1String digestsPath("/api/v3.0/invoice/paymentrequestdigests");
constexpr QLatin1String namesPath("/api/v3.0/invoice/localizeddata");

HttpCall callOf(const QString &path, QUrlQuery query, const QString &offset)
{
    if (!offset.isEmpty())
        query.addQueryItem(u"offset"_s, QString::fromLatin1(QUrl::toPercentEncoding(offset)));
    HttpCall call;
    call.url.setPath(path);
    call.url.setQuery(query);
    return call;
}

/// The link itself names an inner host and is never followed; its offset is opaque (concur.md 2.1).
QString nextOffset(const Json &answer)
{
    return QUrlQuery(QUrl(answer[u"NextPage"].text())).queryItemValue(u"offset"_s, QUrl::FullyDecoded);
}

/// Whichever is a filled array counts (concur.md 4.1).
QList<Json> rowsOf(const Json &answer, const QStringList &arrays)
{
    for (const QString &name : arrays)
        if (const QList<Json> rows = answer[name].items(); !rows.isEmpty())
            return rows;
    return {};
}

/// Custom codes exist (concur.md 2.2), so what is not known to be unpaid or on its way back counts as approved.
ApprovedDocument readReport(const Json &row)
{
    ApprovedDocument report;
    report.kind = DocumentKind::Expense;
    report.documentId = row[u"ID"].text();
    report.title = row[u"Name"].text();
    report.ledger = row[u"LedgerName"].text();
    report.currency = row[u"CurrencyCode"].text();
    const auto approved = row[u"TotalApprovedAmount"].decimal();
    const auto total = row[u"Total"].decimal();
    report.amount = approved.value_or(total.value_or(Decimal::invalid()));
    report.approvedOn = readDate(row[u"ProcessingPaymentDate"]);
    report.status = row[u"PaymentStatusName"].text();
    return report;
}

ApprovedDocument readDigest(const Json &row, const QString &status)
{
    ApprovedDocument invoice;
    invoice.kind = DocumentKind::Invoice;
    invoice.documentId =
        row[u"PaymentRequestId"].text().isEmpty() ? row[u"ID"].text() : row[u"PaymentRequestId"].text();
    invoice.title = u"%1 %2"_s.arg(row[u"VendorName"].text(), row[u"InvoiceNumber"].text()).trimmed();
    invoice.currency = row[u"CurrencyCode"].text();
    invoice.amount = row[u"Total"].decimal().value_or(Decimal::invalid());
    const QDate extracted = readDate(row[u"ExtractedDate"]);
    invoice.approvedOn = extracted.isValid() ? extracted : readDate(row[u"LastModifiedDate"]);
    invoice.status = status;
    return invoice;
}

bool isApprovedReport(const Json &row)
{
    const QString payment = row[u"PaymentStatusCode"].text();
    return row[u"ApprovalStatusCode"].text() == u"A_APPR" && payment != u"P_NOTP" && payment != u"P_HOLD";
}

bool isSame(const QString &name, QLatin1String word)
{
    return name.compare(word, Qt::CaseInsensitive) == 0;
}

/// Codes of invoices are printed nowhere: their names count (concur.md 4.1, 3.7).
bool isApprovedInvoice(const Json &row, const QString &approval, const QString &payment)
{
    return isSame(approval, "Approved"_L1) && !isSame(payment, "Not Paid"_L1) && !row[u"IsDeleted"].flag();
}

} // namespace

ApprovedLists::ApprovedLists(Session &session)
    : m_session(session)
{
}

QCoro::Task<Result<QList<Json>>> ApprovedLists::pages(QString path, QUrlQuery query, QStringList arrays)
{
    QList<Json> rows;
    QString offset;
    for (int page = 0; page < mostPages; ++page) {
        const HttpCall call = callOf(path, query, offset);
        const Result<HttpAnswer> answer = co_await m_session.send(call);
        const Result<Json> json = jsonOf(answer, u"GET "_s + path);
        if (!json)
            co_return fail(json.error());
        const QList<Json> found = rowsOf(*json, arrays);
        rows += found;
        const QString next = nextOffset(*json);
        if (next.isEmpty() || found.isEmpty())
            co_return rows;
        if (next == offset)
            break;
        offset = next;
    }
    co_return fail(ErrorCode::Protocol,
        QCoreApplication::translate("Concur", "Concur's list of approved documents does not end."), path);
}

QCoro::Task<Result<QList<ApprovedDocument>>> ApprovedLists::reports(QDate from, QDate to)
{
    QUrlQuery query;
    query.addQueryItem(u"user"_s, u"ALL"_s);
    query.addQueryItem(u"approvalStatusCode"_s, u"A_APPR"_s);
    // Whether the bounds count themselves is written nowhere; days are looked at again below.
    query.addQueryItem(u"processingPaymentDateAfter"_s, from.addDays(-1).toString(Qt::ISODate));
    query.addQueryItem(u"processingPaymentDateBefore"_s, to.addDays(2).toString(Qt::ISODate));
    query.addQueryItem(u"limit"_s, QString::number(reportsPage));
    const QStringList arrays{u"Items"_s};
    const auto rows = co_await pages(reportsPath, query, arrays);
    if (!rows)
        co_return fail(rows.error());
    QList<ApprovedDocument> reports;
    for (const Json &row : *rows) {
        const ApprovedDocument report = readReport(row);
        if (isApprovedReport(row) && report.approvedOn >= from && report.approvedOn <= to)
            reports.append(report);
    }
    co_return reports;
}

QCoro::Task<Result<QHash<QString, QString>>> ApprovedLists::names(QString type)
{
    QUrlQuery query;
    query.addQueryItem(u"type"_s, type);
    query.addQueryItem(u"langCode"_s, u"en"_s);
    const HttpCall call = callOf(namesPath, query, {});
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    const Result<Json> json = jsonOf(answer, u"GET "_s + namesPath);
    if (!json)
        co_return fail(json.error());
    QHash<QString, QString> names;
    const QList<Json> rows = (*json)[u"LocalizationData"].items();
    for (const Json &row : rows)
        names.insert(row[u"Code"].text(), row[u"LocalizedValue"].text());
    co_return names;
}

QCoro::Task<Result<QList<ApprovedDocument>>> ApprovedLists::invoices(QDate from, QDate to)
{
    const QString approvalType = u"approvalStatus"_s;
    const auto approvals = co_await names(approvalType);
    if (!approvals)
        co_return fail(approvals.error());
    const QString paymentType = u"paymentStatus"_s;
    const auto payments = co_await names(paymentType);
    if (!payments)
        co_return fail(payments.error());
    QUrlQuery query;
    // An extraction is a change, too, so nothing extracted in the period was changed last before it.
    query.addQueryItem(u"lastModifiedDateAfter"_s, from.addDays(-1).toString(Qt::ISODate));
    query.addQueryItem(u"limit"_s, QString::number(digestsPage));
    const QStringList arrays{u"PaymentRequestDigest"_s, u"Items"_s};
    const auto rows = co_await pages(digestsPath, query, arrays);
    if (!rows)
        co_return fail(rows.error());
    QList<ApprovedDocument> invoices;
    for (const Json &row : *rows) {
        const QString payment = payments->value(row[u"PaymentStatusCode"].text());
        const ApprovedDocument invoice = readDigest(row, payment);
        if (isApprovedInvoice(row, approvals->value(row[u"ApprovalStatusCode"].text()), payment)
            && invoice.approvedOn >= from && invoice.approvedOn <= to)
            invoices.append(invoice);
    }
    co_return invoices;
}

} // namespace Ledgerbridge::Concur
