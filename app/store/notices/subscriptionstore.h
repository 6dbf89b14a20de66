// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "subscription.h"

namespace Ledgerbridge::Store {

/// Where our subscriptions stand, as the last look at the systems showed. Methods that write become part of the
/// caller's open transaction.
class SubscriptionStore final
{
public:
    explicit SubscriptionStore(Database &database);

    /// By system, place and subject.
    [[nodiscard]] Result<QList<Subscription>> all();
    /// Takes the place of what was kept for its system, place and subject, with a line in the trail where one is given.
    [[nodiscard]] Result<void> put(const Subscription &subscription, const std::optional<AuditEntry> &entry = {});
    [[nodiscard]] Result<void> remove(const Subscription &subscription, const std::optional<AuditEntry> &entry = {});
    /// Notices came through that one.
    [[nodiscard]] Result<void> noteDelivery(NoticeSystem system, const QString &id, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
