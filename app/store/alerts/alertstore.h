// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertrules.h"
#include "auditentry.h"
#include "database.h"

namespace Ledgerbridge::Store {

/// How a channel stands.
struct AlertChannelState final
{
    AlertChannel channel = AlertChannel::Mail;
    /// Invalid: nothing arrived yet.
    QDateTime lastSentAt;
    /// Failures since then; 0: none, and the members below are empty.
    int tries = 0;
    QDateTime failedAt;
    QString error;
    QDateTime nextTryAt;
};

/// A cause that waits to be told.
struct AlertWaiting final
{
    AlertChannel channel = AlertChannel::Mail;
    QString title;
    QString remedy;
    QStringList documents;
    int count = 0;
    QDateTime since;
    AlertDecision::Wait wait = AlertDecision::Wait::None;
    QDateTime until;
};

/// A message that was sent, or could not be.
struct AlertRecord final
{
    QDateTime at;
    AlertChannel channel = AlertChannel::Mail;
    bool sent = false;
    QString subject;
    /// Causes in it.
    int matters = 0;
    QString error;
};

/// `quiet`, `interval`, `backOff`; empty for none.
[[nodiscard]] QString toString(AlertDecision::Wait wait);

/// What people were told, what waits, and what failed. Each message and each failure has its line in the trail, in the
/// same transaction; methods that write become part of the caller's open one.
class AlertStore final
{
public:
    explicit AlertStore(Database &database);

    [[nodiscard]] Result<AlertMemory> memory(AlertChannel channel);
    /// Takes over what a decision says to remember, and what waits. Writes only what differs.
    [[nodiscard]] Result<void> keep(AlertChannel channel, const AlertDecision &decision);
    /// The message arrived: its items are told, and failures before it are over.
    [[nodiscard]] Result<void> markSent(
        AlertChannel channel, const AlertDecision &decision, const QString &subject, AuditEntry audit);
    /// It did not: its items wait until `nextTry`.
    [[nodiscard]] Result<void> markFailed(AlertChannel channel, const AlertDecision &decision, const QString &subject,
        const QString &error, const QDateTime &nextTry, AuditEntry audit);
    /// What became of a test message; one that arrived ends the rest of a channel that failed before.
    [[nodiscard]] Result<void> noteTest(
        AlertChannel channel, const QString &subject, const Result<QString> &answer, AuditEntry audit);
    /// A message that holds no causes did not arrive: the channel rests until `nextTry`.
    [[nodiscard]] Result<void> noteFailure(
        AlertChannel channel, const QString &subject, const QString &error, const QDateTime &nextTry, AuditEntry audit);
    /// Takes away what waits and what failed of a channel that is switched off.
    [[nodiscard]] Result<void> dismiss(AlertChannel channel);

    /// Of all channels, in their order.
    [[nodiscard]] Result<QList<AlertChannelState>> states();
    [[nodiscard]] Result<QList<AlertWaiting>> waiting();
    /// Newest first.
    [[nodiscard]] Result<QList<AlertRecord>> messages(int most);

    /// What the last run came to that no document tells; `since` is kept while a kind stays.
    [[nodiscard]] Result<void> setTroubles(const QList<AlertCause> &troubles);
    [[nodiscard]] Result<QList<AlertCause>> troubles();

private:
    [[nodiscard]] Result<void> writeTold(AlertChannel channel, const QHash<QString, AlertTold> &told);
    [[nodiscard]] Result<void> writeWaiting(
        AlertChannel channel, const QList<AlertItem> &items, AlertDecision::Wait wait, const QDateTime &until);
    [[nodiscard]] Result<void> beginRest(AlertChannel channel, const QString &error, const QDateTime &nextTry);
    [[nodiscard]] Result<void> endRest(AlertChannel channel);
    [[nodiscard]] Result<void> writeMessage(const AlertRecord &message, AuditEntry audit);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
