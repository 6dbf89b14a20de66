// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditmodel.h"

#include "amounttext.h"

namespace Ledgerbridge {

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString AuditModel::text(const AuditEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time: {
        const QDateTime at = entry.at.toLocalTime();
        return QLocale().toString(at.date(), QLocale::ShortFormat) + u' '
            + QLocale().toString(at.time(), QStringLiteral("HH:mm:ss"));
    }
    case Column::Who: return entry.actor;
    case Column::What: return entry.text.isEmpty() ? entry.action : entry.text;
    case Column::Document: return entry.documentId.isEmpty() ? entry.reference : entry.documentId;
    case Column::Amount: return amountText(Decimal::fromString(entry.amount), entry.currency);
    case Column::Count: break;
    }
    return {};
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = *at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return column == Column::Amount && entry.amount.isEmpty() ? QString() : text(entry, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(entry, column));
    case Qt::ToolTipRole: return column == Column::What ? QVariant(text(entry, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Column::Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole:
    case SortRole: return column == Column::Time ? QVariant(entry.at) : QVariant(text(entry, column));
    case QuietRole: return column == Column::Time;
    case IdRole: return entry.id;
    case RowRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((Column(section) == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time: return tr("Time");
    case Column::Who: return tr("Who");
    case Column::What: return tr("What");
    case Column::Document: return tr("Document");
    case Column::Amount: return tr("Amount");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
