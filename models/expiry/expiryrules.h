// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expiryentry.h"

#include <QMap>

/// When people are warned before something expires. Pure functions; moments and days are UTC's.
namespace Ledgerbridge {

/// The step after the end.
inline constexpr int expiredStep = 0;

/// Days before the end at which people are warned, the earliest first: 30, 14, 7 and 1; subscriptions, which are looked
/// after by themselves, only 1, and a request token, which lives for one, not at all.
[[nodiscard]] QList<int> expirySteps(ExpiryKind kind);

/// Days from today until the day on which it expires; below zero once that is past. Nothing where the day is not known.
[[nodiscard]] std::optional<int> expiryDaysLeft(const ExpiryEntry &entry, const QDateTime &now);

/// The step that has been reached, the latest only: `expiredStep` once it has expired. Nothing before the first.
[[nodiscard]] std::optional<int> expiryStep(const ExpiryEntry &entry, const QDateTime &now);

/// The step to tell now, where `told` was the last one told of this entry. Nothing while no further one is reached; a
/// step that was slept through is not made up for.
[[nodiscard]] std::optional<int> expiryStepToTell(
    const ExpiryEntry &entry, const QDateTime &now, std::optional<int> told);

/// What expires first stands first; what has no date stands last.
[[nodiscard]] QList<ExpiryEntry> sortedExpiries(QList<ExpiryEntry> entries);

/// What will happen when, in a sentence: `Client secret of Concur expires on 2026-12-15, in 14 days.`
[[nodiscard]] QString expirySentence(const ExpiryEntry &entry, const QDateTime &now);

/// Six months later: the documented life of a refresh token (concur.md 1.3).
[[nodiscard]] QDateTime refreshTokenEnd(const QDateTime &since);

/// Days as people write them into settings: `2027-03-31`, `CRONUS DE=2027-03-31; CRONUS UK=2027-05-01`, or both; the
/// empty name stands for all that are not named. Nothing where a part is no day, or a name stands twice.
[[nodiscard]] std::optional<QMap<QString, QDate>> expiryDaysFrom(const QString &text);
/// The form in which they are stored.
[[nodiscard]] QString expiryDaysText(const QMap<QString, QDate> &days);

} // namespace Ledgerbridge
