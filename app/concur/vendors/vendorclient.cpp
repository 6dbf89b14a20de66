// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorclient.h"

#include "concuranswer.h"
#include "concursession.h"
#include "vendorwire.h"

#include <QCoreApplication>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000; // concur.md 4.5
constexpr int mostPages = 1000; // a server that never ends must not hold the run for ever
constexpr QLatin1String vendorsPath("/api/v3.1/invoice/vendors");

HttpCall pageCall(QUrlQuery query, const QString &offset)
{
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (!offset.isEmpty())
        query.addQueryItem(u"offset"_s, QString::fromLatin1(QUrl::toPercentEncoding(offset)));
    HttpCall call;
    call.url.setPath(vendorsPath);
    call.url.setQuery(query);
    return call;
}

/// Where the next page begins: the link itself names an inner host and is never followed. Empty at the end.
QString nextOffset(const Json &answer)
{
    const QUrl next(answer[u"NextPage"].text());
    return QUrlQuery(next).queryItemValue(u"offset"_s, QUrl::FullyDecoded);
}

} // namespace

VendorClient::VendorClient(Session &session)
    : m_session(session)
{
}

QCoro::Task<Result<QList<ConcurVendor>>> VendorClient::all()
{
    co_return co_await pages(QUrlQuery());
}

QCoro::Task<Result<QList<ConcurVendor>>> VendorClient::find(QString code)
{
    QUrlQuery search;
    search.addQueryItem(u"searchType"_s, u"exact"_s);
    search.addQueryItem(u"vendorCode"_s, QString::fromLatin1(QUrl::toPercentEncoding(code)));
    co_return co_await pages(search);
}

QCoro::Task<Result<QList<ConcurVendor>>> VendorClient::pages(QUrlQuery search)
{
    QList<ConcurVendor> vendors;
    QString offset;
    for (int page = 0; page < mostPages; ++page) {
        const HttpCall call = pageCall(search, offset);
        const Result<HttpAnswer> answer = co_await m_session.send(call);
        const Result<Json> json = jsonOf(answer, u"GET %1"_s.arg(vendorsPath));
        if (!json)
            co_return fail(json.error());
        const QList<Json> rows = (*json)[u"Vendor"].items();
        for (const Json &row : rows)
            vendors.append(readVendor(row));
        const QString next = nextOffset(*json);
        if (next.isEmpty() || rows.isEmpty())
            co_return vendors;
        if (next == offset)
            break;
        offset = next;
    }
    co_return fail(
        ErrorCode::Protocol, QCoreApplication::translate("Concur", "Concur's list of vendors does not end."));
}

QCoro::Task<Result<QList<RecordResult>>> VendorClient::create(QList<ConcurVendor> vendors)
{
    co_return co_await write("POST", vendors);
}

QCoro::Task<Result<QList<RecordResult>>> VendorClient::update(QList<ConcurVendor> vendors)
{
    co_return co_await write("PUT", vendors);
}

QCoro::Task<Result<QList<RecordResult>>> VendorClient::write(QByteArray method, QList<ConcurVendor> vendors)
{
    if (vendors.isEmpty())
        co_return QList<RecordResult>();
    HttpCall call;
    call.method = method;
    call.url.setPath(vendorsPath);
    call.headers = {{"Content-Type", "application/json"}};
    call.body = vendorsBody(vendors).toBytes();
    call.safety = HttpCall::Safety::Write;
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    if (!answer)
        co_return fail(answer.error());
    const QString what = u"%1 %2"_s.arg(QString::fromLatin1(method), vendorsPath);
    if (!answer->isSuccess() && answer->status < 500)
        co_return fail(refusalOf(*answer, what));
    const Result<Json> json = Json::parse(answer->body);
    if (answer->isSuccess() && json && !(*json)[u"Vendor"].items().isEmpty())
        co_return readVendorResults((*json)[u"Vendor"].items(), vendors);
    Error unclear{ErrorCode::OutcomeUnknown,
        QCoreApplication::translate("Concur", "It is not known whether Concur has taken the vendors."),
        u"%1: HTTP %2"_s.arg(what).arg(answer->status), answer->status, {}};
    co_return fail(unclear);
}

} // namespace Ledgerbridge::Concur
