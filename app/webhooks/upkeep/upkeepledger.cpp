// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "upkeepledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Webhooks {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Subscriptions", source);
}

QString systemName(NoticeSystem system)
{
    return system == NoticeSystem::Concur ? u"Concur"_s : u"NAV"_s;
}

} // namespace

UpkeepLedger::UpkeepLedger(const UpkeepSetup &setup, UpkeepOutcome &outcome)
    : m_setup(setup)
    , m_outcome(outcome)
    , m_store(*setup.database)
{
}

Result<void> UpkeepLedger::read()
{
    const auto rows = m_store.all();
    if (!rows)
        return fail(rows.error());
    m_rows = *rows;
    return {};
}

Subscription UpkeepLedger::row(NoticeSystem system, const QString &place, const QString &name, const QString &subject)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const Subscription &row) { return row.system == system && row.place == place && row.subject == subject; });
    Subscription row = found == m_rows.cend() ? Subscription() : *found;
    row.system = system;
    row.place = place;
    row.placeName = name;
    row.subject = subject;
    return row;
}

QList<Subscription> UpkeepLedger::others(NoticeSystem system, const QString &place, const QStringList &kept) const
{
    QList<Subscription> rows;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(rows), [&](const Subscription &row) {
        return row.system == system && row.place == place && !kept.contains(row.subject);
    });
    return rows;
}

bool UpkeepLedger::rests(const Subscription &row) const
{
    return !m_setup.isEager && row.nextTryAt.isValid() && now() < row.nextTryAt;
}

AuditEntry UpkeepLedger::entry(const QString &action, const Subscription &row, const QString &text) const
{
    AuditEntry entry;
    entry.at = now();
    entry.actor = m_setup.actor;
    entry.action = action;
    entry.reference = row.id;
    entry.text = text.arg(systemName(row.system), row.subject, row.placeName);
    return entry;
}

void UpkeepLedger::put(const Subscription &row, const std::optional<AuditEntry> &entry)
{
    const auto done = m_store.put(row, entry);
    if (!done && m_written)
        m_written = fail(done.error());
}

void UpkeepLedger::stands(Subscription row, const QString &warning)
{
    row.state = Subscription::State::Active;
    row.checkedAt = now();
    row.error = warning;
    row.failures = 0;
    row.nextTryAt = {};
    put(row);
}

void UpkeepLedger::made(Subscription row)
{
    ++m_outcome.made;
    // Whatever happened before it stood was not told to us.
    m_outcome.isCatchUpDue = true;
    row.madeAt = now();
    row.state = Subscription::State::Active;
    row.checkedAt = now();
    row.error.clear();
    row.failures = 0;
    row.nextTryAt = {};
    put(row,
        entry(u"subscriptionMade"_s, row,
            words(QT_TRANSLATE_NOOP("Subscriptions", "%1 tells of %2 in %3 from now on."))));
}

void UpkeepLedger::renewed(Subscription row)
{
    ++m_outcome.renewed;
    stands(std::move(row));
}

void UpkeepLedger::refused(Subscription row, const Error &error, const QString &sentence)
{
    if (error.code != ErrorCode::Cancelled)
        refused(std::move(row), sentence);
}

void UpkeepLedger::refused(Subscription row, const QString &sentence)
{
    const bool isNews = row.state != Subscription::State::Refused || row.error != sentence;
    row.state = Subscription::State::Refused;
    row.checkedAt = now();
    row.error = sentence;
    ++row.failures;
    const qint64 minutes = std::min<qint64>(6 * 60, qint64(5) << std::min(row.failures - 1, 7));
    row.nextTryAt = now().addSecs(60 * minutes);
    m_outcome.problems.append(sentence);
    // The same refusal again is no news for the trail.
    put(row,
        isNews ? std::optional(entry(u"subscriptionRefused"_s, row,
            words(QT_TRANSLATE_NOOP("Subscriptions", "%1 does not tell of %2 in %3: ")) + sentence))
               : std::nullopt);
}

void UpkeepLedger::removed(const Subscription &row)
{
    ++m_outcome.removed;
    const auto done = m_store.remove(row,
        entry(u"subscriptionRemoved"_s, row,
            words(QT_TRANSLATE_NOOP("Subscriptions", "%1 does not tell of %2 in %3 any more; it was taken off."))));
    if (!done && m_written)
        m_written = fail(done.error());
}

} // namespace Ledgerbridge::Webhooks
