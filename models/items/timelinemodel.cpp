// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "timelinemodel.h"

#include "auditaction.h"

#include <QLocale>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

void TimeLineModel::setEntries(const QList<AuditEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_versions.clear();
    QStringList versions;
    for (const AuditEntry &entry : entries) {
        if (!entry.fisId.isEmpty() && !versions.contains(entry.fisId))
            versions.append(entry.fisId);
        m_versions.append(entry.fisId.isEmpty() ? 0 : int(versions.indexOf(entry.fisId)) + 1);
    }
    endResetModel();
}

const AuditEntry *TimeLineModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int TimeLineModel::rowOf(qint64 id) const
{
    for (int row = 0; row < int(m_entries.size()); ++row)
        if (m_entries.at(row).id == id)
            return row;
    return -1;
}

int TimeLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString TimeLineModel::details(int row) const
{
    const AuditEntry &entry = m_entries.at(row);
    const QDateTime at = entry.at.toLocalTime();
    QStringList parts{
        QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + QLocale().toString(at.time(), u"HH:mm:ss"_s)};
    if (entry.actor != "Ledgerbridge"_L1)
        parts.append(entry.actor);
    if (!entry.reference.isEmpty())
        parts.append(entry.reference);
    if (m_versions.at(row) > 1)
        parts.append(tr("version %1").arg(m_versions.at(row)));
    return parts.join(u" · "_s);
}

QVariant TimeLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    const QString title = auditActionTitle(entry.action);
    switch (role) {
    case Qt::DisplayRole: return title;
    case SecondaryRole: return details(index.row());
    case Qt::ToolTipRole: return entry.text.isEmpty() ? title : entry.text;
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(title, details(index.row()));
    case StateRole: return int(auditMark(entry.action, entry.actor));
    case IdRole: return entry.id;
    case RowRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

} // namespace Ledgerbridge
