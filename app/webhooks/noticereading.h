// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"

namespace Ledgerbridge::Webhooks {

/// What a delivery of Concur's says (concur.md 7.3). One that cannot be read still says that something came: it gives
/// a notice without a subject, after which everything of Concur is looked at. Never empty.
[[nodiscard]] QList<Notice> readConcurEvents(const Delivery &delivery);

struct NavNotices final
{
    QList<Notice> notices;
    /// Notifications that did not bear our `clientState`, and bodies that are none: not from our subscriptions.
    int strange = 0;
};

/// What a delivery of NAV's says (nav.md 5), as far as it bears `clientState`, which is compared in constant time.
[[nodiscard]] NavNotices readNavNotices(const Delivery &delivery, const QByteArray &clientState);

} // namespace Ledgerbridge::Webhooks
