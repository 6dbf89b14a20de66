// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "expiryentry.h"
#include "holdreason.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// The ways on which a person is told.
enum class AlertChannel { Mail, Webhook, Desktop };
[[nodiscard]] QString toString(AlertChannel channel);
[[nodiscard]] std::optional<AlertChannel> alertChannelFromString(QStringView text);
[[nodiscard]] QList<AlertChannel> allAlertChannels();
/// The word shown to people.
[[nodiscard]] QString alertChannelTitle(AlertChannel channel);

/// What calls for a person.
enum class AlertKind {
    Held,
    AwaitingApproval,
    InDoubt,
    ChangedAfterPosting,
    /// A run ended half-way, or never began.
    RunFailed,
    /// One of the systems does not let us in any more.
    SignInFailed,
    /// A run did all it could, and says what a person has to put right.
    RunNotice,
    /// Nothing was fetched for so many working hours.
    Silence,
    /// Something expires soon, or has (models/expiry).
    Expiry,
    /// Sent because a person asked for it.
    Test
};
[[nodiscard]] QString toString(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindFromString(QStringView text);

/// One thing that stands and calls for a person, however many documents it stands on.
struct AlertCause final
{
    AlertKind kind = AlertKind::Held;
    /// Of Held and AwaitingApproval: code, subject and a sentence. Of Expiry what expires and a sentence. Of the others only
    /// the sentence, where there is one.
    Reason reason = {};
    /// Documents, or sentences of a run.
    int count = 0;
    /// Currency → exact sum.
    QHash<QString, Decimal> amounts = {};
    /// UTC.
    QDateTime since = {};
    /// Highest row id among the documents: one more that came while another went shows by it.
    qint64 newest = 0;
    /// Some of the documents, by the names that commands take; the newest first.
    QStringList documents = {};
    /// Of Expiry: what expires and the step that has been reached; each is a cause of its own, told once.
    QString step = {};

    /// Same key = same cause, from one run to the next.
    [[nodiscard]] QString key() const;
};

/// What stands for the expiry of something.
[[nodiscard]] std::optional<AlertCause> expiryCause(const ExpiryEntry &entry, const QDateTime &now);

/// What happened, as a heading: `Vendor missing in NAV: KRANZ-01`.
[[nodiscard]] QString alertTitle(const AlertCause &cause);
/// Who can mend it and how, in a sentence.
[[nodiscard]] QString alertRemedy(const AlertCause &cause);
/// How the record is opened, to be copied into a terminal: `ledgerbridge --open 7B3D9A`. Quoted where the name bears
/// anything but letters, digits and what Concur's ids are made of.
[[nodiscard]] QString alertOpening(const QString &document);
/// Foreign text on one line: line ends and other control characters become blanks, long texts are cut visibly.
[[nodiscard]] QString alertLine(const QString &foreign, int most = 300);

} // namespace Ledgerbridge
