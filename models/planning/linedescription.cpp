// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "linedescription.h"

#include <QRegularExpression>

namespace Ledgerbridge {

namespace {

QString valueOf(QStringView name, const DescriptionValues &values, bool &known)
{
    known = true;
    if (name == u"employee")
        return values.employee;
    if (name == u"employeeId")
        return values.employeeId;
    if (name == u"date")
        return values.date.isValid() ? values.date.toString(Qt::ISODate) : QString();
    if (name == u"expenseType")
        return values.expenseType;
    if (name == u"merchant")
        return values.merchant;
    if (name == u"report")
        return values.report;
    if (name == u"reportNumber")
        return values.reportNumber;
    if (name == u"vendor")
        return values.vendor;
    if (name == u"invoice")
        return values.invoice;
    if (name == u"text")
        return values.text;
    known = false;
    return {};
}

/// Separators at the ends, and two in a row, are what blank placeholders leave behind.
QString withoutLoneSeparators(QString text)
{
    static const QRegularExpression doubled(QStringLiteral("(\\s*[·,;/|–-]\\s+)(?=[·,;/|–-]\\s)"));
    static const QRegularExpression atEnds(QStringLiteral("^(\\s*[·,;/|–-]\\s+)+|(\\s+[·,;/|–-]\\s*)+$"));
    text.replace(doubled, QStringLiteral(" "));
    text.remove(atEnds);
    return text.simplified();
}

} // namespace

QString fillDescription(const QString &pattern, const DescriptionValues &values)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(\\w+)\\}"));
    QString result;
    qsizetype last = 0;
    auto matches = placeholder.globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        bool known = false;
        const QString value = valueOf(match.capturedView(1), values, known);
        result += QStringView(pattern).mid(last, match.capturedStart() - last);
        result += known ? value : match.captured();
        last = match.capturedEnd();
    }
    result += QStringView(pattern).mid(last);
    return withoutLoneSeparators(result);
}

QString fitDescription(const QString &full, qsizetype length)
{
    if (full.size() <= length)
        return full;
    QString cut = full.left(length - 1);
    // Never leave half of a character behind.
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut.trimmed() + u'…';
}

} // namespace Ledgerbridge
