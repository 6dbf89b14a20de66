// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// When the head of the chain goes out by mail (setting `audit.mailHead`).
enum class HeadMailRule { Off, Daily, Weekly, SignOff };

/// `off`, `daily`, `weekly`, `signOff`.
[[nodiscard]] std::optional<HeadMailRule> headMailRuleFromString(const QString &word);

/// What the trail says about heads and sign-offs so far.
struct HeadMailState final
{
    /// Of the last mail, in local time; invalid: none was ever sent.
    QDateTime sentAt;
    /// Number of the entry that mail named as the head.
    qint64 sentHead = 0;
    /// Number of the newest entry that signs a month off; 0: none.
    qint64 signOff = 0;
};

/// Whether a mail is due at `now` (local time): at a sign-off that no mailed head covers yet, whatever the rule but off;
/// else once a calendar day, or once a week that begins on Monday.
[[nodiscard]] bool isHeadMailDue(HeadMailRule rule, const HeadMailState &state, const QDateTime &now);

/// `NUMBER HASH` as the entry of a mail refers to the head; 0 where it is none.
[[nodiscard]] qint64 headOfReference(const QString &reference);

} // namespace Ledgerbridge
