// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "mappingproposals.h"
#include "recheckanswer.h"
#include "stepanswer.h"

#include <limits>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> proposalFrom(const QString &word)
{
    return numberFrom(word, 1, std::numeric_limits<qint64>::max(),
        QCoreApplication::translate(
            "MappingsProposalsCommand", "\"%1\" is no proposal. Give its number, as \"mappings proposals\" shows it."));
}

class MappingsProposalsCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsProposalsCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings proposals"_s, {},
            tr("Changes of mappings that wait for a second person (approval.fourEyes), oldest first."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto proposals = Store::MappingProposals((*workspace)->database()).open();
        if (!proposals)
            return fail(proposals.error());
        TextTable table({u'>' + tr("Proposal"), tr("At"), tr("By"), tr("Reason"), tr("Change")});
        QJsonArray items;
        for (const MappingProposal &proposal : *proposals) {
            items.append(QJsonObject{{u"id"_s, proposal.id}, {u"at"_s, timeJson(proposal.at)},
                {u"actor"_s, proposal.actor}, {u"reason"_s, proposal.reason}, {u"changes"_s, toJson(proposal.steps)}});
            QStringList head{QString::number(proposal.id), proposal.at.toUTC().toString(Qt::ISODate), proposal.actor,
                proposal.reason};
            for (const MappingStep &step : proposal.steps) {
                table.add(head + QStringList{stepSentence(step)});
                head = {{}, {}, {}, {}}; // said once
            }
        }
        Answer answer;
        answer.json.insert(u"proposals"_s, items);
        answer.text =
            table.isEmpty() ? tr("No change of mappings waits for a second person.") + u'\n' : table.toString();
        return answer;
    }
};

class MappingsApproveCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsApproveCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings approve"_s, u"ID"_s,
            tr("Lets a proposed change of mappings through as a second person, then checks held documents again."), 1,
            1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto id = proposalFrom(call.arguments.first());
        if (!id)
            return fail(id.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto outcome = Services::approveMappings(**workspace, *id, call.surroundings->actor);
        if (!outcome) {
            Error error = outcome.error();
            // The line is right, and help for it would mislead: it is the person who must not.
            if (error.code == ErrorCode::Usage)
                error.code = ErrorCode::Refused;
            return fail(error);
        }
        Answer answer;
        answer.json.insert(u"approved"_s, *id);
        answer.text = tr("Proposal %1 is approved.").arg(*id) + u'\n';
        addOutcome(*outcome, answer);
        return answer;
    }
};

class MappingsRejectCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsRejectCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings reject"_s, u"ID"_s, tr("Turns a proposed change of mappings down, or withdraws one's own."),
            1, 1, {QCommandLineOption(u"message"_s, tr("Why; stands in the trail."), u"TEXT"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto id = proposalFrom(call.arguments.first());
        if (!id)
            return fail(id.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rejected = Store::MappingProposals((*workspace)->database())
                                  .reject(*id, call.surroundings->actor, call.value(u"message"_s));
        if (!rejected)
            return fail(rejected.error());
        Answer answer;
        answer.json.insert(u"rejected"_s, *id);
        answer.text = tr("Proposal %1 waits no more. The mappings are as they were.").arg(*id) + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsProposalsCommand()
{
    return std::make_unique<MappingsProposalsCommand>();
}

std::unique_ptr<Command> makeMappingsApproveCommand()
{
    return std::make_unique<MappingsApproveCommand>();
}

std::unique_ptr<Command> makeMappingsRejectCommand()
{
    return std::make_unique<MappingsRejectCommand>();
}

} // namespace Ledgerbridge::Cli
