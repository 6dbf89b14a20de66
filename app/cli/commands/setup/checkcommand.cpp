// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "expirytext.h"
#include "workspacecheck.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"check"_s, {}, tr("Signs in to Concur and NAV and looks whether everything is set up."), 0, 0, {}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const Services::Checkup checkup =
            co_await Services::checkWorkspace(workspace->get(), call.surroundings->onStop);
        if (checkup.stopped)
            co_return fail(ErrorCode::Cancelled, tr("The check was stopped before its end. Run it again."));
        Answer answer;
        answer.json = checkup.report;
        answer.exitCode = checkup.cannotReach ? NotReached : checkup.hasErrors ? Failed : Done;
        answer.text = text(checkup.report);
        if (!checkup.expiries.isEmpty())
            answer.text += u'\n' + expiryText(checkup.expiries, (*workspace)->database().now());
        co_return answer;
    }

private:
    static QString word(const QString &severity)
    {
        if (severity == u"error")
            return tr("Error");
        return severity == u"warning" ? tr("Warning") : tr("Note");
    }

    static QString text(const QJsonObject &report)
    {
        const QJsonObject concur = report.value("concur"_L1).toObject();
        QString text = concur.value("ok"_L1).toBool()
            ? tr("Concur: fine, at %1").arg(concur.value("geolocation"_L1).toString())
            : tr("Concur: not fine");
        text += u'\n';
        const QJsonArray systems = report.value("nav"_L1).toArray();
        for (const auto &each : systems) {
            const QJsonObject nav = each.toObject();
            const QString company = nav.value("company"_L1).toString();
            text += (nav.value("ok"_L1).toBool() ? tr("NAV company %1: fine").arg(company)
                                                 : tr("NAV company %1: not fine").arg(company))
                + u'\n';
        }
        const QJsonArray findings = report.value("findings"_L1).toArray();
        for (const auto &each : findings) {
            const QJsonObject finding = each.toObject();
            text += u"\n%1: %2\n  %3\n"_s.arg(word(finding.value("severity"_L1).toString()),
                finding.value("text"_L1).toString(), finding.value("remedy"_L1).toString());
        }
        return text;
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace Ledgerbridge::Cli
