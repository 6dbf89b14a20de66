// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge::Services {

/// Likeness below which names and codes share little but letters, in thousandths.
constexpr int leastLikeness = 780;

/// What speaks for one target, and against it.
struct TargetEvidence final
{
    /// As a mapping row would name it.
    QString target;
    QString name;

    bool isSameCode = false;
    /// The same code is enough for this kind, as `mapping.sameCode` has it; never for employees, payments and taxes.
    bool isCodeEnough = true;
    /// Every name that is known of the code plainly means something else.
    bool isOtherName = false;
    /// In thousandths, 0 where nothing can be compared.
    int codeLikeness = 0;
    int nameLikeness = 0;
    bool isSameTaxId = false;

    /// How much earlier choices say, in hundredths, and in what words.
    int usedScore = 0;
    QString usedWhy;

    /// What people changed this target to for such codes.
    QString givesWayTo;
    /// What the target had scored that people changed to this one; 0: none.
    int learnedScore = 0;
};

/// In hundredths: the strongest that speaks for it, a little more for each that agrees. Without what was learned from
/// corrections. 0: nothing speaks for it.
[[nodiscard]] int ownScore(const TargetEvidence &evidence);

/// Everything that speaks for it in one line, in the language of the program.
[[nodiscard]] QString whyText(const TargetEvidence &evidence);

} // namespace Ledgerbridge::Services
