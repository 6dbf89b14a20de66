// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "odatatarget.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

ODataTarget::ODataTarget(const QString &path)
    : m_encoded(QUrl::toPercentEncoding(path, "/()$"))
{
}

ODataTarget &ODataTarget::option(const QByteArray &name, const QString &value)
{
    if (value.isEmpty())
        return *this;
    m_encoded += m_hasQuery ? '&' : '?';
    m_encoded += name + '=' + QUrl::toPercentEncoding(value, "'(),:");
    m_hasQuery = true;
    return *this;
}

QString companyPath(const QString &companyId, const QString &rest)
{
    return entityPath(u"companies"_s, companyId, rest);
}

QString entityPath(const QString &set, const QString &id, const QString &rest)
{
    const QString entity = set + u'(' + id + u')';
    return rest.isEmpty() ? entity : entity + u'/' + rest;
}

QString odataText(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"''"_s);
    return u'\'' + quoted + u'\'';
}

QString odataDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString odataDateTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString codeEquals(const QString &field, const QString &code)
{
    // letter by letter: a number that NAV itself keeps with ß must not be asked for with SS
    QString capitals = code.trimmed();
    std::transform(capitals.cbegin(), capitals.cend(), capitals.begin(), [](QChar c) { return c.toUpper(); });
    return field + u" eq "_s + odataText(capitals);
}

} // namespace Ledgerbridge::Nav
