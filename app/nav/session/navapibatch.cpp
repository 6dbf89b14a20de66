// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navapi.h"

#include "naverror.h"
#include "navurl.h"
#include "odatavalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

constexpr std::chrono::minutes batchDeadline{10};

QString whatIs(const NavOperation &operation)
{
    return QString::fromLatin1(operation.method + ' ' + operation.target.split('?').first());
}

/// The server does not know batches at all, and so has done nothing.
bool isNoBatchService(int status)
{
    return status == 400 || status == 404 || status == 405 || status == 501;
}

Result<Json> resultOf(const std::optional<NavItem> &item, const NavOperation &operation, CallKind kind)
{
    if (!item)
        return fail(unreadableAnswer(200, kind, whatIs(operation), u"no answer within the batch"_s));
    if (!item->isSuccess())
        return fail(navError(item->status, item->body, kind, whatIs(operation)));
    return item->body;
}

/// Turned away rather than answered. A change is so for certain only by 429 (nav.md 6); a read loses nothing by being
/// asked for once more.
bool isWorthAskingAlone(const std::optional<NavItem> &item, CallKind kind)
{
    if (!item)
        return kind == CallKind::Read;
    if (item->status == 429)
        return true;
    const bool isPassing = item->status == 401 || item->status == 408 || item->status == 500
        || (item->status >= 502 && item->status <= 504);
    return kind == CallKind::Read && isPassing;
}

bool hasFailure(const QList<std::optional<NavItem>> &answers)
{
    return std::any_of(answers.cbegin(), answers.cend(),
        [](const std::optional<NavItem> &item) { return item && !item->isSuccess(); });
}

} // namespace

QCoro::Task<Result<NavApi::Answers>> NavApi::sendBatch(QList<NavOperation> operations, CallKind kind, bool snapshot)
{
    if (m_batches == Batches::Missing)
        co_return co_await sendSingly(operations, kind, snapshot);

    HttpCall call;
    call.method = "POST";
    call.url = addressOf("$batch");
    call.headers = {{"Content-Type", "application/json"}};
    if (snapshot)
        call.headers.emplaceBack("Isolation", "snapshot");
    else
        call.headers.emplaceBack("Prefer", "odata.continue-on-error");
    call.body = encodedBatch(operations);
    call.safety = kind == CallKind::Write ? HttpCall::Safety::Write : HttpCall::Safety::Read;
    call.deadline = batchDeadline;
    const Result<HttpAnswer> answer = co_await send(call);
    if (!answer)
        co_return fail(answer.error());
    if (m_batches == Batches::Unknown && isNoBatchService(answer->status)) {
        m_batches = Batches::Missing;
        co_return co_await sendSingly(operations, kind, snapshot);
    }
    if (!answer->isSuccess())
        co_return fail(navError(answer->status, answer->body, kind, u"POST $batch"_s));

    const Result<Answers> answers = decodedBatch(answer->body, operations.size());
    if (!answers && kind == CallKind::Read) {
        // one bad answer does not take batches from a NAV that has shown them
        if (m_batches == Batches::Unknown)
            m_batches = Batches::Missing;
        co_return co_await sendSingly(operations, kind, snapshot);
    }
    if (!answers)
        co_return fail(unreadableAnswer(answer->status, kind, u"POST $batch"_s, answers.error().detail));
    m_batches = Batches::Work;
    co_return *answers;
}

/// One operation of a row. The victim of a deadlock was rolled back, and is sent again at once: a document of twenty
/// calls would else hardly ever get through beside busy users.
QCoro::Task<Result<NavItem>> NavApi::oneOfRow(NavOperation operation, CallKind kind)
{
    for (int attempt = 1;; ++attempt) {
        const Result<NavItem> item = co_await exchange(operation, kind);
        if (item || attempt == deadlockAttempts || !isDeadlock(item.error()))
            co_return item;
    }
}

/// The operations one after the other. What got no answer ends the row with an error, since nothing is known about it;
/// `stopAtFailure` leaves the rest undone after the first refusal, as a batch would.
QCoro::Task<Result<NavApi::Answers>> NavApi::sendSingly(
    QList<NavOperation> operations, CallKind kind, bool stopAtFailure)
{
    Answers answers(operations.size());
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const NavOperation operation = operations[i];
        const Result<NavItem> item = co_await oneOfRow(operation, kind);
        if (item) {
            answers[i] = *item;
            continue;
        }
        Error error = item.error();
        const bool isAnswer = error.httpStatus >= 400 && error.code != ErrorCode::SignIn;
        if (!isAnswer) {
            // "not sent" would be wrong of the whole row once a part of it is done
            if (i > 0 && kind == CallKind::Write)
                error.code = ErrorCode::OutcomeUnknown;
            co_return fail(error);
        }
        Json said = Json::object();
        said.set(u"code"_s, Json(error.systemCode));
        said.set(u"message"_s, Json(error.message));
        Json body = Json::object();
        body.set(u"error"_s, said);
        answers[i] = NavItem{error.httpStatus, body};
        if (stopAtFailure)
            break;
    }
    co_return answers;
}

QCoro::Task<Result<QList<Result<Json>>>> NavApi::each(QList<NavOperation> operations, CallKind kind)
{
    QList<Result<Json>> results(operations.size(), fail(ErrorCode::Internal, {}));
    QList<qsizetype> open;
    for (qsizetype i = 0; i < operations.size(); ++i)
        open.append(i);
    while (!open.isEmpty()) {
        const QList<qsizetype> now = open.first(std::min<qsizetype>(open.size(), largestBatch));
        open = open.sliced(now.size());
        QList<NavOperation> asked;
        for (const qsizetype i : now)
            asked.append(operations[i]);
        const Result<Answers> answers = co_await sendBatch(asked, kind, false);
        if (!answers)
            co_return fail(answers.error());

        // A server that stops at the first failure in spite of our wish has not touched the rest: it goes again.
        const bool stopped = hasFailure(*answers) && !answers->last();
        QList<qsizetype> again;
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (stopped && !answers->at(i))
                again.append(now[i]);
            else if (isWorthAskingAlone(answers->at(i), kind))
                results[now[i]] = co_await alone(asked[i], kind);
            else
                results[now[i]] = resultOf(answers->at(i), asked[i], kind);
        }
        open = again + open;
    }
    co_return results;
}

/// With the patience that the client has for requests of their own, and a new token where one is due.
QCoro::Task<Result<Json>> NavApi::alone(NavOperation operation, CallKind kind)
{
    const Result<NavItem> item = co_await exchange(operation, kind);
    if (!item)
        co_return fail(item.error());
    co_return item->body;
}

QCoro::Task<Result<QList<Json>>> NavApi::rowsOfAll(QList<QByteArray> targets)
{
    QList<NavOperation> reads;
    for (const QByteArray &target : targets)
        reads.append({"GET", target, {}, {}});
    const Result<QList<Result<Json>>> answers = co_await each(reads, CallKind::Read);
    if (!answers)
        co_return fail(answers.error());
    QList<Json> rows;
    for (const Result<Json> &answer : *answers) {
        if (!answer)
            co_return fail(answer.error());
        const Result<QList<Json>> all = co_await allRows(*answer);
        if (!all)
            co_return fail(all.error());
        rows += *all;
    }
    co_return rows;
}

QCoro::Task<Result<QList<Json>>> NavApi::allRows(Json firstPage)
{
    // What cannot be read must not pass for an empty set: nothing found has a document written.
    if (!firstPage[u"value"].isArray())
        co_return fail(unreadableAnswer(200, CallKind::Read, u"GET within a batch"_s, u"no rows"_s));
    QList<Json> rows = firstPage[u"value"].items();
    const QString next = textField(firstPage, u"@odata.nextLink");
    if (next.isEmpty())
        co_return rows;
    const Result<QList<Json>> rest = co_await pages<Json>(linked(next), [](const Json &row) { return row; });
    if (!rest)
        co_return fail(rest.error());
    co_return rows + *rest;
}

QCoro::Task<Result<QList<Json>>> NavApi::allOrNone(QList<NavOperation> operations)
{
    const Result<Answers> answers = co_await sendBatch(operations, CallKind::Write, true);
    if (!answers)
        co_return fail(answers.error());
    QList<Json> entities;
    std::optional<Error> refusal;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const Result<Json> entity = resultOf(answers->at(i), operations[i], CallKind::Write);
        if (entity)
            entities.append(*entity);
        // what NAV refused says more than that others were left out because of it
        else if (!refusal || (answers->at(i) && refusal->code == ErrorCode::OutcomeUnknown)) {
            refusal = entity.error();
            refusal->part = i;
        }
    }
    if (!refusal)
        co_return entities;
    if (refusal->code != ErrorCode::OutcomeUnknown) {
        const Result<void> undone = co_await undo(operations, *answers);
        if (!undone)
            co_return fail(undone.error());
    }
    co_return fail(*refusal);
}

/// Sees to it that nothing stays of a failed batch. BC rolls back a snapshot by itself; that is looked at once.
QCoro::Task<Result<void>> NavApi::undo(QList<NavOperation> operations, Answers answers)
{
    QList<NavOperation> removals;
    for (qsizetype i = operations.size() - 1; i >= 0; --i) {
        const QString id = answers[i] && answers[i]->isSuccess() ? idField(answers[i]->body, u"id") : QString();
        if (!id.isEmpty())
            removals.append({"DELETE", operations[i].target + '(' + id.toLatin1() + ')', {}, u"*"_s});
    }
    if (removals.isEmpty() || m_rollsBack)
        co_return Result<void>{};

    NavOperation look = removals.last();
    look.method = "GET";
    look.ifMatch.clear();
    const Result<NavItem> first = co_await exchange(look, CallKind::Read);
    if (!first && first.error().httpStatus == 404) {
        m_rollsBack = m_batches == Batches::Work;
        co_return Result<void>{};
    }
    const Result<QList<Result<Json>>> removed = co_await each(removals, CallKind::Write);
    bool clean = removed.has_value();
    if (removed) {
        for (const Result<Json> &result : *removed)
            clean = clean && (result || result.error().httpStatus == 404);
    }
    if (clean)
        co_return Result<void>{};
    co_return fail(
        unreadableAnswer(0, CallKind::Write, u"DELETE after a refused batch"_s, u"not everything could be removed"_s));
}

} // namespace Ledgerbridge::Nav
