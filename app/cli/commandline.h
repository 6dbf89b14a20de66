// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandregistry.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Ledgerbridge::Cli {

/// What a command line asks for, before anything is done.
struct ParsedLine final
{
    enum class Kind { Run, Help, Version, Wrong };
    Kind kind = Kind::Wrong;
    Command *command = nullptr;
    Call call;
    /// BCP 47 tag; empty: the system's.
    QString language;
    /// For Wrong: what is wrong, in a sentence.
    QString problem;
};

/// Reads `arguments` (without the program's name). Global options may stand before or behind the command.
/// `environmentFolder`: LEDGERBRIDGE_WORKSPACE; `defaultFolder`: where a workspace is if nobody says.
[[nodiscard]] ParsedLine parseCommandLine(const QStringList &arguments, const CommandRegistry &registry,
    const QString &environmentFolder, const QString &defaultFolder);

/// Help for all commands, or for one.
[[nodiscard]] QString helpText(const CommandRegistry &registry, const Command *command);

/// What goes to standard output and standard error for an answer or an error, and the exit code.
struct Printed final
{
    QByteArray output;
    QByteArray errors;
    int exitCode = Done;
};
[[nodiscard]] Printed printed(const Result<Answer> &answer, const ParsedLine &line, const CommandRegistry &registry);
/// The JSON form of a failure.
[[nodiscard]] QJsonObject errorJson(const Error &error);

} // namespace Ledgerbridge::Cli
