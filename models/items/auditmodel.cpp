// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditmodel.h"

#include "amounttext.h"

namespace Ledgerbridge {

namespace {

quint64 nextAuditGeneration()
{
    static quint64 generation = 0;
    return ++generation;
}

} // namespace

AuditModel::AuditModel(AuditSource *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(source, &AuditSource::rowsReady, this, &AuditModel::take);
    connect(source, &AuditSource::failed, this, [this](const Error &error, quint64 generation) {
        if (generation != m_generation)
            return;
        m_loading = false;
        m_more = false;
        Q_EMIT
        failed(error);
    });
}

void AuditModel::setQuery(const AuditListQuery &query)
{
    m_query = query;
    m_query.afterId = 0;
    m_continues = false;
    m_loading = true;
    m_generation = nextAuditGeneration();
    m_source->request(m_query, m_generation);
}

void AuditModel::clear()
{
    m_generation = nextAuditGeneration();
    m_loading = false;
    m_more = false;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const AuditEntry *AuditModel::entry(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void AuditModel::take(const QList<AuditEntry> &rows, quint64 generation, bool more)
{
    if (generation != m_generation)
        return;
    m_loading = false;
    m_more = more && !rows.isEmpty();
    if (!m_continues) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    Q_EMIT
    loaded();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    AuditListQuery next = m_query;
    next.afterId = m_rows.constLast().id;
    m_continues = true;
    m_loading = true;
    m_generation = nextAuditGeneration();
    m_source->request(next, m_generation);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

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
    const AuditEntry &entry = m_rows.at(index.row());
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
