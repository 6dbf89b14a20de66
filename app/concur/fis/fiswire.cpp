// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fiswire.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(fisLog, "ledgerbridge.concur.fis", QtInfoMsg)

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 1300; // concur.md 3.4
constexpr int retryLater = 199; // concur.md 3.6

/// Cut to `most` UTF-16 units without tearing a character in two.
QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

tl::unexpected<Error> unexpectedShape(const QString &detail)
{
    return fail(ErrorCode::Protocol,
        QCoreApplication::translate("Concur", "Concur's posting queue gave an answer of an unknown shape."), detail);
}

QByteArray payloadOf(const Json &document)
{
    if (document.isString())
        return document.text().toUtf8();
    return document.isNull() ? QByteArray() : document.toBytes();
}

Json messageJson(const SystemMessage &message)
{
    return Json::object({{u"concurTransactionLineItemId"_s, message.lineItemId}, {u"messageId"_s, message.messageId},
        {u"messageLanguage"_s, message.language.isEmpty() ? u"EN"_s : message.language},
        {u"messageShortText"_s, shortened(message.shortText, longestMessage)},
        {u"messageLongText"_s, shortened(message.longText, longestMessage)}});
}

Json postingJson(const PostingDocument &document)
{
    Json json = Json::object({{u"companyId"_s, shortened(document.companyId, 32)},
        {u"documentNumber"_s, shortened(document.documentNumber, 80)}});
    const QString year = document.fiscalYear.isEmpty() && document.postingDate.isValid()
        ? QString::number(document.postingDate.year())
        : document.fiscalYear;
    json.set(u"fiscalYear"_s, year);
    json.set(u"paymentRelevantLineItems"_s, Json::array());
    json.set(u"postingDate"_s, document.postingDate.toString(Qt::ISODate));
    return json;
}

FisItemResult readResult(const Json &item, const QString &resultKey)
{
    FisItemResult result;
    result.fisId = item[u"docId"].text();
    result.result = item[resultKey].text();
    bool hasCode = false;
    result.code = item[u"code"].text().toInt(&hasCode);
    if (!hasCode)
        result.code = result.result == "SUCCESS"_L1 ? 0 : retryLater;
    QStringList words{item[u"errorMessage"].text(), item[u"detailMessage"].text()};
    words.removeAll(QString());
    words.removeDuplicates();
    result.message = words.join("; "_L1);
    return result;
}

} // namespace

Result<FisPage> readFisPage(const Json &answer, DocumentKind kind, int page, int limit)
{
    if (!answer.isObject() && !answer.isNull())
        return unexpectedShape(u"no object"_s);
    FisPage result;
    const QList<Json> items = answer[u"content"].items();
    for (const Json &item : items) {
        FisDocument document;
        document.fisId = item[u"id"].text();
        document.kind = kind;
        document.status = item[u"docStatus"].text();
        document.payload = payloadOf(item[u"document"]);
        if (document.fisId.isEmpty()) {
            // Without its id it can neither be acknowledged nor told from the next one.
            qCWarning(fisLog) << "a document without id on page" << page << "was left in the queue";
            ++result.withoutId;
            continue;
        }
        result.documents.append(document);
    }
    const Json &block = answer[u"page"];
    bool hasPages = false;
    result.totalPages = block[u"totalPages"].text().toInt(&hasPages);
    if (!hasPages)
        result.totalPages = items.size() >= limit ? page + 2 : page + 1;
    bool hasElements = false;
    result.totalElements = block[u"totalElements"].text().toInt(&hasElements);
    if (!hasElements)
        result.totalElements = page * limit + static_cast<int>(items.size());
    return result;
}

Result<QList<FisItemResult>> readFisResults(const Json &answer, const QString &resultKey, const QStringList &fisIds)
{
    if (!answer.isArray() && !answer.isObject())
        return unexpectedShape(u"no array of results"_s);
    QList<FisItemResult> given;
    for (const Json &item : answer.items())
        given.append(readResult(item, resultKey));
    QList<FisItemResult> results;
    for (const QString &id : fisIds) {
        const auto found = std::find_if(given.cbegin(), given.cend(),
            [&id](const FisItemResult &item) { return item.fisId.compare(id, Qt::CaseInsensitive) == 0; });
        results.append(found != given.cend() ? *found : FisItemResult{id, retryLater, u"NO_ANSWER"_s, {}});
        results.last().fisId = id;
    }
    return results;
}

Json acknowledgementBody(const QString &systemId, const QStringList &fisIds)
{
    Json ids = Json::array();
    for (const QString &id : fisIds)
        ids.append(id);
    return Json::object({{u"systemId"_s, shortened(systemId, 50)}, {u"ids"_s, ids}});
}

Json confirmationBody(const QString &systemId, const QList<PostingConfirmation> &confirmations)
{
    Json list = Json::array();
    for (const PostingConfirmation &confirmation : confirmations) {
        Json documents = Json::array();
        for (const PostingDocument &document : confirmation.documents)
            documents.append(postingJson(document));
        Json messages = Json::array();
        for (const SystemMessage &message : confirmation.messages)
            messages.append(messageJson(message));
        list.append(Json::object({{u"docId"_s, confirmation.fisId},
            {u"overallPostingStatusCode"_s, confirmation.success ? u"success"_s : u"error"_s},
            {u"postingDocs"_s, documents}, {u"systemMessages"_s, messages}}));
    }
    return Json::object({{u"systemId"_s, shortened(systemId, 50)}, {u"postingConfirmations"_s, list}});
}

FisReaction reactionTo(const FisItemResult &result)
{
    switch (result.code) {
    case 0: return result.result.isEmpty() || result.result == "SUCCESS"_L1 ? FisReaction::Done : FisReaction::Raise;
    case 101:
    case 113: return FisReaction::AlreadyDone;
    case 102:
    case 112: return FisReaction::Recalled;
    case 103: return FisReaction::NotReady;
    case 104:
    case 116: return FisReaction::Unknown;
    case 111: return FisReaction::AcknowledgeFirst;
    case 199: return FisReaction::RetryLater;
    default: return FisReaction::Raise;
    }
}

} // namespace Ledgerbridge::Concur
