// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "numberformats.h"

#include "partreader.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace Ledgerbridge::Sheets {

namespace {

/// Excel makes no more styles than this.
constexpr qsizetype mostStyles = 65'536;

/// Excel keeps 15 digits of a number, and so do we: 0.1 + 0.2 is 0.3 there as well. Without an exponent, as a code is
/// written.
QString plainNumber(double number) // not money: cells of Excel are doubles, and texts from here on
{
    QString text = QString::number(number, 'g', 15);
    const qsizetype exponentAt = text.indexOf(u'e');
    if (exponentAt < 0)
        return text;
    const int exponent = QStringView(text).mid(exponentAt + 1).toInt();
    const bool negative = text.startsWith(u'-');
    QString digits = text.mid(negative ? 1 : 0, exponentAt - (negative ? 1 : 0));
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = (point < 0 ? digits.size() : point) + exponent;
    digits.remove(u'.');
    constexpr int longest = 40;
    if (std::abs(exponent) > longest)
        return text;
    if (whole <= 0)
        text = QStringLiteral("0.") + QString(-whole, u'0') + digits;
    else if (whole >= digits.size())
        text = digits + QString(whole - digits.size(), u'0');
    else
        text = digits.left(whole) + u'.' + digits.mid(whole);
    return negative ? u'-' + text : text;
}

/// A count of days as the day (and the time of it) that it means; empty where it means none.
QString dayText(double serial, bool from1904) // not money: days since 1900
{
    constexpr double lastDay = 2'958'466; // not money: a day after 9999-12-31
    if (!(serial >= 0) || serial >= lastDay)
        return {};
    constexpr qint64 secondsOfDay = 86'400;
    const qint64 seconds = std::llround(serial * double(secondsOfDay)); // not money: a time of day
    const qint64 days = seconds / secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsOfDay));
    if (days == 0 && !from1904)
        return time == QTime(0, 0) ? QString() : time.toString(Qt::ISODate);
    // Excel thinks that there was a 29 February in 1900, its day 60.
    constexpr qint64 noDay = 60;
    if (!from1904 && days == noDay)
        return {};
    const QDate day =
        from1904 ? QDate(1904, 1, 1).addDays(days) : QDate(1899, 12, days < noDay ? 31 : 30).addDays(days);
    return time == QTime(0, 0) ? day.toString(Qt::ISODate)
                               : day.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
}

/// The formats that every Excel knows without their code.
NumberFormats::Meaning builtInMeaning(int id)
{
    using Meaning = NumberFormats::Meaning;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35))
        return Meaning::Time;
    // From 27 on: days in the scripts of East Asia.
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return Meaning::Day;
    return Meaning::Number;
}

/// The first section of a format (the one for positive numbers), without texts and brackets, in lower case.
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown, or stands for a width
        } else if (c == u'"' || c == u'[') {
            const QChar closing = c == u'"' ? u'"' : u']';
            const qsizetype end = code.indexOf(closing, i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            // [h]: hours beyond a day; other brackets hold colours, countries and conditions.
            if (c == u'[' && (inside == u"h" || inside == u"hh" || inside == u"mm" || inside == u"ss"))
                bare += u'h';
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberFormats::Meaning NumberFormats::meaningOf(const QString &code)
{
    QString bare = bareCode(code);
    if (bare == u"general")
        return Meaning::Number;
    bare.remove(QStringLiteral("am/pm"));
    bare.remove(QStringLiteral("a/p"));
    const bool time = bare.contains(u'h') || bare.contains(u's');
    const bool day = bare.contains(u'd') || bare.contains(u'y') || (bare.contains(u'm') && !time);
    return day ? Meaning::Day : time ? Meaning::Time : Meaning::Number;
}

NumberFormats::Style NumberFormats::styleOf(int formatId, const QHash<int, QString> &codes)
{
    const auto code = codes.constFind(formatId);
    if (code == codes.constEnd())
        return {builtInMeaning(formatId), 0};
    const bool onlyZeros = std::all_of(code->cbegin(), code->cend(), [](QChar c) { return c == u'0'; });
    constexpr qsizetype mostDigits = 40;
    return {meaningOf(*code), onlyZeros ? int(std::min(code->size(), mostDigits)) : 0};
}

Result<NumberFormats> NumberFormats::read(ZipArchive &archive, const QString &part)
{
    const auto reader = PartReader::open(archive, part);
    if (!reader)
        return fail(reader.error());
    PartReader &xml = **reader;
    QHash<int, QString> codes;
    QList<int> ids;
    const bool any = xml.nextChild();
    while (any && xml.nextChild()) {
        const bool isCodes = xml.name() == u"numFmts";
        if (!isCodes && xml.name() != u"cellXfs") {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const int id = xml.attribute(QLatin1StringView("numFmtId")).toInt();
            if (isCodes && codes.size() < mostStyles)
                codes.insert(id, xml.attribute(QLatin1StringView("formatCode")));
            else if (!isCodes && ids.size() < mostStyles)
                ids.append(id);
            xml.skip();
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return fail(whole.error());
    NumberFormats formats;
    for (const int id : std::as_const(ids))
        formats.m_styles.append(styleOf(id, codes));
    return formats;
}

QString NumberFormats::text(const QString &stored, int style) const
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber); // not money: a cell of Excel
    if (!isNumber || !std::isfinite(number))
        return stored;
    const Style how = m_styles.value(style);
    if (how.meaning != Meaning::Number)
        if (const QString day = dayText(number, m_from1904); !day.isEmpty())
            return day;
    const QString plain = plainNumber(number);
    const bool whole = std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isDigit(); });
    return whole ? plain.rightJustified(how.digits, u'0') : plain;
}

} // namespace Ledgerbridge::Sheets
