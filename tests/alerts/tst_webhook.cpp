// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "webhook.h"
#include "webhookhost.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Alerts;
using namespace Qt::StringLiterals;

namespace {

AlertMessage foreignMessage()
{
    AlertMessage message;
    message.subject = u"Ledgerbridge: Vendor missing"_s;
    message.lead = u"1 matter needs you:"_s;
    AlertParagraph paragraph;
    paragraph.heading = u"Vendor missing: <!channel> **A&B** [x](http://evil)"_s;
    paragraph.remedy = u"Map it."_s;
    paragraph.openings = {u"ledgerbridge --open 4711"_s};
    message.paragraphs = {paragraph};
    message.closing = u"All of it stands on the page Review."_s;
    return message;
}

} // namespace

/// Webhooks against a receiver on loopback that answers as told.
class TestWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teamsGetsAnAdaptiveCard()
    {
        WebhookHost host;
        host.status = 202;
        const auto answer = send(host, WebhookKind::Teams);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(host.bodies.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(host.bodies.first()).object();
        QCOMPARE(body.value("type"_L1).toString(), u"message"_s);
        const QJsonObject attachment = body.value("attachments"_L1).toArray().first().toObject();
        QCOMPARE(attachment.value("contentType"_L1).toString(), u"application/vnd.microsoft.card.adaptive"_s);
        const QJsonObject card = attachment.value("content"_L1).toObject();
        QCOMPARE(card.value("type"_L1).toString(), u"AdaptiveCard"_s);
        // Foreign text stands in runs alone: a TextBlock would read it as markup.
        QStringList texts;
        const QJsonArray blocks = card.value("body"_L1).toArray();
        for (const auto &block : blocks) {
            QCOMPARE(block.toObject().value("type"_L1).toString(), u"RichTextBlock"_s);
            texts.append(block.toObject().value("inlines"_L1).toArray().first().toObject().value("text"_L1).toString());
        }
        QVERIFY(texts.contains(foreignMessage().paragraphs.first().heading));
        QVERIFY(texts.contains(u"ledgerbridge --open 4711"_s));
    }

    void slackGetsEscapedText()
    {
        WebhookHost host;
        QVERIFY(send(host, WebhookKind::Slack));
        const QJsonObject body = QJsonDocument::fromJson(host.bodies.first()).object();
        const QString text = body.value("text"_L1).toString();
        QVERIFY(text.contains(u"&lt;!channel&gt; **A&amp;B**"_s));
        QVERIFY(!text.contains(u'<'));
        QCOMPARE(body.value("mrkdwn"_L1), QJsonValue(false));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("rest");
        QTest::newRow("429") << 429 << QByteArray("Retry-After: 1200\r\n") << ErrorCode::Throttled << 1200;
        QTest::newRow("500") << 500 << QByteArray() << ErrorCode::OutcomeUnknown << 0;
        QTest::newRow("503") << 503 << QByteArray() << ErrorCode::OutcomeUnknown << 0;
        QTest::newRow("404") << 404 << QByteArray() << ErrorCode::Refused << 0;
        QTest::newRow("410") << 410 << QByteArray() << ErrorCode::Refused << 0;
        QTest::newRow("400") << 400 << QByteArray() << ErrorCode::Refused << 0;
        QTest::newRow("redirect") << 302 << QByteArray("Location: http://127.0.0.1:1/\r\n") << ErrorCode::Refused << 0;
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        QFETCH(ErrorCode, code);
        QFETCH(int, rest);
        WebhookHost host;
        host.status = status;
        host.headers = headers;
        host.answer = "no_service";
        const auto answer = send(host, WebhookKind::Slack);
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(code));
        QCOMPARE(answer.error().retryAfterSeconds, qint64(rest));
        // One message is one request: repeating is for the next round.
        QCOMPARE(host.bodies.size(), 1);
        QVERIFY(!answer.error().message.contains(u"verysecret"_s));
        QVERIFY2(!answer.error().detail.contains(u"verysecret"_s), qPrintable(answer.error().detail));
    }

    void hangEnds()
    {
        WebhookHost host;
        host.status = 0;
        HttpClient http(webhookOptions());
        QTimer::singleShot(300, &http, &HttpClient::abort);
        const auto answer = QCoro::waitFor(sendWebhook(&http, QUrl(host.url()), WebhookKind::Teams, foreignMessage()));
        QVERIFY(!answer);
        QVERIFY(!answer.error().detail.contains(u"verysecret"_s));
    }

    void nobodyListens()
    {
        WebhookHost host;
        const QString url = host.url();
        host.close();
        HttpClient http(webhookOptions());
        const auto answer = QCoro::waitFor(sendWebhook(&http, QUrl(url), WebhookKind::Teams, foreignMessage()));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(ErrorCode::Unreachable));
        QVERIFY(!answer.error().detail.contains(u"verysecret"_s));
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u" https://hooks.slack.com/services/T/B/x "_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:1/x"_s << true;
        QTest::newRow("in clear") << u"http://hooks.slack.com/x"_s << false;
        QTest::newRow("user") << u"https://a:b@hooks.slack.com/x"_s << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    }
    void addressesAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        const auto url = webhookAddress(text);
        QCOMPARE(url.has_value(), allowed);
        if (!url)
            QVERIFY(text.isEmpty() || !url.error().message.contains(text));
    }

private:
    static Result<QString> send(const WebhookHost &host, WebhookKind kind)
    {
        HttpClient http(webhookOptions());
        return QCoro::waitFor(sendWebhook(&http, QUrl(host.url()), kind, foreignMessage()));
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
