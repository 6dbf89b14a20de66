// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "holdreason.h"

#include <QList>

namespace Ledgerbridge {

/// Something that takes a reason away, as far as it can be done from here.
struct ReasonFix final
{
    enum class Kind {
        /// Map the code to something usable in NAV.
        Map,
        /// Make the vendor in NAV.
        CreateVendor,
        /// Change a setting; `setting` and `value` say which.
        ChangeSetting,
        /// NAV, or Concur, was put right outside: check again.
        Retry,
        Approve,
        SendBack,
        Ignore
    };
    Kind kind = Kind::Retry;
    QString setting = {};
    QString value = {};
};

[[nodiscard]] QString toString(ReasonFix::Kind kind);
/// What a person reads on the button: "Post on the next open day".
[[nodiscard]] QString reasonFixTitle(ReasonCode code, const ReasonFix &fix);

/// All codes of the contract (command-line.md, "Reason codes"), in its order.
[[nodiscard]] QList<ReasonCode> allReasonCodes();
/// What is checked, when, and against what: a short paragraph.
[[nodiscard]] QString reasonExplanation(ReasonCode code);
/// Best first; every reason has at least one.
[[nodiscard]] QList<ReasonFix> reasonFixes(ReasonCode code);

} // namespace Ledgerbridge
