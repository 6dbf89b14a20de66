// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertstore.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Older messages stand in the trail alone.
constexpr int keptMessages = 500;

AlertChannel channelFrom(const QVariant &value)
{
    return alertChannelFromString(value.toString()).value_or(AlertChannel::Mail);
}

AlertDecision::Wait waitFrom(const QString &text)
{
    using enum AlertDecision::Wait;
    for (const AlertDecision::Wait wait : {Quiet, Interval, BackOff})
        if (toString(wait) == text)
            return wait;
    return None;
}

bool isSame(const AlertWaiting &waiting, const AlertItem &item, AlertDecision::Wait wait, const QDateTime &until)
{
    return waiting.title == alertTitle(item.cause) && waiting.count == item.cause.count && waiting.wait == wait
        && waiting.documents == item.cause.documents && waiting.until == until;
}

} // namespace

QString toString(AlertDecision::Wait wait)
{
    switch (wait) {
    case AlertDecision::Wait::Quiet: return u"quiet"_s;
    case AlertDecision::Wait::Interval: return u"interval"_s;
    case AlertDecision::Wait::BackOff: return u"backOff"_s;
    case AlertDecision::Wait::None: break;
    }
    return {};
}

AlertStore::AlertStore(Database &database)
    : m_database(database)
{
}

Result<AlertMemory> AlertStore::memory(AlertChannel channel)
{
    AlertMemory memory;
    const auto told = m_database.forEach(u"SELECT cause, count, newest, told_at FROM alert_told WHERE channel = ?"_s,
        {toString(channel)}, [&memory](const QSqlQuery &row) {
            memory.told.insert(row.value(0).toString(),
                AlertTold{row.value(1).toInt(), row.value(2).toLongLong(), momentFrom(row.value(3))});
            return true;
        });
    const auto state = m_database.firstRow(
        u"SELECT last_sent_at, tries, next_try_at FROM alert_channel WHERE channel = ?"_s, {toString(channel)});
    if (!told || !state)
        return fail(told ? state.error() : told.error());
    if (!state->isEmpty()) {
        memory.lastSentAt = momentFrom(state->at(0));
        memory.tries = state->at(1).toInt();
        memory.nextTryAt = momentFrom(state->at(2));
    }
    return memory;
}

Result<void> AlertStore::writeTold(AlertChannel channel, const QHash<QString, AlertTold> &told)
{
    const auto before = memory(channel);
    if (!before)
        return fail(before.error());
    for (auto it = before->told.begin(); it != before->told.end(); ++it) {
        if (told.contains(it.key()))
            continue;
        const auto gone = m_database.execute(
            u"DELETE FROM alert_told WHERE channel = ? AND cause = ?"_s, {toString(channel), it.key()});
        if (!gone)
            return fail(gone.error());
    }
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (const auto known = before->told.find(it.key()); known != before->told.end() && *known == *it)
            continue;
        const auto stored = m_database.execute(
            u"INSERT INTO alert_told (channel, cause, count, newest, told_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
            "(channel, cause) DO UPDATE SET count = excluded.count, newest = excluded.newest, told_at = "
            "excluded.told_at"_s,
            {toString(channel), it.key(), it->count, it->newest, momentValue(it->at)});
        if (!stored)
            return fail(stored.error());
    }
    return {};
}

Result<void> AlertStore::writeWaiting(
    AlertChannel channel, const QList<AlertItem> &items, AlertDecision::Wait wait, const QDateTime &until)
{
    const auto gone = m_database.execute(u"DELETE FROM alert_waiting WHERE channel = ?"_s, {toString(channel)});
    if (!gone)
        return fail(gone.error());
    for (qsizetype position = 0; position < items.size(); ++position) {
        const AlertCause &cause = items.at(position).cause;
        const auto stored = m_database.execute(
            u"INSERT INTO alert_waiting (channel, position, title, remedy, documents, count, since, wait, until) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {toString(channel), position, alertTitle(cause), alertRemedy(cause), cause.documents.join(u'\n'),
                cause.count, momentValue(cause.since), toString(wait), momentValue(until)});
        if (!stored)
            return fail(stored.error());
    }
    return {};
}

Result<void> AlertStore::keep(AlertChannel channel, const AlertDecision &decision)
{
    const auto before = memory(channel);
    const auto all = waiting();
    if (!before || !all)
        return fail(before ? all.error() : before.error());
    QList<AlertWaiting> own;
    for (const AlertWaiting &each : *all)
        if (each.channel == channel)
            own.append(each);
    bool same = before->told == decision.told && own.size() == decision.waiting.size();
    for (qsizetype i = 0; same && i < own.size(); ++i)
        same = isSame(own.at(i), decision.waiting.at(i), decision.wait, decision.waitsUntil);
    if (same)
        return {};
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto told = writeTold(channel, decision.told); !told)
            return told;
        return writeWaiting(channel, decision.waiting, decision.wait, decision.waitsUntil);
    });
}

Result<void> AlertStore::writeMessage(const AlertRecord &message, AuditEntry audit)
{
    const auto stored = m_database.execute(
        u"INSERT INTO alert_message (at, channel, state, subject, matters, error) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {momentValue(message.at), toString(message.channel), message.sent ? u"sent"_s : u"failed"_s, message.subject,
            message.matters, message.error});
    if (!stored)
        return fail(stored.error());
    const auto pruned =
        m_database.execute(u"DELETE FROM alert_message WHERE id <= ?"_s, {m_database.lastInsertId() - keptMessages});
    if (!pruned)
        return fail(pruned.error());
    if (audit.reference.isEmpty())
        audit.reference = toString(message.channel);
    const auto noted = AuditTrail(m_database).append(std::move(audit));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<void> AlertStore::markSent(
    AlertChannel channel, const AlertDecision &decision, const QString &subject, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const QDateTime now = m_database.now();
        if (auto told = writeTold(channel, afterTelling(decision.told, decision.tell, now)); !told)
            return told;
        if (auto none = writeWaiting(channel, {}, AlertDecision::Wait::None, {}); !none)
            return none;
        const auto stored = m_database.execute(
            u"INSERT INTO alert_channel (channel, last_sent_at) VALUES (?, ?) ON CONFLICT (channel) DO UPDATE SET "
            "last_sent_at = excluded.last_sent_at, tries = 0, failed_at = NULL, error = '', next_try_at = NULL"_s,
            {toString(channel), momentValue(now)});
        if (!stored)
            return fail(stored.error());
        return writeMessage({now, channel, true, subject, int(decision.tell.size()), {}}, std::move(audit));
    });
}

Result<void> AlertStore::markFailed(AlertChannel channel, const AlertDecision &decision, const QString &subject,
    const QString &error, const QDateTime &nextTry, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const QDateTime now = m_database.now();
        if (auto told = writeTold(channel, decision.told); !told)
            return told;
        if (auto waits = writeWaiting(channel, decision.tell, AlertDecision::Wait::BackOff, nextTry); !waits)
            return waits;
        if (auto rests = beginRest(channel, error, nextTry); !rests)
            return rests;
        return writeMessage({now, channel, false, subject, int(decision.tell.size()), error}, std::move(audit));
    });
}

Result<void> AlertStore::noteTest(
    AlertChannel channel, const QString &subject, const Result<QString> &answer, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (answer)
            if (auto rested = endRest(channel); !rested)
                return rested;
        return writeMessage(
            {m_database.now(), channel, answer.has_value(), subject, 0, answer ? QString() : answer.error().message},
            std::move(audit));
    });
}

Result<void> AlertStore::noteFailure(
    AlertChannel channel, const QString &subject, const QString &error, const QDateTime &nextTry, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto rests = beginRest(channel, error, nextTry); !rests)
            return rests;
        return writeMessage({m_database.now(), channel, false, subject, 0, error}, std::move(audit));
    });
}

Result<void> AlertStore::beginRest(AlertChannel channel, const QString &error, const QDateTime &nextTry)
{
    const auto stored = m_database.execute(
        u"INSERT INTO alert_channel (channel, tries, failed_at, error, next_try_at) VALUES (?, 1, ?, ?, ?) ON "
        "CONFLICT (channel) DO UPDATE SET tries = tries + 1, failed_at = excluded.failed_at, error = "
        "excluded.error, next_try_at = excluded.next_try_at"_s,
        {toString(channel), momentValue(m_database.now()), error, momentValue(nextTry)});
    return stored ? Result<void>{} : fail(stored.error());
}

Result<void> AlertStore::endRest(AlertChannel channel)
{
    const auto over = m_database.execute(
        u"UPDATE alert_channel SET tries = 0, failed_at = NULL, error = '', next_try_at = NULL WHERE channel = ?"_s,
        {toString(channel)});
    return over ? Result<void>{} : fail(over.error());
}

Result<void> AlertStore::dismiss(AlertChannel channel)
{
    const auto row = m_database.firstRow(
        u"SELECT 1 FROM alert_channel WHERE channel = ? AND tries > 0 UNION SELECT 1 FROM alert_waiting WHERE channel "
        "= ? UNION SELECT 1 FROM alert_told WHERE channel = ?"_s,
        {toString(channel), toString(channel), toString(channel)});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return {};
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto told = writeTold(channel, {}); !told)
            return told;
        if (auto none = writeWaiting(channel, {}, AlertDecision::Wait::None, {}); !none)
            return none;
        return endRest(channel);
    });
}

Result<QList<AlertChannelState>> AlertStore::states()
{
    QHash<AlertChannel, AlertChannelState> known;
    const auto read =
        m_database.forEach(u"SELECT channel, last_sent_at, tries, failed_at, error, next_try_at FROM alert_channel"_s,
            {}, [&known](const QSqlQuery &row) {
                const AlertChannel channel = channelFrom(row.value(0));
                known.insert(channel,
                    {channel, momentFrom(row.value(1)), row.value(2).toInt(), momentFrom(row.value(3)),
                        row.value(4).toString(), momentFrom(row.value(5))});
                return true;
            });
    if (!read)
        return fail(read.error());
    QList<AlertChannelState> states;
    for (const AlertChannel channel : allAlertChannels()) {
        AlertChannelState none;
        none.channel = channel;
        states.append(known.value(channel, none));
    }
    return states;
}

Result<QList<AlertWaiting>> AlertStore::waiting()
{
    QList<AlertWaiting> all;
    const auto read = m_database.forEach(
        u"SELECT channel, title, remedy, documents, count, since, wait, until FROM alert_waiting ORDER BY channel, "
        "position"_s,
        {}, [&all](const QSqlQuery &row) {
            all.append({channelFrom(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                row.value(3).toString().split(u'\n', Qt::SkipEmptyParts), row.value(4).toInt(),
                momentFrom(row.value(5)), waitFrom(row.value(6).toString()), momentFrom(row.value(7))});
            return true;
        });
    return read ? Result<QList<AlertWaiting>>(all) : fail(read.error());
}

Result<QList<AlertRecord>> AlertStore::messages(int most)
{
    QList<AlertRecord> all;
    const auto read = m_database.forEach(
        u"SELECT at, channel, state, subject, matters, error FROM alert_message ORDER BY id DESC LIMIT ?"_s, {most},
        [&all](const QSqlQuery &row) {
            all.append({momentFrom(row.value(0)), channelFrom(row.value(1)), row.value(2).toString() == "sent"_L1,
                row.value(3).toString(), row.value(4).toInt(), row.value(5).toString()});
            return true;
        });
    return read ? Result<QList<AlertRecord>>(all) : fail(read.error());
}

Result<void> AlertStore::setTroubles(const QList<AlertCause> &wanted)
{
    const auto before = troubles();
    if (!before)
        return fail(before.error());
    if (before->isEmpty() && wanted.isEmpty())
        return {};
    return inTransaction(m_database, [&]() -> Result<void> {
        if (const auto gone = m_database.execute(u"DELETE FROM alert_trouble"_s); !gone)
            return fail(gone.error());
        for (const AlertCause &trouble : wanted) {
            QDateTime since = m_database.now();
            for (const AlertCause &known : *before)
                if (known.kind == trouble.kind)
                    since = known.since;
            const auto stored =
                m_database.execute(u"INSERT INTO alert_trouble (kind, text, count, since) VALUES (?, ?, ?, ?)"_s,
                    {toString(trouble.kind), trouble.reason.text, trouble.count, momentValue(since)});
            if (!stored)
                return fail(stored.error());
        }
        return {};
    });
}

Result<QList<AlertCause>> AlertStore::troubles()
{
    QList<AlertCause> causes;
    const auto read = m_database.forEach(
        u"SELECT kind, text, count, since FROM alert_trouble ORDER BY kind"_s, {}, [&causes](const QSqlQuery &row) {
            AlertCause cause;
            cause.kind = alertKindFromString(row.value(0).toString()).value_or(AlertKind::RunFailed);
            cause.reason.text = row.value(1).toString();
            cause.count = row.value(2).toInt();
            cause.since = momentFrom(row.value(3));
            causes.append(cause);
            return true;
        });
    return read ? Result<QList<AlertCause>>(causes) : fail(read.error());
}

} // namespace Ledgerbridge::Store
