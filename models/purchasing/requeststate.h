// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Ledgerbridge {

/// A purchase request that the workspace follows, or has made, as it stood when Concur was last asked.
struct FollowedRequest final
{
    /// Row of the request in this workspace where it was made here; 0 where it is only followed.
    qint64 row = 0;
    /// Concur's id; blank while it is not known whether a request made here arrived.
    QString id;
    QString number;
    /// `PENDING_CREATION`, `CREATED`, `CREATE_FAILED`; blank while Concur was not asked yet.
    QString queueStatus;
    /// Concur's text, such as `Approved`.
    QString workflowStatus;
    QStringList orderNumbers;
    QStringList exceptions;
    QDateTime readAt;
    /// Of requests made here.
    QString description;
    QString madeBy;
    QDateTime madeAt;
    /// Id of the older request that this one takes the place of, and of the younger one that takes this one's.
    QString supersedes;
    QString supersededBy;
    bool isFollowed = false;
    /// It left, and no answer came: a person looks in Concur (concur.md 5.3: there is no list to find it in).
    bool isUncertain = false;

    [[nodiscard]] bool isApproved() const
    {
        return !orderNumbers.isEmpty() || workflowStatus.compare(QLatin1String("Approved"), Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool operator==(const FollowedRequest &) const = default;
};

/// One or two words for people: "Being created", "Approved".
[[nodiscard]] QString requestStateTitle(const FollowedRequest &request);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::FollowedRequest)
