// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listpages.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;

HttpResponse refused(int status, const QString &id, const QString &message)
{
    return concurError(ConcurFamily::List4, status, message, id);
}

QString keyOf(const QString &listId, const QString &code)
{
    return listId + u'\n' + code;
}

/// A query filter such as `value=sw:abc`; without an operator it means equality.
bool passes(const QString &filter, const QString &text)
{
    if (filter.isEmpty())
        return true;
    const QString op = filter.section(u':', 0, 0);
    const QString value = filter.section(u':', 1);
    if (op == u"sw" || op == u"ew" || op == u"cp" || op == u"not" || op == u"eq") {
        if (op == u"sw")
            return text.startsWith(value, Qt::CaseInsensitive);
        if (op == u"ew")
            return text.endsWith(value, Qt::CaseInsensitive);
        if (op == u"cp")
            return text.contains(value, Qt::CaseInsensitive);
        return (text.compare(value, Qt::CaseInsensitive) == 0) == (op == u"eq");
    }
    return text.compare(filter, Qt::CaseInsensitive) == 0;
}

HttpResponse paged(const QList<Json> &all, const ConcurCall &call)
{
    const int page = call.queryNumber(u"page"_s, 1);
    if (page < 1)
        return refused(400, u"request.validation.error"_s, u"page starts at 1."_s);
    const qsizetype pages = (all.size() + pageSize - 1) / pageSize;
    const Json info = Json::object(
        {{"size", pageSize}, {"totalElements", qint64(all.size())}, {"totalPages", qint64(pages)}, {"number", page}});
    return jsonResponse(200,
        Json::object({{"links", Json::array()},
            {"content", Json::array(all.mid(qsizetype(page - 1) * pageSize, pageSize))}, {"page", info}}));
}

} // namespace

ListPages::ListPages(const MasterData &data)
{
    const auto listId = [](int number) { return u"5a1e0000-0000-4000-8000-00000000000%1"_s.arg(number); };
    for (const CompanyDimension &dimension : data.dimensions) {
        const QString id = listId(int(m_lists.size()) + 1);
        m_lists += {id, dimension.name, 1};
        for (qsizetype i = 0; i < dimension.values.size(); ++i) {
            // A few values exist in NAV alone yet; one code in Concur alone.
            const bool missing = dimension.code == u"PROJECT" && i >= 55;
            if (!missing)
                static_cast<void>(add(id, dimension.values.at(i).concurCode, dimension.values.at(i).name, {}));
        }
        if (dimension.code == u"PROJECT")
            static_cast<void>(add(id, u"P26999"_s, u"Projekt nur in Concur"_s, {}));
    }
    const QString connected = listId(int(m_lists.size()) + 1);
    m_lists += {connected, u"Gesellschaft > Kostenstelle"_s, 2};
    static_cast<void>(add(connected, data.ledgerCode, data.company, {}));
    for (const CompanyDimensionValue &value : data.dimension(u"COSTCENTER"_s)->values)
        static_cast<void>(add(connected, value.concurCode, value.name, data.ledgerCode));
}

ConcurRoutes ListPages::routes()
{
    using Call = const ConcurCall &;
    const auto make = [](const QByteArray &method, const QString &path, const QString &scope,
                          ConcurRoute::Handler handler) {
        return route(method, u"/list/v4/"_s + path, ConcurFamily::List4, scope, std::move(handler));
    };
    const QString read = u"spend.listitem.read"_s;
    const QString write = u"spend.listitem.write"_s;
    return {make("GET", u"lists"_s, u"spend.list.read"_s, [this](Call call) { return lists(call); }),
        make("GET", u"lists/*"_s, u"spend.list.read"_s, [this](Call call) { return list(call); }),
        make("GET", u"lists/*/children"_s, read, [this](Call call) { return children(call, call.parts.first(), {}); }),
        make("GET", u"lists/*/items/*/children"_s, read,
            [this](Call call) { return children(call, call.parts.first(), call.parts.at(1)); }),
        make("GET", u"items/*/children"_s, read, [this](Call call) { return children(call, {}, call.parts.first()); }),
        make("GET", u"items/*"_s, read, [this](Call call) { return item(call); }),
        make("POST", u"items"_s, write, [this](Call call) { return create(call); }),
        make("PUT", u"items/*"_s, write, [this](Call call) { return rename(call); }),
        make("DELETE", u"items/*"_s, u"spend.listitem.delete"_s, [this](Call call) { return remove(call); }),
        make("DELETE", u"lists/*/items/*"_s, u"spend.listitem.delete"_s, [this](Call call) { return remove(call); }),
        make("POST", u"lists/*/bulk"_s, write, [this](Call call) { return bulk(call, true); }),
        make("PATCH", u"lists/*/bulk"_s, write, [this](Call call) { return bulk(call, false); })};
}

const ListPages::List *ListPages::listOf(const QString &id) const
{
    const auto found =
        std::find_if(m_lists.cbegin(), m_lists.cend(), [&id](const List &known) { return known.id == id; });
    return found == m_lists.cend() ? nullptr : &*found;
}

int ListPages::indexOf(const QString &listId, const QString &code) const
{
    return m_byCode.value(keyOf(listId, code), -1);
}

int ListPages::indexOfId(const QString &itemId) const
{
    return m_byId.value(itemId, -1);
}

bool ListPages::hasChildren(const QString &itemId) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(),
        [&itemId](const Item &child) { return child.parentId == itemId && !child.deleted; });
}

Json ListPages::itemJson(const Item &item) const
{
    const Json lists = Json::array({Json::object(
        {{"id", item.listId}, {"hasChildren", listOf(item.listId)->levels > 1 && hasChildren(item.id)}})});
    return Json::object({{"id", item.id}, {"code", item.code}, {"shortCode", item.shortCode}, {"value", item.value},
        {"parentId", item.parentId.isEmpty() ? Json() : Json(item.parentId)}, {"level", item.level},
        {"isDeleted", item.deleted}, {"lists", lists}});
}

HttpResponse ListPages::lists(const ConcurCall &call) const
{
    QList<Json> all;
    for (const List &list : m_lists) {
        if (!passes(call.query(u"value"_s), list.name))
            continue;
        all += Json::object({{"id", list.id}, {"value", list.name}, {"levelCount", list.levels},
            {"searchCriteria", u"TEXT"_s}, {"displayFormat", u"(CODE) TEXT"_s},
            {"category", Json::object({{"id", u"1"_s}, {"type", u"SIMPLE_LIST"_s}})}, {"isReadOnly", false},
            {"isDeleted", false}, {"managedBy", Json()}, {"externalThreshold", Json()}});
    }
    return paged(all, call);
}

HttpResponse ListPages::list(const ConcurCall &call) const
{
    const List *found = listOf(call.parts.first());
    if (!found)
        return refused(404, u"list.not.found"_s, u"The list does not exist."_s);
    return jsonResponse(200,
        Json::object({{"id", found->id}, {"value", found->name}, {"levelCount", found->levels}, {"isReadOnly", false},
            {"isDeleted", false}, {"managedBy", Json()}}));
}

HttpResponse ListPages::children(const ConcurCall &call, const QString &listId, const QString &parentId) const
{
    if (!listId.isEmpty() && !listOf(listId))
        return refused(404, u"list.not.found"_s, u"The list does not exist."_s);
    if (!parentId.isEmpty() && indexOfId(parentId) < 0)
        return refused(404, u"item.not.found"_s, u"The item does not exist."_s);
    const QString deleted = call.query(u"isDeleted"_s);
    QList<Json> all;
    for (const Item &child : m_items) {
        const bool here = (listId.isEmpty() || child.listId == listId) && child.parentId == parentId;
        const bool shown = deleted.isEmpty() ? !child.deleted : (deleted.endsWith(u"true") == child.deleted);
        if (here && shown && passes(call.query(u"value"_s), child.value)
            && passes(call.query(u"shortCode"_s), child.shortCode))
            all += itemJson(child);
    }
    return paged(all, call);
}

HttpResponse ListPages::item(const ConcurCall &call) const
{
    const int place = indexOfId(call.parts.first());
    return place < 0 ? refused(404, u"item.not.found"_s, u"The item does not exist."_s)
                     : jsonResponse(200, itemJson(m_items.at(place)));
}

ListPages::Fault ListPages::add(
    const QString &listId, const QString &shortCode, const QString &value, const QString &parentCode, QString *id)
{
    const List *list = listOf(listId);
    if (!list)
        return {u"list.not.found"_s, u"The list does not exist."_s};
    if (shortCode.isEmpty() || value.isEmpty() || shortCode.contains(u'-'))
        return {u"request.validation.error"_s, u"shortCode and value are required and carry no hyphen."_s};
    const int parent = parentCode.isEmpty() ? -1 : indexOf(listId, parentCode);
    if (!parentCode.isEmpty() && parent < 0)
        return {u"item.parent.not.found"_s, u"The parent does not exist."_s};
    if (parent >= 0 && m_items.at(parent).deleted)
        return {u"item.parent.deleted"_s, u"The parent is deleted."_s};
    const int level = parent < 0 ? 1 : m_items.at(parent).level + 1;
    if (level > list->levels)
        return {u"item.max.level.exceeded"_s, u"The list has no further level."_s};
    const QString code = parent < 0 ? shortCode : m_items.at(parent).code + u'-' + shortCode;
    const int existing = indexOf(listId, code);
    if (existing >= 0 && !m_items.at(existing).deleted)
        return {u"item.duplicate.code"_s, u"An item with this code exists already."_s};
    if (existing >= 0) { // made again: the old item comes back
        m_items[existing].deleted = false;
        m_items[existing].value = value;
    } else {
        const QString newId = u"17e00000-0000-4000-8000-%1"_s.arg(++m_serial, 12, 16, QChar(u'0'));
        m_byCode.insert(keyOf(listId, code), int(m_items.size()));
        m_byId.insert(newId, int(m_items.size()));
        m_items +=
            {newId, listId, code, shortCode, value, parent < 0 ? QString() : m_items.at(parent).id, level, false};
    }
    if (id)
        *id = m_items.at(indexOf(listId, code)).id;
    return {};
}

HttpResponse ListPages::create(const ConcurCall &call)
{
    QString parentCode = call.body["parentCode"].toString();
    const QString parentId = call.body["parentId"].toString();
    if (!parentId.isEmpty()) {
        const int parent = indexOfId(parentId);
        if (parent < 0)
            return refused(400, u"item.parent.not.found"_s, u"The parent does not exist."_s);
        parentCode = m_items.at(parent).code;
    }
    QString id;
    const Fault fault = add(call.body["listId"].toString(), call.body["shortCode"].toString(),
        call.body["value"].toString(), parentCode, &id);
    if (!fault.id.isEmpty())
        return refused(400, fault.id, fault.message);
    return jsonResponse(201, itemJson(m_items.at(indexOfId(id))));
}

HttpResponse ListPages::rename(const ConcurCall &call)
{
    const int place = indexOfId(call.parts.first());
    if (place < 0)
        return refused(404, u"item.not.found"_s, u"The item does not exist."_s);
    Item &changed = m_items[place];
    const QString shortCode = call.body["shortCode"].toString();
    if (shortCode.isEmpty() || call.body["value"].toString().isEmpty() || shortCode.contains(u'-'))
        return refused(400, u"request.validation.error"_s, u"shortCode and value are required and carry no hyphen."_s);
    const QString code = changed.code.chopped(changed.shortCode.size()) + shortCode;
    if (code != changed.code && indexOf(changed.listId, code) >= 0)
        return refused(400, u"item.duplicate.code"_s, u"An item with this code exists already."_s);
    m_byCode.remove(keyOf(changed.listId, changed.code));
    m_byCode.insert(keyOf(changed.listId, code), place);
    changed.code = code;
    changed.shortCode = shortCode;
    changed.value = call.body["value"].toString();
    return jsonResponse(200, itemJson(changed));
}

void ListPages::removeTree(const QString &itemId)
{
    m_items[indexOfId(itemId)].deleted = true;
    for (const Item &child : std::as_const(m_items)) {
        if (child.parentId == itemId && !child.deleted)
            removeTree(child.id);
    }
}

HttpResponse ListPages::remove(const ConcurCall &call)
{
    const QString id = call.parts.last();
    if (indexOfId(id) < 0)
        return refused(404, u"item.not.found"_s, u"The item does not exist."_s);
    removeTree(id);
    return {204, {}, {}};
}

ListPages::Fault ListPages::change(const QString &listId, const Json &request)
{
    const int place = indexOf(listId, request["code"].toString());
    if (place < 0)
        return {u"item.not.found"_s, u"The item does not exist."_s};
    Item &changed = m_items[place];
    const bool revive = request.contains("deleted") && !request["deleted"].toBool();
    if (changed.deleted && !revive)
        return {u"item.deleted"_s, u"The item is deleted."_s};
    if (request["deleted"].toBool()) {
        removeTree(changed.id);
        return {};
    }
    changed.deleted = false;
    if (!request["value"].toString().isEmpty())
        changed.value = request["value"].toString();
    return {};
}

HttpResponse ListPages::bulk(const ConcurCall &call, bool create)
{
    if (m_throttled > 0) {
        --m_throttled;
        HttpResponse response = refused(429, u"security.rate.limit.reached"_s, u"Too many requests."_s);
        response.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("0")));
        return response;
    }
    constexpr qsizetype maximumParts = 250;
    const Json &requests = call.body["requests"];
    const QString &listId = call.parts.first();
    if (!listOf(listId))
        return refused(404, u"list.not.found"_s, u"The list does not exist."_s);
    if (!requests.isArray() || requests.isEmpty() || requests.size() > maximumParts)
        return refused(400, u"request.validation.error"_s, u"requests must hold 1 to 250 parts."_s);
    Json errors = Json::array();
    for (const Json &part : requests.items()) {
        const Fault fault = create
            ? add(listId, part["shortCode"].toString(), part["value"].toString(), part["parentCode"].toString())
            : change(listId, part);
        if (!fault.id.isEmpty())
            errors.append(Json::object({{"id", fault.id}, {"message", fault.message}, {"listItem", part}}));
    }
    const qsizetype good = requests.size() - errors.size();
    const QString status = errors.isEmpty() ? u"SUCCESS"_s : good == 0 ? u"FAILURE"_s : u"PARTIAL_SUCCESS"_s;
    const int http = errors.isEmpty() ? (create ? 201 : 200) : good == 0 ? 400 : 206;
    return jsonResponse(http,
        Json::object({{"status", status}, {"recordsSucceeded", qint64(good)}, {"recordsFailed", qint64(errors.size())},
            {"errors", errors}}));
}

Json ListPages::contents() const
{
    Json all = Json::array();
    for (const Item &item : m_items)
        all.append(itemJson(item));
    return all;
}

} // namespace Ledgerbridge::Sandbox
