// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// Which list of Concur holds the values of a dimension, as the setting `dimensions.lists` says:
/// `DIMENSION[@COMPANY]=LIST[/LEVEL[/PARENT]]`.
struct ListRule final
{
    /// NAV's code, in capitals.
    QString dimension;
    /// Id or name of the only NAV company that it holds for; empty: all of them.
    QString company;
    /// Name or id; empty: the dimension stays out of Concur (written `none`).
    QString list;
    /// Of the values within the list, from 1.
    int level = 1;
    /// Code of the item that they hang below, with all its ancestors; empty: where level 1 needs none, or there is but one.
    QString parent;
    [[nodiscard]] bool operator==(const ListRule &) const = default;
};

/// The rules in a text such as `DEPARTMENT=Department; PROJECT=Project/2/DE`. Nothing where it makes no sense. A slash
/// within the name of a list stays part of it unless a level follows. `sameName` says nothing more: every dimension goes to the
/// list that is called like it.
[[nodiscard]] std::optional<QList<ListRule>> listRulesFrom(const QString &text);
/// One way of writing them.
[[nodiscard]] QString toText(const QList<ListRule> &rules);

} // namespace Ledgerbridge
