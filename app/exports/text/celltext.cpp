// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "celltext.h"

#include "amounttext.h"

namespace Ledgerbridge::Exports {

namespace {

QString dayFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return QStringLiteral("yyyy-MM-dd");
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

} // namespace

QString isoText(const ExportValue &value)
{
    if (const auto *words = std::get_if<QString>(&value))
        return *words;
    if (const auto *figure = std::get_if<Decimal>(&value))
        return figure->toAmount();
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return moment->isValid() ? moment->toUTC().toString(Qt::ISODateWithMs) : QString();
    return QString::number(std::get<qint64>(value));
}

QString localDay(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(locale)) : QString();
}

QString localMoment(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    return localDay(utc.date(), locale) + u' ' + locale.toString(utc.time(), QStringLiteral("HH:mm:ss"));
}

QString localText(const ExportValue &value, const QLocale &locale, const QString &currency)
{
    if (const auto *figure = std::get_if<Decimal>(&value))
        return currency.isEmpty() ? amountText(*figure, 2, locale) : amountText(*figure, currency, locale);
    if (const auto *day = std::get_if<QDate>(&value))
        return localDay(*day, locale);
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return localMoment(*moment, locale);
    return isoText(value);
}

bool isWords(const ExportValue &value)
{
    return std::holds_alternative<QString>(value);
}

} // namespace Ledgerbridge::Exports
