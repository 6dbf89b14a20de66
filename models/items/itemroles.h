// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace Ledgerbridge {

/// Roles that every item model here answers beside Qt's own. Colours and icons are the windows' business: they follow
/// from the state.
enum ItemRole {
    RawRole = Qt::UserRole + 1, ///< the value itself: Decimal, QDate, int, QString
    SortRole, ///< something that sorts as people expect
    StateRole, ///< an int of the model's state enum; only in the column that shows the state
    SecondaryRole, ///< a quieter second line
    QuietRole, ///< true where the cell is secondary
    StrongRole, ///< true where the cell is a code that identifies the row
    IdRole, ///< what identifies the row to the session
    RowRole ///< the whole row as its value type
};

} // namespace Ledgerbridge
