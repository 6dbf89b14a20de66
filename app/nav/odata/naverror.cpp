// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "naverror.h"

#include "odatavalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

/// What NAV itself says about its refusal; all empty where a proxy answered.
struct Said
{
    QString code;
    QString message;
    QString excerpt;
};

bool isSignIn(int status, const Said &said)
{
    return said.code.startsWith(u"Authentication_") || (status == 401 && !said.code.startsWith(u"Authorization_"));
}

bool isPermission(int status, const Said &said)
{
    return said.code.startsWith(u"Authorization_") || (status == 403 && said.code.isEmpty());
}

bool saysDeadlock(int status, const Said &said)
{
    return (status == 409 && said.code == u"Internal_ServerError")
        || said.message.contains(u"deadlock", Qt::CaseInsensitive);
}

ErrorCode codeOf(int status, const Said &said, CallKind kind)
{
    if (isSignIn(status, said))
        return ErrorCode::SignIn;
    if (isPermission(status, said))
        return ErrorCode::MissingScope;
    if (status == 412 || said.code == u"Request_EntityChanged")
        return ErrorCode::Conflict;
    if (status == 429 || status == 503 || saysDeadlock(status, said))
        return ErrorCode::Throttled;
    if (status == 404 && kind == CallKind::Read)
        return ErrorCode::NotFound;
    if (status == 408 || (status >= 500 && status != 501))
        return kind == CallKind::Write ? ErrorCode::OutcomeUnknown : ErrorCode::Unreachable;
    return status >= 400 ? ErrorCode::Refused : ErrorCode::Protocol;
}

QString ownSentence(ErrorCode code, int status)
{
    switch (code) {
    case ErrorCode::SignIn:
        return QCoreApplication::translate("Nav",
            "NAV does not accept the sign-in. Check that the app or user is known to NAV, enabled, and has a valid "
            "secret or password.");
    case ErrorCode::MissingScope:
        return QCoreApplication::translate("Nav",
            "NAV lets the user sign in but does not permit this. Give it the permission sets for reading master data "
            "and for creating and posting journals and purchase documents.");
    case ErrorCode::Throttled:
        return QCoreApplication::translate("Nav", "NAV is too busy at the moment. It is tried again later.");
    case ErrorCode::OutcomeUnknown:
        return QCoreApplication::translate("Nav",
            "NAV broke off in the middle of a change. Whether it was made is looked up before anything is sent again.");
    case ErrorCode::Unreachable:
        return QCoreApplication::translate("Nav", "NAV has a fault of its own (HTTP %1). Try again later.").arg(status);
    case ErrorCode::NotFound:
        return QCoreApplication::translate(
            "Nav", "NAV does not know this address. Check the API address and the company.");
    case ErrorCode::Protocol:
        return QCoreApplication::translate(
            "Nav", "What answers at this address is not NAV's API (HTTP %1). Check the API address.")
            .arg(status);
    default: break;
    }
    if (status == 405)
        return QCoreApplication::translate("Nav",
            "NAV refuses this kind of call. On-premises this means that the service is switched off: enable OData "
            "services and API services in the server's settings.");
    return QCoreApplication::translate("Nav", "NAV refused the call without an explanation (HTTP %1).").arg(status);
}

Error made(int status, const Said &said, CallKind kind, const QString &what)
{
    Error error;
    error.code = codeOf(status, said, kind);
    error.httpStatus = status;
    error.systemCode = said.code;
    const bool needsRemedy = error.code == ErrorCode::SignIn || error.code == ErrorCode::MissingScope;
    error.message = said.message;
    if (said.message.isEmpty())
        error.message = ownSentence(error.code, status);
    else if (needsRemedy)
        error.message =
            QCoreApplication::translate("Nav", "%1 NAV says: %2").arg(ownSentence(error.code, status), said.message);

    error.detail = u"%1: HTTP %2"_s.arg(what).arg(status);
    for (const QString &part : {said.code, said.excerpt}) {
        if (!part.isEmpty())
            error.detail += u", "_s + part;
    }
    return error;
}

const Json &errorIn(const Json &body)
{
    return body[u"error"].isObject() ? body[u"error"] : body[u"odata.error"];
}

Said saidIn(const Json &body)
{
    const Json &error = errorIn(body);
    // older versions wrap the message once more, with its language
    const Json &message = error[u"message"].isObject() ? error[u"message"] : error;
    const QStringView key = error[u"message"].isObject() ? u"value" : u"message";
    return {textField(error, u"code"), withoutCorrelation(textField(message, key)), {}};
}

/// The first words of a page or text that some gateway sent instead of JSON.
QString excerptOf(const QByteArray &body)
{
    static const QRegularExpression markup(u"<(script|style)\\b.*?</\\1>|<[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(body.left(4096)).replace(markup, u" "_s).simplified().left(160);
}

} // namespace

bool isDeadlock(const Error &error)
{
    return error.code == ErrorCode::Throttled && error.httpStatus != 429 && error.httpStatus != 503;
}

bool isQueryRefused(const Error &error)
{
    return error.httpStatus == 400 || error.httpStatus == 501;
}

QString withoutCorrelation(const QString &text)
{
    static const QRegularExpression tail(
        u"\\s*CorrelationId:\\s*[0-9A-Fa-f-]*\\.?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    return result.remove(tail).trimmed();
}

Error navError(int status, const QByteArray &body, CallKind kind, const QString &what)
{
    const Result<Json> json = Json::parse(body);
    if (json && errorIn(*json).isObject())
        return navError(status, *json, kind, what);
    return made(status, {{}, {}, excerptOf(body)}, kind, what);
}

Error navError(int status, const Json &body, CallKind kind, const QString &what)
{
    return made(status, saidIn(body), kind, what);
}

Error unreadableAnswer(int status, CallKind kind, const QString &what, const QString &why)
{
    Error error;
    error.code = kind == CallKind::Write ? ErrorCode::OutcomeUnknown : ErrorCode::Protocol;
    error.message = kind == CallKind::Write
        ? QCoreApplication::translate("Nav",
            "NAV's answer to a change cannot be read. Whether it was made is looked up before anything is sent again.")
        : QCoreApplication::translate(
            "Nav", "NAV's answer cannot be read. Check the API address; a proxy may answer in NAV's place.");
    error.detail = u"%1: HTTP %2, %3"_s.arg(what).arg(status).arg(why);
    error.httpStatus = status;
    return error;
}

} // namespace Ledgerbridge::Nav
