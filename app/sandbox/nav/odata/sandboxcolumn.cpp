// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxcolumn.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {
using namespace Qt::StringLiterals;

namespace {

constexpr auto noDate = "0001-01-01"_L1;
constexpr auto noDateTime = "0001-01-01T00:00:00Z"_L1;

tl::unexpected<Refusal> refuseConversion(const Column &column, const Json &value)
{
    return refuseRequest(QStringLiteral("Cannot convert the value '%1' of property '%2' to its type.")
                             .arg(QString::fromUtf8(value.toUtf8()), QString::fromLatin1(column.name)));
}

Outcome<Json> checkedText(const Column &column, const Json &value)
{
    if (!value.isString() && !value.isNull())
        return refuseConversion(column, value);
    const QString text = column.kind == Kind::Code ? toCode(value.toString()) : value.toString();
    if (text.size() > column.length) {
        return refuse(400, "Application_StringExceededLength",
            QStringLiteral(
                "The length of the string is %1, but it must be less than or equal to %2 characters. Value: %3")
                .arg(text.size())
                .arg(column.length)
                .arg(text));
    }
    return Json(text);
}

Outcome<Json> checkedChoice(const Column &column, const Json &value)
{
    if (!value.isString())
        return refuseConversion(column, value);
    const QString name = unescapeEnum(value.toString());
    for (const QString &member : column.members) {
        if (member.compare(name, Qt::CaseInsensitive) == 0 || (member == u" " && name.isEmpty()))
            return Json(member);
    }
    return refuse(400, "Unknown",
        QStringLiteral("The value '%1' is not a member of the enumeration of '%2'.")
            .arg(name, QString::fromLatin1(column.name)));
}

bool isWhole(const Json &value)
{
    bool ok = false;
    [[maybe_unused]] const int number = value.toString().toInt(&ok);
    return ok;
}

} // namespace

QString escapeEnum(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        const bool plain = c.isLetterOrNumber() || c == u'_';
        result += plain
            ? QString(c)
            : QStringLiteral("_x%1_").arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
    }
    return result;
}

QString unescapeEnum(const QString &name)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(name)) {
        result += QStringView(name).mid(at, match.capturedStart() - at);
        result += QChar(match.captured(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    result += QStringView(name).mid(at);
    return result;
}

Json dateJson(const QDate &date)
{
    return date.isValid() ? Json(date.toString(Qt::ISODate)) : Json(QString(noDate));
}

Json dateTimeJson(const QDateTime &time)
{
    return time.isValid() ? Json(time.toUTC().toString(Qt::ISODateWithMs)) : Json(QString(noDateTime));
}

Json guidJson(const QUuid &id)
{
    return Json(id.toString(QUuid::WithoutBraces));
}

Json enumJson(const QString &name)
{
    return Json(escapeEnum(name));
}

std::optional<QDate> dateOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    if (text == noDate)
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return shape.match(text).hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QUuid> guidOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"));
    return shape.match(text).hasMatch() ? std::optional(QUuid::fromString(text)) : std::nullopt;
}

Outcome<Json> checkedValue(const Column &column, const Json &value)
{
    bool ok = false;
    switch (column.kind) {
    case Kind::Text:
    case Kind::Code: return checkedText(column, value);
    case Kind::Enum: return checkedChoice(column, value);
    case Kind::Boolean: ok = value.isBool(); break;
    case Kind::Integer: ok = value.isNumber() && isWhole(value); break;
    case Kind::Number: ok = value.isNumber() && value.toDecimal().isValid(); break;
    case Kind::Date: ok = value.isString() && dateOf(value.toString()).has_value(); break;
    case Kind::Guid: ok = value.isString() && guidOf(value.toString()).has_value(); break;
    case Kind::DateTime:
        ok = value.isString() && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
        break;
    case Kind::Stream: break;
    }
    if (!ok)
        return refuseConversion(column, value);
    return value;
}

} // namespace Ledgerbridge::Sandbox
