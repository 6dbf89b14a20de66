// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurvendor.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// A vendor of NAV beside its record in Concur, as people look at it.
struct VendorPair final
{
    enum class State {
        /// Both say the same, or what Concur says stands.
        Same,
        OnlyNav,
        OnlyConcur,
        /// NAV has something that Concur is to be told.
        Differs,
        /// A person decides.
        Conflict,
        /// Does not go to Concur, for the reason in `words`.
        NotProvided,
        /// Nobody has looked at Concur yet.
        Unknown
    };

    QString companyName;
    /// NAV's; both empty where only Concur has it.
    QString number;
    QString navName;
    /// Concur's; all empty where only NAV has it.
    QString code;
    QString addressCode;
    QString concurName;
    State state = State::Unknown;
    /// A sentence about what a person has to decide, or why it is so; mostly empty.
    QString words;
    /// What each side says, in Concur's fields, and what both last agreed on.
    VendorFields nav;
    VendorFields concur;
    VendorFields agreed;
    /// Fields about which a person has to decide.
    QStringList disputed;

    /// Finds it again after another reading.
    [[nodiscard]] QString key() const;
};

/// Machine name.
[[nodiscard]] QString toString(VendorPair::State state);
[[nodiscard]] std::optional<VendorPair::State> vendorPairStateFromString(QStringView text);
/// A few words for people.
[[nodiscard]] QString vendorPairStateTitle(VendorPair::State state);

/// One field of a pair.
struct VendorPairField final
{
    enum class State { Same, Differs, Conflict };

    QString title;
    QString nav;
    QString concur;
    QString agreed;
    State state = State::Same;
};
/// Those that either side has, in the order in which people read an address. Where one side alone is known, nothing
/// differs. What NAV leaves blank erases nothing in Concur, and so does not differ.
[[nodiscard]] QList<VendorPairField> fieldsOf(const VendorPair &pair);
[[nodiscard]] QString vendorPairFieldTitle(VendorPairField::State state);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::VendorPair)
