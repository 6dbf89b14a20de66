// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "planjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

QJsonObject lineToJson(const PlanLine &line)
{
    QJsonArray dimensions;
    for (const PlanDimension &dimension : line.dimensions)
        dimensions.append(QJsonObject{
            {u"dimension"_s, dimension.dimension}, {u"value"_s, dimension.value}, {u"remove"_s, dimension.remove}});
    return QJsonObject{{u"vendor"_s, line.accountType == NavAccountType::Vendor}, {u"account"_s, line.account},
        {u"name"_s, line.accountName}, {u"amount"_s, line.amount.toString()}, {u"role"_s, int(line.role)},
        {u"quantity"_s, line.quantity.toString()}, {u"unitCost"_s, line.unitCost.toString()},
        {u"description"_s, line.description}, {u"taxCode"_s, line.taxCode}, {u"dimensions"_s, dimensions},
        {u"sourceId"_s, line.sourceId}, {u"sourceText"_s, line.sourceText}, {u"why"_s, line.explanation}};
}

PlanLine lineFromJson(const QJsonObject &json)
{
    PlanLine line;
    line.accountType = json.value(u"vendor"_s).toBool() ? NavAccountType::Vendor : NavAccountType::GlAccount;
    line.account = json.value(u"account"_s).toString();
    line.accountName = json.value(u"name"_s).toString();
    line.amount = Decimal::fromString(json.value(u"amount"_s).toString());
    line.role = PlanRole(json.value(u"role"_s).toInt());
    line.quantity = Decimal::fromString(json.value(u"quantity"_s).toString());
    line.unitCost = Decimal::fromString(json.value(u"unitCost"_s).toString());
    line.description = json.value(u"description"_s).toString();
    line.taxCode = json.value(u"taxCode"_s).toString();
    line.sourceId = json.value(u"sourceId"_s).toString();
    line.sourceText = json.value(u"sourceText"_s).toString();
    line.explanation = json.value(u"why"_s).toString();
    const QJsonArray dimensions = json.value(u"dimensions"_s).toArray();
    for (const auto &value : dimensions)
        line.dimensions.append(
            PlanDimension{value[u"dimension"_s].toString(), value[u"value"_s].toString(), value[u"remove"_s].toBool()});
    return line;
}

QDate dateFromJson(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QJsonObject postingToJson(const Posting &posting)
{
    QJsonArray lines;
    for (const PlanLine &line : posting.lines)
        lines.append(lineToJson(line));
    QJsonObject json{{u"target"_s, toString(posting.target)}, {u"reference"_s, posting.reference},
        {u"externalNumber"_s, posting.externalNumber}, {u"postingDate"_s, posting.postingDate.toString(Qt::ISODate)},
        {u"documentDate"_s, posting.documentDate.toString(Qt::ISODate)},
        {u"dueDate"_s, posting.dueDate.toString(Qt::ISODate)}, {u"vendorNumber"_s, posting.vendorNumber},
        {u"currencyCode"_s, posting.currencyCode}, {u"total"_s, posting.total.toString()}, {u"lines"_s, lines}};
    if (!posting.appliesToNumber.isEmpty())
        json.insert(u"appliesTo"_s, posting.appliesToNumber);
    return json;
}

Posting postingFromJson(const QJsonObject &json)
{
    Posting posting;
    posting.target = postingTargetFromString(json.value(u"target"_s).toString()).value_or(PostingTarget::Journal);
    posting.reference = json.value(u"reference"_s).toString();
    posting.externalNumber = json.value(u"externalNumber"_s).toString();
    posting.postingDate = dateFromJson(json.value(u"postingDate"_s));
    posting.documentDate = dateFromJson(json.value(u"documentDate"_s));
    posting.dueDate = dateFromJson(json.value(u"dueDate"_s));
    posting.vendorNumber = json.value(u"vendorNumber"_s).toString();
    posting.appliesToNumber = json.value(u"appliesTo"_s).toString();
    posting.currencyCode = json.value(u"currencyCode"_s).toString();
    posting.total = Decimal::fromString(json.value(u"total"_s).toString());
    const QJsonArray lines = json.value(u"lines"_s).toArray();
    for (const auto &line : lines)
        posting.lines.append(lineFromJson(line.toObject()));
    return posting;
}

QString planToText(const PostingPlan &plan)
{
    QJsonArray postings;
    for (const Posting &posting : plan.postings)
        postings.append(postingToJson(posting));
    const QJsonObject json{
        {u"companyId"_s, plan.companyId}, {u"companyName"_s, plan.companyName}, {u"postings"_s, postings}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PostingPlan planFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    PostingPlan plan;
    plan.companyId = json.value(u"companyId"_s).toString();
    plan.companyName = json.value(u"companyName"_s).toString();
    const QJsonArray postings = json.value(u"postings"_s).toArray();
    for (const auto &posting : postings)
        plan.postings.append(postingFromJson(posting.toObject()));
    return plan;
}

} // namespace Ledgerbridge::Sync
