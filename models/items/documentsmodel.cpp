// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentsmodel.h"

#include "amounttext.h"

namespace Ledgerbridge {

int DocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString DocumentsModel::text(const Record &record, Column column) const
{
    switch (column) {
    case Column::State: return recordStateTitle(record.state);
    case Column::Number: return record.number.isEmpty() ? record.documentId : record.number;
    case Column::Party: return record.party;
    case Column::Date: return QLocale().toString(record.date, QLocale::ShortFormat);
    case Column::Amount: return amountText(record.amount, record.currency);
    case Column::Currency: return record.currency;
    case Column::NavNumber: return record.navNumber;
    case Column::Changed: return QLocale().toString(record.changedAt.toLocalTime(), QLocale::ShortFormat);
    case Column::Count: break;
    }
    return {};
}

QVariant DocumentsModel::raw(const Record &record, Column column) const
{
    switch (column) {
    case Column::State: return QVariant::fromValue(record.state);
    case Column::Date: return record.date;
    case Column::Amount: return QVariant::fromValue(record.amount);
    case Column::Changed: return record.changedAt;
    default: return text(record, column);
    }
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = *at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(record, column));
    case Qt::ToolTipRole: return column == Column::Number ? QVariant(record.title) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Column::Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole: return raw(record, column);
    case SortRole: return column == Column::State ? QVariant(int(record.state)) : raw(record, column);
    case StateRole: return column == Column::State ? QVariant(int(record.state)) : QVariant();
    case QuietRole: return column == Column::Date || column == Column::Changed || column == Column::Currency;
    case StrongRole: return column == Column::Number;
    case IdRole: return record.id;
    case RowRole: return QVariant::fromValue(record);
    default: return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return Column(section) == Column::Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::State: return tr("State");
    case Column::Number: return tr("Number");
    case Column::Party: return tr("Vendor or employee");
    case Column::Date: return tr("Date");
    case Column::Amount: return tr("Amount");
    case Column::Currency: return tr("Currency");
    case Column::NavNumber: return tr("NAV number");
    case Column::Changed: return tr("Last change");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
