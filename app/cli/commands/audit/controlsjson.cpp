// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsjson.h"

#include "jsonvalues.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject withTrace(QJsonObject object, const ControlTrace &trace)
{
    object.insert(u"actor"_s, trace.actor.isEmpty() ? QJsonValue() : QJsonValue(trace.actor));
    object.insert(u"at"_s, timeJson(trace.at));
    object.insert(u"entry"_s, trace.entry > 0 ? QJsonValue(trace.entry) : QJsonValue());
    return object;
}

QJsonArray settingsJson(const ControlsReport &report)
{
    QJsonArray items;
    for (const ControlSetting &setting : report.settings)
        items.append(withTrace(
            {{u"key"_s, setting.key}, {u"value"_s, setting.isUnknown ? QJsonValue() : QJsonValue(setting.value)},
                {u"default"_s, setting.defaultValue}, {u"control"_s, setting.isControl}},
            setting.set));
    return items;
}

QJsonArray mappingsJson(const ControlsReport &report)
{
    QJsonArray items;
    for (const ControlMapping &mapping : report.mappings)
        items.append(withTrace(toJson(mapping.row), mapping.set));
    return items;
}

QJsonArray factsJson(const ControlsReport &report)
{
    QJsonArray items;
    for (const ControlFact &fact : report.facts)
        items.append(
            withTrace({{u"kind"_s, toString(fact.kind)}, {u"name"_s, fact.name}, {u"text"_s, fact.text}}, fact.set));
    return items;
}

QJsonArray deedsJson(const ControlsReport &report)
{
    QJsonArray items;
    for (const ControlDeed &deed : report.deeds)
        items.append(QJsonObject{{u"person"_s, deed.person}, {u"action"_s, deed.action}, {u"count"_s, deed.count},
            {u"first"_s, timeJson(deed.first)}, {u"last"_s, timeJson(deed.last)}});
    return items;
}

QJsonArray changesJson(const ControlsReport &report)
{
    QJsonArray items;
    for (const ControlChange &change : report.changes)
        items.append(withTrace({{u"kind"_s, toString(change.kind)}, {u"name"_s, change.name},
                                   {u"before"_s, change.before}, {u"after"_s, change.after}},
            change.made));
    return items;
}

} // namespace

QJsonObject controlsJson(const ControlsReport &report)
{
    return {{u"until"_s, timeJson(report.until)}, {u"since"_s, timeJson(report.since)},
        {u"begun"_s, timeJson(report.begun)}, {u"answers"_s, report.answers}, {u"lastEntry"_s, report.lastEntry},
        {u"lastHash"_s, QString::fromLatin1(report.lastHash.toHex())}, {u"settings"_s, settingsJson(report)},
        {u"mappings"_s, mappingsJson(report)}, {u"facts"_s, factsJson(report)}, {u"rights"_s, rightsText()},
        {u"people"_s, deedsJson(report)}, {u"changes"_s, changesJson(report)},
        {u"notices"_s, QJsonArray::fromStringList(report.notices)}};
}

} // namespace Ledgerbridge::Cli
