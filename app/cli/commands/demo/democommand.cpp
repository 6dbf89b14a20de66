// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "democompany.h"
#include "demooptions.h"
#include "engine.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "summarytext.h"

#include <QDir>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class DemoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"demo"_s, {}, tr("Shows a whole run with a make-believe company; needs no credentials."), 0, 0,
            {DemoOptions::documents(), DemoOptions::seed()}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto options = optionsFrom(call);
        if (!options)
            co_return fail(options.error());
        call.surroundings->progress(tr("Making the demo company"));
        const auto demo = Services::DemoCompany::start(*options);
        if (!demo)
            co_return fail(demo.error());
        const Result<void> connected = co_await (*demo)->connect(call.surroundings->actor);
        if (!connected)
            co_return fail(connected.error());
        const auto systems = Services::LiveSystems::make((*demo)->workspace());
        if (!systems)
            co_return fail(systems.error());
        Sync::Engine engine((*systems)->engineSetup());
        watch(engine, call);
        Sync::SyncOptions wished;
        wished.actor = call.surroundings->actor;
        const Result<RunSummary> first = co_await engine.run(wished);
        if (!first)
            co_return fail(first.error());
        // Once more, to show that what is posted is never posted again.
        const Result<RunSummary> second = co_await engine.run(wished);
        if (!second)
            co_return fail(second.error());
        call.surroundings->progress({});
        const int documents = options->documents;
        co_return answerFor(**demo, *first, *second, documents);
    }

private:
    static Result<Services::DemoCompany::Options> optionsFrom(const Call &call)
    {
        Services::DemoCompany::Options options;
        const auto documents = DemoOptions::number(call, u"documents"_s, options.documents);
        const auto seed = DemoOptions::number(call, u"seed"_s, int(options.seed));
        if (!documents)
            return fail(documents.error());
        if (!seed)
            return fail(seed.error());
        options.documents = *documents;
        options.seed = quint32(*seed);
        if (call.isWorkspaceNamed)
            options.folder = call.workspaceFolder;
        return options;
    }

    static void watch(Sync::Engine &engine, const Call &call)
    {
        Surroundings *surroundings = call.surroundings;
        QObject::connect(&engine, &Sync::Engine::progressed, &engine,
            [surroundings](const RunProgress &progress) { surroundings->progress(progressText(progress)); });
        Sync::Engine *running = &engine;
        surroundings->onStop(&engine, [running] { running->cancel(); });
    }

    static Answer answerFor(
        Services::DemoCompany &demo, const RunSummary &first, const RunSummary &second, int documents)
    {
        Answer answer;
        answer.json = toJson(first);
        answer.json.insert(u"workspace"_s, demo.workspace().folder());
        answer.json.insert(u"sandbox"_s, QJsonObject{{u"documents"_s, documents}, {u"admin"_s, demo.adminUrl()}});
        answer.json.insert(u"secondRun"_s, toJson(second));
        answer.exitCode = worseExit(exitFor(first), exitFor(second));
        answer.trouble = troubleText(first) + troubleText(second);
        answer.text = tr("The demo company: a make-believe Concur with %n approved document(s), and a make-believe "
                         "Dynamics NAV.\n"
                         "Nothing here is real, and nothing left this computer.",
                          nullptr, documents)
            + u"\n\n"_s + summaryText(first) + u'\n'
            + tr("A second run right after it posted %1 documents: what is in NAV is never posted again.")
                  .arg(second.documents.posted)
            + u"\n\n"_s + tr("Look around:") + u'\n' + commandsText(demo.workspace().folder());
        return answer;
    }

    static QString commandsText(const QString &folder)
    {
        const QString place = QDir::toNativeSeparators(folder);
        QString text;
        for (const QString &words : {u"queue list"_s, u"mappings coverage"_s, u"audit list"_s, u"audit verify"_s})
            text += u"  ledgerbridge-cli --workspace %1 %2\n"_s.arg(place, words);
        return text + tr("Throw it away by deleting %1.").arg(place) + u'\n';
    }
};

} // namespace

std::unique_ptr<Command> makeDemoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace Ledgerbridge::Cli
