// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "exitstatus.h"
#include "workspace.h"

#include <QCoroTask>

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace Ledgerbridge::Cli {

/// What the process gives to commands; made by the composition root, outlives every command. Tests make their own.
struct Surroundings final
{
    /// Passphrase of a vault: from the environment or a prompt; `confirm` asks twice, for a new one.
    std::function<QByteArray(bool confirm)> passphrase;
    /// The JSON object on standard input, or what a person answers to prompts for `fields` (true: a secret).
    std::function<Result<QJsonObject>(const QList<std::pair<QString, bool>> &fields)> readSecrets;
    /// Writes a finished line to standard output at once: for commands that say something before they end.
    std::function<void(const QByteArray &line)> print;
    /// A message on standard error.
    std::function<void(const QString &text)> message;
    /// Progress on standard error, only where that is a terminal; an empty text takes the line away.
    std::function<void(const QString &text)> progress;
    /// Calls back in this thread when the system asks to stop, as long as `context` lives.
    std::function<void(QObject *context, std::function<void()> callback)> onStop;
    /// Calls back in this thread when standard input ends.
    std::function<void(QObject *context, std::function<void()> callback)> onInputEnd;
    /// Who is named in the trail.
    QString actor;
};

/// A parsed command line, by value so that coroutines may keep it.
struct Call final
{
    QString workspaceFolder;
    /// By --workspace on this very line, not by the environment.
    bool isWorkspaceNamed = false;
    bool json = false;
    /// Positional arguments behind the words of the command.
    QStringList arguments;
    /// Options of the command that were given, by their (first) name.
    QHash<QString, QStringList> options;
    Surroundings *surroundings = nullptr;

    [[nodiscard]] bool isSet(const QString &option) const { return options.contains(option); }
    /// The last value given, else `otherwise`.
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    /// Opens the workspace that the call names; says so where it is a demo.
    [[nodiscard]] Result<std::unique_ptr<Services::Workspace>> openWorkspace() const;
};

/// What a command came to. Printed by the caller: with --json exactly `json`, else `text`.
struct Answer final
{
    int exitCode = Done;
    QJsonObject json;
    /// For people; ends with a line feed unless it is empty.
    QString text;
    /// What went wrong, for standard error with and without --json; ends with a line feed unless it is empty.
    QString trouble;
    /// Already printed by the command itself.
    bool printed = false;
};

/// How a command is called, for help and for checking the count of arguments.
struct Synopsis final
{
    /// One or two words: `init`, `queue list`.
    QString words;
    /// `DOC…`, `KIND SOURCE TARGET`
    QString arguments;
    QString summary;
    int fewest = 0;
    /// -1: any number.
    int most = 0;
    QList<QCommandLineOption> options;
};

/// One command. Knows nothing of standard streams: it takes a call and gives an answer.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] virtual Synopsis synopsis() const = 0;
    /// Whether this call paints pages, for which the process needs more than a QCoreApplication.
    [[nodiscard]] virtual bool paints(const Call &) const { return false; }
    /// In the main thread with a running event loop; the command outlives the task.
    [[nodiscard]] virtual QCoro::Task<Result<Answer>> run(Call call) = 0;
};

/// A command that waits for nothing.
class LocalCommand : public Command
{
public:
    [[nodiscard]] QCoro::Task<Result<Answer>> run(Call call) final;

protected:
    [[nodiscard]] virtual Result<Answer> answer(const Call &call) = 0;
};

} // namespace Ledgerbridge::Cli
