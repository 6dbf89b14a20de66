// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "webhook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ledgerbridge::Alerts {

using namespace Qt::StringLiterals;

namespace {

QString hookText(const char *source)
{
    return QCoreApplication::translate("Webhook", source);
}

QJsonObject run(const QString &text, const QJsonObject &style = {})
{
    QJsonObject object = style;
    object.insert(u"type"_s, u"TextRun"_s);
    object.insert(u"text"_s, text);
    return object;
}

QJsonObject block(const QJsonObject &textRun, bool apart = false)
{
    return {{u"type"_s, u"RichTextBlock"_s}, {u"spacing"_s, apart ? u"large"_s : u"small"_s},
        {u"inlines"_s, QJsonArray{textRun}}};
}

void addLines(QJsonArray &body, const AlertParagraph &paragraph)
{
    const QJsonObject strong{{u"weight"_s, u"bolder"_s}};
    const QJsonObject quiet{{u"isSubtle"_s, true}};
    const QJsonObject code{{u"fontType"_s, u"monospace"_s}};
    body.append(block(run(paragraph.heading, strong), true));
    if (!paragraph.facts.isEmpty())
        body.append(block(run(paragraph.facts, quiet)));
    for (const QString &line : {paragraph.text, paragraph.remedy})
        if (!line.isEmpty())
            body.append(block(run(line)));
    for (const QString &opening : paragraph.openings)
        body.append(block(run(opening, code)));
    if (!paragraph.more.isEmpty())
        body.append(block(run(paragraph.more, quiet)));
}

Error refused(const QUrl &address, const HttpAnswer &answer)
{
    const QString words = alertLine(QString::fromUtf8(answer.body.left(400)), 200);
    const bool gone = answer.status == 404 || answer.status == 410 || answer.status == 401 || answer.status == 403;
    const QString sentence = gone
        ? hookText(QT_TRANSLATE_NOOP("Webhook",
            "%1 does not know the webhook any more, or does not let it in. Make a new one there and give its address "
            "with \"connect webhook\"."))
        : hookText(QT_TRANSLATE_NOOP("Webhook",
            "%1 did not take the message. Check that alerts.webhook names the service which the address belongs to."));
    Error error{ErrorCode::Refused, sentence.arg(address.host()), u"HTTP %1 %2"_s.arg(answer.status).arg(words),
        answer.status, {}};
    error.message += u' ' + hookText(QT_TRANSLATE_NOOP("Webhook", "It answered: %1")).arg(error.detail.trimmed());
    return error;
}

/// The sentences of the HTTP client speak of documents; here it is a message.
Error explained(Error error, const QUrl &address)
{
    if (error.code == ErrorCode::OutcomeUnknown)
        error.message = hookText(QT_TRANSLATE_NOOP("Webhook", "%1 gave no clear answer; the message may have arrived."))
                            .arg(address.host());
    return error;
}

} // namespace

QByteArray teamsBody(const AlertMessage &message)
{
    QJsonArray body{
        block(run(message.subject, {{u"weight"_s, u"bolder"_s}, {u"size"_s, u"medium"_s}})), block(run(message.lead))};
    for (const AlertParagraph &paragraph : message.paragraphs)
        addLines(body, paragraph);
    if (!message.closing.isEmpty())
        body.append(block(run(message.closing, {{u"isSubtle"_s, true}}), true));
    const QJsonObject card{{u"$schema"_s, u"http://adaptivecards.io/schemas/adaptive-card.json"_s},
        {u"type"_s, u"AdaptiveCard"_s}, {u"version"_s, u"1.4"_s}, {u"fallbackText"_s, message.subject},
        {u"body"_s, body}};
    const QJsonObject attachment{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
        {u"contentUrl"_s, QJsonValue::Null}, {u"content"_s, card}};
    return QJsonDocument(QJsonObject{{u"type"_s, u"message"_s}, {u"attachments"_s, QJsonArray{attachment}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray slackBody(const AlertMessage &message)
{
    QString text = message.subject + u'\n' + alertPlainText(message);
    text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    return QJsonDocument(QJsonObject{{u"text"_s, text}, {u"mrkdwn"_s, false}, {u"unfurl_links"_s, false}})
        .toJson(QJsonDocument::Compact);
}

HttpOptions webhookOptions()
{
    HttpOptions options;
    options.name = u"webhook"_s;
    options.attempts = 1;
    options.longestRetryAfter = std::chrono::milliseconds(0);
    options.largestAnswer = 256 * 1024;
    return options;
}

Result<QUrl> webhookAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !HttpClient::isAllowed(url))
        return fail(ErrorCode::InvalidInput,
            hookText(QT_TRANSLATE_NOOP("Webhook",
                "The address of the webhook is not understood, or could be read on the way. Give the https:// address "
                "that Teams or Slack made.")));
    return url;
}

QCoro::Task<Result<QString>> sendWebhook(HttpClient *http, QUrl address, WebhookKind kind, AlertMessage message)
{
    HttpCall call;
    call.method = "POST";
    call.url = address;
    call.isAddressSecret = true;
    call.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    call.body = kind == WebhookKind::Teams ? teamsBody(message) : slackBody(message);
    call.safety = HttpCall::Safety::Write;
    call.deadline = std::chrono::seconds(20);
    const Result<HttpAnswer> answer = co_await http->send(call);
    if (!answer)
        co_return fail(explained(answer.error(), address));
    if (!answer->isSuccess())
        co_return fail(refused(address, *answer));
    co_return u"HTTP %1 %2"_s.arg(answer->status)
        .arg(alertLine(QString::fromUtf8(answer->body.left(400)), 200))
        .trimmed();
}

} // namespace Ledgerbridge::Alerts
