// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navbatch.h"

#include "odatavalue.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

Json encoded(const NavOperation &operation, qsizetype number)
{
    Json headers = Json::object();
    headers.set(u"Accept"_s, Json(u"application/json"_s));
    if (!operation.body.isNull())
        headers.set(u"Content-Type"_s, Json(u"application/json"_s));
    if (!operation.ifMatch.isEmpty())
        headers.set(u"If-Match"_s, Json(operation.ifMatch));

    Json request = Json::object();
    request.set(u"id"_s, Json(u"r%1"_s.arg(number)));
    request.set(u"method"_s, Json(QString::fromLatin1(operation.method)));
    request.set(u"url"_s, Json(QString::fromLatin1(operation.target)));
    request.set(u"headers"_s, headers);
    if (!operation.body.isNull())
        request.set(u"body"_s, operation.body);
    return request;
}

/// A body may come as an object, or as the text of one.
Json bodyOf(const Json &response)
{
    const Json &body = response[u"body"];
    if (!body.isString())
        return body;
    const Result<Json> parsed = Json::parse(body.rawText().toUtf8());
    return parsed ? *parsed : body;
}

tl::unexpected<Error> noBatchAnswer(const QString &why)
{
    return fail(ErrorCode::Protocol, {}, u"no batch answer: "_s + why);
}

} // namespace

QByteArray encodedBatch(const QList<NavOperation> &operations)
{
    Json requests = Json::array();
    for (qsizetype i = 0; i < operations.size(); ++i)
        requests.append(encoded(operations[i], i + 1));
    Json envelope = Json::object();
    envelope.set(u"requests"_s, requests);
    return envelope.toBytes();
}

Result<QList<std::optional<NavItem>>> decodedBatch(const QByteArray &bytes, qsizetype asked)
{
    const Result<Json> envelope = Json::parse(bytes);
    if (!envelope)
        return fail(envelope.error());
    if (!(*envelope)[u"responses"].isArray())
        return noBatchAnswer(u"it has no responses"_s);

    const QList<Json> responses = (*envelope)[u"responses"].items();
    QList<std::optional<NavItem>> items(asked);
    for (qsizetype i = 0; i < responses.size(); ++i) {
        const QString id = textField(responses[i], u"id");
        const qsizetype place = id.isEmpty() ? i : QStringView(id).mid(1).toLongLong() - 1;
        if ((!id.isEmpty() && !id.startsWith(u'r')) || place < 0 || place >= asked)
            return noBatchAnswer(u"an answer to '%1', which was not asked"_s.arg(id));
        if (items[place])
            return noBatchAnswer(u"two answers to number %1"_s.arg(place + 1));
        const int status = textField(responses[i], u"status").toInt();
        if (status < 100)
            return noBatchAnswer(u"number %1 has no status"_s.arg(place + 1));
        // "failed dependency": left out because another one failed, which is as good as not answered
        if (status != 424)
            items[place] = NavItem{status, bodyOf(responses[i])};
    }
    return items;
}

} // namespace Ledgerbridge::Nav
