// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "redaction.h"

#include "json.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace Ledgerbridge {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 1024 * 1024;
constexpr qsizetype keptBody = 64 * 1024;
constexpr qsizetype longestPath = 500;
const QString gone = u"[…]"_s;

/// Values that page through lists or choose columns, and say nothing else.
bool isHarmlessParameter(const QString &name)
{
    static const QStringList names{u"$top"_s, u"$skip"_s, u"$select"_s, u"$expand"_s, u"$orderby"_s, u"$count"_s,
        u"limit"_s, u"offset"_s, u"page"_s, u"pagesize"_s, u"start"_s, u"count"_s, u"sort"_s};
    return names.contains(name.toLower());
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        u"token|secret|password|passwd|passphrase|assertion|authorization|credential|api_?key|signature|cookie|"
        "iban|bank|swift|\\bbic\\b|^bic$|routing|card_?(number|no)|accountholder|sortcode|tax_?(id|number)|ssn"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

bool isAccountName(const QString &name)
{
    return name.contains("account"_L1, Qt::CaseInsensitive) && !name.contains("code"_L1, Qt::CaseInsensitive);
}

/// What looks like a token, an IBAN (two letters, two digits, eleven characters and more), or digits as long as those of
/// accounts and cards.
QString withoutPatterns(QString text)
{
    static const QRegularExpression token(u"eyJ[A-Za-z0-9_-]{8,}(\\.[A-Za-z0-9_-]*){0,2}|(Bearer|Basic)\\s+\\S+"_s);
    static const QRegularExpression iban(u"\\b[A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]){11,30}\\b"_s);
    static const QRegularExpression digits(u"(?<![0-9A-Za-z.-])[0-9](?:[ -]?[0-9]){10,}(?![0-9A-Za-z.-])"_s);
    static const QRegularExpression address(u"https?://[^\\s\"]+[?][^\\s\"]*"_s);
    text.replace(token, gone);
    text.replace(iban, gone);
    text.replace(digits, gone);
    text.replace(address, gone);
    return text;
}

QString withoutSecrets(QString text, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets)
        text.replace(QString::fromUtf8(secret), gone);
    return text;
}

Json redacted(const QString &name, const Json &value, const QList<QByteArray> &secrets, int depth);

/// A document may come as a text that holds it (concur.md 3.2); what is in it is no less secret for that.
QString redactedText(const QString &text, const QList<QByteArray> &secrets, int depth)
{
    if (text.startsWith(u'{') || text.startsWith(u'['))
        if (const auto inner = Json::parse(text.toUtf8()))
            return QString::fromUtf8(redacted({}, *inner, secrets, depth + 1).toBytes());
    return withoutPatterns(withoutSecrets(text, secrets));
}

/// Figures keep their digits, so that an amount reads as it was sent.
Json redacted(const QString &name, const Json &value, const QList<QByteArray> &secrets, int depth)
{
    constexpr int deepestJson = 60;
    using Type = Json::Type;
    const bool isText = value.isString();
    const bool isEmpty = value.isNull() || value.type() == Type::Bool || (isText && value.rawText().isEmpty());
    if (!isEmpty && (depth > deepestJson || isSecretName(name)))
        return Json(gone);
    if (value.isObject()) {
        Json object = Json::object();
        for (const auto &[key, member] : value.members())
            object.appendMember(withoutSecrets(key, secrets), redacted(key, member, secrets, depth + 1));
        return object;
    }
    if (value.isArray()) {
        Json list = Json::array();
        const QList<Json> items = value.items();
        for (const Json &item : items)
            list.append(redacted(name, item, secrets, depth + 1));
        return list;
    }
    static const QRegularExpression account(u"^[0-9 -]{7,}$"_s);
    if ((isText || value.type() == Type::Number) && isAccountName(name) && account.match(value.text()).hasMatch())
        return Json(gone);
    return isText ? Json(redactedText(value.rawText(), secrets, depth)) : value;
}

/// What signs the call in, without the word before it.
QList<QByteArray> secretsOf(const HttpCall &call)
{
    QList<QByteArray> secrets;
    for (const auto &[name, value] : call.headers)
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0) {
            const QByteArray secret = value.mid(value.indexOf(' ') + 1).trimmed();
            if (secret.size() >= 6)
                secrets.append(secret);
        }
    return secrets;
}

QString correlationOf(const HttpAnswer &answer)
{
    static const QRegularExpression foreign(u"[^A-Za-z0-9._:-]"_s);
    QStringList found;
    for (const char *name : {"concur-correlationid", "request-id", "ms-correlation-x", "x-ms-correlation-x"}) {
        QString id = QString::fromLatin1(answer.header(name)).remove(foreign).left(64);
        if (!id.isEmpty() && !found.contains(id))
            found.append(id);
    }
    return found.join(u' ');
}

} // namespace

QString redactedPath(const HttpCall &call)
{
    if (call.isAddressSecret)
        return gone;
    QString path = withoutPatterns(withoutSecrets(call.url.path(), secretsOf(call)));
    QStringList parameters;
    const auto items = QUrlQuery(call.url).queryItems();
    for (const auto &[name, value] : items)
        parameters.append(withoutSecrets(name.left(60), secretsOf(call)) + u'='
            + (isHarmlessParameter(name) ? value.left(200) : gone));
    if (!parameters.isEmpty())
        path += u'?' + parameters.join(u'&');
    return path.left(longestPath);
}

QByteArray redactedBody(const QByteArray &body, const QList<QByteArray> &secrets)
{
    if (body.isEmpty() || body.size() > longestBody)
        return {};
    const Result<Json> whole = Json::parse(body);
    if (!whole || (!whole->isObject() && !whole->isArray()))
        return {};
    return redacted({}, *whole, secrets, 0).toBytes().left(keptBody);
}

HttpDigest digestOf(const HttpCall &call, const Attempt &attempt, bool withBodies)
{
    HttpDigest digest;
    digest.method = QString::fromLatin1(call.method);
    digest.path = redactedPath(call);
    digest.subject = call.subject;
    digest.status = attempt.answer.status;
    digest.requestSize = call.body.size();
    digest.responseSize = attempt.answer.body.size();
    digest.correlation = correlationOf(attempt.answer);
    if (!attempt.isWhole()) {
        static const QRegularExpression address(u"https?://\\S+"_s);
        digest.error = QString(attempt.errorText).remove(address).simplified().left(300);
        if (digest.error.isEmpty())
            digest.error = attempt.timedOut ? u"timed out"_s : attempt.tooLarge ? u"too large"_s : u"broken off"_s;
    }
    if (withBodies && !call.isAddressSecret) {
        const QList<QByteArray> secrets = secretsOf(call);
        digest.request = redactedBody(call.body, secrets);
        digest.response = redactedBody(attempt.answer.body, secrets);
    }
    return digest;
}

} // namespace Ledgerbridge
