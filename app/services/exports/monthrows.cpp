// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthrows.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;
using Kind = Exports::ExportColumn::Kind;

namespace {

struct MonthExportText final
{
    Q_DECLARE_TR_FUNCTIONS(MonthExport)
};

} // namespace

QList<Exports::ExportColumn> monthColumns()
{
    return {{u"part"_s, MonthExportText::tr("Part"), Kind::Text, 18, 2},
        {u"what"_s, MonthExportText::tr("What"), Kind::Text, 20, 2},
        {u"company"_s, MonthExportText::tr("Company"), Kind::Text, 24, 2},
        {u"document"_s, MonthExportText::tr("Document"), Kind::Text, 24, 2},
        {u"navNumber"_s, MonthExportText::tr("NAV no."), Kind::Text, 16},
        {u"documents"_s, MonthExportText::tr("Documents"), Kind::Number, 10},
        {u"currency"_s, MonthExportText::tr("Currency"), Kind::Text, 9},
        {u"amount"_s, MonthExportText::tr("Amount"), Kind::Amount, 15, 1, u"currency"_s},
        {u"text"_s, MonthExportText::tr("Remark"), Kind::Text, 60, 4}};
}

MonthRows::MonthRows(const MonthReport &report)
{
    addTieOut(report.tieOut);
    addDifferences(report);
    addLists(report);
    const QString part = MonthExportText::tr("Signed off");
    for (const SignOff &signOff : report.signOffs)
        m_rows.append({part, signOff.actor, QString(), QString(), QString(), QString(), QString(), QString(),
            MonthExportText::tr("%1 (UTC). %2 Head of the trail before it: %3")
                .arg(signOff.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s), signOff.remark, signOff.head)});
}

void MonthRows::addTieOut(const TieOut &tieOut)
{
    const QString part = MonthExportText::tr("Tie-out");
    for (const TieOutRow &row : tieOut.rows)
        for (std::size_t i = 0; i < tieOutColumns; ++i) {
            const auto column = TieOutColumn(i);
            const TieOutSum &sum = row[column];
            const bool always = column == TieOutColumn::Approved || column == TieOutColumn::Rest;
            if (always || !(sum == TieOutSum()))
                m_rows.append({part, tieOutColumnTitle(column), row.company, QString(), QString(),
                    qint64(sum.documents), row.currency, sum.amount, QString()});
        }
}

void MonthRows::addDifferences(const MonthReport &report)
{
    for (const RestItem &item : report.tieOut.rest)
        m_rows.append({MonthExportText::tr("Left over"), toString(item.cause), item.company, item.documentId, QString(),
            QString(), item.currency, item.amount, item.text});
    for (const LedgerFinding &finding : report.ledger)
        m_rows.append({MonthExportText::tr("NAV's ledger"), toString(finding.kind), finding.company, finding.documentId,
            finding.navNumber, QString(), QString(), QString(), finding.text});
    for (const ListDifference &difference : report.tieOut.differences)
        m_rows.append({MonthExportText::tr("Concur's lists"), QString(), QString(), difference.documentId, QString(),
            QString(), QString(), QString(), difference.text});
    for (const QString &notice : report.notices)
        m_rows.append({MonthExportText::tr("Not looked at"), QString(), QString(), QString(), QString(), QString(),
            QString(), QString(), notice});
}

void MonthRows::addLists(const MonthReport &report)
{
    for (const CutOffItem &item : report.cutOff)
        m_rows.append({MonthExportText::tr("Not posted in it"), recordStateTitle(item.state), item.company,
            item.documentId, item.navNumber, QString(), item.currency, item.amount, item.title});
    for (const AccrualItem &item : report.accruals)
        m_rows.append({MonthExportText::tr("To accrue"), item.account, item.company, QString(), QString(),
            qint64(item.documents.size()), item.currency, item.amount,
            item.account.isEmpty() ? MonthExportText::tr("Account not known yet: gross amounts") : item.accountName});
    for (const AgeingRow &row : report.ageing)
        for (auto amount = row.amounts.cbegin(); amount != row.amounts.cend(); ++amount)
            m_rows.append({MonthExportText::tr("Held, by age"), reasonTitle(row.reason), QString(), QString(),
                QString(), qint64(row.documents), amount.key(), *amount,
                MonthExportText::tr("up to 7 days: %1, 8 to 30: %2, 31 to 60: %3, older: %4")
                    .arg(row.byAge[0])
                    .arg(row.byAge[1])
                    .arg(row.byAge[2])
                    .arg(row.byAge[3])});
    for (const NotableDocument &item : report.notable)
        m_rows.append({MonthExportText::tr("By a person's word"), toString(item.why), QString(), item.documentId,
            QString(), QString(), item.currency, item.amount,
            u"%1, %2: %3"_s.arg(item.person, item.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s), item.text)});
}

Result<void> MonthRows::start()
{
    m_at = 0;
    return {};
}

Result<bool> MonthRows::next(Exports::ExportRow &row)
{
    if (m_at == m_rows.size())
        return false;
    row = m_rows.at(m_at++);
    return true;
}

} // namespace Ledgerbridge::Services
