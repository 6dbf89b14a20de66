// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingstep.h"

#include <QCoreApplication>
#include <QSet>

namespace Ledgerbridge {

QList<MappingStep> mappingSteps(const QList<MappingRow> &from, const QList<MappingRow> &to)
{
    QHash<QString, MappingRow> standing;
    for (const MappingRow &row : from)
        standing.insert(mappingKey(row), row);
    QList<MappingStep> steps;
    QHash<QString, qsizetype> stepOfKey;
    for (const MappingRow &row : to) {
        const QString key = mappingKey(row);
        // The same row twice: the last word counts.
        if (const auto said = stepOfKey.constFind(key); said != stepOfKey.cend()) {
            steps[*said].after = row;
            continue;
        }
        stepOfKey.insert(key, steps.size());
        const auto before = standing.constFind(key);
        steps.append({before == standing.cend() ? std::nullopt : std::optional(*before), row});
    }
    steps.removeIf([](const MappingStep &step) { return step.before == step.after; });
    for (const MappingRow &row : from)
        if (!stepOfKey.contains(mappingKey(row)))
            steps.append({row, std::nullopt});
    return steps;
}

QList<MappingRow> afterSteps(const QList<MappingRow> &rows, const QList<MappingStep> &steps)
{
    QHash<QString, MappingStep> byKey;
    for (const MappingStep &step : steps)
        byKey.insert(mappingKey(step.row()), step);
    QList<MappingRow> result;
    for (const MappingRow &row : rows) {
        const auto step = byKey.constFind(mappingKey(row));
        if (step == byKey.cend())
            result.append(row);
        else if (step->after)
            result.append(*step->after);
        byKey.remove(mappingKey(row));
    }
    for (const MappingStep &step : steps)
        if (step.after && byKey.remove(mappingKey(*step.after)) > 0)
            result.append(*step.after);
    return result;
}

QList<MappingStep> reversedSteps(const QList<MappingStep> &steps)
{
    QList<MappingStep> back;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        back.append({step->after, step->before});
    return back;
}

QList<MappingStep> stepsToClone(const QList<MappingRow> &rows, const QString &from, const QString &to)
{
    QSet<QString> standing;
    for (const MappingRow &row : rows)
        standing.insert(mappingKey(row));
    QList<MappingStep> steps;
    for (MappingRow row : rows) {
        QStringList terms;
        bool isTheirs = false;
        for (const MappingCondition::Term &term : row.condition.terms()) {
            const bool company = term.field == u"company";
            isTheirs = isTheirs || (company && term.value.compare(from, Qt::CaseInsensitive) == 0);
            terms.append(term.field + u'=' + (company ? to : term.value));
        }
        row.condition = MappingCondition::fromText(terms.join(u';'));
        if (isTheirs && !standing.contains(mappingKey(row)))
            steps.append({std::nullopt, row});
    }
    return steps;
}

QString stepSentence(const MappingStep &step)
{
    const QString name = toString(step.row().kind) + u' ' + mappingRowName(step.row());
    if (!step.after)
        return QCoreApplication::translate("MappingStep", "%1 no longer goes to %2.").arg(name, step.before->target);
    if (!step.before)
        return QCoreApplication::translate("MappingStep", "%1 goes to %2.").arg(name, step.after->target);
    return QCoreApplication::translate("MappingStep", "%1 goes to %2, before to %3.")
        .arg(name, step.after->target, step.before->target);
}

} // namespace Ledgerbridge
