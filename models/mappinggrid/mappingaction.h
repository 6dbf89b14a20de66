// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingbook.h"

#include <QMetaType>

namespace Ledgerbridge {

/// What one row of the grid said before and says after; nothing where there is no row. Rows are known by a number that
/// lives as long as the grid.
struct MappingEdit final
{
    int id = 0;
    std::optional<MappingRow> before;
    std::optional<MappingRow> after;
    [[nodiscard]] bool operator==(const MappingEdit &) const = default;
};

/// What a person did at once, as a value: whoever keeps a history of them can take it back (architecture.md, rule 10).
struct MappingAction final
{
    /// What it is called beside "Undo".
    QString title;
    QList<MappingEdit> edits;
    [[nodiscard]] bool isEmpty() const { return edits.isEmpty(); }
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingAction)
