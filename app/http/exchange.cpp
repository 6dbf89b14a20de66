// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Ledgerbridge {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledgerbridge", text);
}

/// Whether Qt made the error of an HTTP status, so that the answer itself arrived. A 400 hides among protocol errors.
bool isFromStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolInvalidOperationError
        || (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

bool isTls(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

bool isWrite(const HttpCall &call)
{
    return call.safety == HttpCall::Safety::Write;
}

QString detailOf(const HttpCall &call, const Attempt &attempt)
{
    const QString outcome = attempt.answer.status > 0 ? u"HTTP %1"_s.arg(attempt.answer.status) : attempt.errorText;
    return u"%1: %2"_s.arg(describe(call), outcome);
}

Error makeError(ErrorCode code, const QString &message, const HttpCall &call, const Attempt &attempt)
{
    return {code, message, detailOf(call, attempt), attempt.answer.status, {}};
}

Error unreachable(const HttpCall &call, const Attempt &attempt)
{
    const QString host = call.url.host();
    QString message;
    if (isTls(attempt.error))
        message = tr("%1 could not prove who it is: its certificate was refused. Check the address and this machine's "
                     "date and certificates; the check cannot be switched off.")
                      .arg(host);
    else if (attempt.error == QNetworkReply::HostNotFoundError)
        message = tr("The name %1 is not known. Check the address and this machine's network.").arg(host);
    else if (attempt.error >= QNetworkReply::ProxyConnectionRefusedError
        && attempt.error <= QNetworkReply::UnknownProxyError)
        message = tr("The network proxy on the way to %1 refused. Ask the network's administrator.").arg(host);
    else if (attempt.timedOut)
        message = tr("%1 did not answer in time. Try again later.").arg(host);
    else if (attempt.sent)
        message = tr("The connection to %1 was lost before it answered. Try again later.").arg(host);
    else
        message = tr("%1 cannot be reached. Check the address, the network and whether the service runs.").arg(host);
    return makeError(ErrorCode::Unreachable, message, call, attempt);
}

Error unknownOutcome(const HttpCall &call, const Attempt &attempt)
{
    return makeError(ErrorCode::OutcomeUnknown,
        tr("%1 was asked to change something and gave no clear answer. Whether it did must be looked up there before "
           "it is asked again.")
            .arg(call.url.host()),
        call, attempt);
}

Verdict failed(Error error)
{
    return {Verdict::Next::Fail, std::move(error)};
}

Verdict again(Error error, int attempts = 100)
{
    return {Verdict::Next::Retry, std::move(error), attempts};
}

/// A JSON object or list that lacks its end. Qt takes an answer in chunks for whole when the connection closes between
/// two of them (dependencies.md 5), and gateways cut as well.
bool isCutOff(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    if (!answer.isSuccess() || body.isEmpty())
        return false;
    return (body.startsWith('{') && !body.endsWith('}')) || (body.startsWith('[') && !body.endsWith(']'));
}

Error cutOff(const HttpCall &call, const Attempt &attempt)
{
    return makeError(ErrorCode::Protocol, tr("The answer of %1 was cut off.").arg(call.url.host()), call, attempt);
}

Error tooLarge(const HttpCall &call, const Attempt &attempt)
{
    Error error = makeError(ErrorCode::Protocol,
        tr("The answer of %1 is larger than anything expected.").arg(call.url.host()), call, attempt);
    error.systemCode = answerTooLarge;
    return error;
}

Verdict judgeNoAnswer(const HttpCall &call, const Attempt &attempt)
{
    if (attempt.tooLarge)
        return failed(isWrite(call) ? unknownOutcome(call, attempt) : tooLarge(call, attempt));
    if (isTls(attempt.error))
        return failed(unreachable(call, attempt));
    if (!attempt.sent) // nothing left: safe to try again, whatever the call does
        return again(unreachable(call, attempt), 3);
    if (isWrite(call))
        return failed(unknownOutcome(call, attempt));
    if (attempt.answer.status > 0 && !attempt.timedOut)
        return again(cutOff(call, attempt));
    // A hanging server is not helped by being asked often (concur.md 8).
    return again(unreachable(call, attempt), attempt.timedOut ? 2 : 100);
}

/// What lasts longer than the client waits is left to the caller.
void waitAsAsked(Verdict &verdict, const Attempt &attempt)
{
    const auto wait = retryAfter(attempt.answer, QDateTime::currentDateTimeUtc());
    if (!wait)
        return;
    verdict.wait = *wait;
    verdict.error.retryAfterSeconds = std::chrono::ceil<std::chrono::seconds>(*wait).count();
}

Verdict judgeBusy(const HttpCall &call, const Attempt &attempt)
{
    Verdict verdict = again(makeError(ErrorCode::Throttled,
        tr("%1 is busy and turned the request away. Nothing was changed; try again later.").arg(call.url.host()), call,
        attempt));
    verdict.throttled = true;
    waitAsAsked(verdict, attempt);
    return verdict;
}

} // namespace

bool Attempt::isWhole() const
{
    if (answer.status == 0 || timedOut || tooLarge)
        return false;
    return error == QNetworkReply::NoError
        || isFromStatus(error)
        // A challenge or a redirect makes Qt want to send the body again, which it cannot (dependencies.md 5). The
        // answer is a clear "no" all the same; its body is lost.
        || (error == QNetworkReply::ContentReSendError
            && (answer.status == 401 || answer.status == 407 || answer.status == 307 || answer.status == 308));
}

Verdict judge(const HttpCall &call, const Attempt &attempt)
{
    if (!attempt.isWhole())
        return judgeNoAnswer(call, attempt);
    const int status = attempt.answer.status;
    if (status == 429)
        return judgeBusy(call, attempt);
    if (status >= 300 && status < 400 && status != 304)
        return failed(makeError(isWrite(call) ? ErrorCode::Refused : ErrorCode::Protocol,
            tr("%1 sent the request on to another address. Redirects are not followed, because they would carry the "
               "sign-in with them: check the address.")
                .arg(call.url.host()),
            call, attempt));
    const bool isTimeOut = status == 408 || status == 502 || status == 503 || status == 504;
    if (isWrite(call) && (isTimeOut || status == 500)) {
        Error error = unknownOutcome(call, attempt);
        error.detail += u'\n' + QString::fromUtf8(attempt.answer.body.left(2000));
        return failed(error);
    }
    if (!isWrite(call) && status == 500) {
        // Deadlocks and other troubles that pass (nav.md 3.4, concur.md 8); what lasts explains itself.
        Verdict verdict =
            again(makeError(ErrorCode::Unreachable,
                      tr("%1 had a fault of its own. Try again later.").arg(call.url.host()), call, attempt),
                3);
        verdict.keepsAnswer = true;
        return verdict;
    }
    // A write's answer is the caller's to read: it knows what to look up.
    if (!isWrite(call) && isCutOff(attempt.answer)) {
        Verdict verdict = again(cutOff(call, attempt), 5);
        verdict.keepsAnswer = true; // whoever reads it says at which byte it ends
        return verdict;
    }
    if (!isTimeOut)
        return {};
    Verdict verdict = again(makeError(ErrorCode::Unreachable,
        tr("%1 is out of service at the moment. Try again later.").arg(call.url.host()), call, attempt));
    waitAsAsked(verdict, attempt);
    return verdict;
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer, const QDateTime &now)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds > 0 && seconds < 1'000'000
            ? std::optional<std::chrono::milliseconds>(std::chrono::seconds(seconds))
            : std::nullopt;
    // "Wed, 21 Oct 2026 07:28:00 GMT": English names, whatever the machine speaks
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    const qint64 milliseconds = date.isValid() ? now.msecsTo(date) : 0;
    return milliseconds > 0 ? std::optional(std::chrono::milliseconds(milliseconds)) : std::nullopt;
}

QString describe(const HttpCall &call)
{
    if (call.isAddressSecret)
        return u"%1 %2://%3"_s.arg(QString::fromLatin1(call.method), call.url.scheme(), call.url.authority());
    return u"%1 %2"_s.arg(QString::fromLatin1(call.method),
        call.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment));
}

} // namespace Ledgerbridge
