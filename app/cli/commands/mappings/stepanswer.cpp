// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "stepanswer.h"

#include "jsonvalues.h"

#include <QCoreApplication>

#include <limits>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue sideJson(const std::optional<MappingRow> &row)
{
    return row ? QJsonValue(QJsonObject{{u"target"_s, row->target}, {u"note"_s, row->note}}) : QJsonValue();
}

/// A row that is not there is a dash; an empty target means something (the local currency), so it is shown.
QString sideText(const std::optional<MappingRow> &row)
{
    if (!row)
        return u"–"_s;
    const QString target = row->target.isEmpty() ? u"\"\""_s : row->target;
    return row->note.isEmpty() ? target : u"%1 (%2)"_s.arg(target, row->note);
}

} // namespace

QJsonArray toJson(const QList<MappingStep> &steps)
{
    QJsonArray changes;
    for (const MappingStep &step : steps) {
        QJsonObject change = toJson(step.row());
        change.remove(u"target"_s);
        change.remove(u"note"_s);
        change.insert(u"before"_s, sideJson(step.before));
        change.insert(u"after"_s, sideJson(step.after));
        changes.append(change);
    }
    return changes;
}

QString stepTable(const QList<MappingStep> &steps)
{
    const auto heading = [](const char *source) { return QCoreApplication::translate("MappingSteps", source); };
    TextTable table({heading(QT_TRANSLATE_NOOP("MappingSteps", "Kind")),
        heading(QT_TRANSLATE_NOOP("MappingSteps", "Source")), heading(QT_TRANSLATE_NOOP("MappingSteps", "From")),
        heading(QT_TRANSLATE_NOOP("MappingSteps", "Only where")), heading(QT_TRANSLATE_NOOP("MappingSteps", "Before")),
        heading(QT_TRANSLATE_NOOP("MappingSteps", "After"))});
    for (const MappingStep &step : steps)
        table.add({toString(step.row().kind), step.row().source, step.row().from.toString(Qt::ISODate),
            step.row().condition.text(), sideText(step.before), sideText(step.after)});
    return table.isEmpty() ? QString() : table.toString();
}

QList<MappingStep> stepsOf(const QList<Store::MappingChange> &changes)
{
    QList<MappingStep> steps;
    for (const Store::MappingChange &change : changes)
        steps.append(change.step);
    return steps;
}

Result<qint64> numberFrom(const QString &word, qint64 least, qint64 most, const QString &problem)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(ErrorCode::Usage, problem.arg(word));
    return number;
}

Result<qint64> versionFrom(const QString &word, qint64 least)
{
    return numberFrom(word, least, std::numeric_limits<qint64>::max(),
        QCoreApplication::translate("MappingSteps",
            "\"%1\" is no version of the mappings. Give its number, as \"mappings history\" shows it."));
}

Result<void> requireVersion(Store::MappingStore &store, qint64 version)
{
    const auto newest = store.revision();
    if (!newest)
        return fail(newest.error());
    if (version <= *newest)
        return {};
    return fail(ErrorCode::NotFound,
        QCoreApplication::translate("MappingSteps",
            "There is no version %1 of the mappings; the newest is %2. See them with \"mappings history\".")
            .arg(version)
            .arg(*newest));
}

} // namespace Ledgerbridge::Cli
