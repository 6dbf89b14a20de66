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

/// `sortBy` one of `fields` (the first part of a field's name on the wire), `sortDirection` asc or desc (concur.md 6.1, 6.2).
std::optional<HttpResponse> sort(QList<Json> &rows, const ConcurCall &call, const QHash<QString, QByteArray> &fields)
{
    const QString by = call.query(u"sortBy"_s);
    const QString direction = call.query(u"sortDirection"_s);
    if ((!by.isEmpty() && !fields.contains(by))
        || (!direction.isEmpty() && direction != u"asc" && direction != u"desc"))
        return refused(400, u"request.validation.error"_s, u"sortBy or sortDirection is unknown."_s);
    if (by.isEmpty())
        return std::nullopt;
    const QByteArray field = fields.value(by);
    std::stable_sort(rows.begin(), rows.end(), [&](const Json &a, const Json &b) {
        const int order = a[field].toString().compare(b[field].toString(), Qt::CaseInsensitive);
        return direction == u"desc" ? order > 0 : order < 0;
    });
    return std::nullopt;
}

/// Missing, or with a hyphen, which would garble the codes of the levels (concur.md 6.2).
bool isUnfit(const QString &text)
{
    return text.trimmed().isEmpty() || text.contains(u'-');
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
        m_lists += {id, dimension.name, 1, {}};
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
    m_lists += {connected, u"Gesellschaft > Kostenstelle"_s, 2, {}};
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
    for (const List &list : m_lists)
        if (passes(call.query(u"value"_s), list.name))
            all += listJson(list);
    const std::optional<HttpResponse> unsorted =
        sort(all, call, {{u"name"_s, "value"}, {u"levelcount"_s, "levelCount"}, {u"listcategory"_s, "category"}});
    return unsorted ? *unsorted : paged(all, call);
}

Json ListPages::listJson(const List &list)
{
    return Json::object({{"id", list.id}, {"value", list.name}, {"levelCount", list.levels},
        {"searchCriteria", u"TEXT"_s}, {"displayFormat", u"(CODE) TEXT"_s},
        {"category", Json::object({{"id", u"1"_s}, {"type", u"SIMPLE_LIST"_s}})}, {"isReadOnly", false},
        {"isDeleted", false}, {"managedBy", list.managedBy.isEmpty() ? Json() : Json(list.managedBy)},
        {"externalThreshold", Json()}});
}

HttpResponse ListPages::list(const ConcurCall &call) const
{
    const List *found = listOf(call.parts.first());
    if (!found)
        return refused(404, u"list.not.found"_s, u"The list does not exist."_s);
    return jsonResponse(200, listJson(*found));
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
    const std::optional<HttpResponse> unsorted =
        sort(all, call, {{u"value"_s, "value"}, {u"shortCode"_s, "shortCode"}});
    if (unsorted)
        return *unsorted;
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
    if (!list->managedBy.isEmpty())
        return {u"list.is.managed"_s, u"The list is managed by another app."_s};
    if (isUnfit(shortCode) || isUnfit(value))
        return {u"request.validation.error"_s, u"shortCode and value are required and carry no hyphen."_s};
    if (m_unwanted.contains(shortCode))
        return {u"item.duplicate.item.shared"_s, u"The item is shared with another list."_s};
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
    if (!listOf(changed.listId)->managedBy.isEmpty())
        return refused(400, u"list.is.managed"_s, u"The list is managed by another app."_s);
    if (isUnfit(shortCode) || isUnfit(call.body["value"].toString()))
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

ListPages::Fault ListPages::changeItem(const QString &listId, const Json &request)
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

/// What makes the whole request void, whatever its other parts say (concur.md 6.3).
ListPages::Fault ListPages::whyMalformed(const Json &requests, bool create) const
{
    qsizetype place = 0;
    for (const Json &part : requests.items()) {
        const QString value = part["value"].toString();
        const bool isVoid = create ? isUnfit(part["shortCode"].toString()) || isUnfit(value)
                                   : part["code"].toString().isEmpty() || value.contains(u'-')
                || !(part.contains("value") || part.contains("deleted"));
        if (isVoid || m_void.contains(part["shortCode"].toString()))
            return {
                u"request.validation.error"_s, u"requests[%1]: a field is missing, or carries a hyphen."_s.arg(place)};
        ++place;
    }
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
    if (!listOf(listId)->managedBy.isEmpty())
        return refused(400, u"list.is.managed"_s, u"The list is managed by another app."_s);
    if (const Fault fault = whyMalformed(requests, create); !fault.id.isEmpty())
        return refused(400, fault.id, fault.message);
    Json errors = Json::array();
    for (const Json &part : requests.items()) {
        const Fault fault = create
            ? add(listId, part["shortCode"].toString(), part["value"].toString(), part["parentCode"].toString())
            : changeItem(listId, part);
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

bool ListPages::change(const Json &wish)
{
    const QString name = wish["list"].toString();
    const auto list =
        std::find_if(m_lists.begin(), m_lists.end(), [&name](const List &known) { return known.name == name; });
    if (list == m_lists.end())
        return false;
    if (wish.contains("managedBy")) {
        list->managedBy = wish["managedBy"].toString();
        return true;
    }
    if (wish.contains("refuse") || wish.contains("void")) {
        (wish.contains("void") ? m_void : m_unwanted)
            .insert(wish[wish.contains("void") ? "void" : "refuse"].toString());
        return true;
    }
    const QString parent = wish["parent"].toString();
    const QString shortCode = wish["code"].toString();
    const int place = indexOf(list->id, parent.isEmpty() ? shortCode : parent + u'-' + shortCode);
    if (place < 0 || m_items.at(place).deleted)
        return !wish["take"].toBool() && add(list->id, shortCode, wish["name"].toString(), parent).id.isEmpty();
    if (wish["take"].toBool())
        removeTree(m_items.at(place).id);
    else
        m_items[place].value = wish["name"].toString();
    return true;
}

Json ListPages::contents() const
{
    Json all = Json::array();
    for (const Item &item : m_items)
        all.append(itemJson(item).set("list", listOf(item.listId)->name));
    return all;
}

} // namespace Ledgerbridge::Sandbox
