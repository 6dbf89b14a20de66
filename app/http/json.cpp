// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "json.h"

#include <algorithm>

namespace Ledgerbridge {
using namespace Qt::StringLiterals;

namespace {

const Json &nullJson()
{
    static const Json value;
    return value;
}

void writeText(QByteArray &out, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (c >= 0 && c < 0x20) {
                out += "\\u00";
                out += digits[c >> 4];
                out += digits[c & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

QByteArray canonicalNumber(const QString &raw)
{
    const Decimal number = Decimal::fromString(raw);
    return number.isValid() ? number.toString().toLatin1() : raw.toLatin1();
}

void write(QByteArray &out, const Json &value, bool canonical)
{
    switch (value.type()) {
    case Json::Type::Null: out += "null"; break;
    case Json::Type::Bool: out += value.flag() ? "true" : "false"; break;
    case Json::Type::Number: out += canonical ? canonicalNumber(value.rawText()) : value.rawText().toLatin1(); break;
    case Json::Type::String: writeText(out, value.rawText()); break;
    case Json::Type::Array: {
        out += '[';
        bool first = true;
        for (const Json &item : value.items()) {
            if (!std::exchange(first, false))
                out += ',';
            write(out, item, canonical);
        }
        out += ']';
        break;
    }
    case Json::Type::Object: {
        QList<Json::Member> members = value.members();
        if (canonical)
            std::stable_sort(members.begin(), members.end(),
                [](const Json::Member &a, const Json::Member &b) { return a.first < b.first; });
        out += '{';
        bool first = true;
        for (const auto &[key, member] : std::as_const(members)) {
            if (!std::exchange(first, false))
                out += ',';
            writeText(out, key);
            out += ':';
            write(out, member, canonical);
        }
        out += '}';
        break;
    }
    }
}

} // namespace

Json::Json(const QString &text)
    : m_type(Type::String)
    , m_text(text)
{
}

Json::Json(const Decimal &number)
    : m_type(number.isValid() ? Type::Number : Type::Null)
    , m_text(number.isValid() ? number.toString() : QString())
{
}

Json Json::boolean(bool value)
{
    Json json;
    json.m_type = Type::Bool;
    json.m_bool = value;
    return json;
}

Json Json::integer(qint64 value)
{
    return number(QString::number(value));
}

Json Json::number(const QString &digits)
{
    Json json;
    json.m_type = Type::Number;
    json.m_text = digits;
    return json;
}

Json Json::array(QList<Json> items)
{
    Json json;
    json.m_type = Type::Array;
    json.m_items = std::move(items);
    return json;
}

Json Json::object(QList<Member> members)
{
    Json json;
    json.m_type = Type::Object;
    json.m_members = std::move(members);
    return json;
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    write(out, *this, false);
    return out;
}

QByteArray Json::toCanonicalBytes() const
{
    QByteArray out;
    write(out, *this, true);
    return out;
}

const Json &Json::operator[](QStringView key) const
{
    // A key that stands twice: the last one counts, as with most readers.
    const auto found = std::find_if(
        m_members.crbegin(), m_members.crend(), [key](const Member &member) { return member.first == key; });
    return found == m_members.crend() ? nullJson() : found->second;
}

bool Json::contains(QStringView key) const
{
    return std::any_of(
        m_members.cbegin(), m_members.cend(), [key](const Member &member) { return member.first == key; });
}

QList<Json> Json::items() const
{
    if (m_type == Type::Array)
        return m_items;
    return m_type == Type::Null ? QList<Json>() : QList<Json>{*this};
}

QString Json::text() const
{
    switch (m_type) {
    case Type::String: {
        const QString trimmed = m_text.trimmed();
        return trimmed == "null"_L1 ? QString() : trimmed;
    }
    case Type::Number: return m_text;
    case Type::Bool: return m_bool ? u"true"_s : u"false"_s;
    default: return {};
    }
}

std::optional<Decimal> Json::decimal() const
{
    switch (m_type) {
    case Type::Null: return std::nullopt;
    case Type::Number: return Decimal::fromString(m_text);
    case Type::String: {
        const QString trimmed = text();
        return trimmed.isEmpty() ? std::nullopt : std::optional(Decimal::fromString(trimmed));
    }
    default: return Decimal::invalid();
    }
}

bool Json::flag() const
{
    if (m_type == Type::Bool)
        return m_bool;
    const QString word = text().toLower();
    return word == "y"_L1 || word == "yes"_L1 || word == "true"_L1 || word == "1"_L1;
}

void Json::set(const QString &key, Json value)
{
    if (m_type == Type::Null)
        m_type = Type::Object;
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&key](const Member &member) { return member.first == key; });
    if (found == m_members.end())
        m_members.append({key, std::move(value)});
    else
        found->second = std::move(value);
}

void Json::append(Json item)
{
    if (m_type == Type::Null)
        m_type = Type::Array;
    m_items.append(std::move(item));
}

} // namespace Ledgerbridge
