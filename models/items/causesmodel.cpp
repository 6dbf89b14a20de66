// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "causesmodel.h"

#include "amounttext.h"

#include <QCoreApplication>

namespace Ledgerbridge {

namespace {

quint64 nextCauseGeneration()
{
    static quint64 generation = 0;
    return ++generation;
}

/// What it is about; a day as people here write it.
QString subjectText(const Reason &reason)
{
    const QDate day =
        reason.code == ReasonCode::PostingDateClosed ? QDate::fromString(reason.subject, Qt::ISODate) : QDate();
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : reason.subject;
}

/// What it is about, and since when.
QString second(const CauseRow &row)
{
    QStringList parts{subjectText(row.reason)};
    if (row.since.isValid())
        parts.append(
            CausesModel::tr("since %1").arg(QLocale().toString(row.since.toLocalTime().date(), QLocale::ShortFormat)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString causeTitle(const Reason &reason)
{
    if (reason.subject.isEmpty())
        return reasonTitle(reason.code);
    //: %1 what is wrong, %2 the code it is about: "Vendor missing in NAV: KRANZ-01"
    return QCoreApplication::translate("Ledgerbridge::CausesModel", "%1: %2")
        .arg(reasonTitle(reason.code), subjectText(reason));
}

CausesModel::CausesModel(CauseSource *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(source, &CauseSource::rowsReady, this,
        [this](const QList<CauseRow> &rows, quint64 generation) { take(rows, generation); });
    connect(source, &CauseSource::failed, this, [this](const Error &error, quint64 generation) {
        if (generation == m_generation)
            Q_EMIT failed(error);
    });
}

void CausesModel::refresh()
{
    m_generation = nextCauseGeneration();
    m_source->request(m_generation);
}

void CausesModel::clear()
{
    m_generation = nextCauseGeneration();
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void CausesModel::take(const QList<CauseRow> &rows, quint64 generation)
{
    if (generation != m_generation)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT loaded();
}

const CauseRow *CausesModel::cause(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int CausesModel::rowOf(const Reason &reason) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (m_rows.at(row).reason.code == reason.code && m_rows.at(row).reason.subject == reason.subject)
            return row;
    return -1;
}

int CausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CausesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant CausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CauseRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const auto shown = [&row, column] {
        switch (column) {
        case Column::Cause: return reasonTitle(row.reason.code);
        case Column::Documents: return QLocale().toString(row.documents);
        case Column::Amount: return moneyText(row.amounts);
        case Column::Count: break;
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole: return shown();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            column == Column::Cause ? causeTitle(row.reason) : shown());
    case Qt::ToolTipRole: return column == Column::Cause ? QVariant(row.reason.text) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Column::Cause ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SecondaryRole: return column == Column::Cause ? QVariant(second(row)) : QVariant();
    case RawRole:
    case SortRole: return column == Column::Documents ? QVariant(row.documents) : QVariant(shown());
    case IdRole: return row.reason.subject;
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

QVariant CausesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Cause: return tr("Cause");
    case Column::Documents: return tr("Count");
    case Column::Amount: return tr("Amount");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
