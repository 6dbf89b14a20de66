// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QDate>
#include <QString>

namespace Ledgerbridge {

/// Days around the end of each month on which no run starts by itself, so that nothing moves while the books are
/// closed. A value, any thread.
///
/// Written as `off`, or as days before and after the month's end: `2+3` are the last two days of a month and the first
/// three of the next.
class ClosingBlackout final
{
public:
    /// Off.
    ClosingBlackout() = default;
    [[nodiscard]] static Result<ClosingBlackout> fromString(const QString &text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isOff() const { return m_before == 0 && m_after == 0; }
    /// A day of the admin's calendar.
    [[nodiscard]] bool covers(QDate day) const;
    /// The first day from that one on which runs may start.
    [[nodiscard]] QDate firstOpen(QDate day) const;

    [[nodiscard]] bool operator==(const ClosingBlackout &) const = default;

private:
    int m_before = 0;
    int m_after = 0;
};

} // namespace Ledgerbridge
