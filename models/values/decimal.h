// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>

namespace Ledgerbridge {

/// How a figure is brought to fewer decimals. NAV and Concur round halves away from zero unless set up otherwise.
enum class Rounding { HalfUp, HalfEven };

/// An exact decimal number: a checked 128-bit coefficient and a scale (digits behind the point).
///
/// Never converts from or to a binary float. What does not fit (overflow, a text that is no number) is the *invalid*
/// decimal; it spreads through arithmetic like a NaN, compares equal to nothing, and rules turn it into
/// `documentInvalid`. Values are cheap to copy and safe in any thread.
class Decimal final
{
public:
    /// Most digits behind the point that are kept; FIS figures carry up to 8 (concur.md 3.8).
    static constexpr int maximumScale = 12;

    /// Zero.
    Decimal() = default;
    /// A whole number.
    explicit Decimal(qint64 value);

    /// `units` times ten to the power of minus `scale`: fromUnits(12345, 2) is 123.45.
    [[nodiscard]] static Decimal fromUnits(qint64 units, int scale);
    /// Reads wire notation (C locale): `12`, `-3.50`, `50.00000000`, `0E-8`, `1e3`. Anything else is invalid.
    [[nodiscard]] static Decimal fromString(QStringView text);
    [[nodiscard]] static Decimal invalid();

    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] bool isZero() const { return m_valid && m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_valid && m_coefficient < 0; }
    [[nodiscard]] bool isPositive() const { return m_valid && m_coefficient > 0; }
    [[nodiscard]] int scale() const { return m_scale; }
    /// Whether NAV's decimal fields can hold it without loss (15 digits before the point, 5 behind; nav.md 2).
    [[nodiscard]] bool fitsNav() const;
    /// The number of decimals that the value really needs: 12.500 needs 1.
    [[nodiscard]] int significantScale() const;

    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal abs() const;
    /// Brought to `decimals` digits behind the point.
    [[nodiscard]] Decimal rounded(int decimals, Rounding mode = Rounding::HalfUp) const;
    /// Quotient with `decimals` digits behind the point; division by zero is invalid.
    [[nodiscard]] Decimal divided(const Decimal &divisor, int decimals, Rounding mode = Rounding::HalfUp) const;

    /// Wire notation without needless zeros: `12.5`, `-3`, `0`. Invalid gives an empty text.
    [[nodiscard]] QString toString() const;
    /// Wire notation with exactly this many decimals, rounded half up if need be.
    [[nodiscard]] QString toFixed(int decimals) const;
    /// Wire notation with at least two decimals and as many more as the value needs: how amounts appear in JSON.
    [[nodiscard]] QString toAmount() const;

    Decimal &operator+=(const Decimal &other);
    Decimal &operator-=(const Decimal &other);
    friend Decimal operator+(Decimal a, const Decimal &b) { return a += b; }
    friend Decimal operator-(Decimal a, const Decimal &b) { return a -= b; }
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a) { return a.negated(); }

    /// By value, not by notation: 1.50 equals 1.5. Invalid equals nothing, not even itself.
    friend bool operator==(const Decimal &a, const Decimal &b);
    friend std::partial_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    using Coefficient = boost::multiprecision::checked_int128_t;

    Decimal(const Coefficient &coefficient, int scale);
    [[nodiscard]] Decimal rescaled(int scale) const;

    Coefficient m_coefficient = 0;
    int m_scale = 0;
    bool m_valid = true;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::Decimal)
