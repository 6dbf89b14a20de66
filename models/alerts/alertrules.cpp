// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertrules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notReasons(const QString &text, const QString &word)
{
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("Alerts",
            "\"%1\" names no reasons. Write all, or codes with commas between, such as vendorMissing,navRefused.")
            .arg(text),
        word);
}

/// Nothing where a word is no code; an empty set stands for all.
std::optional<QSet<ReasonCode>> codesFrom(const QString &list)
{
    if (list.trimmed().compare("all"_L1, Qt::CaseInsensitive) == 0)
        return QSet<ReasonCode>();
    QSet<ReasonCode> codes;
    const QStringList words = list.split(u',');
    for (const QString &word : words) {
        const auto code = reasonCodeFromString(word.trimmed());
        if (!code)
            return std::nullopt;
        codes.insert(*code);
    }
    return codes;
}

QString codesText(const QSet<ReasonCode> &codes)
{
    QStringList words;
    for (const ReasonCode code : codes)
        words.append(toString(code));
    words.sort();
    return words.join(u',');
}

/// Once a day by the clock on the wall, whatever summer time does to it; an hour early, so that a run that ends a little
/// sooner than yesterday's does not put it off until tomorrow.
bool isDayLater(const QDateTime &told, const QDateTime &now)
{
    return now >= told.toTimeZone(now.timeZone()).addDays(1).addSecs(-3600);
}

std::optional<AlertItem> dueItem(const AlertCause &cause, const std::optional<AlertTold> &told, const QDateTime &now)
{
    if (!told)
        return AlertItem{cause, AlertItem::Why::New, 0};
    if (cause.count > told->count || cause.newest > told->newest)
        return AlertItem{cause, AlertItem::Why::Grown, told->count};
    // The next step reminds of it, and is a cause of its own.
    if (cause.kind != AlertKind::Expiry && isDayLater(told->at, now))
        return AlertItem{cause, AlertItem::Why::Reminder, told->count};
    return std::nullopt;
}

} // namespace

Result<AlertReasons> AlertReasons::fromString(const QString &text)
{
    AlertReasons reasons;
    const QStringList groups = text.split(u';');
    for (const QString &group : groups) {
        const qsizetype colon = group.indexOf(u':');
        const auto codes = codesFrom(group.mid(colon + 1));
        if (!codes)
            return notReasons(text, group);
        QList<AlertChannel> channels = allAlertChannels();
        if (colon >= 0) {
            const auto channel = alertChannelFromString(group.left(colon).trimmed());
            if (!channel || reasons.m_only.contains(*channel))
                return notReasons(text, group);
            channels = {*channel};
        } else if (groups.size() > 1) {
            return notReasons(text, group);
        }
        for (const AlertChannel channel : std::as_const(channels))
            if (!codes->isEmpty())
                reasons.m_only.insert(channel, *codes);
    }
    return reasons;
}

QString AlertReasons::toString() const
{
    if (m_only.isEmpty())
        return u"all"_s;
    const QList<QSet<ReasonCode>> sets = m_only.values();
    const bool alike = sets.size() == allAlertChannels().size()
        && std::all_of(sets.begin(), sets.end(), [&](const auto &set) { return set == sets.first(); });
    if (alike)
        return codesText(sets.first());
    QStringList groups;
    for (auto it = m_only.begin(); it != m_only.end(); ++it)
        groups.append(Ledgerbridge::toString(it.key()) + u": "_s + codesText(it.value()));
    return groups.join(u"; "_s);
}

bool AlertReasons::covers(AlertChannel channel, const AlertCause &cause) const
{
    const auto only = m_only.find(channel);
    if (only == m_only.end())
        return true;
    if (cause.kind == AlertKind::Held)
        return only->contains(cause.reason.code);
    return cause.kind != AlertKind::AwaitingApproval || only->contains(ReasonCode::NeedsApproval);
}

AlertDecision decideAlerts(AlertChannel channel, const QList<AlertCause> &causes, const AlertMemory &memory,
    const AlertPolicy &policy, const QDateTime &now)
{
    AlertDecision decision;
    QList<AlertItem> due;
    for (const AlertCause &cause : causes) {
        if (!policy.reasons.covers(channel, cause))
            continue;
        const QString key = cause.key();
        std::optional<AlertTold> told;
        if (const auto known = memory.told.constFind(key); known != memory.told.constEnd())
            told = *known;
        const auto item = dueItem(cause, told, now);
        item ? due.append(*item) : void(++decision.standing);
        if (told) {
            told->count = std::min(told->count, cause.count);
            decision.told.insert(key, *told);
        }
    }
    if (due.isEmpty())
        return decision;
    const QDateTime interval = memory.lastSentAt.isValid()
        ? memory.lastSentAt.addSecs(std::chrono::seconds(policy.every).count())
        : QDateTime();
    // A clock that was set back must not keep a channel quiet until it catches up.
    const bool clockWentBack = memory.lastSentAt.isValid() && memory.lastSentAt > now;
    if (memory.nextTryAt.isValid() && memory.nextTryAt > now && memory.nextTryAt <= now.addDays(1)) {
        decision.wait = AlertDecision::Wait::BackOff;
        decision.waitsUntil = memory.nextTryAt;
    } else if (interval.isValid() && interval > now && !clockWentBack) {
        decision.wait = AlertDecision::Wait::Interval;
        decision.waitsUntil = interval;
    }
    const QDateTime earliest = decision.waitsUntil.isValid() ? decision.waitsUntil.toTimeZone(now.timeZone()) : now;
    if (policy.quiet.contains(earliest)) {
        decision.waitsUntil = policy.quiet.endFrom(earliest);
        if (policy.quiet.contains(now))
            decision.wait = AlertDecision::Wait::Quiet;
    }
    decision.waitsUntil = decision.waitsUntil.toUTC();
    (decision.wait == AlertDecision::Wait::None ? decision.tell : decision.waiting) = due;
    return decision;
}

QHash<QString, AlertTold> afterTelling(
    QHash<QString, AlertTold> told, const QList<AlertItem> &items, const QDateTime &now)
{
    for (const AlertItem &item : items)
        told.insert(item.cause.key(), AlertTold{item.cause.count, item.cause.newest, now.toUTC()});
    return told;
}

std::chrono::seconds alertBackOff(int tries, std::chrono::seconds asked)
{
    using namespace std::chrono_literals;
    static constexpr std::array<std::chrono::seconds, 5> rests{5min, 15min, 1h, 3h, 6h};
    const auto own = rests.at(std::min<size_t>(size_t(std::max(tries, 1) - 1), rests.size() - 1));
    return std::clamp<std::chrono::seconds>(asked, own, 24h);
}

std::optional<AlertCause> silenceCause(const QDateTime &lastCame, const QDateTime &now, int hours)
{
    if (hours <= 0 || !lastCame.isValid() || workedBetween(lastCame, now) < std::chrono::hours(hours))
        return std::nullopt;
    AlertCause cause;
    cause.kind = AlertKind::Silence;
    cause.since = lastCame.toUTC();
    cause.count = 1;
    cause.reason.text = QCoreApplication::translate(
        "Alerts", "Nothing came from Concur since %1, which is more than %n working hour(s).", nullptr, hours)
                            .arg(QLocale().toString(lastCame.toTimeZone(now.timeZone()), QLocale::ShortFormat));
    return cause;
}

} // namespace Ledgerbridge
