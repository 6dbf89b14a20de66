// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurvendor.h"
#include "navrecords.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// Who is right about a field on which both sides have something else to say and it is not known which of them is new
/// (setting `vendors.conflicts`).
enum class VendorConflictPolicy { Ask, NavWins, ConcurWins };
[[nodiscard]] std::optional<VendorConflictPolicy> vendorConflictPolicyFromString(QStringView text);

/// What NAV says of a vendor, in Concur's fields. What NAV leaves blank is not in it: nothing of Concur's is erased.
/// The country is the company's own where the vendor has none, and missing where it is no ISO code of two letters; so is
/// the currency without three. `isoCurrencies`: ISO code by NAV's own, as mappings give them.
[[nodiscard]] VendorFields vendorFieldsOf(
    const NavVendor &vendor, const NavSetup &setup, const QHash<QString, QString> &isoCurrencies = {});
/// A word or two for people: "country".
[[nodiscard]] QString vendorFieldTitle(const QString &field);
/// The part of it that is the vendor's and not one address's.
[[nodiscard]] VendorFields sharedFieldsOf(const VendorFields &fields);
/// Fields that Concur demands and that are missing (concur.md 4.5).
[[nodiscard]] QStringList missingFields(const VendorFields &fields);

/// Whether both mean the same: codes are compared without case, texts letter by letter, blanks at the ends never.
[[nodiscard]] bool isSameVendorValue(const QString &field, const QString &one, const QString &other);

/// What becomes of one record that both sides have.
struct VendorComparison final
{
    /// NAV's value is to go to Concur.
    VendorFields toSend;
    /// Concur's value stands although NAV has another: a person decides.
    QStringList conflicts;
    /// What both sides agree on once `toSend` has arrived; with it the next comparison knows who has changed something.
    VendorFields agreed;
};

/// Field by field: equal is agreed. Where they differ, the side that changed since they `agreed` is right; where both did,
/// or nothing was agreed yet, the policy decides. A value that Concur never had is filled in; what somebody took out there
/// stays out. What NAV blocks is blocked.
[[nodiscard]] VendorComparison compareVendor(
    const VendorFields &nav, const VendorFields &concur, const VendorFields &agreed, VendorConflictPolicy policy);

} // namespace Ledgerbridge
