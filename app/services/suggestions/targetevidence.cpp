// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "targetevidence.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <functional>

namespace Ledgerbridge::Services {

namespace {

constexpr int certain = 100;
constexpr int forEachThatAgrees = 2;
/// However much is alike: without anything that is the same, or was chosen before, a person looks at it.
constexpr int mostForLikeness = 94;

QString nameText(int permille)
{
    return permille == 1000 ? QCoreApplication::translate("Suggestions", "same name")
                            : QCoreApplication::translate("Suggestions", "name %1 %").arg(permille / 10);
}

int codeScore(const TargetEvidence &evidence)
{
    if (evidence.isSameCode) {
        // The same number under quite another name is a number that two people gave.
        constexpr int byChance = 55;
        constexpr int likely = 80;
        return evidence.isOtherName ? byChance : evidence.isCodeEnough ? certain : likely;
    }
    // Codes that look alike may be neighbours that mean different things.
    return evidence.codeLikeness < leastLikeness ? 0 : 50 + (evidence.codeLikeness - leastLikeness) * 30 / 220;
}

int nameScore(const TargetEvidence &evidence)
{
    if (evidence.isSameTaxId)
        // The same id under quite another name wants a second look.
        return 60 + evidence.nameLikeness / 25;
    constexpr int sameName = 96;
    if (evidence.nameLikeness == 1000)
        return sameName;
    return evidence.nameLikeness < leastLikeness ? 0 : std::min(mostForLikeness, evidence.nameLikeness / 10);
}

} // namespace

int ownScore(const TargetEvidence &evidence)
{
    QList<int> scores{codeScore(evidence), nameScore(evidence), evidence.usedScore};
    std::sort(scores.begin(), scores.end(), std::greater());
    int score = scores.first();
    if (score == certain)
        return score;
    for (auto it = scores.cbegin() + 1; it != scores.cend(); ++it)
        score += *it > 0 ? forEachThatAgrees : 0;
    const bool isAlikeOnly =
        !evidence.isSameCode && !evidence.isSameTaxId && evidence.nameLikeness < 1000 && evidence.usedScore == 0;
    return std::min(score, isAlikeOnly ? mostForLikeness : certain - 1);
}

QString whyText(const TargetEvidence &evidence)
{
    QStringList parts;
    const bool hasName = evidence.nameLikeness >= leastLikeness;
    if (evidence.isSameCode)
        parts.append(evidence.isOtherName ? QCoreApplication::translate("Suggestions", "same code under another name")
                                          : QCoreApplication::translate("Suggestions", "same code"));
    if (evidence.isSameTaxId)
        parts.append(QCoreApplication::translate("Suggestions", "same VAT id"));
    if (hasName || (evidence.isSameTaxId && evidence.nameLikeness > 0))
        parts.append(nameText(evidence.nameLikeness));
    if (!evidence.isSameCode && evidence.codeLikeness >= leastLikeness)
        parts.append(QCoreApplication::translate("Suggestions", "code %1 %").arg(evidence.codeLikeness / 10));
    if (!evidence.usedWhy.isEmpty())
        parts.append(evidence.usedWhy);
    if (evidence.learnedScore > 0)
        parts.append(QCoreApplication::translate("Suggestions", "learned from corrections"));
    if (!evidence.givesWayTo.isEmpty())
        parts.append(QCoreApplication::translate("Suggestions", "was changed to %1 before").arg(evidence.givesWayTo));
    return parts.join(QCoreApplication::translate("Suggestions", ", ", "between reasons"));
}

} // namespace Ledgerbridge::Services
