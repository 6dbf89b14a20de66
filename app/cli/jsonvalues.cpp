// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "jsonvalues.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

QJsonValue amountJson(const Decimal &amount)
{
    return amount.isValid() ? QJsonValue(amount.toAmount()) : QJsonValue();
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const Reason &reason)
{
    return {{u"code"_s, toString(reason.code)}, {u"subject"_s, reason.subject}, {u"text"_s, reason.text}};
}

QJsonArray toJson(const QList<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason &reason : reasons)
        array.append(toJson(reason));
    return array;
}

QJsonObject toJson(const Record &record)
{
    return {{u"document"_s, record.commandName()}, {u"fisId"_s, record.fisId}, {u"kind"_s, toString(record.kind)},
        {u"state"_s, toString(record.state)}, {u"title"_s, record.title}, {u"number"_s, record.number},
        {u"party"_s, record.party}, {u"date"_s, dateJson(record.date)}, {u"amount"_s, amountJson(record.amount)},
        {u"currency"_s, record.currency}, {u"company"_s, record.companyName}, {u"navNumber"_s, record.navNumber},
        {u"postingDate"_s, dateJson(record.postingDate)}, {u"acknowledged"_s, record.acknowledged},
        {u"changedAt"_s, timeJson(record.changedAt)}, {u"approvedBy"_s, record.approvedBy},
        {u"assignedTo"_s, record.assignedTo}, {u"reasons"_s, toJson(record.reasons)}};
}

QJsonObject toJson(const Finding &finding)
{
    const QString severity = finding.severity == Finding::Severity::Error ? u"error"_s
        : finding.severity == Finding::Severity::Warning                  ? u"warning"_s
                                                                          : u"info"_s;
    return {{u"id"_s, finding.id}, {u"severity"_s, severity}, {u"text"_s, finding.text}, {u"remedy"_s, finding.remedy}};
}

QJsonObject exchangeJson(const ExchangeCounts &counts)
{
    return {{u"toConcur"_s, counts.toConcur}, {u"toNav"_s, counts.toNav}, {u"proposed"_s, counts.proposed},
        {u"conflicts"_s, counts.conflicts}};
}

QJsonObject toJson(const RunSummary &summary)
{
    const RunCounts &counts = summary.documents;
    QJsonArray totals;
    for (const RunTotal &total : summary.totals)
        totals.append(QJsonObject{
            {u"company"_s, total.company}, {u"currency"_s, total.currency}, {u"amount"_s, amountJson(total.amount)}});
    QJsonArray held;
    for (const HeldDocument &document : summary.held) {
        QJsonArray codes;
        for (const Reason &reason : document.reasons)
            if (!codes.contains(toString(reason.code)))
                codes.append(toString(reason.code));
        held.append(QJsonObject{{u"document"_s, document.documentId}, {u"reasons"_s, codes}});
    }
    return {{u"runId"_s, summary.runId}, {u"dryRun"_s, summary.dryRun}, {u"startedAt"_s, timeJson(summary.startedAt)},
        {u"finishedAt"_s, timeJson(summary.finishedAt)},
        {u"documents"_s,
            QJsonObject{{u"fetched"_s, counts.fetched}, {u"posted"_s, counts.posted},
                {u"alreadyPosted"_s, counts.alreadyPosted}, {u"drafted"_s, counts.drafted}, {u"held"_s, counts.held},
                {u"inDoubt"_s, counts.inDoubt}, {u"awaitingApproval"_s, counts.awaitingApproval},
                {u"changedAfterPosting"_s, counts.changedAfterPosting}, {u"sentBack"_s, counts.sentBack},
                {u"failed"_s, counts.failed}}},
        {u"vendors"_s, exchangeJson(summary.vendors)}, {u"dimensions"_s, exchangeJson(summary.dimensions)},
        {u"requests"_s,
            QJsonObject{{u"concur"_s, summary.requestsConcur}, {u"nav"_s, summary.requestsNav},
                {u"retried"_s, summary.requestsRetried}}},
        {u"totals"_s, totals}, {u"held"_s, held}, {u"replayWaiting"_s, summary.replay.waiting},
        {u"replayNextAt"_s, timeJson(summary.replay.nextAt)}, {u"cancelled"_s, summary.cancelled},
        {u"notices"_s, QJsonArray::fromStringList(summary.notices)},
        {u"problems"_s, QJsonArray::fromStringList(summary.problems)}};
}

QJsonObject toJson(const MappingRow &row)
{
    return {{u"kind"_s, toString(row.kind)}, {u"source"_s, row.source}, {u"target"_s, row.target},
        {u"from"_s, row.from.isValid() ? row.from.toString(Qt::ISODate) : QString()}, {u"note"_s, row.note},
        {u"when"_s, row.condition.text()}};
}

QJsonArray toJson(const QList<CellProblem> &problems)
{
    QJsonArray array;
    for (const CellProblem &problem : problems)
        array.append(QJsonObject{{u"line"_s, problem.line}, {u"column"_s, problem.column},
            {u"columnName"_s, problem.columnName}, {u"cell"_s, problem.cell}, {u"text"_s, problem.text}});
    return array;
}

QJsonObject toJson(const ExchangeRow &exchange)
{
    return {{u"id"_s, exchange.id}, {u"at"_s, timeJson(exchange.at)}, {u"run"_s, exchange.runId},
        {u"document"_s, exchange.documentId}, {u"system"_s, exchange.system}, {u"method"_s, exchange.method},
        {u"path"_s, exchange.path}, {u"status"_s, exchange.status}, {u"requestSize"_s, exchange.requestSize},
        {u"responseSize"_s, exchange.responseSize}, {u"milliseconds"_s, exchange.duration},
        {u"correlation"_s, exchange.correlation}, {u"error"_s, exchange.error}, {u"hasBodies"_s, exchange.hasBodies}};
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{u"id"_s, entry.id}, {u"at"_s, timeJson(entry.at)}, {u"actor"_s, entry.actor}, {u"action"_s, entry.action},
        {u"document"_s, entry.documentId}, {u"fisId"_s, entry.fisId}, {u"amount"_s, entry.amount},
        {u"currency"_s, entry.currency}, {u"reference"_s, entry.reference}, {u"text"_s, entry.text},
        {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
}

namespace {

QJsonObject lineJson(const PlanLine &line)
{
    QJsonArray dimensions;
    for (const PlanDimension &dimension : line.dimensions)
        dimensions.append(QJsonObject{
            {u"dimension"_s, dimension.dimension}, {u"value"_s, dimension.value}, {u"remove"_s, dimension.remove}});
    return {{u"accountType"_s, line.accountType == NavAccountType::Vendor ? u"vendor"_s : u"glAccount"_s},
        {u"account"_s, line.account}, {u"accountName"_s, line.accountName}, {u"amount"_s, amountJson(line.amount)},
        {u"role"_s, toString(line.role)},
        {u"quantity"_s, line.quantity.isValid() ? QJsonValue(line.quantity.toString()) : QJsonValue()},
        {u"unitCost"_s, amountJson(line.unitCost)}, {u"description"_s, line.description},
        {u"fullDescription"_s, line.fullDescription}, {u"taxCode"_s, line.taxCode}, {u"dimensions"_s, dimensions},
        {u"sourceId"_s, line.sourceId}, {u"sourceText"_s, line.sourceText}, {u"explanation"_s, line.explanation}};
}

} // namespace

QJsonArray toJson(const PostingPlan &plan)
{
    QJsonArray postings;
    for (const Posting &posting : plan.postings) {
        QJsonArray lines;
        for (const PlanLine &line : posting.lines)
            lines.append(lineJson(line));
        postings.append(QJsonObject{{u"company"_s, plan.companyName}, {u"target"_s, toString(posting.target)},
            {u"reference"_s, posting.reference}, {u"externalNumber"_s, posting.externalNumber},
            {u"postingDate"_s, dateJson(posting.postingDate)}, {u"documentDate"_s, dateJson(posting.documentDate)},
            {u"dueDate"_s, dateJson(posting.dueDate)}, {u"vendor"_s, posting.vendorNumber},
            {u"currency"_s, posting.currencyCode}, {u"total"_s, amountJson(posting.total)}, {u"lines"_s, lines}});
    }
    return postings;
}

QJsonObject toJson(const Sync::CommandOutcome &outcome)
{
    return {{u"document"_s, outcome.documentId}, {u"before"_s, toString(outcome.before)},
        {u"state"_s, toString(outcome.after)}, {u"reasons"_s, toJson(outcome.reasons)},
        {u"message"_s, outcome.message}};
}

QJsonArray toJson(const PlanDifference &difference)
{
    QJsonArray lines;
    for (const DifferenceLine &line : difference.lines) {
        QJsonObject dimensions;
        for (const PlanDimension &dimension : line.dimensions)
            if (!dimension.remove)
                dimensions.insert(dimension.dimension, dimension.value);
        lines.append(QJsonObject{{u"change"_s, toString(line.change)},
            {u"accountType"_s, line.accountType == NavAccountType::Vendor ? u"vendor"_s : u"glAccount"_s},
            {u"account"_s, line.account}, {u"name"_s, line.accountName}, {u"dimensions"_s, dimensions},
            {u"posted"_s, amountJson(line.posted)}, {u"wanted"_s, amountJson(line.wanted)},
            {u"amount"_s, amountJson(line.amount())}, {u"description"_s, line.description},
            {u"explanation"_s, line.explanation}});
    }
    return lines;
}

QJsonArray toJson(const QList<Sync::ActionOffer> &offers)
{
    QJsonArray actions;
    for (const Sync::ActionOffer &offer : offers)
        actions.append(QJsonObject{
            {u"action"_s, toString(offer.action)}, {u"possible"_s, offer.possible}, {u"text"_s, offer.text}});
    return actions;
}

QJsonObject toJson(const Sync::SendBackPreview &preview)
{
    QJsonArray messages;
    for (const Concur::SystemMessage &message : preview.messages)
        messages.append(QJsonObject{{u"line"_s, message.lineItemId}, {u"id"_s, message.messageId},
            {u"language"_s, message.language}, {u"shortText"_s, message.shortText}, {u"longText"_s, message.longText}});
    return {{u"document"_s, preview.documentId}, {u"obstacle"_s, preview.obstacle}, {u"messages"_s, messages}};
}

QString amountOrDash(const Decimal &amount, const QString &currency)
{
    return amount.isValid() ? (amount.toAmount() + u' ' + currency).trimmed() : u"–"_s;
}

} // namespace Ledgerbridge::Cli
