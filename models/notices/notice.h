// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "delivery.h"

#include <QList>

namespace Ledgerbridge {

/// One event of Concur or one notification of NAV, read: that something changed, and where. It brings no data: what is
/// posted is always read anew from the system itself, at our own address of it.
struct Notice final
{
    qint64 id = 0;
    NoticeSystem system = NoticeSystem::Concur;
    /// The same for the same notice sent again: Concur's event id; of NAV's, a digest of what it says.
    QString key;
    /// Concur's topic without `public.`; NAV's set, such as `vendors`.
    QString subject;
    /// Concur's event type; NAV's `created`, `updated`, `deleted`, `collection`.
    QString change;
    /// Concur's document, report or request id; the id of NAV's record. Empty for a whole set.
    QString item;
    /// NAV's id of the company (a GUID), where the resource names one.
    QString company;
    /// NAV's id of the subscription.
    QString subscription;
    QString correlation;
    /// When it changed, as the sender says; invalid where it does not. UTC.
    QDateTime changedAt;
    /// UTC.
    QDateTime receivedAt;
};

} // namespace Ledgerbridge
