// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge {

/// A value of a NAV dimension and an item of one of Concur's lists that belong together, or one of them alone, as they
/// were seen last.
struct DimensionLink final
{
    QString listId;
    /// Concur's, with those of its ancestors.
    QString code;
    QString listName;
    /// NAV's code.
    QString dimension;
    QString companyId;
    /// NAV's code of the value; empty where only Concur has it.
    QString valueCode;
    QString valueName;
    /// Concur's; empty where Concur does not have it.
    QString itemName;
    /// The name, in Concur's way of writing, that both sides last agreed on.
    QString agreed;
    /// What left last and is not known to have arrived: such a name in Concur is ours.
    QString sent;
    /// A sentence for the admin: about what both sides disagree, or why nothing can be sent. Empty: nothing is amiss.
    QString conflict;

    [[nodiscard]] bool operator==(const DimensionLink &) const = default;
    /// What replayed calls and the trail call it.
    [[nodiscard]] QString key() const { return listName + u'/' + code; }
};

} // namespace Ledgerbridge
