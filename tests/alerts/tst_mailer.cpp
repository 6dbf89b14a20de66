// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mailer.h"
#include "mailheader.h"
#include "mailhost.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Alerts;
using namespace Qt::StringLiterals;

/// The mailer against a real mail server (aiosmtpd) that is a process of its own.
class TestMailer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.make()); }

    void arrivesOverStartTls()
    {
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s, signIn()));
        const auto answer = sendMail(setupFor(host), m_mail);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
        QVERIFY2(answer->contains(u"4711"_s), qPrintable(*answer));
        const QJsonObject mail = host.next();
        QCOMPARE(mail.value("tls"_L1).toBool(), true);
        QCOMPARE(mail.value("user"_L1).toString(), u"ledger"_s);
        QCOMPARE(mail.value("from"_L1).toString(), u"ledgerbridge@example.com"_s);
        QCOMPARE(mail.value("to"_L1).toArray(), (QJsonArray{u"ap@example.com"_s, u"it@example.com"_s}));
        QCOMPARE(mail.value("subject"_L1).toString(), m_mail.subject);
        QCOMPARE(mail.value("plain"_L1).toString(), m_mail.plain);
        QCOMPARE(mail.value("html"_L1).toString().trimmed(), m_mail.html);
        QVERIFY(host.isEmpty());
    }

    void arrivesOverImplicitTls()
    {
        MailHost host;
        QVERIFY(host.start(m_certificates, u"implicit"_s));
        MailSetup setup = setupFor(host, u"smtps"_s);
        setup.user.clear();
        const auto answer = sendMail(setup, m_mail);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(host.next().value("tls"_L1).toBool(), true);
    }

    void foreignTextAddsNoHeader()
    {
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s));
        MailSetup setup = setupFor(host);
        setup.user.clear();
        MailText mail = m_mail;
        mail.subject = u"Rechnung\r\nBcc: all@example.com\r\n\r\nHello Käthe"_s;
        QVERIFY(sendMail(setup, mail));
        const QJsonObject got = host.next();
        QCOMPARE(got.value("subject"_L1).toString(), u"Rechnung Bcc: all@example.com Hello Käthe"_s);
        const QJsonArray headers = got.value("headers"_L1).toArray();
        QStringList names;
        for (const auto &header : headers)
            names.append(header.toArray().first().toString());
        QCOMPARE(sorted(names),
            sorted({u"Auto-Submitted"_s, u"Content-Type"_s, u"Date"_s, u"From"_s, u"Mime-Version"_s, u"Message-ID"_s,
                u"Subject"_s, u"To"_s}));
    }

    void loneDotsAndLongLinesStay()
    {
        MailHost host;
        QVERIFY(host.start(m_certificates, u"starttls"_s));
        MailSetup setup = setupFor(host);
        setup.user.clear();
        MailText mail{u"Dots"_s, u"first\n.\n..\n"_s + QString(2000, u'ä') + u"\nlast\n"_s, {}};
        QVERIFY(sendMail(setup, mail));
        const QJsonObject got = host.next();
        QCOMPARE(got.value("plain"_L1).toString(), mail.plain);
        const QStringList lines = got.value("raw"_L1).toString().split(u"\r\n"_s);
        for (const QString &line : lines)
            QVERIFY(line.size() <= 998);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<QStringList>("server");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const QStringList none;
        QTest::newRow("wrong password") << u"starttls"_s << signIn() << u"wrong"_s << true << ErrorCode::SignIn
                                        << u"refused user and password"_s;
        QTest::newRow("receiver refused") << u"starttls"_s << QStringList{u"--refuse-receiver"_s, u"it@example.com"_s}
                                          << QString() << true << ErrorCode::Refused << u"No such person here"_s;
        QTest::newRow("mail refused") << u"starttls"_s << QStringList{u"--refuse-mail"_s} << QString() << true
                                      << ErrorCode::Refused << u"Looks like spam"_s;
        QTest::newRow("certificate of a stranger") << u"starttls"_s << none << QString() << false
                                                   << ErrorCode::Unreachable << u"not trusted"_s;
        QTest::newRow("certificate of a stranger, implicit")
            << u"implicit"_s << none << QString() << false << ErrorCode::Unreachable << u"not trusted"_s;
        QTest::newRow("no encryption") << u"none"_s << none << QString() << true << ErrorCode::Refused
                                       << u"offers no encryption"_s;
    }
    void refusals()
    {
        QFETCH(QString, tls);
        QFETCH(QStringList, server);
        QFETCH(QString, password);
        QFETCH(bool, trusted);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        MailHost host;
        QVERIFY(tls == "none"_L1 ? host.start(QStringList{u"--tls"_s, u"none"_s} + server)
                                 : host.start(m_certificates, tls, server));
        MailSetup setup = setupFor(host, tls == "implicit"_L1 ? u"smtps"_s : u"smtp"_s);
        // As for a server that is not this computer.
        if (setup.server.tls == MailServer::Tls::Offered)
            setup.server.tls = MailServer::Tls::Required;
        if (password.isEmpty())
            setup.user.clear();
        setup.password = password;
        if (!trusted)
            setup.certificates.clear();
        const auto answer = sendMail(setup, m_mail);
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(code));
        QVERIFY2(answer.error().message.contains(says), qPrintable(answer.error().message));
        QVERIFY(!answer.error().message.contains(u"wrong"_s));
        QVERIFY(host.isEmpty());
    }

    void inClearToThisComputerOnly()
    {
        MailHost host;
        QVERIFY(host.start({u"--tls"_s, u"none"_s}));
        MailSetup setup = setupFor(host);
        setup.user.clear();
        QVERIFY(setup.server.tls == MailServer::Tls::Offered);
        const auto answer = sendMail(setup, m_mail);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(host.next().value("tls"_L1).toBool(), false);
    }

    void serverThatIsDown()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        MailSetup setup = setupFor(closed.serverPort());
        closed.close();
        const auto answer = sendMail(setup, m_mail);
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(ErrorCode::Unreachable));
    }

    void serverThatHangs()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        MailSetup setup = setupFor(silent.serverPort());
        setup.deadline = std::chrono::milliseconds(700);
        QElapsedTimer clock;
        clock.start();
        const auto answer = sendMail(setup, m_mail);
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(ErrorCode::Unreachable));
        QVERIFY(clock.elapsed() < 10'000);
    }

    void blocksNobody()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        MailSetup setup = setupFor(silent.serverPort());
        setup.deadline = std::chrono::seconds(60);
        const StopMark stop = std::make_shared<std::atomic_bool>(false);
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            if (++beats == 20)
                stop->store(true);
        });
        beat.start(10);
        // The event loop goes on while the mail waits, and stopping ends it long before its deadline.
        const auto answer = QCoro::waitFor(sendMailAside(setup, m_mail, stop));
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(ErrorCode::Cancelled));
        QVERIFY(beats >= 20);
    }

    void refusesNoAddresses_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("to");
        QTest::newRow("no receiver") << u"a@example.com"_s << QStringList();
        QTest::newRow("line end") << u"a@example.com"_s << QStringList{u"b@example.com\r\nRCPT TO:<c@d>"_s};
        QTest::newRow("sender") << u"a"_s << QStringList{u"b@example.com"_s};
    }
    void refusesNoAddresses()
    {
        QFETCH(QString, from);
        QFETCH(QStringList, to);
        MailSetup setup = setupFor(9);
        setup.from = from;
        setup.to = to;
        const auto answer = sendMail(setup, m_mail);
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(ErrorCode::InvalidInput));
    }

    void headersAreEncoded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << u"Held: KRANZ-01"_s << QByteArray("Held: KRANZ-01");
        QTest::newRow("umlaut") << u"Käthe"_s << QByteArray("=?UTF-8?B?S8OkdGhl?=");
        QTest::newRow("pretends") << u"=?x?="_s << QByteArray("=?UTF-8?B?PT94Pz0=?=");
        QTest::newRow("line end") << u"a\r\nBcc: b"_s << QByteArray("a Bcc: b");
    }
    void headersAreEncoded()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(encodedHeader(text), encoded);
    }

    void longHeadersAreFolded()
    {
        const QByteArray encoded = encodedHeader(QString(90, u'ä') + u"😀😀"_s);
        const QList<QByteArray> words = encoded.split('\n');
        QVERIFY(words.size() > 3);
        for (const QByteArray &word : words) {
            const QByteArray inside = word.trimmed();
            QVERIFY(inside.size() <= 75);
            // Whole characters in each word.
            const QByteArray utf8 = QByteArray::fromBase64(inside.mid(10, inside.size() - 12));
            QVERIFY(!QString::fromUtf8(utf8).contains(QChar::ReplacementCharacter));
        }
    }

    void htmlIsEscaped()
    {
        AlertMessage message;
        message.subject = u"s"_s;
        message.lead = u"<b>lead</b>"_s;
        AlertParagraph paragraph;
        paragraph.heading = u"<script>alert(1)</script>"_s;
        paragraph.openings = {u"ledgerbridge --open A&B"_s};
        message.paragraphs = {paragraph};
        const MailText mail = mailText(message);
        QVERIFY(!mail.html.contains(u"<script>"_s));
        QVERIFY(!mail.html.contains(u"<b>"_s));
        QVERIFY(mail.html.contains(u"A&amp;B"_s));
        QVERIFY(mail.plain.contains(u"<script>"_s));
    }

private:
    static QStringList sorted(QStringList names)
    {
        names.sort();
        return names;
    }

    static QStringList signIn() { return {u"--user"_s, u"ledger"_s, u"--password"_s, u"pass, wörd"_s}; }

    [[nodiscard]] MailSetup setupFor(int port, const QString &scheme = u"smtp"_s) const
    {
        MailSetup setup;
        setup.server = *MailServer::fromString(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port));
        setup.user = u"ledger"_s;
        setup.password = u"pass, wörd"_s;
        setup.from = u"ledgerbridge@example.com"_s;
        setup.to = {u"ap@example.com"_s, u"it@example.com"_s};
        setup.certificates = m_certificates.authority();
        return setup;
    }
    [[nodiscard]] MailSetup setupFor(const MailHost &host, const QString &scheme = u"smtp"_s) const
    {
        return setupFor(host.port(), scheme);
    }

    TestCertificates m_certificates;
    const MailText m_mail{
        u"Ledgerbridge: 3 Dinge brauchen dich · Müller"_s, u"Zeile eins – ä\nZeile zwei\n"_s, u"<p>Zeile – ä</p>"_s};
};

QTEST_GUILESS_MAIN(TestMailer)
#include "tst_mailer.moc"
