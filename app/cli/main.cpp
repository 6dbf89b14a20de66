// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "language.h"
#include "platform.h"
#include "processsurroundings.h"

#include <QCoroTask>

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Cli;

namespace {

ParsedLine parsed(const CommandRegistry &registry)
{
    return parseCommandLine(QCoreApplication::arguments().mid(1), registry,
        qEnvironmentVariable("LEDGERBRIDGE_WORKSPACE"), Platform::defaultWorkspaceFolder());
}

Result<Answer> answerWithoutRunning(const ParsedLine &line, const CommandRegistry &registry)
{
    if (line.kind == ParsedLine::Kind::Wrong)
        return fail(ErrorCode::Usage, line.problem);
    Answer answer;
    if (line.kind == ParsedLine::Kind::Version) {
        answer.text = QStringLiteral("ledgerbridge-cli %1\n").arg(QCoreApplication::applicationVersion());
        answer.json.insert(QStringLiteral("version"), QCoreApplication::applicationVersion());
    } else {
        answer.text = helpText(registry, line.command);
        answer.json.insert(QStringLiteral("help"), answer.text);
    }
    return answer;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Ledgerbridge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEDGERBRIDGE_VERSION));

    // Messages are for people; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(QStringLiteral("ledgerbridge.*.debug=false\nledgerbridge.*.info=false"));

    const CommandRegistry registry = CommandRegistry::complete();
    ParsedLine line = parsed(registry);
    const bool knownLanguage = useLanguage(line.language);
    // Once more, now that complaints come in the language that was asked for.
    line = parsed(registry);
    if (!knownLanguage) {
        line.kind = ParsedLine::Kind::Wrong;
        line.problem = QCoreApplication::translate("CommandLine", "\"%1\" is no language. Write it as en or de-AT.")
                           .arg(line.language);
    }

    ProcessSurroundings process;
    process.setJson(line.call.json);
    line.call.surroundings = process.surroundings();
    const Result<Answer> answer = line.kind == ParsedLine::Kind::Run ? QCoro::waitFor(line.command->run(line.call))
                                                                     : answerWithoutRunning(line, registry);
    process.surroundings()->progress({});
    const Printed result = printed(answer, line, registry);
    process.writeErrors(result.errors);
    if (ProcessSurroundings::writeOutput(result.output))
        return result.exitCode;
    process.writeErrors(QCoreApplication::translate(
        "CommandLine", "Standard output cannot be written; is the disk full? What was done stands in the trail.\n")
                            .toUtf8());
    return worseExit(result.exitCode, Failed);
}
