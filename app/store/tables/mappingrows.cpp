// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingrows.h"

#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

QString mappingSourceKey(const QString &source)
{
    return source.trimmed().toLower();
}

QString stepColumns()
{
    return u"kind, source, valid_from, condition, old_target, old_note, new_target, new_note"_s;
}

QVariantList stepValues(const MappingStep &step)
{
    const MappingRow &row = step.row();
    const auto text = [](const std::optional<MappingRow> &side, QString MappingRow::*field) {
        return side ? QVariant((*side).*field) : QVariant();
    };
    return {toString(row.kind), row.source, dayValue(row.from), row.condition.text(),
        text(step.before, &MappingRow::target), text(step.before, &MappingRow::note),
        text(step.after, &MappingRow::target), text(step.after, &MappingRow::note)};
}

MappingStep readStep(const QSqlQuery &row, int at)
{
    const auto side = [&row, at](int target) -> std::optional<MappingRow> {
        if (row.value(target).isNull())
            return std::nullopt;
        return MappingRow{mappingKindFromString(row.value(at).toString()).value_or(MappingKind::Account),
            row.value(at + 1).toString(), row.value(target).toString(), dayFrom(row.value(at + 2)),
            row.value(target + 1).toString(), MappingCondition::fromText(row.value(at + 3).toString())};
    };
    return {side(at + 4), side(at + 6)};
}

} // namespace Ledgerbridge::Store
