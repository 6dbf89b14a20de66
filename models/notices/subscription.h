// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "delivery.h"

#include <QUrl>

namespace Ledgerbridge {

/// One of our subscriptions, or one that we want: where it stands.
struct Subscription final
{
    enum class State {
        /// Wanted, not there yet, or not there any more.
        Missing,
        Active,
        /// The system refused it; `error` says why.
        Refused,
    };

    NoticeSystem system = NoticeSystem::Concur;
    /// Concur: host of the data centre. NAV: id of the company.
    QString place;
    /// The same for people.
    QString placeName;
    /// Concur's topic without `public.`; NAV's set.
    QString subject;
    /// Concur: ours, derived. NAV: NAV's; empty before it was made.
    QString id;
    QString endpoint;
    State state = State::Missing;
    QDateTime madeAt;
    /// NAV's alone: Concur's do not expire, but go after 30 days without a delivery (concur.md 7.1).
    QDateTime expiresAt;
    /// When it was last seen at the system, or missed there.
    QDateTime checkedAt;
    QDateTime lastDeliveryAt;
    /// A sentence for the admin.
    QString error;
    /// Failures in a row, and when it is tried again.
    int failures = 0;
    QDateTime nextTryAt;
};

/// `missing`, `active`, `refused`.
[[nodiscard]] QString toString(Subscription::State state);
[[nodiscard]] Subscription::State subscriptionStateFromString(QStringView word);
/// In the reader's language.
[[nodiscard]] QString subscriptionStateTitle(Subscription::State state);

} // namespace Ledgerbridge
