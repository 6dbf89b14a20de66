// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace Ledgerbridge {

/// A certificate authority and a certificate of this computer, made for one test program by openssl.
class TestCertificates final
{
public:
    [[nodiscard]] bool make()
    {
        using namespace Qt::StringLiterals;
        QFile extensions(path(u"extensions"_s));
        if (!m_folder.isValid() || !extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write("subjectAltName=IP:127.0.0.1,DNS:localhost\n");
        extensions.close();
        const QString key = u"ec"_s;
        const QStringList curve{u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
        return openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, key} + curve
                   + QStringList{u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-keyout"_s,
                       path(u"ca.key"_s), u"-out"_s, authority()})
            && openssl(QStringList{u"req"_s, u"-newkey"_s, key} + curve
                + QStringList{u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, this->key(), u"-out"_s, path(u"request"_s)})
            && openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(u"request"_s), u"-CA"_s, authority(), u"-CAkey"_s,
                path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, path(u"extensions"_s),
                u"-out"_s, certificate()});
    }
    [[nodiscard]] QString authority() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString certificate() const { return path(QStringLiteral("server.pem")); }
    [[nodiscard]] QString key() const { return path(QStringLiteral("server.key")); }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

/// A mail server that is a process of its own (smtpserver.py, aiosmtpd), and what it was handed.
class MailHost final
{
public:
    ~MailHost() { stop(); }

    [[nodiscard]] bool start(const QStringList &arguments)
    {
        // The system's own: others lack Debian's modules.
        m_process.setProgram(QStringLiteral("/usr/bin/python3"));
        m_process.setArguments(QStringList{QStringLiteral(LEDGERBRIDGE_SMTP_SERVER)} + arguments);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start();
        const QJsonObject ready = next();
        m_port = ready.value(QStringLiteral("port")).toInt();
        return m_port > 0;
    }
    /// With a certificate; `tls`: starttls or implicit.
    [[nodiscard]] bool start(const TestCertificates &certificates, const QString &tls, const QStringList &more = {})
    {
        return start(QStringList{QStringLiteral("--tls"), tls, QStringLiteral("--certificate"),
                         certificates.certificate(), QStringLiteral("--key"), certificates.key()}
            + more);
    }
    void stop()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(5'000);
    }
    [[nodiscard]] int port() const { return m_port; }
    /// The next mail, waited for; empty where none comes.
    [[nodiscard]] QJsonObject next(int milliseconds = 20'000)
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(milliseconds))
                return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    /// Whether nothing more came until now.
    [[nodiscard]] bool isEmpty() { return next(300).isEmpty(); }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace Ledgerbridge
