// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"
#include "sandboxjson.h"

#include <functional>

namespace Ledgerbridge::Sandbox {

/// What a control of an API page holds; decides how it is checked, compared and shown (nav.md 2).
enum class Kind { Text, Code, Boolean, Integer, Number, Date, DateTime, Guid, Enum, Stream };

/// One control of an API page.
struct Column final
{
    QByteArray name;
    Kind kind = Kind::Text;
    int length = 0; ///< most characters of Text and Code
    QStringList members; ///< names of an Enum, not escaped
    std::function<Json(const NavCompany &, const NavRecord &)> get;
    /// Takes a checked value; empty on read-only controls.
    std::function<Outcome<void>(const NavCompany &, NavRecord &, const Json &)> set;

    [[nodiscard]] bool isReadOnly() const { return !set; }
};

/// `G/L Account` ↔ `G_x002F_L_x0020_Account` (nav.md 2).
[[nodiscard]] QString escapeEnum(const QString &name);
[[nodiscard]] QString unescapeEnum(const QString &name);
/// Empty dates, datetimes and ids have their own notation, never null (nav.md 2).
[[nodiscard]] Json dateJson(const QDate &date);
[[nodiscard]] Json dateTimeJson(const QDateTime &time);
[[nodiscard]] Json guidJson(const QUuid &id);
[[nodiscard]] Json enumJson(const QString &name);
/// Nothing where the text is no date or guid in wire notation.
[[nodiscard]] std::optional<QDate> dateOf(const QString &text);
[[nodiscard]] std::optional<QUuid> guidOf(const QString &text);

/// Checks type and length of what a client sent for a column and brings it to its stored form: codes in upper case,
/// enums by their plain name, dates and guids as text.
[[nodiscard]] Outcome<Json> checkedValue(const Column &column, const Json &value);

/// Controls of a page over rows of type R, in the order of the page.
template<typename R>
class Columns final
{
public:
    using Get = std::function<Json(const NavCompany &, const R &)>;
    using Set = std::function<Outcome<void>(const NavCompany &, R &, const Json &)>;

    /// A control with its own getter and, unless read-only, setter.
    Columns &add(const QByteArray &name, Kind kind, int length, Get get, Set set = {})
    {
        Column column{name, kind, length, {}, {}, {}};
        column.get = [get = std::move(get)](const NavCompany &company, const NavRecord &row) {
            return get(company, static_cast<const R &>(row));
        };
        if (set) {
            column.set = [set = std::move(set)](const NavCompany &company, NavRecord &row, const Json &value) {
                return set(company, static_cast<R &>(row), value);
            };
        }
        m_columns.append(column);
        return *this;
    }

    template<typename Base>
    Columns &text(const QByteArray &name, int length, QString Base::*member)
    {
        return add(name, Kind::Text, length, shown(member), stored(member));
    }
    template<typename Base>
    Columns &code(const QByteArray &name, int length, QString Base::*member)
    {
        return add(name, Kind::Code, length, shown(member), stored(member));
    }
    template<typename Base>
    Columns &boolean(const QByteArray &name, bool Base::*member)
    {
        return add(
            name, Kind::Boolean, 0, [member](const NavCompany &, const R &row) { return Json(row.*member); },
            [member](const NavCompany &, R &row, const Json &value) -> Outcome<void> {
                row.*member = value.toBool();
                return {};
            });
    }
    template<typename Base>
    Columns &number(const QByteArray &name, Decimal Base::*member)
    {
        return add(
            name, Kind::Number, 0, [member](const NavCompany &, const R &row) { return Json(row.*member); },
            [member](const NavCompany &, R &row, const Json &value) -> Outcome<void> {
                row.*member = value.toDecimal();
                return {};
            });
    }
    template<typename Base>
    Columns &integer(const QByteArray &name, int Base::*member)
    {
        return add(
            name, Kind::Integer, 0, [member](const NavCompany &, const R &row) { return Json(row.*member); },
            [member](const NavCompany &, R &row, const Json &value) -> Outcome<void> {
                row.*member = value.toInt();
                return {};
            });
    }
    template<typename Base>
    Columns &date(const QByteArray &name, QDate Base::*member)
    {
        return add(
            name, Kind::Date, 0, [member](const NavCompany &, const R &row) { return dateJson(row.*member); },
            [member](const NavCompany &, R &row, const Json &value) -> Outcome<void> {
                row.*member = dateOf(value.toString()).value_or(QDate());
                return {};
            });
    }
    template<typename Base>
    Columns &guid(const QByteArray &name, QUuid Base::*member)
    {
        return add(
            name, Kind::Guid, 0, [member](const NavCompany &, const R &row) { return guidJson(row.*member); },
            [member](const NavCompany &, R &row, const Json &value) -> Outcome<void> {
                row.*member = guidOf(value.toString()).value_or(QUuid());
                return {};
            });
    }
    template<typename Base>
    Columns &choice(const QByteArray &name, const QStringList &members, QString Base::*member)
    {
        add(
            name, Kind::Enum, 0, [member](const NavCompany &, const R &row) { return enumJson(row.*member); },
            stored(member));
        m_columns.last().members = members;
        return *this;
    }
    /// Something the API shows but our make-believe company never fills.
    Columns &constant(const QByteArray &name, Kind kind, const Json &value)
    {
        return add(name, kind, 0, [value](const NavCompany &, const R &) { return value; });
    }
    Columns &id() { return guid("id", &R::id).readOnly(); }
    Columns &lastModified()
    {
        return add("lastModifiedDateTime", Kind::DateTime, 0,
            [](const NavCompany &, const R &row) { return dateTimeJson(row.modified); });
    }
    /// The control added last cannot be written.
    Columns &readOnly()
    {
        m_columns.last().set = {};
        return *this;
    }
    /// Names of the enum added last.
    Columns &members(const QStringList &names)
    {
        m_columns.last().members = names;
        return *this;
    }

    [[nodiscard]] QList<Column> take() const { return m_columns; }

private:
    template<typename Base>
    static Get shown(QString Base::*member)
    {
        return [member](const NavCompany &, const R &row) { return Json(row.*member); };
    }
    template<typename Base>
    static Set stored(QString Base::*member)
    {
        return [member](const NavCompany &, R &row, const Json &value) -> Outcome<void> {
            row.*member = value.toString();
            return {};
        };
    }

    QList<Column> m_columns;
};

} // namespace Ledgerbridge::Sandbox
