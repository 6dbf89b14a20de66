// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120000;

QString program()
{
    return QStringLiteral(LEDGERBRIDGE_CLI);
}

QByteArray bodyOf(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QByteArray body = reply->readAll();
    reply->deleteLater();
    return body;
}

} // namespace

std::optional<QJsonObject> CliResult::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(output, &problem);
    const bool oneLine = output.endsWith('\n') && output.count('\n') == 1;
    if (problem.error != QJsonParseError::NoError || !document.isObject() || !oneLine)
        return std::nullopt;
    return document.object();
}

CliRunner::CliRunner(const QString &workspace)
    : m_workspace(workspace)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"LEDGERBRIDGE_WORKSPACE"_s, workspace);
    m_environment.insert(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"korrekt-pferd-batterie"_s);
}

CliResult CliRunner::json(const QStringList &arguments, const QByteArray &input)
{
    return run(arguments + QStringList(u"--json"_s), input);
}

CliResult CliRunner::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finished(process);
}

CliResult CliRunner::stopped(const QStringList &arguments, int milliseconds, const QByteArray &input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(milliseconds))
        process.terminate();
    return finished(process);
}

bool CliRunner::killed(const QStringList &arguments, const std::function<bool()> &when)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    start(process, arguments);
    process.closeWriteChannel();
    if (!process.waitForStarted(patience))
        return false;
    while (!process.waitForFinished(1) && process.state() != QProcess::NotRunning) {
        if (!when())
            continue;
        process.kill();
        process.waitForFinished(patience);
    }
    return process.exitStatus() == QProcess::CrashExit;
}

void CliRunner::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    if (m_fileLimit <= 0) {
        process.start(program(), arguments);
        return;
    }
    // A write beyond the limit is to fail as on a full disk, not to end the program.
    const QString limited = u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(m_fileLimit / 512);
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, limited, program()} + arguments);
}

CliResult CliRunner::finished(QProcess &process)
{
    CliResult result;
    if ((process.state() == QProcess::NotRunning || process.waitForFinished(patience))
        && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    m_printed += result.output + result.errors;
    return result;
}

SandboxProcess::SandboxProcess(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), QStringList(u"sandbox"_s) + options);
    if (m_process.waitForReadyRead(patience))
        m_connections = QJsonDocument::fromJson(m_process.readLine()).object();
}

SandboxProcess::~SandboxProcess()
{
    if (m_process.state() != QProcess::NotRunning && close() < 0)
        m_process.kill();
}

QByteArray SandboxProcess::concur() const
{
    return QJsonDocument(m_connections.value("concur"_L1).toObject()).toJson();
}

QByteArray SandboxProcess::nav() const
{
    return QJsonDocument(m_connections.value("nav"_L1).toObject()).toJson();
}

QByteArray SandboxProcess::get(const QString &path) const
{
    QNetworkAccessManager manager;
    return bodyOf(manager.get(QNetworkRequest(QUrl(m_connections.value("admin"_L1).toString() + path))));
}

QByteArray SandboxProcess::post(const QString &path, const QJsonObject &body) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_connections.value("admin"_L1).toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return bodyOf(manager.post(request, QJsonDocument(body).toJson()));
}

int SandboxProcess::close()
{
    m_process.closeWriteChannel();
    return waited();
}

int SandboxProcess::terminate()
{
    m_process.terminate();
    return waited();
}

int SandboxProcess::waited()
{
    const bool ended = m_process.waitForFinished(10000) && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

} // namespace Ledgerbridge
