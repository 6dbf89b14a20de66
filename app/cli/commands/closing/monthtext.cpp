// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthtext.h"

#include "jsonvalues.h"
#include "texttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

struct MonthWords final
{
    Q_DECLARE_TR_FUNCTIONS(MonthText)
};

/// One line for each column that holds something; months have few companies and many columns.
QString tieOutText(const TieOut &tieOut)
{
    TextTable table({MonthWords::tr("Company"), MonthWords::tr("Currency"), QString(),
        u'>' + MonthWords::tr("Documents"), u'>' + MonthWords::tr("Amount")});
    for (const TieOutRow &row : tieOut.rows)
        for (std::size_t i = 0; i < tieOutColumns; ++i) {
            const auto column = TieOutColumn(i);
            const bool always = column == TieOutColumn::Approved || column == TieOutColumn::Rest;
            const TieOutSum &sum = row[column];
            if (always || sum.documents != 0 || !sum.amount.isZero())
                table.add({column == TieOutColumn::Approved ? row.company : QString(),
                    column == TieOutColumn::Approved ? row.currency : QString(), tieOutColumnTitle(column),
                    QString::number(sum.documents), amountOrDash(sum.amount, row.currency)});
        }
    return table.isEmpty() ? MonthWords::tr("Nothing was approved in %1.").arg(tieOut.period.toString()) + u'\n'
                           : table.toString();
}

template<typename Item>
void addTexts(QString &text, const QString &heading, const QList<Item> &items)
{
    if (items.isEmpty())
        return;
    text += u'\n' + heading + u'\n';
    for (const Item &item : items)
        text += u"  "_s + item.text + u'\n';
}

QString verdict(const MonthReport &report)
{
    if (!report.askedSystems)
        return MonthWords::tr("From the workspace alone: neither Concur nor NAV was asked.");
    if (!report.tieOut.isClosed())
        return MonthWords::tr("%1 does not come to zero.").arg(report.tieOut.period.toString());
    const QString compared =
        MonthWords::tr("%n posting(s) compared with NAV's ledger.", nullptr, report.postingsCompared);
    return MonthWords::tr("Every rest is zero.") + u' ' + compared;
}

} // namespace

QString monthText(const MonthReport &report)
{
    QString text = tieOutText(report.tieOut);
    addTexts(text, MonthWords::tr("Left over:"), report.tieOut.rest);
    addTexts(text, MonthWords::tr("NAV's ledger differs:"), report.ledger);
    addTexts(text, MonthWords::tr("Concur's own lists say something else:"), report.tieOut.differences);
    for (const QString &notice : report.notices)
        text += u'\n' + notice + u'\n';
    text += u'\n' + verdict(report) + u'\n';
    if (!report.signOffs.isEmpty())
        text +=
            MonthWords::tr("Signed off by %1 on %2.")
                .arg(report.signOffs.constLast().actor, report.signOffs.constLast().at.toUTC().toString(Qt::ISODate))
            + u'\n';
    if (report.changedSinceSignOff)
        text += MonthWords::tr("The figures have changed since then.") + u'\n';
    return text;
}

} // namespace Ledgerbridge::Cli
