// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sourcedocument.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Ledgerbridge {

/// A call to Concur that can be made again without harm, so that a failed one is kept and replayed (concur.md 3.6, 4.5,
/// 6.3).
enum class ReplayCall { Acknowledge, ConfirmPosting, ConfirmError, ProvideVendor, ProvideListItem };
/// Machine name, as it stands in the workspace and in JSON.
[[nodiscard]] QString toString(ReplayCall call);
[[nodiscard]] std::optional<ReplayCall> replayCallFromString(QStringView text);
/// A few words, as in lists: "Confirm as posted".
[[nodiscard]] QString replayCallTitle(ReplayCall call);

/// What a call is about: a document, by its row id; or else a vendor, by Concur's code and address code; or an item of a
/// list, by the list's name and the item's code.
struct ReplayTopic final
{
    qint64 recordId = 0;
    QString vendor;
    QString listItem;

    ReplayTopic() = default;
    ReplayTopic(qint64 document)
        : recordId(document)
    {
    }
    explicit ReplayTopic(const QString &vendorKey)
        : vendor(vendorKey)
    {
    }
    [[nodiscard]] static ReplayTopic ofListItem(const QString &key)
    {
        ReplayTopic topic;
        topic.listItem = key;
        return topic;
    }
    /// What it is about where that is no document.
    [[nodiscard]] const QString &subject() const { return vendor.isEmpty() ? listItem : vendor; }
};

/// One call that waits to be replayed.
struct ReplayEntry final
{
    qint64 id = 0;
    ReplayTopic topic;
    /// Empty, all three, where it is about a vendor or a list item.
    QString documentId;
    QString fisId;
    DocumentKind kind = DocumentKind::Expense;
    ReplayCall call = ReplayCall::ConfirmPosting;
    /// How often it has failed.
    int attempts = 0;
    QDateTime firstFailedAt;
    QDateTime lastFailedAt;
    QDateTime nextAt;
    /// Concur will not change its mind by itself: somebody must mend something first.
    bool needsPerson = false;
    /// What today's mappings, or NAV, made of it when the call first failed.
    QString fingerprint;
    /// Concur's service code (concur.md 3.6); 0 where no answer came at all.
    int code = 0;
    /// A sentence for the admin: what became of the last attempt.
    QString error;
};

/// What waits, in figures.
struct ReplayFigures final
{
    int waiting = 0;
    int needPerson = 0;
    /// When the first of them is due; unset where nothing waits.
    QDateTime nextAt;
    [[nodiscard]] bool operator==(const ReplayFigures &) const = default;
};

/// Rest before a call that has failed `attempts` times is replayed: seconds at first, a day at last; what only a person
/// can mend rests a day from the start. `random` (0 to 255) lengthens it by up to a fifth, so that many calls do not come
/// back at once. Never shorter than what Concur asked for.
[[nodiscard]] std::chrono::seconds replayPause(
    int attempts, bool needsPerson, quint8 random, std::chrono::seconds asked = std::chrono::seconds(0));

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::ReplayEntry)
