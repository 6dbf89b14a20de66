// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsrows.h"

#include "auditaction.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;
using Kind = Exports::ExportColumn::Kind;

namespace {

struct ControlsExportText final
{
    Q_DECLARE_TR_FUNCTIONS(ControlsExport)
};

using ControlsText = ControlsExportText;

Exports::ExportValue entryOf(const ControlTrace &trace)
{
    return trace.entry > 0 ? Exports::ExportValue(trace.entry) : Exports::ExportValue(QString());
}

QString remarkOn(const ControlSetting &setting)
{
    QStringList words;
    if (setting.isControl)
        words.append(ControlsText::tr("control"));
    if (setting.set.entry == 0)
        words.append(ControlsText::tr("never set: the default"));
    else
        words.append(ControlsText::tr("default: %1").arg(setting.defaultValue));
    return words.join(u"; "_s);
}

} // namespace

QList<Exports::ExportColumn> controlsColumns()
{
    return {{u"part"_s, ControlsText::tr("Part"), Kind::Text, 14, 2},
        {u"what"_s, ControlsText::tr("What"), Kind::Text, 28, 3},
        {u"before"_s, ControlsText::tr("Before"), Kind::Text, 18, 3},
        {u"value"_s, ControlsText::tr("Value"), Kind::Text, 26, 4},
        {u"actor"_s, ControlsText::tr("Who"), Kind::Text, 14, 2},
        {u"at"_s, ControlsText::tr("When (UTC)"), Kind::Moment, 20},
        {u"until"_s, ControlsText::tr("Last time (UTC)"), Kind::Moment, 20},
        {u"count"_s, ControlsText::tr("Number"), Kind::Number, 8},
        {u"entry"_s, ControlsText::tr("Entry"), Kind::Number, 8},
        {u"remark"_s, ControlsText::tr("Remark"), Kind::Text, 40, 4}};
}

ControlsRows::ControlsRows(const ControlsReport &report)
{
    for (const QString &notice : report.notices)
        m_rows.append({ControlsText::tr("Notice"), QString(), QString(), QString(), QString(), QString(), QString(),
            QString(), QString(), notice});
    if (!report.answers)
        return;
    addSettings(report);
    addMappings(report);
    addRights(report);
    addChanges(report);
}

void ControlsRows::addSettings(const ControlsReport &report)
{
    for (const ControlSetting &setting : report.settings)
        m_rows.append({ControlsText::tr("Setting"), setting.key, QString(), valueText(setting), setting.set.actor,
            setting.set.at, QString(), QString(), entryOf(setting.set), remarkOn(setting)});
}

void ControlsRows::addMappings(const ControlsReport &report)
{
    for (const ControlMapping &mapping : report.mappings)
        m_rows.append({ControlsText::tr("Mapping"), toString(mapping.row.kind) + u' ' + mappingRowName(mapping.row),
            QString(), mapping.row.target, mapping.set.actor, mapping.set.at, QString(), QString(),
            entryOf(mapping.set), mapping.row.note});
}

void ControlsRows::addRights(const ControlsReport &report)
{
    m_rows.append({ControlsText::tr("Rights"), QString(), QString(), QString(), QString(), QString(), QString(),
        QString(), QString(), rightsText()});
    for (const ControlFact &fact : report.facts)
        m_rows.append({toTitle(fact.kind), fact.name, QString(), QString(), fact.set.actor, fact.set.at, QString(),
            QString(), entryOf(fact.set), fact.text});
    for (const ControlDeed &deed : report.deeds)
        m_rows.append({ControlsText::tr("Person"), auditActionTitle(deed.action), QString(), QString(), deed.person,
            deed.first, deed.last, qint64(deed.count), QString(), QString()});
}

void ControlsRows::addChanges(const ControlsReport &report)
{
    for (const ControlChange &change : report.changes)
        m_rows.append({ControlsText::tr("Change"), toTitle(change.kind) + u": "_s + change.name, change.before,
            change.after, change.made.actor, change.made.at, QString(), QString(), entryOf(change.made), QString()});
}

Result<void> ControlsRows::start()
{
    m_at = 0;
    return {};
}

Result<bool> ControlsRows::next(Exports::ExportRow &row)
{
    if (m_at == m_rows.size())
        return false;
    row = m_rows.at(m_at++);
    return true;
}

} // namespace Ledgerbridge::Services
