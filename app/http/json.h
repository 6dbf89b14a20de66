// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Ledgerbridge {

/// A JSON value whose numbers keep the digits they were written with: amounts never pass through a binary float.
/// Objects keep the order of their keys. Texts nested deeper than 200 levels are refused. A value; absent members read
/// as null, so chains of look-ups are safe.
class Json final
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<QString, Json>;

    Json() = default;
    Json(const QString &text);
    Json(const Decimal &number);
    static Json boolean(bool value);
    static Json integer(qint64 value);
    /// `digits` must be a JSON number; they are written as they stand.
    static Json number(const QString &digits);
    static Json array(QList<Json> items = {});
    static Json object(QList<Member> members = {});

    /// The whole of `bytes` must be one JSON value; a cut or malformed text is ErrorCode::Protocol. Half a character,
    /// escaped, reads as U+FFFD.
    [[nodiscard]] static Result<Json> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;
    /// Object keys sorted, numbers as shortest plain decimals: equal content gives equal bytes.
    [[nodiscard]] QByteArray toCanonicalBytes() const;

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isNull() const { return m_type == Type::Null; }
    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isString() const { return m_type == Type::String; }

    /// Member of an object; null if absent or no object.
    [[nodiscard]] const Json &operator[](QStringView key) const;
    [[nodiscard]] bool contains(QStringView key) const;
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    /// Appends without looking whether the key is there already.
    void appendMember(const QString &key, Json value) { m_members.append({key, std::move(value)}); }
    /// Items of an array. Of an object or other single value: itself alone; of null: nothing. Concur sends a single
    /// element without its array at times (concur.md 9, 5).
    [[nodiscard]] QList<Json> items() const;

    /// Tolerant text: strings trimmed, `"null"` as empty, numbers and booleans as written.
    [[nodiscard]] QString text() const;
    /// As it stands, untrimmed; for strings.
    [[nodiscard]] QString rawText() const { return m_text; }
    /// None for null, absent and blank; an invalid Decimal for what is there but no number.
    [[nodiscard]] std::optional<Decimal> decimal() const;
    /// true for true, "Y", "yes", "true", 1.
    [[nodiscard]] bool flag() const;

    /// Replaces or adds a member; a null becomes an object.
    void set(const QString &key, Json value);
    /// Adds an item; a null becomes an array.
    void append(Json item);

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    QString m_text;
    QList<Json> m_items;
    QList<Member> m_members;
};

} // namespace Ledgerbridge
