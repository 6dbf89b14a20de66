// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listwire.h"

#include <algorithm>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

using Outcome = RecordResult::Outcome;

bool isSameCode(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The documentation shows the echo as the part itself; a bare code is taken as well.
bool isAbout(const Json &echo, const ConcurListItem &item)
{
    if (!echo.isObject())
        return isSameCode(echo.text(), item.code);
    const QString code = echo[u"code"].text();
    if (!code.isEmpty() && isSameCode(code, item.code))
        return true;
    const QString shortCode = echo[u"shortCode"].text();
    return code.isEmpty() && isSameCode(shortCode, item.shortCode)
        && isSameCode(echo[u"parentCode"].text(), item.parentCode());
}

/// What another look at the list settles (concur.md 6.3): the item is gone or half made, or its parent is.
bool isSettledByLooking(const QString &id)
{
    return id == u"item.operation.timeout"_s || id == u"item.not.found"_s || id == u"item.parent.not.found"_s;
}

RecordResult failureOf(const Json &error)
{
    const QString id = error[u"id"].text();
    RecordResult result;
    result.message = error[u"message"].text();
    if (!id.isEmpty())
        result.message = result.message.isEmpty() ? id : u"%1 (%2)"_s.arg(result.message, id);
    if (id == u"item.duplicate.code"_s)
        result.outcome = Outcome::Exists;
    else
        result.outcome = isSettledByLooking(id) ? Outcome::Unknown : Outcome::Refused;
    return result;
}

/// -1 where the answer does not say.
qsizetype count(const Json &body, QStringView name)
{
    bool isNumber = false;
    const qsizetype number = body[name].text().toLongLong(&isNumber);
    return isNumber ? number : -1;
}

/// What became of the parts that no failure names.
Outcome restOf(const Json &body, qsizetype sent, qsizetype failures, qsizetype placed)
{
    const qsizetype failed = count(body, u"recordsFailed");
    const qsizetype succeeded = count(body, u"recordsSucceeded");
    const bool addsUp = (failed < 0 || failed == failures) && (succeeded < 0 || succeeded == sent - failures);
    const QString status = body[u"status"].text();
    if (status == u"FAILURE"_s)
        return failed == sent || succeeded == 0 ? Outcome::Refused : Outcome::Unknown;
    const bool isClear = status == (failures == 0 ? u"SUCCESS"_s : u"PARTIAL_SUCCESS"_s);
    return addsUp && isClear && placed == failures ? Outcome::Saved : Outcome::Unknown;
}

} // namespace

ConcurList readList(const Json &row)
{
    ConcurList list;
    list.id = row[u"id"].text();
    list.name = row[u"value"].text();
    list.levels = std::max(1, row[u"levelCount"].text().toInt());
    list.managedBy = row[u"managedBy"].text();
    list.isReadOnly = row[u"isReadOnly"].flag();
    return list;
}

bool isDeleted(const Json &row)
{
    return row[u"isDeleted"].flag();
}

ConcurListItem readListItem(const Json &row)
{
    ConcurListItem item;
    item.id = row[u"id"].text();
    item.code = row[u"code"].text();
    item.shortCode = row[u"shortCode"].text();
    item.name = row[u"value"].text();
    item.level = std::max(1, row[u"level"].text().toInt());
    return item;
}

bool mayHaveChildren(const Json &row, const QString &listId)
{
    for (const Json &list : row[u"lists"].items())
        if (isSameCode(list[u"id"].text(), listId))
            return list[u"hasChildren"].isNull() || list[u"hasChildren"].flag();
    return true;
}

Json bulkCreateBody(const QList<ConcurListItem> &items)
{
    Json requests = Json::array();
    for (const ConcurListItem &item : items) {
        Json part = Json::object({{u"shortCode"_s, item.shortCode}, {u"value"_s, item.name}});
        if (item.level > 1)
            part.appendMember(u"parentCode"_s, Json(item.parentCode()));
        requests.append(part);
    }
    return Json::object({{u"requests"_s, requests}});
}

Json bulkChangeBody(const QList<ConcurListItem> &items)
{
    Json requests = Json::array();
    for (const ConcurListItem &item : items)
        requests.append(Json::object({{u"code"_s, item.code}, {u"value"_s, item.name}}));
    return Json::object({{u"requests"_s, requests}});
}

bool isBulkAnswer(const Json &body)
{
    return body.isObject() && !body[u"status"].text().isEmpty() && !body[u"error"].isObject();
}

QList<RecordResult> readBulkResults(const Json &body, const QList<ConcurListItem> &sent)
{
    QList<RecordResult> results(sent.size());
    QList<bool> named(sent.size(), false);
    qsizetype placed = 0;
    const QList<Json> errors = body[u"errors"].items();
    for (const Json &error : errors) {
        for (qsizetype i = 0; i < sent.size(); ++i) {
            if (named.at(i) || !isAbout(error[u"listItem"], sent.at(i)))
                continue;
            results[i] = failureOf(error);
            named[i] = true;
            ++placed;
            break;
        }
    }
    const Outcome rest = restOf(body, sent.size(), errors.size(), placed);
    for (qsizetype i = 0; i < sent.size(); ++i)
        if (!named.at(i))
            results[i].outcome = rest;
    return results;
}

} // namespace Ledgerbridge::Concur
