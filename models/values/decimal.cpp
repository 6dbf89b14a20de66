// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "decimal.h"

#include <algorithm>
#include <stdexcept>

namespace Ledgerbridge {

namespace {

using Integer = boost::multiprecision::checked_int128_t;

Integer powerOfTen(int exponent)
{
    Integer result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

/// Checked integers throw on overflow; here it becomes the invalid decimal, so that no exception leaves this file.
template<typename Compute>
Decimal checked(Compute compute)
{
    try {
        return compute();
    } catch (const std::overflow_error &) {
        return Decimal::invalid();
    } catch (const std::range_error &) {
        return Decimal::invalid();
    }
}

Integer roundedQuotient(const Integer &numerator, const Integer &denominator, Rounding mode)
{
    Integer quotient = numerator / denominator;
    const Integer rest = numerator % denominator;
    const Integer twice = boost::multiprecision::abs(rest) * 2;
    const Integer size = boost::multiprecision::abs(denominator);
    const bool away = twice > size || (twice == size && (mode == Rounding::HalfUp || quotient % 2 != 0));
    if (away)
        quotient += (numerator < 0) == (denominator < 0) ? 1 : -1;
    return quotient;
}

struct Notation
{
    QString digits;
    int pointAt = -1;
    int exponent = 0;
    bool negative = false;
    bool ok = false;
};

bool readExponent(QStringView text, int &exponent)
{
    if (text.isEmpty() || text.size() > 4)
        return false;
    bool ok = false;
    exponent = text.toInt(&ok);
    return ok && exponent >= -64 && exponent <= 64;
}

Notation readNotation(QStringView text)
{
    Notation result;
    text = text.trimmed();
    qsizetype at = 0;
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
        result.negative = text[at++] == u'-';
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c >= u'0' && c <= u'9') {
            result.digits += QChar(c);
        } else if (c == u'.' && result.pointAt < 0) {
            result.pointAt = int(result.digits.size());
        } else if (c == u'e' || c == u'E') {
            if (!readExponent(text.mid(at + 1), result.exponent))
                return result;
            break;
        } else {
            return result;
        }
    }
    result.ok = !result.digits.isEmpty() && result.digits.size() <= 64;
    return result;
}

} // namespace

Decimal::Decimal(qint64 value)
    : m_coefficient(value)
{
}

Decimal::Decimal(const Coefficient &coefficient, int scale)
    : m_coefficient(coefficient)
    , m_scale(scale)
{
}

Decimal Decimal::fromUnits(qint64 units, int scale)
{
    return scale < 0 || scale > maximumScale ? invalid() : Decimal(Coefficient(units), scale);
}

Decimal Decimal::invalid()
{
    Decimal result;
    result.m_valid = false;
    return result;
}

Decimal Decimal::fromString(QStringView text)
{
    const Notation notation = readNotation(text);
    if (!notation.ok)
        return invalid();
    QString digits = notation.digits;
    int scale = (notation.pointAt < 0 ? 0 : int(digits.size()) - notation.pointAt) - notation.exponent;
    // Zeros at the end carry no value; they make room where a system prints more digits than it has.
    while (scale > maximumScale && digits.endsWith(u'0')) {
        digits.chop(1);
        --scale;
    }
    if (digits.isEmpty())
        return Decimal();
    if (scale > maximumScale)
        return invalid();
    return checked([&] {
        Coefficient value = 0;
        for (const QChar c : std::as_const(digits))
            value = value * 10 + (c.unicode() - u'0');
        if (scale < 0) {
            value *= powerOfTen(-scale);
            scale = 0;
        }
        return Decimal(notation.negative ? Coefficient(-value) : value, scale);
    });
}

Decimal Decimal::rescaled(int scale) const
{
    if (!m_valid || scale == m_scale)
        return *this;
    return checked([&] { return Decimal(m_coefficient * powerOfTen(scale - m_scale), scale); });
}

bool Decimal::fitsNav() const
{
    static const Integer limit = powerOfTen(15);
    if (!m_valid || significantScale() > 5)
        return false;
    const Integer whole = m_coefficient / powerOfTen(m_scale);
    return whole > -limit && whole < limit;
}

int Decimal::significantScale() const
{
    int scale = m_scale;
    Integer value = m_coefficient;
    while (scale > 0 && value % 10 == 0) {
        value /= 10;
        --scale;
    }
    return scale;
}

Decimal Decimal::negated() const
{
    Decimal result = *this;
    result.m_coefficient = -m_coefficient;
    return result;
}

Decimal Decimal::abs() const
{
    return isNegative() ? negated() : *this;
}

Decimal Decimal::rounded(int decimals, Rounding mode) const
{
    if (!m_valid || decimals < 0 || decimals > maximumScale)
        return invalid();
    if (decimals >= m_scale)
        return rescaled(decimals);
    return checked(
        [&] { return Decimal(roundedQuotient(m_coefficient, powerOfTen(m_scale - decimals), mode), decimals); });
}

Decimal Decimal::divided(const Decimal &divisor, int decimals, Rounding mode) const
{
    if (!m_valid || !divisor.m_valid || divisor.isZero() || decimals < 0 || decimals > maximumScale)
        return invalid();
    return checked([&] {
        Coefficient numerator = m_coefficient;
        Coefficient denominator = divisor.m_coefficient;
        const int shift = decimals + divisor.m_scale - m_scale;
        if (shift >= 0)
            numerator *= powerOfTen(shift);
        else
            denominator *= powerOfTen(-shift);
        return Decimal(roundedQuotient(numerator, denominator, mode), decimals);
    });
}

QString Decimal::toString() const
{
    return m_valid ? toFixed(significantScale()) : QString();
}

QString Decimal::toAmount() const
{
    return m_valid ? toFixed(std::max(2, significantScale())) : QString();
}

QString Decimal::toFixed(int decimals) const
{
    const Decimal value = rounded(decimals);
    if (!value.m_valid)
        return {};
    const Integer size = boost::multiprecision::abs(value.m_coefficient);
    QString text = QString::fromStdString(size.str());
    if (decimals > 0) {
        text = text.rightJustified(decimals + 1, u'0');
        text.insert(text.size() - decimals, u'.');
    }
    if (value.m_coefficient < 0)
        text.prepend(u'-');
    return text;
}

Decimal &Decimal::operator+=(const Decimal &other)
{
    if (!m_valid || !other.m_valid)
        return *this = invalid();
    const int scale = std::max(m_scale, other.m_scale);
    const Decimal a = rescaled(scale);
    const Decimal b = other.rescaled(scale);
    if (!a.m_valid || !b.m_valid)
        return *this = invalid();
    return *this = checked([&] { return Decimal(Coefficient(a.m_coefficient + b.m_coefficient), scale); });
}

Decimal &Decimal::operator-=(const Decimal &other)
{
    return *this += other.negated();
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    if (!a.m_valid || !b.m_valid)
        return Decimal::invalid();
    return checked([&] {
        Decimal product(Decimal::Coefficient(a.m_coefficient * b.m_coefficient), a.m_scale + b.m_scale);
        return product.m_scale > Decimal::maximumScale ? product.rounded(Decimal::maximumScale) : product;
    });
}

bool operator==(const Decimal &a, const Decimal &b)
{
    return std::is_eq(a <=> b);
}

std::partial_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (!a.m_valid || !b.m_valid)
        return std::partial_ordering::unordered;
    const int scale = std::max(a.m_scale, b.m_scale);
    const Decimal left = a.rescaled(scale);
    const Decimal right = b.rescaled(scale);
    if (!left.m_valid || !right.m_valid) {
        // Only a figure beyond 128 bits overflows here: the one that does is the larger in size.
        const Decimal &giant = left.m_valid ? b : a;
        const bool bigger = giant.m_coefficient > 0;
        return (bigger == !left.m_valid) ? std::partial_ordering::greater : std::partial_ordering::less;
    }
    if (left.m_coefficient < right.m_coefficient)
        return std::partial_ordering::less;
    return left.m_coefficient > right.m_coefficient ? std::partial_ordering::greater
                                                    : std::partial_ordering::equivalent;
}

} // namespace Ledgerbridge
