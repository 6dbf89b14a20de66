// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurlist.h"
#include "listrules.h"

#include <QStringList>

namespace Ledgerbridge {

/// A place in a list of Concur's where the values of a dimension belong.
struct ListAssignment final
{
    /// NAV's code, in capitals.
    QString dimension;
    /// As in ListRule.
    QString company;
    ConcurList list;
    int level = 1;
    QString parent;
};

/// A rule that leads nowhere.
struct ListTrouble final
{
    enum class Kind {
        NotFound, ///< no list of that name or id
        Ambiguous, ///< several lists of that name
        TooDeep, ///< the list has fewer levels
        Managed, ///< another app manages the list; it refuses everybody else (concur.md 6.1)
        ReadOnly,
        NoDimension ///< NAV has no dimension of that code
    };
    Kind kind = Kind::NotFound;
    QString dimension;
    /// Name or id as the rule has it.
    QString list;
    /// The app that manages it.
    QString manager;

    /// A sentence for the admin: which dimension, what, and what to do.
    [[nodiscard]] QString text() const;
};

struct ListAssignments final
{
    QList<ListAssignment> places;
    QList<ListTrouble> troubles;
    /// Dimensions without a rule for which Concur has no list of the same name.
    QStringList without;
};

/// Finds the list of each dimension: by the rules, else one that is called like the dimension, whatever the case.
/// `dimensions`: NAV's codes. `appId`: our own app, which may manage lists itself. A list that cannot be written is a
/// trouble where `writes`, and read all the same where not.
[[nodiscard]] ListAssignments assignLists(const QStringList &dimensions, const QList<ListRule> &rules,
    const QList<ConcurList> &lists, const QString &appId, bool writes);

} // namespace Ledgerbridge
