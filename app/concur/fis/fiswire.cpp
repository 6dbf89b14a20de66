// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fiswire.h"

#include <QCoreApplication>
#include <QHash>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

Q_LOGGING_CATEGORY(fisLog, "ledgerbridge.concur.fis", QtInfoMsg)

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 1300; // concur.md 3.4
constexpr qsizetype longestSystemId = 50; // concur.md 3.3
constexpr int retryLater = 199; // concur.md 3.6
constexpr int alreadyAcknowledged = 101;

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

/// The document may come as object, as text with an object in it, or as an array with that one object.
QByteArray payloadOf(const Json &document)
{
    if (document.isArray()) {
        const QList<Json> items = document.items();
        return items.size() == 1 ? payloadOf(items.first()) : document.toBytes();
    }
    if (!document.isString())
        return document.isNull() ? QByteArray() : document.toBytes();
    const QByteArray text = document.text().toUtf8();
    const auto inner = Json::parse(text);
    const bool isPackedAgain = inner && (inner->isString() || inner->isArray());
    return isPackedAgain ? payloadOf(*inner) : text;
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

/// The code that a word of the result stands for, where it says more than "no" (concur.md 3.4, 3.6).
std::optional<int> codeOfWord(const QString &word)
{
    static const QHash<QString, int> codes{
        {u"WAS_RECALLED"_s, 112}, {u"NOT_YET_ACKNOWLEDGED"_s, 111}, {u"DOCUMENT_NOT_FOUND"_s, 116}};
    const auto found = codes.constFind(word.toUpper());
    return found == codes.constEnd() ? std::nullopt : std::optional<int>(*found);
}

FisItemResult readResult(const Json &item, const QString &resultKey)
{
    FisItemResult result;
    result.fisId = item[u"docId"].text();
    result.result = item[resultKey].text();
    result.systemId = item[u"systemId"].text();
    bool hasCode = false;
    result.code = item[u"code"].text().toInt(&hasCode);
    const bool isSuccess = result.result.compare("SUCCESS"_L1, Qt::CaseInsensitive) == 0;
    if (!hasCode)
        result.code = isSuccess ? 0 : retryLater;
    if (!hasCode || result.code == 0)
        result.code = codeOfWord(result.result).value_or(result.code);
    QStringList words{item[u"errorMessage"].text(), item[u"detailMessage"].text()};
    words.removeAll(QString());
    words.removeDuplicates();
    result.message = words.join("; "_L1);
    return result;
}

/// "…acknowledged by SystemId: X.": the one who was first, blank where Concur keeps none.
QString firstSystem(const FisItemResult &result)
{
    static const QRegularExpression named(u"SystemId:\\s*(.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    QString system = result.systemId;
    if (const auto match = named.match(result.message); match.hasMatch())
        system = match.captured(1).trimmed();
    while (system.endsWith(u'.'))
        system.chop(1);
    return system == "null"_L1 ? QString() : system;
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
        document.status = item[u"docStatus"].text().toUpper();
        document.systemId = item[u"erpSystemId"].text();
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
    result.totalPages = std::max(0, block[u"totalPages"].text().toInt());
    bool hasElements = false;
    result.totalElements = std::max(0, block[u"totalElements"].text().toInt(&hasElements));
    if (!hasElements)
        result.totalElements = page * limit + static_cast<int>(items.size());
    return result;
}

Result<QList<FisItemResult>> readFisResults(const Json &answer, const QString &resultKey, const QStringList &fisIds)
{
    if (!answer.isArray() && !answer.isObject())
        return unexpectedShape(u"no array of results"_s);
    const QList<Json> items = answer.items();
    QList<FisItemResult> given;
    given.reserve(items.size());
    for (const Json &item : items)
        given.append(readResult(item, resultKey));
    QList<FisItemResult> results;
    results.reserve(fisIds.size());
    for (const QString &id : fisIds) {
        const auto found = std::find_if(given.cbegin(), given.cend(),
            [&id](const FisItemResult &item) { return item.fisId.compare(id, Qt::CaseInsensitive) == 0; });
        results.append(found != given.cend() ? *found : FisItemResult{id, retryLater, u"NO_ANSWER"_s, {}, {}});
        results.last().fisId = id;
    }
    return results;
}

bool isOfAnotherSystem(const FisItemResult &result, const QString &systemId)
{
    const QString first = result.code == alreadyAcknowledged ? firstSystem(result) : QString();
    if (first.isEmpty())
        return false;
    // Concur's words may go on behind the name; "BC-PROD-2" is somebody else all the same.
    const QString we = wireSystemId(systemId);
    const bool isNamed = !we.isEmpty() && first.startsWith(we, Qt::CaseInsensitive);
    const QChar next = isNamed && first.size() > we.size() ? first[we.size()] : QChar(u' ');
    return !isNamed || !(next.isSpace() || next == u';' || next == u',' || next == u'.');
}

QString wireSystemId(const QString &systemId)
{
    return shortened(systemId, longestSystemId);
}

Json acknowledgementBody(const QString &systemId, const QStringList &fisIds)
{
    Json ids = Json::array();
    for (const QString &id : fisIds)
        ids.append(id);
    return Json::object({{u"systemId"_s, wireSystemId(systemId)}, {u"ids"_s, ids}});
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
    return Json::object({{u"systemId"_s, wireSystemId(systemId)}, {u"postingConfirmations"_s, list}});
}

FisReaction reactionTo(const FisItemResult &result)
{
    switch (result.code) {
    case 0:
        return result.result.isEmpty() || result.result.compare("SUCCESS"_L1, Qt::CaseInsensitive) == 0
            ? FisReaction::Done
            : FisReaction::Raise;
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
