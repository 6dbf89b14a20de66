// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "json.h"

#include <QByteArray>
#include <QString>

namespace Ledgerbridge::Nav {

/// Whether the call that failed could have changed anything.
enum class CallKind { Read, Write };

/// What NAV's refusal means (nav.md 3.4). `message` is NAV's own wording without its CorrelationId tail, or a
/// sentence of ours where NAV says nothing that helps; `detail` names status, code and `what` (method and address, no
/// secrets). Refused: a clear no. Conflict: a stale ETag. Throttled: not processed, also after a deadlock. NotFound:
/// only of a Read, since posting answers 404 as well for set-up that is missing. OutcomeUnknown: a Write that ended
/// in the middle.
[[nodiscard]] Error navError(int status, const QByteArray &body, CallKind kind, const QString &what);
/// The same for an item of a batch.
[[nodiscard]] Error navError(int status, const Json &body, CallKind kind, const QString &what);

/// The transaction was the victim of a deadlock (nav.md 3.4): it was rolled back, and sending it again is safe.
[[nodiscard]] bool isDeadlock(const Error &error);
/// How often what fell victim to deadlocks is sent in all.
constexpr int deadlockAttempts = 3;

/// A filter, an order or a choice of fields that this version does not know, rather than a lack of permission.
[[nodiscard]] bool isQueryRefused(const Error &error);

/// `text` without "  CorrelationId:  <guid>." at its end.
[[nodiscard]] QString withoutCorrelation(const QString &text);
/// An answer that should be JSON and is not: Protocol for a Read; a Write may have been done.
[[nodiscard]] Error unreadableAnswer(int status, CallKind kind, const QString &what, const QString &why);

} // namespace Ledgerbridge::Nav
