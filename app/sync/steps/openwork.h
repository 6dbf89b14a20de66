// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingmoves.h"

namespace Ledgerbridge::Sync {

/// A document as its intents tell it: what was about to be written then, whatever mappings say now. Intents of one kind
/// follow each other; the youngest counts.
struct OpenWork final
{
    WorkItem item;
    std::optional<Store::Intent> journal;
    std::optional<Store::Intent> purchase;

    /// `intents` of one record, oldest first. Only open ones are handed to the item for closing.
    [[nodiscard]] static OpenWork of(const Record &record, const QList<Store::Intent> &intents);
    [[nodiscard]] static QJsonObject detailsOf(const Store::Intent &intent);
};

} // namespace Ledgerbridge::Sync
