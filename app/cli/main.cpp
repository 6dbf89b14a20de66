// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "language.h"
#include "paintingapplication.h"
#include "platform.h"
#include "processsurroundings.h"

#include <QCoroTask>

#include <QCoreApplication>
#include <QLoggingCategory>

#include <memory>
#include <optional>

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

/// What the process starts with; parsing needs it already. Made anew as what can paint where the command does.
struct Setting
{
    std::unique_ptr<QCoreApplication> application;
    ParsedLine line;

    void begin(std::unique_ptr<QCoreApplication> made, const CommandRegistry &registry)
    {
        application = std::move(made);
        QCoreApplication::setApplicationName(QStringLiteral("Ledgerbridge"));
        QCoreApplication::setApplicationVersion(QStringLiteral(LEDGERBRIDGE_VERSION));
        line = parsed(registry);
        const bool knownLanguage = useLanguage(line.language);
        // Once more, now that complaints come in the language that was asked for.
        line = parsed(registry);
        if (knownLanguage)
            return;
        line.kind = ParsedLine::Kind::Wrong;
        line.problem = QCoreApplication::translate("CommandLine", "\"%1\" is no language. Write it as en or de-AT.")
                           .arg(line.language);
    }

    [[nodiscard]] bool paints() const { return line.kind == ParsedLine::Kind::Run && line.command->paints(line.call); }
};

Result<Answer> answerTo(ParsedLine &line, const CommandRegistry &registry, ProcessSurroundings &process)
{
    process.setJson(line.call.json);
    line.call.surroundings = process.surroundings();
    return line.kind == ParsedLine::Kind::Run ? QCoro::waitFor(line.command->run(line.call))
                                              : answerWithoutRunning(line, registry);
}

} // namespace

int main(int argc, char **argv)
{
    // Messages are for people; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(QStringLiteral("ledgerbridge.*.debug=false\nledgerbridge.*.info=false"));

    const CommandRegistry registry = CommandRegistry::complete();
    Setting setting;
    setting.begin(std::make_unique<QCoreApplication>(argc, argv), registry);
    std::optional<Error> cannotPaint;
    if (setting.paints()) {
        setting.application.reset();
        auto painting = Exports::makePaintingApplication(argc, argv);
        if (!painting)
            cannotPaint = painting.error();
        setting.begin(painting ? std::move(*painting) : std::make_unique<QCoreApplication>(argc, argv), registry);
    }

    ProcessSurroundings process;
    const Result<Answer> answer = cannotPaint ? fail(*cannotPaint) : answerTo(setting.line, registry, process);
    process.surroundings()->progress({});
    const Printed result = printed(answer, setting.line, registry);
    process.writeErrors(result.errors);
    if (ProcessSurroundings::writeOutput(result.output))
        return result.exitCode;
    process.writeErrors(QCoreApplication::translate(
        "CommandLine", "Standard output cannot be written; is the disk full? What was done stands in the trail.\n")
                            .toUtf8());
    return worseExit(result.exitCode, Failed);
}
