// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "inboxreading.h"

#include "inboxstore.h"
#include "noticereading.h"
#include "subscriptionstore.h"

namespace Ledgerbridge::Services {

namespace {

/// Deliveries of one reading, and notices that are looked at to count those that wait.
constexpr int atOnce = 500;
constexpr int mostCounted = 20'000;
/// Concur sends an event again for 72 hours (concur.md 7.4); some more are remembered.
constexpr qint64 rememberedSeconds = qint64(7) * 24 * 3600;

Result<void> noteDeliveries(Store::Database &workspace, const QHash<QString, QDateTime> &last)
{
    Store::SubscriptionStore store(workspace);
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        if (const auto noted = store.noteDelivery(NoticeSystem::Nav, it.key(), it.value()); !noted)
            return noted;
    }
    return {};
}

Result<void> noteEvents(Store::Database &workspace, const QHash<QString, QDateTime> &byTopic)
{
    Store::SubscriptionStore store(workspace);
    const auto rows = store.all();
    if (!rows)
        return fail(rows.error());
    for (const Subscription &row : *rows) {
        const auto at = byTopic.constFind(row.subject);
        if (row.system != NoticeSystem::Concur || at == byTopic.constEnd())
            continue;
        if (const auto noted = store.noteDelivery(NoticeSystem::Concur, row.id, *at); !noted)
            return noted;
    }
    return {};
}

Result<InboxFigures> counted(Store::InboxStore &store, InboxFigures figures)
{
    const auto pending = store.pending(mostCounted);
    if (!pending)
        return fail(pending.error());
    figures.pending = int(pending->size());
    for (const Notice &notice : *pending) {
        (notice.system == NoticeSystem::Concur ? figures.lastConcur : figures.lastNav) = notice.id;
        if (!figures.since.isValid() || notice.receivedAt < figures.since)
            figures.since = notice.receivedAt;
    }
    return figures;
}

} // namespace

Result<InboxFigures> readInbox(Store::Database &inbox, Store::Database &workspace, const QByteArray &clientState)
{
    Store::InboxStore store(inbox);
    const auto unread = store.unread(atOnce);
    if (!unread)
        return fail(unread.error());
    InboxFigures figures;
    QHash<QString, QDateTime> bySubscription;
    QHash<QString, QDateTime> byTopic;
    for (const Delivery &delivery : *unread) {
        QList<Notice> notices;
        if (delivery.system == NoticeSystem::Concur) {
            notices = Webhooks::readConcurEvents(delivery);
        } else {
            const Webhooks::NavNotices read = Webhooks::readNavNotices(delivery, clientState);
            notices = read.notices;
            figures.strange += read.strange;
        }
        for (const Notice &notice : notices) {
            if (notice.system == NoticeSystem::Nav)
                bySubscription.insert(notice.subscription, delivery.receivedAt);
            else
                byTopic.insert(notice.subject, delivery.receivedAt);
        }
        const auto filed = store.file(delivery.id, notices);
        if (!filed)
            return fail(filed.error());
        figures.fresh += *filed;
    }
    if (const auto noted = noteDeliveries(workspace, bySubscription); !noted)
        return fail(noted.error());
    if (!byTopic.isEmpty()) {
        if (const auto noted = noteEvents(workspace, byTopic); !noted)
            return fail(noted.error());
    }
    return counted(store, figures);
}

Result<void> finishNotices(Store::Database &inbox, const InboxFigures &figures)
{
    Store::InboxStore store(inbox);
    if (const auto done = store.finish(NoticeSystem::Concur, figures.lastConcur); !done)
        return done;
    if (const auto done = store.finish(NoticeSystem::Nav, figures.lastNav); !done)
        return done;
    return store.forget(inbox.now().addSecs(-rememberedSeconds));
}

} // namespace Ledgerbridge::Services
