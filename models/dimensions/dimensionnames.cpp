// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionnames.h"

#include "listcode.h"

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar hyphen(u'-');
constexpr QChar dash(u'\u2013');

QString dashed(const QString &name)
{
    return name.simplified().replace(hyphen, dash);
}

} // namespace

QString concurNameOf(const QString &navName, const QString &navCode)
{
    const QString name = dashed(navName);
    return name.isEmpty() ? toConcurListCode(navCode) : name;
}

bool isSameListName(const QString &wanted, const QString &concurName)
{
    return dashed(wanted) == dashed(concurName);
}

NameWinner winnerOfNames(
    const QString &nav, const QString &concur, const QString &agreed, DimensionConflictPolicy policy)
{
    if (!agreed.isEmpty()) {
        const bool navChanged = !isSameListName(agreed, nav);
        const bool concurChanged = !isSameListName(agreed, concur);
        if (!concurChanged)
            return NameWinner::Nav;
        if (!navChanged)
            return policy == DimensionConflictPolicy::ConcurWins ? NameWinner::Concur : NameWinner::Nav;
    }
    switch (policy) {
    case DimensionConflictPolicy::NavWins: return NameWinner::Nav;
    case DimensionConflictPolicy::ConcurWins: return NameWinner::Concur;
    case DimensionConflictPolicy::Ask: break;
    }
    return NameWinner::Nobody;
}

} // namespace Ledgerbridge
