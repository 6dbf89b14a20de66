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

    /// Counts a document that could go on.
    void addReleased(const Decimal &amount, const QString &currency)
    {
        ++released;
        if (amount.isValid())
            amounts[currency] += amount;
    }
    /// Counts a document that stays held for this reason first of all.
    void addRest(const Reason &reason)
    {
        ++stillHeld;
        for (Rest &rest : rests)
            if (rest.reason.code == reason.code && rest.reason.subject == reason.subject) {
                ++rest.documents;
                return;
            }
        rests.append({reason, 1});
    }
    [[nodiscard]] bool operator==(const MappingPreview &) const = default;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingPreview)
