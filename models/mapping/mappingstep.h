// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingbook.h"

namespace Ledgerbridge {

/// One row of the book comes (no `before`), goes (no `after`) or says something else. Both sides have the same
/// mappingKey: a row that gets another source, day or condition is one that goes and one that comes.
struct MappingStep final
{
    std::optional<MappingRow> before;
    std::optional<MappingRow> after;
    [[nodiscard]] const MappingRow &row() const { return after ? *after : *before; }
    [[nodiscard]] bool operator==(const MappingStep &) const = default;
};

/// What leads from one book to the other, in the order of `to`; what goes stands last.
[[nodiscard]] QList<MappingStep> mappingSteps(const QList<MappingRow> &from, const QList<MappingRow> &to);
/// The rows as they are after the steps; rows that no step names stay where they are.
[[nodiscard]] QList<MappingRow> afterSteps(const QList<MappingRow> &rows, const QList<MappingStep> &steps);
/// What takes the steps back, in the opposite order.
[[nodiscard]] QList<MappingStep> reversedSteps(const QList<MappingStep> &steps);
/// What gives one company the rows that are narrowed to another; where it has such a row already, that stays.
[[nodiscard]] QList<MappingStep> stepsToClone(const QList<MappingRow> &rows, const QString &from, const QString &to);
/// "account 6100 goes to 61300, before to 61200." For the trail and for people.
[[nodiscard]] QString stepSentence(const MappingStep &step);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingStep)
