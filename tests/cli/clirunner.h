// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Ledgerbridge {

/// What a command line process came to.
struct CliResult final
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    /// Standard output as exactly one JSON object on one line; none otherwise.
    [[nodiscard]] std::optional<QJsonObject> json() const;
};

/// Runs the real program on one workspace folder, as a script would.
class CliRunner final
{
public:
    explicit CliRunner(const QString &workspace);

    /// With --json.
    [[nodiscard]] CliResult json(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {});
    /// Asks the program to stop after so many milliseconds (SIGTERM).
    [[nodiscard]] CliResult stopped(const QStringList &arguments, int milliseconds, const QByteArray &input = {});
    /// Kills the program (SIGKILL) as soon as `when` says so; false when it ended before.
    [[nodiscard]] bool killed(const QStringList &arguments, const std::function<bool()> &when);
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// No file that the program writes may grow beyond so many bytes, as under a quota (Unix; rounded down to 512). 0
    /// takes the limit away.
    void setFileLimit(qint64 bytes) { m_fileLimit = bytes; }

    [[nodiscard]] QString workspace() const { return m_workspace; }
    /// Everything that all runs printed.
    [[nodiscard]] QByteArray everythingPrinted() const { return m_printed; }

private:
    void start(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] CliResult finished(QProcess &process);

    QString m_workspace;
    QProcessEnvironment m_environment;
    QByteArray m_printed;
    qint64 m_fileLimit = 0;
};

/// `ledgerbridge-cli sandbox` as a process; ends when its standard input closes.
class SandboxProcess final
{
public:
    explicit SandboxProcess(const QStringList &options);
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    [[nodiscard]] bool isReady() const { return !m_connections.isEmpty(); }
    [[nodiscard]] QJsonObject connections() const { return m_connections; }
    [[nodiscard]] QByteArray concur() const;
    [[nodiscard]] QByteArray nav() const;
    /// `GET {admin}{path}`
    [[nodiscard]] QByteArray get(const QString &path) const;
    [[nodiscard]] QByteArray post(const QString &path, const QJsonObject &body) const;
    /// Closes standard input and waits; the exit code, or -1 if it did not end.
    [[nodiscard]] int close();
    /// The same with SIGTERM, input left open.
    [[nodiscard]] int terminate();

private:
    [[nodiscard]] int waited();

    QProcess m_process;
    QJsonObject m_connections;
};

} // namespace Ledgerbridge
