// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendordraft.h"

#include <QDateTime>

namespace Ledgerbridge {

/// A vendor on its way into NAV: asked for by a person or by Concur, let through by a person, made once.
struct VendorRequest final
{
    enum class State {
        /// Waits for a person.
        Open,
        /// The request has left or is about to; nothing is known of the answer.
        Sending,
        /// No clear answer came: NAV is looked at before anything is sent again.
        InDoubt,
        Created,
        Rejected
    };

    qint64 id = 0;
    QString companyId;
    QString companyName;
    /// Concur's vendor code, or `code/address`: the source of the mapping that leads to the vendor.
    QString source;
    VendorDraft draft;
    /// Concur's id of the document it was made for; empty for a vendor that Concur asks for.
    QString documentId;
    State state = State::Open;
    QString preparedBy;
    QDateTime preparedAt;
    QString decidedBy;
    QDateTime decidedAt;
    /// Ids of the vendors with that name that stood in NAV before the request left: what is new beside them is ours.
    QStringList seenBefore;
    /// NAV's number, once it is there.
    QString number;
    /// What NAV said, or why it was turned down.
    QString words;
};

[[nodiscard]] QString toString(VendorRequest::State state);
[[nodiscard]] std::optional<VendorRequest::State> vendorRequestStateFromString(QStringView text);
/// The word shown to people.
[[nodiscard]] QString vendorRequestStateTitle(VendorRequest::State state);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::VendorRequest)
