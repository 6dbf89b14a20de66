// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "headmail.h"

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

std::optional<HeadMailRule> headMailRuleFromString(const QString &word)
{
    if (word == "off"_L1)
        return HeadMailRule::Off;
    if (word == "daily"_L1)
        return HeadMailRule::Daily;
    if (word == "weekly"_L1)
        return HeadMailRule::Weekly;
    if (word == "signOff"_L1)
        return HeadMailRule::SignOff;
    return std::nullopt;
}

bool isHeadMailDue(HeadMailRule rule, const HeadMailState &state, const QDateTime &now)
{
    if (rule == HeadMailRule::Off)
        return false;
    if (state.signOff > state.sentHead)
        return true;
    if (rule == HeadMailRule::SignOff)
        return false;
    if (!state.sentAt.isValid())
        return true;
    const QDate today = now.date();
    const QDate begun = rule == HeadMailRule::Weekly ? today.addDays(1 - today.dayOfWeek()) : today;
    return state.sentAt.date() < begun;
}

qint64 headOfReference(const QString &reference)
{
    return reference.section(u' ', 0, 0).toLongLong();
}

} // namespace Ledgerbridge
