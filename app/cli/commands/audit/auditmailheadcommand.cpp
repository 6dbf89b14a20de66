// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "headmailing.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class AuditMailHeadCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AuditMailHeadCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"audit mail-head"_s, {}, tr("Mails the head of the chain now, so that a later rewrite is provable."),
            0, 0, {}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        Services::AlertStop stop;
        call.surroundings->onStop(&stop, [&stop] { stop.stop(); });
        Services::AlertMeans means;
        means.stop = &stop;
        const QString actor = call.surroundings->actor;
        const Result<Services::HeadSent> sent = co_await Services::sendHeadNow(workspace->get(), actor, means);
        if (!sent)
            co_return fail(sent.error());
        Answer answer;
        answer.json = {{u"ok"_s, true}, {u"entry"_s, sent->entry}, {u"head"_s, sent->hash}, {u"to"_s, sent->to},
            {u"answer"_s, sent->answer}};
        answer.text =
            tr("The head of the chain, entry %1, was mailed to %2.").arg(QString::number(sent->entry), sent->to) + u'\n'
            + sent->hash + u'\n';
        co_return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeAuditMailHeadCommand()
{
    return std::make_unique<AuditMailHeadCommand>();
}

} // namespace Ledgerbridge::Cli
