// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxjson.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

namespace {

const Json &nullValue()
{
    static const Json value;
    return value;
}

void writeEscaped(QByteArray &out, const QByteArray &utf8)
{
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

} // namespace

Json::Json() = default;
Json::Json(const Json &other) = default;
Json::Json(Json &&other) noexcept = default;
Json &Json::operator=(const Json &other) = default;
Json &Json::operator=(Json &&other) noexcept = default;
Json::~Json() = default;

Json::Json(bool value)
    : m_type(Type::Bool)
    , m_bool(value)
{
}

Json::Json(int value)
    : Json(qint64(value))
{
}

Json::Json(qint64 value)
    : m_type(Type::Number)
    , m_text(QString::number(value))
{
}

Json::Json(const QString &text)
    : m_type(Type::String)
    , m_text(text)
{
}

Json::Json(const QByteArray &text)
    : Json(QString::fromUtf8(text))
{
}

Json::Json(const Decimal &value)
    : Json(number(value))
{
}

Json Json::object(std::initializer_list<std::pair<QByteArray, Json>> members)
{
    Json result;
    result.m_type = Type::Object;
    for (const auto &[key, value] : members)
        result.set(key, value);
    return result;
}

Json Json::array(std::initializer_list<Json> items)
{
    return array(QList<Json>(items));
}

Json Json::array(const QList<Json> &items)
{
    Json result;
    result.m_type = Type::Array;
    result.m_items = items;
    return result;
}

Json Json::number(const Decimal &value)
{
    return rawNumber(value.isValid() ? value.toString().toLatin1() : QByteArray("0"));
}

Json Json::rawNumber(const QByteArray &digits)
{
    Json result;
    result.m_type = Type::Number;
    result.m_text = QString::fromLatin1(digits);
    return result;
}

bool Json::toBool(bool fallback) const
{
    return m_type == Type::Bool ? m_bool : fallback;
}

QString Json::toString() const
{
    return m_text;
}

int Json::toInt(int fallback) const
{
    bool ok = false;
    const int value = m_text.toInt(&ok);
    return ok ? value : fallback;
}

Decimal Json::toDecimal() const
{
    return m_type == Type::Number || m_type == Type::String ? Decimal::fromString(m_text) : Decimal::invalid();
}

qsizetype Json::size() const
{
    return m_type == Type::Object ? m_members.size() : m_items.size();
}

const Json &Json::at(qsizetype index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullValue();
}

const Json &Json::operator[](QByteArrayView key) const
{
    for (const Member &member : m_members) {
        if (member.key == key)
            return member.value;
    }
    return nullValue();
}

bool Json::contains(QByteArrayView key) const
{
    return std::any_of(m_members.cbegin(), m_members.cend(), [key](const Member &m) { return m.key == key; });
}

const QList<Json> &Json::items() const
{
    return m_items;
}

const QList<Json::Member> &Json::members() const
{
    return m_members;
}

Json &Json::set(const QByteArray &key, Json value)
{
    member(key) = std::move(value);
    return *this;
}

Json &Json::member(const QByteArray &key)
{
    if (m_type != Type::Object)
        *this = object();
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&key](const Member &m) { return m.key == key; });
    if (found != m_members.end())
        return found->value;
    m_members.append(Member{key, Json()});
    return m_members.last().value;
}

void Json::remove(QByteArrayView key)
{
    m_members.removeIf([key](const Member &m) { return m.key == key; });
}

Json &Json::append(Json value)
{
    if (m_type != Type::Array)
        *this = array();
    m_items.append(std::move(value));
    return *this;
}

Json &Json::item(qsizetype index)
{
    return m_items[index];
}

QByteArray Json::toUtf8() const
{
    QByteArray out;
    writeTo(out);
    return out;
}

void Json::writeTo(QByteArray &out) const
{
    const char *separator = "";
    switch (m_type) {
    case Type::Null: out += "null"; break;
    case Type::Bool: out += m_bool ? "true" : "false"; break;
    case Type::Number: out += m_text.toLatin1(); break;
    case Type::String: writeEscaped(out, m_text.toUtf8()); break;
    case Type::Array:
        out += '[';
        for (const Json &item : m_items) {
            out += separator;
            item.writeTo(out);
            separator = ",";
        }
        out += ']';
        break;
    case Type::Object:
        out += '{';
        for (const Member &member : m_members) {
            out += separator;
            writeEscaped(out, member.key);
            out += ':';
            member.value.writeTo(out);
            separator = ",";
        }
        out += '}';
        break;
    }
}

bool operator==(const Json &a, const Json &b)
{
    const auto sameMember = [](const Json::Member &x, const Json::Member &y) {
        return x.key == y.key && x.value == y.value;
    };
    return a.m_type == b.m_type && a.m_bool == b.m_bool && a.m_text == b.m_text && a.m_items == b.m_items
        && std::equal(a.m_members.cbegin(), a.m_members.cend(), b.m_members.cbegin(), b.m_members.cend(), sameMember);
}

} // namespace Ledgerbridge::Sandbox
