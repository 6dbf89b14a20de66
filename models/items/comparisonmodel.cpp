// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparisonmodel.h"

#include "amounttext.h"
#include "linedescription.h"

#include <QSet>

namespace Ledgerbridge {

namespace {

/// NAV's lines with the sign that they have in the ledger, debit above zero, and what an invoice owes to its vendor.
QList<PlanLine> ledgerLines(const QList<Posting> &postings)
{
    QList<PlanLine> lines;
    for (const Posting &posting : postings) {
        const bool credit = posting.target == PostingTarget::PurchaseCreditMemo;
        for (PlanLine line : posting.lines) {
            if (credit)
                line.amount = -line.amount;
            lines.append(line);
        }
        if (posting.target == PostingTarget::Journal || posting.vendorNumber.isEmpty())
            continue;
        PlanLine owed;
        owed.accountType = NavAccountType::Vendor;
        owed.account = posting.vendorNumber;
        owed.accountName = ComparisonModel::tr("(vendor)");
        owed.amount = credit ? posting.total : -posting.total;
        owed.role = PlanRole::Counter;
        lines.append(owed);
    }
    return lines;
}

} // namespace

QString lineTitle(const SourceLine &line)
{
    if (line.text.isEmpty())
        return line.id;
    const QDate day = QDate::fromString(line.text.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) + line.text.mid(10) : line.text;
}

QList<ComparisonRow> compareLines(const QList<SourceLine> &source, const QList<Posting> &postings)
{
    const QList<PlanLine> lines = ledgerLines(postings);
    QList<ComparisonRow> rows;
    QSet<QString> shown;
    for (const SourceLine &line : source) {
        std::optional<SourceLine> beside = line;
        for (const PlanLine &planned : lines) {
            if (planned.sourceId != line.id || shown.contains(line.id))
                continue;
            rows.append({beside, planned});
            beside.reset();
        }
        shown.insert(line.id);
        if (beside)
            rows.append({beside, {}});
    }
    for (const PlanLine &planned : lines)
        if (!shown.contains(planned.sourceId))
            rows.append({{}, planned});
    return rows;
}

void ComparisonModel::setRows(const QList<ComparisonRow> &rows, const QString &currency)
{
    beginResetModel();
    m_rows = rows;
    m_currency = currency;
    endResetModel();
}

const ComparisonRow *ComparisonModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QString ComparisonModel::explanation(int index) const
{
    const ComparisonRow *shown = row(index);
    return shown && shown->line ? whole(*shown->line) : QString();
}

/// Why the line is as it is, and the cut where its text does not fit into NAV.
QString ComparisonModel::whole(const PlanLine &line)
{
    const QString text = line.fullDescription.simplified();
    if (text.size() <= navDescriptionLength)
        return line.explanation;
    const QString cut = tr("The text has %1 characters and NAV takes %2. NAV gets: %3")
                            .arg(text.size())
                            .arg(navDescriptionLength)
                            .arg(line.description);
    return line.explanation.isEmpty() ? cut : line.explanation + u'\n' + cut;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString ComparisonModel::text(const ComparisonRow &row, Column column) const
{
    switch (column) {
    case Column::Source: return row.source ? lineTitle(*row.source) : QString();
    case Column::SourceAmount: return row.source ? amountText(row.source->amount, m_currency) : QString();
    case Column::Account:
        if (row.isUnmapped())
            return tr("unresolved");
        return QStringLiteral("%1 %2").arg(row.line->account, row.line->accountName).trimmed();
    case Column::Amount: return row.line ? amountText(row.line->amount, m_currency) : QString();
    case Column::Dimensions: {
        QStringList texts;
        if (row.line)
            for (const PlanDimension &dimension : row.line->dimensions)
                texts.append(dimension.remove ? tr("%1: none").arg(dimension.dimension)
                                              : dimension.dimension + u' ' + dimension.value);
        return texts.join(u'\n');
    }
    case Column::Count: break;
    }
    return {};
}

QString ComparisonModel::second(const ComparisonRow &row, Column column) const
{
    if (column == Column::Source && row.source) {
        const bool isCut = row.line && row.line->fullDescription.simplified().size() > navDescriptionLength;
        return isCut ? tr("%1 (text cut in NAV)").arg(row.source->code).trimmed() : row.source->code;
    }
    // The first part explains the account; the rest stands in the tool tip.
    if (column == Column::Account && !row.isUnmapped())
        return row.line->explanation.section(QStringLiteral("; "), 0, 0);
    return {};
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const bool figure = column == Column::SourceAmount || column == Column::Amount;
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
    case SortRole: return text(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::ToolTipRole: return row.line && !whole(*row.line).isEmpty() ? QVariant(whole(*row.line)) : QVariant();
    case Qt::TextAlignmentRole: return figure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole: return column == Column::Account && row.isUnmapped() ? QVariant(int(State::Unmapped)) : QVariant();
    case SecondaryRole: {
        const QString quieter = second(row, column);
        return quieter.isEmpty() ? QVariant() : QVariant(quieter);
    }
    case QuietRole: return column == Column::Dimensions;
    case StrongRole: return false;
    case IdRole: return row.line ? row.line->sourceId : row.source ? row.source->id : QString();
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    const bool figure = column == Column::SourceAmount || column == Column::Amount;
    if (role == Qt::TextAlignmentRole)
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Source: return tr("Line in Concur");
    case Column::SourceAmount:
    case Column::Amount: return tr("Amount");
    case Column::Account: return tr("Account in NAV");
    case Column::Dimensions: return tr("Dimensions");
    case Column::Count: break;
    }
    return {};
}

} // namespace Ledgerbridge
