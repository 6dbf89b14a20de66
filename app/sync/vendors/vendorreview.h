// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendorlinkstore.h"
#include "vendorwishes.h"

namespace Ledgerbridge::Sync {

/// One record to be written in Concur.
struct VendorChange final
{
    bool isNew = false;
    /// What is sent: the key, the fields that change, and those that Concur demands each time.
    ConcurVendor vendor;
    /// What is known while it is on its way, and once Concur has taken it.
    Store::VendorLink underWay;
    Store::VendorLink after;

    [[nodiscard]] QString key() const { return after.key(); }
    /// Over what is sent, to tell a repetition from something new.
    [[nodiscard]] QString fingerprint() const;
};

/// Both sides laid beside one another.
struct VendorReview final
{
    QList<VendorChange> changes;
    /// Every pair as it stands now, before anything is sent; with its conflict, if any.
    QList<Store::VendorLink> links;
    /// By key of a link: the fields about which a person has to decide.
    QHash<QString, QStringList> disputed;
};

/// Address code of records that are made here; those that are there keep theirs.
inline constexpr QStringView newAddressCode = u"MAIN";

/// `known`: by key, as the workspace remembers it. Nothing in Concur is ever deleted; a vendor blocked in NAV is not made
/// there, and one that is there becomes `Approved` N. A code that only happens to be the same, of a vendor whose name is
/// plainly another, is a conflict whatever the policy, as it is for documents.
[[nodiscard]] VendorReview reviewVendors(const QList<VendorWish> &wishes, const QList<ConcurVendor> &concur,
    const QHash<QString, Store::VendorLink> &known, VendorConflictPolicy policy);

} // namespace Ledgerbridge::Sync
