// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// What stops working on a day unless somebody, or a run, renews it.
enum class ExpiryKind {
    /// Six months, and anew with each refresh that brings another one (concur.md 1.3).
    ConcurRefreshToken,
    /// Company request token: 24 hours (concur.md 1.2).
    ConcurRequestToken,
    ConcurClientSecret,
    /// Client secret of the Entra application, or a user's web-service access key (nav.md 1.3, 1.4).
    NavSecret,
    /// Subscription of Concur's event service (concur.md 7).
    ConcurSubscription,
    /// Webhook subscription of NAV: three days (nav.md 5).
    NavSubscription
};
[[nodiscard]] QString toString(ExpiryKind kind);
/// The words shown to people: `Client secret of Concur`.
[[nodiscard]] QString expiryKindTitle(ExpiryKind kind);

/// One entry of the calendar. A value, any thread.
struct ExpiryEntry final
{
    ExpiryKind kind = ExpiryKind::ConcurRefreshToken;
    /// Company, topic or other name; empty where there is only one.
    QString what = {};
    /// UTC; invalid: nobody has said yet.
    QDateTime expiresAt = {};
    /// Told by the other system or a person; else worked out from what the vendor documents.
    bool certain = true;
    /// Only the day is known; `expiresAt` is its beginning.
    bool wholeDay = false;

    /// Same key = same thing, from one day to the next, whenever it expires.
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool operator==(const ExpiryEntry &) const = default;
};

/// `Client secret of NAV: CRONUS DE`
[[nodiscard]] QString expiryTitle(const ExpiryEntry &entry);
/// What to do before it expires, in a sentence.
[[nodiscard]] QString expiryRemedy(const ExpiryEntry &entry);
/// `in 12 days`, `in 20 hours`, `expired`, `no date`
[[nodiscard]] QString expiryWhen(const ExpiryEntry &entry, const QDateTime &now);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::ExpiryEntry)
