// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "json.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Ledgerbridge::Nav {

/// Most operations of one batch (nav.md 6).
inline constexpr int largestBatch = 100;

/// One operation of a `$batch` (nav.md 4.4), or a request of its own where a server knows no batches.
struct NavOperation final
{
    QByteArray method = "GET";
    /// Encoded, relative to the API root.
    QByteArray target;
    /// Null: none.
    Json body;
    /// Blank: not sent.
    QString ifMatch;
};

/// What NAV answered to one operation.
struct NavItem final
{
    int status = 0;
    Json body;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// The envelope of at most `largestBatch` operations; the n-th has the id `r` n, counted from 1.
[[nodiscard]] QByteArray encodedBatch(const QList<NavOperation> &operations);

/// The answers in the order asked; none where NAV did not get that far. Matched by id; by place where NAV returns ids
/// as null. Protocol for anything that is no batch answer, that answers twice, or answers what was not asked.
[[nodiscard]] Result<QList<std::optional<NavItem>>> decodedBatch(const QByteArray &bytes, qsizetype asked);

} // namespace Ledgerbridge::Nav
