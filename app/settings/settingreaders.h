// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// How the values of settings are read: each takes what a person typed and gives the form that is stored, or nothing.
namespace Ledgerbridge::SettingReaders {

/// One of `words`, whatever the case.
[[nodiscard]] std::optional<QString> oneOf(const QStringList &words, const QString &text);
/// `none`, `all`, `above:AMOUNT` with an amount of zero or more in plain notation, digits kept as typed.
[[nodiscard]] std::optional<QString> approval(const QString &text);
/// `off` or a schedule (see Schedule).
[[nodiscard]] std::optional<QString> schedule(const QString &text);
/// A text with placeholders of `known` names in braces; one line, not blank.
[[nodiscard]] std::optional<QString> descriptionTemplate(const QStringList &known, const QString &text);
/// Start of a journal batch code: one to eight letters and digits, a letter first. With the lane it must fit NAV's ten
/// characters (nav.md 2.8).
[[nodiscard]] std::optional<QString> journalCode(const QString &text);
/// One letter: a batch code must not end in a digit (nav.md 3.2, 8).
[[nodiscard]] std::optional<QString> journalLane(const QString &text);
/// Which list of Concur belongs to which dimension (see listrules.h), in one way of writing; `sameName` where
/// nothing more is to be said.
[[nodiscard]] std::optional<QString> lists(const QString &text);
/// `smtp://` or `smtps://` with a host; empty: none.
[[nodiscard]] std::optional<QString> mailServer(const QString &text);
/// One address, or none.
[[nodiscard]] std::optional<QString> mailAddress(const QString &text);
/// Addresses with commas between, or none.
[[nodiscard]] std::optional<QString> mailAddressList(const QString &text);
/// See AlertReasons.
[[nodiscard]] std::optional<QString> alertReasons(const QString &text);
/// See QuietHours.
[[nodiscard]] std::optional<QString> quietHours(const QString &text);
/// `off`, or 1 to 500 hours.
[[nodiscard]] std::optional<QString> silenceHours(const QString &text);
/// 5 to 1440 minutes.
[[nodiscard]] std::optional<QString> alertMinutes(const QString &text);
/// 0 to 60 minutes.
[[nodiscard]] std::optional<QString> noticeMinutes(const QString &text);
/// A day, or none.
[[nodiscard]] std::optional<QString> day(const QString &text);
/// A day, days by company, or none (see expiryDaysFrom()).
[[nodiscard]] std::optional<QString> daysByCompany(const QString &text);
/// 1 to 3650 days.
[[nodiscard]] std::optional<QString> retentionDays(const QString &text);

} // namespace Ledgerbridge::SettingReaders
