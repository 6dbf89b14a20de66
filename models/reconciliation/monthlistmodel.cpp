// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthlistmodel.h"

#include "amounttext.h"

#include <QCoreApplication>

namespace Ledgerbridge {

namespace {

using List = MonthListModel::List;

struct MonthListText final
{
    Q_DECLARE_TR_FUNCTIONS(MonthListModel)
};

/// Headings of figures begin with this.
constexpr QChar figure = u'>';

QString dayText(QDate day)
{
    return TextLanguage::locale().toString(day, QLocale::ShortFormat);
}

QString momentText(const QDateTime &moment)
{
    return TextLanguage::locale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QStringList headings(List list)
{
    const QString document = MonthListText::tr("Document");
    const QString amount = figure + MonthListText::tr("Amount");
    switch (list) {
    case List::Rest: return {document, amount, MonthListText::tr("What it is, and what to do")};
    case List::Ledger: return {document, MonthListText::tr("NAV no."), MonthListText::tr("What it is, and what to do")};
    case List::CutOff:
        return {document, MonthListText::tr("Title"), MonthListText::tr("Approved"), MonthListText::tr("State"),
            MonthListText::tr("Posted for"), amount};
    case List::Accruals:
        return {MonthListText::tr("Company"), MonthListText::tr("Account"), MonthListText::tr("Name"),
            figure + MonthListText::tr("Documents"), amount};
    case List::Ageing:
        return {MonthListText::tr("Reason"), figure + MonthListText::tr("Up to 7 days"),
            figure + MonthListText::tr("8 to 30"), figure + MonthListText::tr("31 to 60"),
            figure + MonthListText::tr("Older"), amount};
    case List::Notable:
        return {document, MonthListText::tr("When"), MonthListText::tr("Who"), MonthListText::tr("What"), amount};
    case List::SignOffs:
        return {MonthListText::tr("When"), MonthListText::tr("Who"), MonthListText::tr("Remark"),
            MonthListText::tr("Head of the trail")};
    }
    return {};
}

QStringList cells(const RestItem &item)
{
    return {item.documentId, moneyText(item.amount, item.currency), item.text};
}

QStringList cells(const LedgerFinding &finding)
{
    return {finding.documentId, finding.navNumber, finding.text};
}

QStringList cells(const CutOffItem &item)
{
    return {item.documentId, item.title, dayText(item.approvedOn), recordStateTitle(item.state),
        item.postingDate.isValid() ? dayText(item.postingDate) : QStringLiteral("–"),
        moneyText(item.amount, item.currency)};
}

QStringList cells(const AccrualItem &item)
{
    return {item.company, item.account.isEmpty() ? MonthListText::tr("not known yet") : item.account,
        item.account.isEmpty() ? MonthListText::tr("held: gross amounts of the documents") : item.accountName,
        QString::number(item.documents.size()), moneyText(item.amount, item.currency)};
}

QStringList cells(const AgeingRow &row)
{
    QStringList texts{reasonTitle(row.reason)};
    for (const int documents : row.byAge)
        texts.append(documents > 0 ? QString::number(documents) : QString());
    texts.append(moneyText(row.amounts));
    return texts;
}

QStringList cells(const NotableDocument &item)
{
    const QString why = item.why == NotableDocument::Why::SelfApproved
        ? MonthListText::tr("Approved by who prepared it. %1").arg(item.text)
        : item.text;
    return {item.documentId, momentText(item.at), item.person, why, moneyText(item.amount, item.currency)};
}

QStringList cells(const SignOff &signOff)
{
    return {momentText(signOff.at), signOff.actor, signOff.remark, signOff.head.left(16)};
}

template<typename Item>
QString documentOf(const Item &item)
{
    if constexpr (requires { item.documentId; })
        return item.documentId;
    else if constexpr (requires { item.documents.size() == 1; })
        return item.documents.size() == 1 ? item.documents.first() : QString();
    else
        return {};
}

/// Calls `use` with the list's items.
template<typename Use>
auto onItems(List list, const MonthReport &report, Use use)
{
    switch (list) {
    case List::Rest: return use(report.tieOut.rest);
    case List::Ledger: return use(report.ledger);
    case List::CutOff: return use(report.cutOff);
    case List::Accruals: return use(report.accruals);
    case List::Ageing: return use(report.ageing);
    case List::Notable: return use(report.notable);
    case List::SignOffs: break;
    }
    return use(report.signOffs);
}

QString nameOf(List list)
{
    switch (list) {
    case List::Rest: return MonthListText::tr("Left over");
    case List::Ledger: return MonthListText::tr("NAV's ledger");
    case List::CutOff: return MonthListText::tr("Not posted in it");
    case List::Accruals: return MonthListText::tr("To accrue");
    case List::Ageing: return MonthListText::tr("Held, by age");
    case List::Notable: return MonthListText::tr("By a person's word");
    case List::SignOffs: return MonthListText::tr("Signed off");
    }
    return {};
}

} // namespace

MonthListModel::MonthListModel(List list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_headings(headings(list))
{
}

void MonthListModel::setReport(const MonthReport &report)
{
    beginResetModel();
    m_rows.clear();
    onItems(m_list, report, [this](const auto &items) {
        for (const auto &item : items)
            m_rows.append({cells(item), documentOf(item)});
    });
    endResetModel();
}

QString MonthListModel::title(List list, const MonthReport &report)
{
    const auto rows = onItems(list, report, [](const auto &items) { return items.size(); });
    return rows > 0 ? QStringLiteral("%1 (%2)").arg(nameOf(list)).arg(rows) : nameOf(list);
}

QString MonthListModel::emptyText(List list)
{
    switch (list) {
    case List::Rest: return tr("Nothing is left over.");
    case List::Ledger: return tr("NAV's ledger shows what was posted, line by line, or was not asked yet.");
    case List::CutOff: return tr("Everything that was approved in the month is posted in it.");
    case List::Accruals: return tr("Nothing needs to be accrued.");
    case List::Ageing: return tr("Nothing is held.");
    case List::Notable: return tr("Nobody approved their own work, ignored or corrected a document of this month.");
    case List::SignOffs: return tr("Nobody has signed this month off yet.");
    }
    return {};
}

QList<int> MonthListModel::widths(List list)
{
    switch (list) {
    case List::Rest: return {190, 130, 0};
    case List::Ledger: return {190, 150, 0};
    case List::CutOff: return {190, 0, 110, 150, 110, 130};
    case List::Accruals: return {220, 110, 0, 100, 140};
    case List::Ageing: return {0, 110, 90, 90, 90, 190};
    case List::Notable: return {190, 130, 130, 0, 130};
    case List::SignOffs: return {150, 160, 0, 170};
    }
    return {};
}

int MonthListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MonthListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant MonthListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
    case SortRole: return text;
    case Qt::TextAlignmentRole:
        return m_headings.at(index.column()).startsWith(figure) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    case StrongRole: return index.column() == 0;
    case IdRole: return row.document;
    default: return {};
    }
}

QVariant MonthListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    const QString &heading = m_headings.at(section);
    const bool isFigure = heading.startsWith(figure);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(isFigure ? heading.mid(1) : heading) : QVariant();
}

} // namespace Ledgerbridge
