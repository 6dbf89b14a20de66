// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox.h"

namespace WebhooksTest {

using namespace Ledgerbridge;

/// Keeps in memory, or refuses as a full disk does.
class MemoryInbox final : public Webhooks::Inbox
{
public:
    Result<void> keep(const QList<Delivery> &deliveries) override
    {
        ++writes;
        if (isFull)
            return fail(ErrorCode::Storage, QStringLiteral("The disk is full."));
        kept.append(deliveries);
        return {};
    }

    QList<Delivery> kept;
    int writes = 0;
    bool isFull = false;
};

} // namespace WebhooksTest
