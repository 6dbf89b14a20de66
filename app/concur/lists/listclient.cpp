// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listclient.h"

#include "concuranswer.h"
#include "concursession.h"
#include "listwire.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 100; // concur.md 6.1
constexpr int mostPages = 1000; // a server that never ends must not hold the run for ever

HttpCall pageCall(const QString &path, int page, const QString &order)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    // In one order, so that nothing slips from a page to the next.
    query.addQueryItem(u"sortBy"_s, order);
    query.addQueryItem(u"sortDirection"_s, u"asc"_s);
    HttpCall call;
    call.url.setPath(path, QUrl::TolerantMode);
    call.url.setQuery(query);
    return call;
}

/// Without a count of pages, a page that is not full is the last.
bool isLastPage(const Json &answer, int page, qsizetype rows)
{
    bool isNumber = false;
    const int pages = answer[u"page"][u"totalPages"].text().toInt(&isNumber);
    return rows == 0 || (isNumber ? page >= pages : rows < pageSize);
}

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// Whether an item is one of the parents, or leads to one.
bool leadsTo(const ConcurListItem &item, const ListDepth &depth)
{
    return depth.parents.isEmpty()
        || std::any_of(depth.parents.cbegin(), depth.parents.cend(), [&item](const QString &parent) {
               return (parent + u'-').startsWith(item.code + u'-', Qt::CaseInsensitive);
           });
}

} // namespace

ListClient::ListClient(Session &session)
    : m_session(session)
{
}

QCoro::Task<Result<QList<Json>>> ListClient::rows(QString path)
{
    const QString order = path.endsWith(u"/lists"_s) ? u"name"_s : u"shortCode"_s;
    QList<Json> all;
    QString first;
    for (int page = 1; page <= mostPages; ++page) {
        const HttpCall call = pageCall(path, page, order);
        const Result<HttpAnswer> answer = co_await m_session.send(call);
        const Result<Json> json = jsonOf(answer, u"GET %1"_s.arg(path));
        if (!json)
            co_return fail(json.error());
        const QList<Json> content = (*json)[u"content"].items();
        const QString begin = content.isEmpty() ? QString() : content.first()[u"id"].text();
        if (page > 1 && !begin.isEmpty() && begin == first)
            break; // the same page over and over
        first = begin;
        for (const Json &row : content)
            if (!isDeleted(row))
                all.append(row);
        if (isLastPage(*json, page, content.size()))
            co_return all;
    }
    co_return fail(ErrorCode::Protocol, QCoreApplication::translate("Concur", "Concur's list does not end."), path);
}

QCoro::Task<Result<QList<ConcurList>>> ListClient::lists()
{
    const auto found = co_await rows(u"/list/v4/lists"_s);
    if (!found)
        co_return fail(found.error());
    QList<ConcurList> lists;
    for (const Json &row : *found)
        lists.append(readList(row));
    co_return lists;
}

QCoro::Task<Result<QList<ConcurListItem>>> ListClient::items(QString listId, ListDepth depth)
{
    const QString root = u"/list/v4/lists/"_s + segment(listId);
    QList<ConcurListItem> items;
    QStringList paths{root + u"/children"_s};
    for (int level = 1; level <= depth.levels && !paths.isEmpty(); ++level) {
        QStringList below;
        for (const QString &path : std::as_const(paths)) {
            const auto found = co_await rows(path);
            if (!found)
                co_return fail(found.error());
            for (const Json &row : *found) {
                ConcurListItem item = readListItem(row);
                item.level = level;
                items.append(item);
                if (level < depth.levels && mayHaveChildren(row, listId) && leadsTo(item, depth))
                    below.append(root + u"/items/"_s + segment(item.id) + u"/children"_s);
            }
        }
        paths = below;
    }
    co_return items;
}

QCoro::Task<Result<QList<RecordResult>>> ListClient::create(QString listId, QList<ConcurListItem> items)
{
    const Json body = bulkCreateBody(items);
    co_return co_await write("POST", listId, body, items);
}

QCoro::Task<Result<QList<RecordResult>>> ListClient::rename(QString listId, QList<ConcurListItem> items)
{
    const Json body = bulkChangeBody(items);
    co_return co_await write("PATCH", listId, body, items);
}

QCoro::Task<Result<QList<RecordResult>>> ListClient::write(
    QByteArray method, QString listId, Json body, QList<ConcurListItem> items)
{
    if (items.isEmpty())
        co_return QList<RecordResult>();
    HttpCall call;
    call.method = method;
    call.url.setPath(u"/list/v4/lists/%1/bulk"_s.arg(segment(listId)), QUrl::TolerantMode);
    call.headers = {{"Content-Type", "application/json"}};
    call.body = body.toBytes();
    call.safety = HttpCall::Safety::Write;
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    if (!answer)
        co_return fail(answer.error());
    const QString what = u"%1 %2"_s.arg(QString::fromLatin1(method), call.url.path());
    const Result<Json> json = Json::parse(answer->body);
    // 400 is also what a call is answered with in which every part failed (concur.md 6.3).
    const bool isLookedAt = json && isBulkAnswer(*json);
    if (isLookedAt && (answer->isSuccess() || answer->status == 400))
        co_return readBulkResults(*json, items);
    if (!answer->isSuccess() && answer->status < 500)
        co_return fail(refusalOf(*answer, what));
    Error unclear{ErrorCode::OutcomeUnknown,
        QCoreApplication::translate("Concur", "It is not known whether Concur has taken the list items."),
        u"%1: HTTP %2"_s.arg(what).arg(answer->status), answer->status, {}};
    co_return fail(unclear);
}

} // namespace Ledgerbridge::Concur
