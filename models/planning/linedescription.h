// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace Ledgerbridge {

/// What the placeholders of `posting.description` stand for on one line. Unknown placeholders stay as they are;
/// blank ones vanish together with a separator that would stand alone.
struct DescriptionValues final
{
    QString employee;
    QString employeeId;
    QDate date;
    QString expenseType;
    QString merchant;
    QString report;
    QString reportNumber;
    QString vendor;
    QString invoice;
    QString text;
};

/// Longest description of a journal or document line (nav.md 9.1).
constexpr qsizetype navDescriptionLength = 100;

[[nodiscard]] QString fillDescription(const QString &pattern, const DescriptionValues &values);
/// Fitted to `length` with a visible ellipsis where something is cut.
[[nodiscard]] QString fitDescription(const QString &full, qsizetype length = navDescriptionLength);

} // namespace Ledgerbridge
