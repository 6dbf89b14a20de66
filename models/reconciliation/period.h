// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// A calendar month, as books are closed by.
class Period final
{
public:
    Period() = default;
    /// The month that `day` lies in; an invalid day gives an invalid period.
    [[nodiscard]] static Period of(QDate day) { return Period(day.isValid() ? day.addDays(1 - day.day()) : QDate()); }
    /// `2026-11`; nothing else.
    [[nodiscard]] static std::optional<Period> fromString(const QString &text);

    [[nodiscard]] bool isValid() const { return m_first.isValid(); }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_first.addMonths(1).addDays(-1); }
    [[nodiscard]] bool contains(QDate day) const { return isValid() && day >= first() && day <= last(); }
    [[nodiscard]] Period next() const { return Period(m_first.addMonths(1)); }
    [[nodiscard]] Period previous() const { return Period(m_first.addMonths(-1)); }
    [[nodiscard]] QString toString() const { return m_first.toString(QStringLiteral("yyyy-MM")); }
    [[nodiscard]] bool operator==(const Period &) const = default;

private:
    explicit Period(QDate first)
        : m_first(first)
    {
    }

    QDate m_first;
};

inline std::optional<Period> Period::fromString(const QString &text)
{
    const Period period(QDate::fromString(text + QStringLiteral("-01"), QStringLiteral("yyyy-MM-dd")));
    return period.isValid() && period.toString() == text ? std::optional<Period>(period) : std::nullopt;
}

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::Period)
