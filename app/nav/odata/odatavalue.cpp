// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "odatavalue.h"

#include "directory.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

QString decodedEnum(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result.trimmed();
}

QString enumField(const Json &row, QStringView field)
{
    return decodedEnum(textField(row, field));
}

QString textField(const Json &row, QStringView field)
{
    const Json &value = row[field];
    return value.isString() ? value.rawText() : value.text();
}

QString idField(const Json &row, QStringView field)
{
    QString id = textField(row, field).trimmed();
    if (id.startsWith(u'{') && id.endsWith(u'}'))
        id = id.sliced(1).chopped(1);
    return id == u"00000000-0000-0000-0000-000000000000" ? QString() : id;
}

QDate dateField(const Json &row, QStringView field)
{
    const QDate date = QDate::fromString(textField(row, field).left(10), Qt::ISODate);
    return date.year() <= 1 ? QDate() : date;
}

Decimal amountField(const Json &row, QStringView field)
{
    return row[field].decimal().value_or(Decimal::invalid());
}

bool isSameCode(const QString &a, const QString &b)
{
    return Directory::normalised(a) == Directory::normalised(b);
}

QString etagOf(const Json &row)
{
    return textField(row, u"@odata.etag");
}

QList<Json> rowsOf(const Json &answer)
{
    if (answer.contains(u"value"))
        return answer[u"value"].items();
    return answer.items();
}

} // namespace Ledgerbridge::Nav
