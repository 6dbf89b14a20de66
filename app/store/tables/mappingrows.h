// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingstep.h"

#include <QSqlQuery>
#include <QVariant>

namespace Ledgerbridge::Store {

/// How a mapping row is found again: as MappingBook compares sources.
[[nodiscard]] QString mappingSourceKey(const QString &source);

/// Columns of a step, wherever one is kept, in this order: kind, source, valid_from, condition, old_target, old_note,
/// new_target, new_note.
[[nodiscard]] QString stepColumns();
[[nodiscard]] QVariantList stepValues(const MappingStep &step);
/// Reads them from column `at` on.
[[nodiscard]] MappingStep readStep(const QSqlQuery &row, int at);

} // namespace Ledgerbridge::Store
