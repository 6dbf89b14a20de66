// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappinggriddata.h"

namespace Ledgerbridge {

/// The grid's columns.
enum class MappingColumn {
    Source,
    SourceName,
    Condition,
    Target,
    TargetName,
    State,
    Seen,
    LastSeen,
    Waiting,
    Amount,
    From,
    Note,
    Count
};

[[nodiscard]] QString mappingColumnTitle(MappingColumn column, MappingKind kind);
[[nodiscard]] QString mappingStateTitle(MappingState state);
/// A cell that is part of the row itself; empty for what is only known about it.
[[nodiscard]] QString mappingCellText(const MappingRow &row, MappingColumn column);
[[nodiscard]] bool isMappingCell(MappingColumn column);

/// The row with another text in one of its cells, as it was typed or pasted: blanks around it go, days are read as ISO
/// writes them or as the user's language does. `problem` says for the admin why a text cannot stand there at all; the
/// row is as before then.
[[nodiscard]] MappingRow withMappingCell(MappingRow row, MappingColumn column, const QString &text, QString &problem);

} // namespace Ledgerbridge
