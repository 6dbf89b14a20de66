// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "habits.h"

#include "decimal.h"

#include <QRegularExpression>
#include <QSet>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isGuid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return form.match(text).hasMatch();
}

bool isDay(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    return form.match(text).hasMatch();
}

/// Names of enum values as API v2.0 escapes them (nav.md 2); samples in the documentation show them plain.
QString plainEnum(QString text)
{
    static const QRegularExpression escaped(u"_x([0-9A-F]{4})_"_s);
    for (auto match = escaped.match(text); match.hasMatch(); match = escaped.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

/// Whole numbers of NAV that are no amounts.
bool isCounter(const QByteArray &key)
{
    static const QSet<QByteArray> counters{"status", "lineNumber", "sequence", "entryNumber", "byteSize", "timestamp"};
    return counters.contains(key) || key.startsWith('@');
}

/// Lists of FIS and v3 that have been seen as single objects when they hold one (concur.md 9, 5).
bool isLooseList(const QByteArray &key)
{
    static const QSet<QByteArray> lists{
        "expenseEntry", "allocation", "journal", "tax", "cashAdvanceApplication", "lineItem", "LineItem", "taxGuid"};
    return lists.contains(key);
}

/// Numbers of a document that are sometimes texts; ids and counters stay as they are.
bool isFigure(const QByteArray &key)
{
    return key.contains("mount") || key.contains("Rate") || key.contains("Percentage") || key.contains("Quantity")
        || key.contains("Price") || key == "requestTotal";
}

} // namespace

Json Habits::otherNotation(const Json &number)
{
    const Decimal value = number.toDecimal();
    if (!value.isValid())
        return number;
    const QByteArray plain = value.toString().toLatin1();
    const qsizetype point = plain.indexOf('.');
    switch (m_prng.below(3)) {
    case 0: return Json::rawNumber(value.isZero() ? "0E-8" : plain + (point < 0 ? ".00" : "00"));
    case 1: {
        if (value.isZero() || point < 0)
            return Json::rawNumber(value.isZero() ? "0E-8" : plain + "0E-1");
        const int places = int(plain.size() - point - 1);
        Decimal whole = value.abs();
        for (int i = 0; i < places; ++i)
            whole = whole * Decimal(10);
        const QByteArray sign = value.isNegative() ? "-" : "";
        return Json::rawNumber(sign + whole.toString().toLatin1() + "E-" + QByteArray::number(places));
    }
    default: return number;
    }
}

Json Habits::shuffled(const Json &object)
{
    QList<Json::Member> members = object.members();
    m_prng.shuffle(members);
    Json result = Json::object();
    for (const Json::Member &member : std::as_const(members))
        result.set(member.key, member.value);
    return result;
}

Json Habits::navText(const QString &text)
{
    if (isGuid(text))
        return Json(text.toUpper());
    if (isDay(text) && m_prng.chance(50))
        return Json(text + u"T00:00:00Z"_s);
    return Json(m_prng.chance(50) ? plainEnum(text) : text);
}

Json Habits::navValue(const QByteArray &key, const Json &value)
{
    if (value.isString())
        return navText(value.toString());
    if (value.isNumber())
        return isCounter(key) ? value : otherNotation(value);
    if (value.isArray()) {
        Json items = Json::array();
        for (const Json &item : value.items())
            items.append(navValue(key, item));
        return items;
    }
    if (!value.isObject())
        return value;
    Json changed = Json::object();
    for (const Json::Member &member : value.members()) {
        // the tag may stand in the header alone, and `*` has to do then (nav.md 4.1)
        if (member.key != "@odata.etag" || m_prng.chance(50))
            changed.set(member.key, navValue(member.key, member.value));
    }
    // a document in local currency may name it or not (nav.md 2.10)
    if (changed.contains("vendorNumber") && changed["currencyCode"].toString() == m_localCurrency)
        changed.set("currencyCode", QString());
    if (changed.contains("id"))
        changed.set("auxiliaryNote", Json::object({{"origin", u"extension"_s}, {"rows", Json::array()}}));
    return shuffled(changed);
}

Json Habits::batchItem(const Json &item)
{
    Json changed = item;
    const int status = item["status"].toInt();
    if (status == 201)
        changed.set("status", 200);
    const Json body = navValue({}, item["body"]);
    if (status != 204)
        changed.set("body", m_prng.chance(30) ? Json(body.toUtf8()) : body);
    if (m_prng.chance(30))
        changed.set("status", changed["status"].toString());
    return shuffled(changed);
}

void Habits::changeNav(HttpResponse &response)
{
    const std::optional<Json> body = Json::parse(response.body);
    if (response.status == 201 && m_prng.chance(50))
        response.status = 200;
    if (!body || !body->isObject())
        return;
    if (!(*body)["responses"].isArray()) {
        response.body = navValue({}, *body).toUtf8();
        return;
    }
    QList<Json> items;
    for (const Json &item : (*body)["responses"].items())
        items.append(batchItem(item));
    m_prng.shuffle(items);
    response.body = Json::object({{"responses", Json::array(items)}}).toUtf8();
}

Json Habits::concurValue(const QByteArray &key, const Json &value)
{
    if (value.isNull())
        return m_prng.chance(30) ? Json(u"null"_s) : value;
    if (value.isNumber() && isFigure(key))
        return m_prng.chance(30) ? Json(otherNotation(value).toString()) : otherNotation(value);
    if (value.isArray()) {
        Json items = Json::array();
        for (const Json &item : value.items())
            items.append(concurValue({}, item));
        return items.size() == 1 && isLooseList(key) && m_prng.chance(50) ? items.at(0) : items;
    }
    if (!value.isObject())
        return value;
    Json changed = Json::object();
    for (const Json::Member &member : value.members()) {
        if (member.value.isNull() && m_prng.chance(30))
            continue;
        changed.set(member.key, concurValue(member.key, member.value));
    }
    changed.set("unheardOf", Json::array());
    changed = shuffled(changed);
    // an invoice's journal is one object, and might be a list
    return key == "journal" && m_prng.chance(50) ? Json::array({changed}) : changed;
}

Json Habits::fisDocument(const Json &document)
{
    const std::optional<Json> parsed = document.isString() ? Json::parse(document.toString().toUtf8()) : document;
    if (!parsed)
        return document;
    // the same document looks the same each time, or it would seem to have been changed
    quint64 hash = m_seed;
    const QByteArray bytes = parsed->toUtf8();
    for (const char c : bytes)
        hash = (hash ^ quint8(c)) * 0x100000001B3ULL;
    m_prng = Prng(hash);
    const Json changed = concurValue({}, *parsed);
    switch (m_prng.below(4)) {
    case 0: return Json(changed.toUtf8());
    case 1: return Json::array({changed});
    case 2: return Json(Json(changed.toUtf8()).toUtf8());
    default: return changed;
    }
}

void Habits::changeConcur(const QString &path, HttpResponse &response)
{
    const std::optional<Json> body = Json::parse(response.body);
    if (!body || response.status >= 300)
        return;
    Json changed = *body;
    if (path.contains(u"/purchaseorders/") || path.contains(u"/purchaserequests/")) {
        changed = concurValue({}, changed);
    } else if (changed.isArray()) {
        QList<Json> items;
        for (const Json &item : changed.items())
            items.prepend(shuffled(item));
        changed = Json::array(items);
        response.status = 202;
    } else if (changed["content"].isArray() && path.contains(u"/financialintegration/")) {
        Json content = Json::array();
        for (const Json &item : changed["content"].items()) {
            Json entry = item;
            entry.set("document", fisDocument(item["document"]));
            content.append(shuffled(entry));
        }
        changed.set("content", content);
        if (!countsPages())
            changed.remove("page");
        changed = shuffled(changed);
    }
    response.body = changed.toUtf8();
}

} // namespace Ledgerbridge::Sandbox
