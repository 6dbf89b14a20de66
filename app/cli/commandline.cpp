// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <algorithm>

namespace Ledgerbridge::Cli {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QList<QCommandLineOption> globalOptions()
{
    return {
        QCommandLineOption(QStringLiteral("workspace"),
            text(QT_TRANSLATE_NOOP("CommandLine", "Folder of the workspace (also LEDGERBRIDGE_WORKSPACE).")),
            QStringLiteral("DIR")),
        QCommandLineOption(QStringLiteral("json"),
            text(QT_TRANSLATE_NOOP("CommandLine", "Print exactly one JSON object on standard output."))),
        QCommandLineOption(QStringLiteral("language"),
            text(QT_TRANSLATE_NOOP("CommandLine", "Language of the texts, such as en or de.")), QStringLiteral("TAG")),
        QCommandLineOption(
            {QStringLiteral("help"), QStringLiteral("h")}, text(QT_TRANSLATE_NOOP("CommandLine", "Show this help."))),
        QCommandLineOption({QStringLiteral("version"), QStringLiteral("v")},
            text(QT_TRANSLATE_NOOP("CommandLine", "Show the version."))),
    };
}

bool hasVersionOfItsOwn(const Synopsis &synopsis)
{
    return std::any_of(synopsis.options.cbegin(), synopsis.options.cend(),
        [](const QCommandLineOption &option) { return option.names().contains(QStringLiteral("version")); });
}

/// The global ones that may stand behind a command. One that takes a version of its own means that with --version; the
/// program's still stands before the command.
QList<QCommandLineOption> globalOptionsOf(const Synopsis &synopsis)
{
    QList<QCommandLineOption> options = globalOptions();
    if (hasVersionOfItsOwn(synopsis))
        options.removeIf(
            [](const QCommandLineOption &option) { return option.names().contains(QStringLiteral("version")); });
    return options;
}

void takeGlobals(const QCommandLineParser &parser, ParsedLine &line, bool &help, bool &version)
{
    if (parser.isSet(QStringLiteral("workspace"))) {
        line.call.workspaceFolder = parser.value(QStringLiteral("workspace"));
        line.call.isWorkspaceNamed = true;
    }
    if (parser.isSet(QStringLiteral("language")))
        line.language = parser.value(QStringLiteral("language"));
    line.call.json = line.call.json || parser.isSet(QStringLiteral("json"));
    help = help || parser.isSet(QStringLiteral("help"));
    version = version || parser.isSet(QStringLiteral("version"));
}

ParsedLine wrong(ParsedLine line, const QString &problem)
{
    line.kind = ParsedLine::Kind::Wrong;
    line.problem = problem;
    return line;
}

QString countProblem(const Synopsis &synopsis, qsizetype given)
{
    if (given < synopsis.fewest)
        return text(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" needs more: %2")).arg(synopsis.words, synopsis.arguments);
    if (synopsis.most >= 0 && given > synopsis.most)
        return text(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" does not take that many arguments.")).arg(synopsis.words);
    return {};
}

QString joined(const Synopsis &synopsis)
{
    return synopsis.arguments.isEmpty() ? synopsis.words : synopsis.words + u' ' + synopsis.arguments;
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString lines;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        lines += QStringLiteral("  %1  %2\n")
                     .arg((QStringLiteral("--") + option.names().constFirst() + value).leftJustified(26),
                         option.description());
    }
    return lines;
}

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

/// Commands that later versions will have; asking for one is answered with that.
bool isPlanned(const QString &words)
{
    static const QStringList planned{
        QStringLiteral("backup"), QStringLiteral("restore"), QStringLiteral("diagnostics")};
    return planned.contains(words);
}

/// Why `words` name no command.
QString noCommand(const QStringList &words, const CommandRegistry &registry)
{
    if (words.isEmpty())
        return text(QT_TRANSLATE_NOOP("CommandLine", "Say what to do: the command is missing."));
    const QString &group = words.constFirst();
    const QStringList seconds = registry.secondWords(group);
    const QString both = words.mid(0, 2).join(u' ');
    const QString named = seconds.isEmpty() ? group : both;
    if (isPlanned(named))
        return text(QT_TRANSLATE_NOOP("CommandLine", "This version has no command \"%1\" yet.")).arg(named);
    if (seconds.isEmpty())
        return text(QT_TRANSLATE_NOOP("CommandLine", "There is no command \"%1\".")).arg(named);
    if (words.size() == 1)
        return text(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" needs one more word: %2."))
            .arg(group, seconds.join(QStringLiteral(", ")));
    return text(QT_TRANSLATE_NOOP("CommandLine", "There is no command \"%1\"; \"%2\" has: %3."))
        .arg(both, group, seconds.join(QStringLiteral(", ")));
}

/// A blank folder would mean the one that the shell happens to stand in.
ParsedLine checked(ParsedLine line)
{
    if (line.kind == ParsedLine::Kind::Run && line.call.workspaceFolder.trimmed().isEmpty())
        return wrong(line,
            text(QT_TRANSLATE_NOOP("CommandLine", "--workspace names no folder. Give the folder of the workspace.")));
    return line;
}

/// Reads what stands behind the command's words.
ParsedLine parseCommand(ParsedLine line, const QStringList &rest, bool help, bool version)
{
    const Synopsis synopsis = line.command->synopsis();
    QCommandLineParser parser;
    parser.addOptions(globalOptionsOf(synopsis));
    parser.addOptions(synopsis.options);
    const bool understood = parser.parse(QStringList(QStringLiteral("ledgerbridge-cli")) + rest);
    bool versionBehind = false;
    takeGlobals(parser, line, help, versionBehind);
    version = version || (versionBehind && !hasVersionOfItsOwn(synopsis));
    if (help || version) {
        line.kind = help ? ParsedLine::Kind::Help : ParsedLine::Kind::Version;
        return line;
    }
    if (!understood)
        return wrong(line, parser.errorText());
    line.call.arguments = parser.positionalArguments();
    if (const QString problem = countProblem(synopsis, line.call.arguments.size()); !problem.isEmpty())
        return wrong(line, problem);
    for (const QCommandLineOption &option : synopsis.options)
        if (parser.isSet(option))
            line.call.options.insert(option.names().constFirst(), parser.values(option));
    line.kind = ParsedLine::Kind::Run;
    return line;
}

} // namespace

ParsedLine parseCommandLine(const QStringList &arguments, const CommandRegistry &registry,
    const QString &environmentFolder, const QString &defaultFolder)
{
    ParsedLine line;
    line.call.workspaceFolder = environmentFolder.isEmpty() ? defaultFolder : environmentFolder;
    // Even where the rest makes no sense, a script that asked for JSON gets JSON.
    line.call.json = arguments.contains(QStringLiteral("--json"));

    QCommandLineParser first;
    first.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    first.addOptions(globalOptions());
    const bool understood = first.parse(QStringList(QStringLiteral("ledgerbridge-cli")) + arguments);
    bool help = false;
    bool version = false;
    takeGlobals(first, line, help, version);
    if (!understood)
        return wrong(line, first.errorText());
    QStringList words = first.positionalArguments();
    if (!words.isEmpty() && words.first() == u"help") {
        help = true;
        words.removeFirst();
    }
    // `queue --json list`: what holds for every command may stand between its words, too.
    if (words.size() > 1 && words.at(1).startsWith(u'-') && !registry.secondWords(words.first()).isEmpty()) {
        const QString group = words.takeFirst();
        const bool fine = first.parse(QStringList(QStringLiteral("ledgerbridge-cli")) + words);
        takeGlobals(first, line, help, version);
        if (!fine)
            return wrong(line, first.errorText());
        words = QStringList(group) + first.positionalArguments();
    }
    const auto [command, taken] = registry.find(words);
    line.command = command;
    if (command)
        return checked(parseCommand(line, words.mid(taken), help, version));
    if (version || help) {
        line.kind = version ? ParsedLine::Kind::Version : ParsedLine::Kind::Help;
        return line;
    }
    return wrong(line, noCommand(words, registry));
}

QString helpText(const CommandRegistry &registry, const Command *command)
{
    QString help;
    if (command) {
        const Synopsis synopsis = command->synopsis();
        help += text(QT_TRANSLATE_NOOP("CommandLine", "Usage: ledgerbridge-cli [options] %1\n\n%2\n"))
                    .arg(joined(synopsis), synopsis.summary);
        if (!synopsis.options.isEmpty())
            help += text(QT_TRANSLATE_NOOP("CommandLine", "\nOptions:\n")) + optionLines(synopsis.options);
    } else {
        help += text(QT_TRANSLATE_NOOP("CommandLine",
            "Ledgerbridge carries approved SAP Concur documents into Dynamics NAV, once, with proof.\n\n"
            "Usage: ledgerbridge-cli [options] COMMAND\n\nCommands:\n"));
        for (const auto &each : registry.commands()) {
            const Synopsis synopsis = each->synopsis();
            help += QStringLiteral("  %1  %2\n").arg(joined(synopsis).leftJustified(40), synopsis.summary);
        }
    }
    help += text(QT_TRANSLATE_NOOP("CommandLine", "\nGlobal options:\n"))
        + optionLines(command ? globalOptionsOf(command->synopsis()) : globalOptions());
    if (!command)
        help += text(QT_TRANSLATE_NOOP("CommandLine",
            "\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something needs a person,\n"
            "4 could not sign in or reach a system, 5 workspace locked, damaged or newer.\n"));
    return help;
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject inner{{QStringLiteral("code"), toString(error.code)}, {QStringLiteral("message"), error.message}};
    if (!error.detail.isEmpty())
        inner.insert(QStringLiteral("detail"), error.detail);
    if (!error.systemCode.isEmpty())
        inner.insert(QStringLiteral("systemCode"), error.systemCode);
    if (error.httpStatus)
        inner.insert(QStringLiteral("httpStatus"), error.httpStatus);
    return QJsonObject{{QStringLiteral("error"), inner}};
}

Printed printed(const Result<Answer> &answer, const ParsedLine &line, const CommandRegistry &registry)
{
    Printed result;
    if (answer) {
        result.exitCode = answer->exitCode;
        if (!answer->printed)
            result.output = (line.call.json ? json(answer->json) : answer->text).toUtf8();
        const bool failed = answer->exitCode != Done && answer->exitCode != NeedsPerson;
        // A script that reads the JSON still leaves a sentence in its log.
        const bool untold = failed && line.call.json && answer->trouble.isEmpty() && !answer->printed;
        result.errors = (untold ? answer->text : answer->trouble).toUtf8();
        return result;
    }
    const Error &error = answer.error();
    result.exitCode = exitCode(error.code);
    QString message = error.message + u'\n';
    if (!error.detail.isEmpty())
        message += QStringLiteral("  (%1)\n").arg(error.detail);
    if (error.code == ErrorCode::Usage)
        message += u'\n' + helpText(registry, line.command);
    result.errors = message.toUtf8();
    if (line.call.json)
        result.output = json(errorJson(error)).toUtf8();
    return result;
}

} // namespace Ledgerbridge::Cli
