// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openordersmodel.h"

#include "amounttext.h"

namespace Ledgerbridge {

namespace {

using Column = OpenOrdersModel::Column;
using State = OpenOrdersModel::State;

State stateOf(const OpenOrder &open)
{
    if (!open.closedBy.isEmpty())
        return State::Closed;
    return open.isToBeClosed ? State::Close : State::Reduce;
}

QString toDo(const OpenOrder &open)
{
    switch (stateOf(open)) {
    case State::Closed: return OpenOrdersModel::tr("closed");
    case State::Close: return OpenOrdersModel::tr("close in NAV");
    case State::Reduce: break;
    }
    return OpenOrdersModel::tr("take off");
}

/// `1: 4 · 2: 0.5`, quantities by line.
QString remainingText(const OpenOrder &open)
{
    QStringList parts;
    for (const OrderLineBalance &line : open.lines)
        if (line.ordered)
            parts.append(QStringLiteral("%1: %2").arg(
                line.line, line.remaining ? amountText(*line.remaining, 0) : OpenOrdersModel::tr("unknown")));
    return parts.join(QStringLiteral(" · "));
}

QVariant rawOf(const OpenOrder &open, Column column)
{
    switch (column) {
    case Column::Order: return open.order.number;
    case Column::ConcurOrder: return open.order.orderNumber;
    case Column::Vendor: return open.vendorName.isEmpty() ? open.order.vendorNumber : open.vendorName;
    case Column::Ordered: return QVariant::fromValue(open.orderedAmount);
    case Column::Invoiced: return QVariant::fromValue(open.invoicedAmount);
    case Column::Remaining: return remainingText(open);
    case Column::ToDo: return int(stateOf(open));
    case Column::Count: break;
    }
    return {};
}

QString shownOf(const OpenOrder &open, Column column)
{
    switch (column) {
    case Column::Ordered: return moneyText(open.orderedAmount, open.order.currency);
    case Column::Invoiced: return moneyText(open.invoicedAmount, open.order.currency);
    case Column::ToDo: return toDo(open);
    default: return rawOf(open, column).toString();
    }
}

/// The invoices that were posted beside it, and who took its place.
QString storyOf(const OpenOrder &open)
{
    QStringList texts;
    if (!open.order.supersededBy.isEmpty())
        texts.append(OpenOrdersModel::tr("Purchase request %1 took its place.").arg(open.order.supersededBy));
    for (const InvoicedPart &part : open.parts) {
        const QString text = OpenOrdersModel::tr("Invoice %1, %2 in NAV").arg(part.invoiceNumber, part.navNumber);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(u'\n');
}

bool isFigure(Column column)
{
    return column == Column::Ordered || column == Column::Invoiced;
}

} // namespace

void OpenOrdersModel::setOrders(const QList<OpenOrder> &orders)
{
    beginResetModel();
    m_orders = orders;
    endResetModel();
}

const OpenOrder *OpenOrdersModel::order(int row) const
{
    return row >= 0 && row < m_orders.size() ? &m_orders.at(row) : nullptr;
}

int OpenOrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

int OpenOrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant OpenOrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenOrder &open = m_orders.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownOf(open, column);
    case Qt::ToolTipRole: return storyOf(open);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shownOf(open, column));
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole:
    case SortRole: return rawOf(open, column);
    case StateRole: return column == Column::ToDo ? rawOf(open, column) : QVariant();
    case StrongRole: return column == Column::Order;
    case QuietRole: return column == Column::ConcurOrder;
    case IdRole: return open.order.number;
    case RowRole: return QVariant::fromValue(open);
    default: return {};
    }
}

QVariant OpenOrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(Column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Order: return tr("Order");
    case Column::ConcurOrder: return tr("In Concur");
    case Column::Vendor: return tr("Vendor");
    case Column::Ordered: return tr("Ordered");
    case Column::Invoiced: return tr("Invoiced beside it");
    case Column::Remaining: return tr("Remaining");
    case Column::ToDo: return tr("To do");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
