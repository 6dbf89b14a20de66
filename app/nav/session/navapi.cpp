// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navapi.h"

#include "navurl.h"
#include "odatavalue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

/// NAV ends an operation after 8 minutes, the gateway after 10 (nav.md 6): waiting a little longer than NAV gets its
/// own word on the outcome.
constexpr std::chrono::minutes writeDeadline{10};
constexpr std::chrono::minutes readDeadline{5};
/// Rows of one page. NAV's own limit is 20,000; smaller pages keep memory and the time of one answer small.
constexpr auto pagePreference = "odata.maxpagesize=5000";

QString whatIs(const QByteArray &method, const QByteArray &target)
{
    return QString::fromLatin1(
        method + ' ' + target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')));
}

QDateTime timeOf(const HttpAnswer &answer)
{
    // "Tue, 24 Nov 2026 05:41:23 GMT"
    QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(answer.header("Date")), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QDateTime NavApi::serverTime() const
{
    return m_serverTime.isValid() ? m_serverTime : m_session->now();
}

QUrl NavApi::addressOf(const QByteArray &target) const
{
    return apiAddress(m_session->root(), target);
}

QUrl NavApi::linked(const QString &next) const
{
    QUrl base = m_session->root();
    base.setPath(base.path(QUrl::FullyEncoded) + u'/', QUrl::TolerantMode);
    return base.resolved(QUrl::fromEncoded(next.toUtf8(), QUrl::TolerantMode));
}

Error NavApi::endlessPages(const QUrl &url)
{
    return unreadableAnswer(200, CallKind::Read, u"GET "_s + url.path(), u"a next link that came before"_s);
}

QCoro::Task<Result<void>> NavApi::everyPage(QUrl url, std::function<void(const Json &)> each)
{
    QSet<QUrl> seen;
    while (url.isValid()) {
        if (seen.contains(url))
            co_return fail(endlessPages(url));
        seen.insert(url);
        const Result<Page> answer = co_await page(url);
        if (!answer)
            co_return fail(answer.error());
        for (const Json &row : answer->rows)
            each(row);
        url = answer->next;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> NavApi::forEachRow(QByteArray target, std::function<void(const Json &)> each)
{
    co_return co_await everyPage(addressOf(target), each);
}

QCoro::Task<Result<HttpAnswer>> NavApi::send(HttpCall call)
{
    Result<HttpAnswer> answer = co_await m_session->send(call);
    // a gateway's page in NAV's place (nav.md 1.4, 3.4): a read loses nothing by being asked for once more
    if (answer && call.safety == HttpCall::Safety::Read && answer->isSuccess()
        && answer->body.trimmed().startsWith('<'))
        answer = co_await m_session->send(call);
    if (answer) {
        const QDateTime time = timeOf(*answer);
        if (time.isValid())
            m_serverTime = time;
    }
    co_return answer;
}

/// One operation as a request of its own. The item carries any status; an error means that there is no answer.
QCoro::Task<Result<NavItem>> NavApi::exchange(NavOperation operation, CallKind kind)
{
    const QUrl address = addressOf(operation.target);
    co_return co_await exchangeAt(address, operation, kind);
}

QCoro::Task<Result<NavItem>> NavApi::exchangeAt(QUrl address, NavOperation operation, CallKind kind)
{
    HttpCall call;
    call.method = operation.method;
    call.url = address;
    if (!operation.body.isNull()) {
        call.body = operation.body.toBytes();
        call.headers.emplaceBack("Content-Type", "application/json");
    }
    if (!operation.ifMatch.isEmpty())
        call.headers.emplaceBack("If-Match", operation.ifMatch.toLatin1());
    call.safety = kind == CallKind::Write ? HttpCall::Safety::Write : HttpCall::Safety::Read;
    call.deadline =
        kind == CallKind::Write ? std::chrono::milliseconds(writeDeadline) : std::chrono::milliseconds(readDeadline);

    const Result<HttpAnswer> answer = co_await send(call);
    if (!answer)
        co_return fail(answer.error());
    const QString what = whatIs(operation.method, operation.target);
    if (!answer->isSuccess())
        co_return fail(navError(answer->status, answer->body, kind, what));
    if (answer->body.trimmed().isEmpty())
        co_return NavItem{answer->status, {}};
    const Result<Json> body = Json::parse(answer->body);
    if (!body)
        co_return fail(unreadableAnswer(answer->status, kind, what, body.error().detail));
    co_return NavItem{answer->status, *body};
}

QCoro::Task<Result<Json>> NavApi::get(QByteArray target)
{
    const NavOperation operation{"GET", target, {}, {}};
    const Result<NavItem> item = co_await exchange(operation, CallKind::Read);
    if (!item)
        co_return fail(item.error());
    if (!item->body.isObject())
        co_return fail(unreadableAnswer(item->status, CallKind::Read, whatIs("GET", target), u"no object"_s));
    co_return item->body;
}

QCoro::Task<Result<NavApi::Page>> NavApi::page(QUrl url)
{
    HttpCall call;
    call.url = url;
    // the same wish with every page, or NAV goes back to its own page size (nav.md 4.3)
    call.headers.emplaceBack("Prefer", pagePreference);
    call.deadline = readDeadline;
    const Result<HttpAnswer> answer = co_await send(call);
    if (!answer)
        co_return fail(answer.error());
    const QString what = u"GET "_s + url.path();
    if (!answer->isSuccess())
        co_return fail(navError(answer->status, answer->body, CallKind::Read, what));
    const Result<Json> body = Json::parse(answer->body);
    if (!body || !(*body)[u"value"].isArray())
        co_return fail(
            unreadableAnswer(answer->status, CallKind::Read, what, body ? u"no rows"_s : body.error().detail));
    Page result{(*body)[u"value"].items(), {}};
    const QString next = textField(*body, u"@odata.nextLink");
    // whether the link leads to the same server is checked by the session, before it signs anything
    if (!next.isEmpty())
        result.next = linked(next);
    co_return result;
}

QCoro::Task<Result<Json>> NavApi::post(QByteArray target, Json body)
{
    const NavOperation operation{"POST", target, body, {}};
    const Result<NavItem> item = co_await exchange(operation, CallKind::Write);
    if (!item)
        co_return fail(item.error());
    if (!item->body.isObject())
        co_return fail(unreadableAnswer(item->status, CallKind::Write, whatIs("POST", target), u"no entity"_s));
    co_return item->body;
}

QCoro::Task<Result<Json>> NavApi::postTo(QUrl address, Json body)
{
    const QByteArray path = address.path().toUtf8();
    const NavOperation operation{"POST", path, body, {}};
    const Result<NavItem> item = co_await exchangeAt(address, operation, CallKind::Write);
    if (!item)
        co_return fail(item.error());
    if (!item->body.isObject())
        co_return fail(unreadableAnswer(item->status, CallKind::Write, whatIs("POST", path), u"no entity"_s));
    co_return item->body;
}

QCoro::Task<Result<Json>> NavApi::patch(QByteArray target, Json body, QString etag)
{
    const NavOperation operation{"PATCH", target, body, etag.isEmpty() ? u"*"_s : etag};
    const Result<NavItem> item = co_await exchange(operation, CallKind::Write);
    if (!item)
        co_return fail(item.error());
    co_return item->body;
}

QCoro::Task<Result<void>> NavApi::remove(QByteArray target, QString etag)
{
    const NavOperation operation{"DELETE", target, {}, etag.isEmpty() ? u"*"_s : etag};
    const Result<NavItem> item = co_await exchange(operation, CallKind::Write);
    if (!item && item.error().httpStatus != 404)
        co_return fail(item.error());
    co_return Result<void>{};
}

QCoro::Task<Result<void>> NavApi::action(QByteArray target)
{
    const NavOperation operation{"POST", target, {}, {}};
    const Result<NavItem> item = co_await exchange(operation, CallKind::Write);
    // a success whose body cannot be read is a success all the same: the result is looked up afterwards
    if (!item && !(item.error().httpStatus >= 200 && item.error().httpStatus < 300))
        co_return fail(item.error());
    co_return Result<void>{};
}

} // namespace Ledgerbridge::Nav
