// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"

#include "currencydecimals.h"

#include <algorithm>

namespace Ledgerbridge {

namespace {

/// Digits in the locale's own script: they stand in a row in every one.
QString localDigits(const QString &ascii, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero == QLatin1String("0"))
        return ascii;
    QString local;
    for (const QChar digit : ascii)
        local += zero.size() == 1 ? QString(QChar(char16_t(zero.at(0).unicode() + (digit.unicode() - u'0'))))
                                  : QString(digit);
    return local;
}

QString grouped(const QString &digits, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    // Some locales leave four digits ungrouped (es, pl, pt): ask Qt with a whole number that has as many digits.
    const bool groupsFour = locale.toString(1234).contains(separator);
    if (digits.size() <= 3 || (digits.size() == 4 && !groupsFour)
        || locale.numberOptions().testFlag(QLocale::OmitGroupSeparator))
        return localDigits(digits, locale);
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += separator;
        text += localDigits(digits.mid(i, 1), locale);
    }
    return text;
}

} // namespace

QString amountText(const Decimal &amount, int decimals, const QLocale &locale)
{
    if (!amount.isValid())
        return {};
    const QString wire = amount.toFixed(std::max(decimals, amount.significantScale()));
    const bool negative = wire.startsWith(u'-');
    const QStringList parts = wire.mid(negative ? 1 : 0).split(u'.');
    QString text = grouped(parts.first(), locale);
    if (parts.size() > 1)
        text += locale.decimalPoint() + localDigits(parts.at(1), locale);
    // A true minus has a digit's width, so that columns of figures stay in line.
    return negative
        ? (locale.negativeSign() == QLatin1String("-") ? QString(QChar(u'\u2212')) : locale.negativeSign()) + text
        : text;
}

QString amountText(const Decimal &amount, const QString &currency, const QLocale &locale)
{
    return amountText(amount, currencyDecimals(currency), locale);
}

QString moneyText(const Decimal &amount, const QString &currency, const QLocale &locale)
{
    const QString figure = amountText(amount, currency, locale);
    return figure.isEmpty() || currency.isEmpty() ? figure : figure + QChar(QChar::Nbsp) + currency;
}

QString moneyText(const QHash<QString, Decimal> &amounts, const QLocale &locale)
{
    QList<QString> currencies = amounts.keys();
    std::sort(currencies.begin(), currencies.end(), [&amounts](const QString &a, const QString &b) {
        const auto order = amounts.value(a).abs() <=> amounts.value(b).abs();
        return order == std::partial_ordering::equivalent ? a < b : order == std::partial_ordering::greater;
    });
    QStringList texts;
    for (const QString &currency : std::as_const(currencies))
        texts.append(moneyText(amounts.value(currency), currency, locale));
    return texts.join(QStringLiteral(" \u00b7 "));
}

} // namespace Ledgerbridge
