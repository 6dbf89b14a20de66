// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "holdreason.h"

#include <QHash>
#include <QList>
#include <QMetaType>

namespace Ledgerbridge {

/// What saving edited mappings would do to the documents that wait; nothing of it has happened.
struct MappingPreview final
{
    /// Why documents would stay held though the edits take a reason of theirs away, and how many.
    struct Rest final
    {
        Reason reason;
        int documents = 0;
        [[nodiscard]] bool operator==(const Rest &) const = default;
    };

    /// Held documents that could go on, and what they come to by currency.
    int released = 0;
    QHash<QString, Decimal> amounts;
    int stillHeld = 0;
    /// The most frequent first.
    QList<Rest> rests;
    /// Documents on their way that the edits would hold.
    int newlyHeld = 0;
    [[nodiscard]] bool operator==(const MappingPreview &) const = default;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingPreview)
