// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "delivery.h"
#include "error.h"

#include <QList>

namespace Ledgerbridge::Webhooks {

/// Where deliveries are kept until they are read. In the listener's thread.
class Inbox
{
public:
    virtual ~Inbox() = default;
    /// On disk on return, all of them or none. The same body again is fine, and may be kept once.
    [[nodiscard]] virtual Result<void> keep(const QList<Delivery> &deliveries) = 0;
};

} // namespace Ledgerbridge::Webhooks
