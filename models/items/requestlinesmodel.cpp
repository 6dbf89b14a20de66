// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestlinesmodel.h"

#include "amountinput.h"
#include "amounttext.h"

#include <QDate>

namespace Ledgerbridge {

namespace {

using Column = RequestLinesModel::Column;

constexpr int typedColumns = int(Column::Amount);

QString numberText(const std::optional<Decimal> &value)
{
    return value && value->isValid() ? amountText(*value, 0) : QString();
}

/// A day in the locale's short way or as Concur writes it; anything else as it was typed.
QString isoDay(const QString &text)
{
    const QString typed = text.trimmed();
    const QLocale locale = TextLanguage::locale();
    for (const QString &format : {QStringLiteral("yyyy-MM-dd"), locale.dateFormat(QLocale::ShortFormat)}) {
        QDate day = locale.toDate(typed, format);
        // Two digits of a year mean this century.
        if (day.isValid() && day.year() < 2000)
            day = day.addYears(100);
        if (day.isValid())
            return day.toString(Qt::ISODate);
    }
    return typed;
}

bool isFigure(Column column)
{
    return column == Column::Quantity || column == Column::Price || column == Column::Amount;
}

} // namespace

RequestLinesModel::Row RequestLinesModel::rowOf(const NewRequestLine &line)
{
    Row row{line, QStringList(typedColumns, QString())};
    row.texts[int(Column::Type)] = line.purchaseType;
    row.texts[int(Column::Vendor)] = line.vendorCode;
    row.texts[int(Column::Address)] = line.vendorAddressCode;
    row.texts[int(Column::Description)] = line.description;
    row.texts[int(Column::Quantity)] = numberText(line.quantity);
    row.texts[int(Column::Price)] = numberText(line.unitPrice);
    row.texts[int(Column::ExpenseType)] = line.expenseType;
    row.texts[int(Column::NeededBy)] = line.neededByDate;
    return row;
}

NewRequestLine RequestLinesModel::lineOf(const Row &row)
{
    NewRequestLine line = row.rest;
    line.purchaseType = row.texts[int(Column::Type)].trimmed().toUpper();
    line.vendorCode = row.texts[int(Column::Vendor)].trimmed();
    line.vendorAddressCode = row.texts[int(Column::Address)].trimmed();
    line.description = row.texts[int(Column::Description)].trimmed();
    line.quantity = decimalInput(row.texts[int(Column::Quantity)]);
    line.unitPrice = decimalInput(row.texts[int(Column::Price)]);
    line.expenseType = row.texts[int(Column::ExpenseType)].trimmed();
    line.neededByDate = isoDay(row.texts[int(Column::NeededBy)]);
    return line;
}

void RequestLinesModel::setLines(const QList<NewRequestLine> &lines)
{
    beginResetModel();
    m_rows.clear();
    m_faults.clear();
    for (const NewRequestLine &line : lines)
        m_rows.append(rowOf(line));
    endResetModel();
}

QList<NewRequestLine> RequestLinesModel::lines() const
{
    QList<NewRequestLine> lines;
    for (const Row &row : m_rows)
        lines.append(lineOf(row));
    return lines;
}

void RequestLinesModel::addLine()
{
    NewRequestLine line;
    if (!m_rows.isEmpty()) {
        const NewRequestLine last = lineOf(m_rows.constLast());
        line.purchaseType = last.purchaseType;
        line.vendorCode = last.vendorCode;
        line.vendorAddressCode = last.vendorAddressCode;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append(rowOf(line));
    endInsertRows();
}

void RequestLinesModel::removeLine(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    setFaults({});
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void RequestLinesModel::setFaults(const QList<RequestFault> &faults)
{
    m_faults = faults;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(Column::Count) - 1));
}

RequestLinesModel::Column RequestLinesModel::columnOf(const QString &field)
{
    static const QStringList fields{QStringLiteral("purchaseType"), QStringLiteral("vendorCode"),
        QStringLiteral("vendorAddressCode"), QStringLiteral("description"), QStringLiteral("quantity"),
        QStringLiteral("unitPrice"), QStringLiteral("expenseType"), QStringLiteral("neededByDate")};
    const qsizetype column = fields.indexOf(field);
    return column < 0 ? Column::Count : Column(column);
}

QString RequestLinesModel::faultAt(int row, Column column) const
{
    for (const RequestFault &fault : m_faults)
        if (fault.line == row && columnOf(fault.field) == column)
            return fault.text;
    return {};
}

QString RequestLinesModel::shownAmount(const Row &row) const
{
    NewRequest one;
    one.lines = {lineOf(row)};
    const Decimal total = one.total();
    return total.isValid() ? amountText(total, 2) : QString();
}

int RequestLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant RequestLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const QString text = column == Column::Amount ? shownAmount(row) : row.texts[index.column()];
    const QString fault = faultAt(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case RawRole:
    case SortRole: return text;
    case Qt::ToolTipRole:
    case FaultRole: return fault;
    case Qt::AccessibleTextRole: {
        const QString heading = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return fault.isEmpty() ? tr("%1: %2").arg(heading, text) : tr("%1: %2. %3").arg(heading, text, fault);
    }
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

bool RequestLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_rows[index.row()].texts[index.column()] = value.toString();
    const Column column = Column(index.column());
    m_faults.removeIf(
        [&](const RequestFault &fault) { return fault.line == index.row() && columnOf(fault.field) == column; });
    Q_EMIT dataChanged(index, this->index(index.row(), int(Column::Amount)));
    return true;
}

Qt::ItemFlags RequestLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() < typedColumns ? plain | Qt::ItemIsEditable : plain;
}

QVariant RequestLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(Column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Type: return tr("Type");
    case Column::Vendor: return tr("Vendor code");
    case Column::Address: return tr("Address code");
    case Column::Description: return tr("Description");
    case Column::Quantity: return tr("Quantity");
    case Column::Price: return tr("Price");
    case Column::ExpenseType: return tr("Expense type");
    case Column::NeededBy: return tr("Needed by");
    case Column::Amount: return tr("Amount");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
