// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "differencemodel.h"

#include "amounttext.h"

namespace Ledgerbridge {

namespace {

/// The dimensions in one line; a changed line of the same account may differ in nothing else.
QString dimensionsText(const DifferenceLine &line)
{
    QStringList parts;
    for (const PlanDimension &dimension : line.dimensions)
        if (!dimension.remove)
            parts.append(dimension.dimension + u' ' + dimension.value);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void DifferenceModel::setLines(const QList<DifferenceLine> &lines, const QString &currency)
{
    // The same again comes with every refresh; what the reader has chosen stays.
    if (lines == m_lines && currency == m_currency)
        return;
    beginResetModel();
    m_lines = lines;
    m_currency = currency;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString DifferenceModel::text(const DifferenceLine &line, Column column) const
{
    switch (column) {
    case Column::Account: return (line.account + u' ' + line.accountName).trimmed();
    case Column::Posted: return amountText(line.posted, m_currency);
    case Column::Wanted: return amountText(line.wanted, m_currency);
    case Column::Difference: return amountText(line.amount(), m_currency);
    case Column::Count: break;
    }
    return {};
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DifferenceLine &line = m_lines.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
    case SortRole: return text(line, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(line, column));
    case Qt::ToolTipRole: return line.explanation.isEmpty() ? QVariant() : QVariant(line.explanation);
    case Qt::TextAlignmentRole:
        return column == Column::Account ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SecondaryRole: {
        const QString dimensions = column == Column::Account ? dimensionsText(line) : QString();
        return dimensions.isEmpty() ? QVariant() : QVariant(dimensions);
    }
    case QuietRole: return column == Column::Posted || column == Column::Wanted;
    case StrongRole: return false;
    case IdRole: return line.account;
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Account ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Account: return tr("Account in NAV");
    case Column::Posted: return tr("Posted");
    case Column::Wanted: return tr("New");
    case Column::Difference: return tr("Difference");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
