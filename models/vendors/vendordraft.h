// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurvendor.h"
#include "directory.h"

#include <QList>
#include <QMetaType>

namespace Ledgerbridge {

/// A vendor as NAV is asked to make it (nav.md 2.1). Bank details are not among the fields: NAV's interface takes none, and
/// nobody types them in twice without a second person.
struct VendorDraft final
{
    /// Empty: NAV numbers it from its own series.
    QString number;
    QString displayName;
    QString addressLine1;
    QString addressLine2;
    QString city;
    QString state;
    /// NAV's country code, mostly ISO.
    QString country;
    QString postalCode;
    QString phoneNumber;
    QString email;
    QString website;
    QString taxRegistrationNumber;
    /// Empty: the company's own.
    QString currencyCode;
    /// Numbers of vendors with a like name that a person has said are others.
    QStringList others;

    [[nodiscard]] bool operator==(const VendorDraft &) const = default;
};

/// One field of a draft: NAV's name of it, what people call it, and how much NAV takes.
struct VendorDraftField final
{
    const char *name;
    const char *title;
    qsizetype longest;
    QString VendorDraft::*value;
};
[[nodiscard]] const QList<VendorDraftField> &vendorDraftFields();
[[nodiscard]] QString vendorDraftFieldTitle(const QString &field);

/// What keeps NAV from taking a draft as it is.
struct VendorDraftProblem final
{
    /// NAV's name of the field; empty where it is about the vendor as a whole.
    QString field;
    QString text;
    [[nodiscard]] bool operator==(const VendorDraftProblem &) const = default;
};

/// Checks against NAV's rules and lengths (nav.md 2.1, 9.1) and what the company has.
[[nodiscard]] QList<VendorDraftProblem> checkVendorDraft(const VendorDraft &draft, const Directory &directory);

/// What Concur's vendor record, and what a document says of its vendor where that is more, gives for NAV. `currencies`: NAV's
/// code by ISO code. Values longer than NAV takes stay whole: the check says so, a person decides.
struct VendorSource final
{
    QString code;
    QString addressCode;
    QString name;
    QString taxId;
    /// Concur's own record; empty where it could not be read.
    VendorFields fields;
};
[[nodiscard]] VendorDraft draftFrom(const VendorSource &source, const Directory &directory);

/// A vendor that NAV has already and that may be the very one.
struct VendorTwin final
{
    QString number;
    QString name;
    QString city;
    /// "same VAT id", "name 94 %".
    QString why;
    /// 0 to 100.
    int score = 0;
    /// Beyond doubt: the same VAT id, or name and place. Such a one is mapped to, never made again.
    bool isSame = false;
    [[nodiscard]] bool operator==(const VendorTwin &) const = default;
};

/// Best first. `vendors`: whatever NAV has, read anew before anything is made.
[[nodiscard]] QList<VendorTwin> twinsOf(const VendorDraft &draft, const QList<NavVendor> &vendors);
/// What of them still forbids making the vendor: the same one, or a like name that nobody has ruled out.
[[nodiscard]] QList<VendorTwin> openTwins(const VendorDraft &draft, const QList<VendorTwin> &twins);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::VendorDraft)
