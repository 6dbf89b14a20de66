// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthjson.h"

#include "jsonvalues.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

template<typename Item>
QJsonArray arrayOf(const QList<Item> &items, QJsonObject (*toObject)(const Item &))
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toObject(item));
    return array;
}

QJsonObject amountsJson(const QHash<QString, Decimal> &amounts)
{
    QJsonObject json;
    for (auto it = amounts.cbegin(); it != amounts.cend(); ++it)
        json.insert(it.key(), amountJson(*it));
    return json;
}

QJsonObject rowJson(const TieOutRow &row)
{
    QJsonObject json{{u"company"_s, row.company}, {u"currency"_s, row.currency}};
    QJsonObject documents;
    for (std::size_t i = 0; i < tieOutColumns; ++i) {
        const QString name = toString(TieOutColumn(i));
        json.insert(name, amountJson(row.sums[i].amount));
        documents.insert(name, row.sums[i].documents);
    }
    json.insert(u"documents"_s, documents);
    json.insert(u"changedAfterPosting"_s, row.changedAfterPosting);
    json.insert(u"withoutAmount"_s, row.withoutAmount);
    return json;
}

QJsonObject restJson(const RestItem &item)
{
    return {{u"document"_s, item.documentId}, {u"kind"_s, toString(item.kind)}, {u"title"_s, item.title},
        {u"company"_s, item.company}, {u"currency"_s, item.currency}, {u"amount"_s, amountJson(item.amount)},
        {u"cause"_s, toString(item.cause)}, {u"text"_s, item.text}};
}

QJsonObject differenceJson(const ListDifference &item)
{
    return {{u"document"_s, item.documentId}, {u"kind"_s, toString(item.kind)}, {u"text"_s, item.text}};
}

QJsonObject countJson(const IndependentCount &count)
{
    return {{u"kind"_s, toString(count.kind)}, {u"listed"_s, count.listed}, {u"matching"_s, count.matching},
        {u"amounts"_s, amountsJson(count.amounts)}};
}

QJsonObject findingJson(const LedgerFinding &finding)
{
    return {{u"finding"_s, toString(finding.kind)}, {u"document"_s, finding.documentId},
        {u"kind"_s, toString(finding.documentKind)}, {u"company"_s, finding.company},
        {u"navNumber"_s, finding.navNumber}, {u"account"_s, finding.account},
        {u"expected"_s, amountJson(finding.expected)}, {u"found"_s, amountJson(finding.found)},
        {u"text"_s, finding.text}};
}

QJsonObject cutOffJson(const CutOffItem &item)
{
    return {{u"document"_s, item.documentId}, {u"kind"_s, toString(item.kind)}, {u"title"_s, item.title},
        {u"company"_s, item.company}, {u"currency"_s, item.currency}, {u"amount"_s, amountJson(item.amount)},
        {u"approvedOn"_s, dateJson(item.approvedOn)}, {u"state"_s, toString(item.state)},
        {u"postingDate"_s, dateJson(item.postingDate)}, {u"navNumber"_s, item.navNumber}};
}

QJsonObject accrualJson(const AccrualItem &item)
{
    return {{u"company"_s, item.company}, {u"account"_s, item.account}, {u"accountName"_s, item.accountName},
        {u"currency"_s, item.currency}, {u"amount"_s, amountJson(item.amount)},
        {u"documents"_s, QJsonArray::fromStringList(item.documents)}};
}

QJsonObject ageingJson(const AgeingRow &row)
{
    return {{u"reason"_s, toString(row.reason)}, {u"documents"_s, row.documents},
        {u"upTo7Days"_s, row.byAge[size_t(HeldAge::Week)]}, {u"upTo30Days"_s, row.byAge[size_t(HeldAge::Month)]},
        {u"upTo60Days"_s, row.byAge[size_t(HeldAge::TwoMonths)]}, {u"older"_s, row.byAge[size_t(HeldAge::Older)]},
        {u"amounts"_s, amountsJson(row.amounts)}};
}

QJsonObject notableJson(const NotableDocument &item)
{
    return {{u"why"_s, toString(item.why)}, {u"document"_s, item.documentId}, {u"kind"_s, toString(item.kind)},
        {u"title"_s, item.title}, {u"currency"_s, item.currency}, {u"amount"_s, amountJson(item.amount)},
        {u"person"_s, item.person}, {u"at"_s, timeJson(item.at)}, {u"text"_s, item.text}};
}

} // namespace

QJsonObject toJson(const SignOff &signOff)
{
    return {{u"period"_s, signOff.period.toString()}, {u"at"_s, timeJson(signOff.at)}, {u"actor"_s, signOff.actor},
        {u"remark"_s, signOff.remark}, {u"head"_s, signOff.head}, {u"digest"_s, signOff.digest}};
}

QJsonObject toJson(const MonthReport &report)
{
    const TieOut &tieOut = report.tieOut;
    const QJsonObject ledger{{u"ok"_s, report.ledger.isEmpty()}, {u"postings"_s, report.postingsCompared},
        {u"entries"_s, report.entriesCompared}, {u"findings"_s, arrayOf(report.ledger, &findingJson)}};
    return {{u"period"_s, tieOut.period.toString()}, {u"rows"_s, arrayOf(tieOut.rows, &rowJson)},
        {u"ok"_s, tieOut.isClosed()}, {u"askedSystems"_s, report.askedSystems},
        {u"restDocuments"_s, arrayOf(tieOut.rest, &restJson)}, {u"independent"_s, arrayOf(tieOut.counts, &countJson)},
        {u"differences"_s, arrayOf(tieOut.differences, &differenceJson)}, {u"ledger"_s, ledger},
        {u"cutOff"_s, arrayOf(report.cutOff, &cutOffJson)}, {u"accruals"_s, arrayOf(report.accruals, &accrualJson)},
        {u"ageing"_s, arrayOf(report.ageing, &ageingJson)}, {u"notable"_s, arrayOf(report.notable, &notableJson)},
        {u"notices"_s, QJsonArray::fromStringList(report.notices)},
        {u"signOffs"_s, arrayOf(report.signOffs, static_cast<QJsonObject (*)(const SignOff &)>(&toJson))},
        {u"changedSinceSignOff"_s, report.changedSinceSignOff}, {u"head"_s, report.head},
        {u"entries"_s, report.entries}, {u"madeAt"_s, timeJson(report.madeAt)}};
}

} // namespace Ledgerbridge::Cli
