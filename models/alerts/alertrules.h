// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertcause.h"
#include "quiethours.h"

#include <QMap>
#include <QSet>

#include <chrono>

namespace Ledgerbridge {

/// Which reasons each channel hears of. A value, any thread.
///
/// Written as `all`, as a list of reason codes, or by channel: `mail: all; webhook: navRefused,postingDateClosed`. It
/// narrows what is held or awaits approval; in doubt, changed after posting, failed runs and silence are always told,
/// for keeping quiet about them would be skipping silently.
class AlertReasons final
{
public:
    /// All of them.
    AlertReasons() = default;
    [[nodiscard]] static Result<AlertReasons> fromString(const QString &text);
    /// The form in which it is stored.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool covers(AlertChannel channel, const AlertCause &cause) const;

    [[nodiscard]] bool operator==(const AlertReasons &) const = default;

private:
    /// No entry: all; the channels that are not named hear of everything.
    QMap<AlertChannel, QSet<ReasonCode>> m_only;
};

/// How people want to be told.
struct AlertPolicy final
{
    AlertReasons reasons = {};
    QuietHours quiet = {};
    /// Between two messages of one channel.
    std::chrono::minutes every = std::chrono::minutes(60);
};

/// What a channel was told of a cause.
struct AlertTold final
{
    int count = 0;
    qint64 newest = 0;
    /// UTC.
    QDateTime at;
    [[nodiscard]] bool operator==(const AlertTold &) const = default;
};

/// What a channel remembers from one round to the next.
struct AlertMemory final
{
    /// By the key of the cause.
    QHash<QString, AlertTold> told = {};
    /// When the last message arrived; invalid: never.
    QDateTime lastSentAt = {};
    /// Failures since then.
    int tries = 0;
    /// After a failure; invalid: none.
    QDateTime nextTryAt = {};
};

/// A cause as it is told.
struct AlertItem final
{
    enum class Why { New, Grown, Reminder };
    AlertCause cause;
    Why why = Why::New;
    /// How many were told before.
    int before = 0;
};

/// What is to be told through a channel now, and what waits for what.
struct AlertDecision final
{
    enum class Wait { None, Quiet, Interval, BackOff };

    /// Empty: nothing is sent now.
    QList<AlertItem> tell = {};
    QList<AlertItem> waiting = {};
    Wait wait = Wait::None;
    /// When what waits may be told; UTC.
    QDateTime waitsUntil = {};
    /// Told before, standing still, and not due again.
    int standing = 0;
    /// What to remember from now on, before anything is told: causes that are over are forgotten, so that they are new
    /// when they come back, and what shrank grows from there.
    QHash<QString, AlertTold> told = {};
};

/// The rules of alerts: one message per channel and interval with everything in it; each cause once, again when it grew,
/// and once a day while it stands, except that of something that expires only the next step is told; nothing in quiet hours or before a failed channel is tried again. `now` in the zone
/// of the people who read it. Pure.
[[nodiscard]] AlertDecision decideAlerts(AlertChannel channel, const QList<AlertCause> &causes,
    const AlertMemory &memory, const AlertPolicy &policy, const QDateTime &now);

/// What is remembered of items once they were told.
[[nodiscard]] QHash<QString, AlertTold> afterTelling(
    QHash<QString, AlertTold> told, const QList<AlertItem> &items, const QDateTime &now);

/// Rest before a channel that failed so many times in a row is tried again; longer where the other side asks for it.
[[nodiscard]] std::chrono::seconds alertBackOff(int tries, std::chrono::seconds asked = std::chrono::seconds(0));

/// The cause where nothing was fetched for `hours` of working time; `lastCame` is when something last was, or when the
/// first run looked.
[[nodiscard]] std::optional<AlertCause> silenceCause(const QDateTime &lastCame, const QDateTime &now, int hours);

} // namespace Ledgerbridge
