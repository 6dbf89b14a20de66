// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Ledgerbridge {

enum class NoticeSystem { Concur, Nav };

/// One request that a system sent to our webhook, kept whole and unread: what it says is looked at later, so that the
/// answer waits for nothing but the disk (concur.md 7.4, nav.md 5).
struct Delivery final
{
    qint64 id = 0;
    NoticeSystem system = NoticeSystem::Concur;
    /// As it came; not yet known to be from whom it says.
    QByteArray body;
    /// What the sender calls the exchange in its own logs.
    QString correlation;
    /// UTC.
    QDateTime receivedAt;
};

} // namespace Ledgerbridge
