// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concuranswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 5> throttleWords{"toomany", "rate limit", "rate.limit", "throttl", "deadlock"};

/// "Too many ids" speaks of what was in the request, which waiting does not change; any other "too many" of requests.
bool saysTooManyRequests(const QByteArray &words)
{
    static const QRegularExpression tooMany(
        u"too many(?!\\W+(?:\\w+\\W+)?(?:id|docid|document|item|record|element|entrie|confirmation|acknowledgement)s?\\b)"_s);
    return tooMany.match(QString::fromUtf8(words)).hasMatch();
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledgerbridge::Concur", text);
}

QStringList wordsIn(const Json &body)
{
    QStringList words;
    const auto take = [&words](const Json &value) {
        const QString text = value.isObject() || value.isArray() ? QString() : value.text();
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    };
    for (const QStringView key :
        {u"Message", u"message", u"errorMessage", u"ErrorMessage", u"error_description", u"detail", u"fiReturnCode"})
        take(body[key]);
    for (const QStringView key : {u"error", u"Error"}) {
        take(body[key][u"message"]);
        take(body[key][u"Message"]);
        take(body[key]);
    }
    for (const QStringView key : {u"errors", u"validationErrors", u"messages"})
        for (const Json &item : body[key].items()) {
            take(item[u"errorMessage"]);
            take(item[u"message"]);
            take(item);
        }
    return words;
}

ErrorCode codeOf(const HttpAnswer &answer)
{
    if (answer.status == 404)
        return ErrorCode::NotFound;
    if (answer.status == 401)
        return ErrorCode::SignIn;
    if (answer.status == 403)
        return ErrorCode::MissingScope;
    if (isThrottle(answer))
        return ErrorCode::Throttled;
    return answer.status >= 500 ? ErrorCode::Unreachable : ErrorCode::Refused;
}

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return tr("Concur does not know what it was asked for.");
    case ErrorCode::SignIn:
        return tr("Concur no longer accepts the sign-in. Make a new company request token and connect again.");
    case ErrorCode::MissingScope:
        return tr(
            "Concur does not let this app do that. Ask SAP Concur whether the app has the scope for it and whether "
            "the service is switched on for the company.");
    case ErrorCode::Throttled:
        return tr("Concur is busy and turned the request away. It will be tried again with the next run.");
    case ErrorCode::Unreachable: return tr("Concur had an internal error. It will be tried again with the next run.");
    default: return tr("Concur refused the request.");
    }
}

} // namespace

bool isThrottle(const HttpAnswer &answer)
{
    if (answer.status != 400)
        return false;
    // no text is printed anywhere, so the ways of saying it are taken broadly
    const QByteArray body = answer.body.left(4000).toLower();
    return !answer.header("Retry-After").isEmpty() || saysTooManyRequests(body)
        || std::any_of(
            throttleWords.begin(), throttleWords.end(), [&body](QByteArrayView word) { return body.contains(word); });
}

QString wordsOf(const HttpAnswer &answer)
{
    const auto body = Json::parse(answer.body);
    QStringList words = body ? wordsIn(*body) : QStringList();
    if (words.isEmpty() && !answer.body.isEmpty() && !body)
        words.append(QString::fromUtf8(answer.body.left(200)).simplified());
    const QByteArray correlation = answer.header("concur-correlationid");
    if (!correlation.isEmpty())
        words.append(u"concur-correlationid %1"_s.arg(QString::fromLatin1(correlation.left(64))));
    return words.join("; "_L1).left(1000);
}

Error refusalOf(const HttpAnswer &answer, const QString &what)
{
    const ErrorCode code = codeOf(answer);
    return {code, sentence(code), u"%1: HTTP %2, %3"_s.arg(what).arg(answer.status).arg(wordsOf(answer)), answer.status,
        {}};
}

Result<Json> jsonOf(const Result<HttpAnswer> &answer, const QString &what)
{
    if (!answer)
        return fail(answer.error());
    if (!answer->isSuccess())
        return fail(refusalOf(*answer, what));
    auto json = readJson(*answer, HttpCall::Safety::Read);
    if (!json) {
        Error error = json.error();
        error.detail = u"%1: %2"_s.arg(what, error.detail);
        return fail(error);
    }
    return json;
}

} // namespace Ledgerbridge::Concur
