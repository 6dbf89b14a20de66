// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace Ledgerbridge::Sandbox {

/// A JSON value that keeps what the wire said: numbers as their raw text (`0E-8` stays `0E-8`, no binary float ever),
/// object members in their order (NAV validates fields in the order received; nav.md 2.10). Copies share their data;
/// a value belongs to one thread at a time.
class Json final
{
public:
    enum class Type { Null, Bool, String, Number, Array, Object };
    struct Member;

    /// Null.
    Json();
    Json(bool value);
    Json(int value);
    Json(qint64 value);
    Json(const QString &text);
    /// UTF-8 text.
    Json(const QByteArray &text);
    Json(const char *) = delete;
    /// A number in plain notation with no needless zeros.
    Json(const Decimal &value);
    Json(const Json &other);
    Json(Json &&other) noexcept;
    Json &operator=(const Json &other);
    Json &operator=(Json &&other) noexcept;
    ~Json();

    [[nodiscard]] static Json object(std::initializer_list<std::pair<QByteArray, Json>> members = {});
    [[nodiscard]] static Json array(std::initializer_list<Json> items = {});
    [[nodiscard]] static Json array(const QList<Json> &items);
    [[nodiscard]] static Json number(const Decimal &value);
    /// A number written exactly so, e.g. `0E-8`; the caller answers for its being valid JSON.
    [[nodiscard]] static Json rawNumber(const QByteArray &digits);
    /// Nothing where the text is no JSON (or is nested deeper than 200 levels).
    [[nodiscard]] static std::optional<Json> parse(const QByteArray &utf8);
    /// Compact UTF-8.
    [[nodiscard]] QByteArray toUtf8() const;

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isNull() const { return m_type == Type::Null; }
    [[nodiscard]] bool isString() const { return m_type == Type::String; }
    [[nodiscard]] bool isNumber() const { return m_type == Type::Number; }
    [[nodiscard]] bool isBool() const { return m_type == Type::Bool; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }

    [[nodiscard]] bool toBool(bool fallback = false) const;
    /// The text of a string; the raw digits of a number; else empty.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] int toInt(int fallback = 0) const;
    /// Of a number, or of a string that holds one; else invalid.
    [[nodiscard]] Decimal toDecimal() const;

    /// Number of items or members.
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// Item of an array; null outside its bounds.
    [[nodiscard]] const Json &at(qsizetype index) const;
    /// Member of an object; null where absent. `json["x"]["y"]` is safe on every value.
    [[nodiscard]] const Json &operator[](QByteArrayView key) const;
    [[nodiscard]] bool contains(QByteArrayView key) const;
    /// Items of an array (empty for anything else).
    [[nodiscard]] const QList<Json> &items() const;
    /// Members of an object in their order (empty for anything else).
    [[nodiscard]] const QList<Member> &members() const;

    /// Sets or replaces a member (null becomes an object); chainable.
    Json &set(const QByteArray &key, Json value);
    /// A writable member, added as null where absent.
    [[nodiscard]] Json &member(const QByteArray &key);
    void remove(QByteArrayView key);
    /// Adds an item (null becomes an array).
    Json &append(Json value);
    /// A writable item; the index must be valid.
    [[nodiscard]] Json &item(qsizetype index);

    /// By value and order; numbers by their raw text.
    friend bool operator==(const Json &a, const Json &b);

private:
    void writeTo(QByteArray &out) const;

    Type m_type = Type::Null;
    bool m_bool = false;
    QString m_text;
    QList<Json> m_items;
    QList<Member> m_members;
};

struct Json::Member final
{
    QByteArray key;
    Json value;
};

} // namespace Ledgerbridge::Sandbox
