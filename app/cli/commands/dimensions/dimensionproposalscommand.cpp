// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "dimensionvalues.h"
#include "jsonvalues.h"
#include "stepanswer.h"
#include "texttable.h"

#include <QJsonArray>

#include <limits>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> valueProposalFrom(const QString &word)
{
    return numberFrom(word, 1, std::numeric_limits<qint64>::max(),
        QCoreApplication::translate("DimensionProposalsCommand",
            "\"%1\" is no proposal. Give its number, as \"dimensions proposals\" shows it."));
}

QJsonObject proposalJson(const DimensionProposal &proposal)
{
    return {{u"id"_s, proposal.id}, {u"dimension"_s, proposal.dimension}, {u"code"_s, proposal.code},
        {u"name"_s, proposal.name}, {u"company"_s, proposal.companyName}, {u"list"_s, proposal.listName},
        {u"concurCode"_s, proposal.itemCode}, {u"state"_s, toString(proposal.state)},
        {u"proposedAt"_s, timeJson(proposal.proposedAt)}, {u"proposedBy"_s, proposal.proposedBy},
        {u"decidedAt"_s, timeJson(proposal.decidedAt)}, {u"decidedBy"_s, proposal.decidedBy},
        {u"reason"_s, proposal.reason}, {u"trouble"_s, proposal.trouble}};
}

class DimensionProposalsCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(DimensionProposalsCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"dimensions proposals"_s, {},
            tr("Values that only Concur has and that NAV might be given (dimensions.toNav), oldest first."), 0, 0,
            {QCommandLineOption(u"all"_s, tr("Also those that are made, turned down or void."))}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto proposals = Services::dimensionProposals((*workspace)->database(), call.isSet(u"all"_s));
        if (!proposals)
            return fail(proposals.error());
        TextTable table({u'>' + tr("Proposal"), tr("Dimension"), tr("Code"), tr("Name"), tr("Company"), tr("State"),
            tr("What happened")});
        QJsonArray items;
        for (const DimensionProposal &proposal : *proposals) {
            items.append(proposalJson(proposal));
            table.add({QString::number(proposal.id), proposal.dimension, proposal.code, proposal.name,
                proposal.companyName, proposalStateTitle(proposal.state),
                proposal.trouble.isEmpty() ? proposal.reason : proposal.trouble});
        }
        Answer answer;
        answer.json.insert(u"proposals"_s, items);
        answer.text = table.isEmpty() ? tr("Concur has no value that NAV might be given.") + u'\n' : table.toString();
        return answer;
    }
};

class DimensionApproveCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(DimensionApproveCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"dimensions approve"_s, u"ID"_s,
            tr("Lets a proposed value into NAV: the next run makes it where the connection can, else it is a task."), 1,
            1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto id = valueProposalFrom(call.arguments.first());
        if (!id)
            return fail(id.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto approval = Services::approveDimension(**workspace, *id, call.surroundings->actor);
        if (!approval)
            return fail(approval.error());
        Answer answer;
        answer.json.insert(u"approved"_s, proposalJson(approval->proposal));
        answer.json.insert(u"madeByRun"_s, approval->isMadeByRun);
        answer.text = approval->isMadeByRun
            ? tr("Proposal %1 is approved. The next run makes the value in NAV.").arg(*id)
            : tr("Proposal %1 is approved. The connection cannot make values in NAV: enter it there by hand, with the "
                 "line "
                 "that \"dimensions task %1\" gives. The proposal closes once NAV has it.")
                  .arg(*id);
        answer.text += u'\n';
        return answer;
    }
};

class DimensionRejectCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(DimensionRejectCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"dimensions reject"_s, u"ID"_s, tr("Turns a proposed value down; it is not proposed again."), 1, 1,
            {QCommandLineOption(u"reason"_s, tr("Why; stands in the trail."), u"TEXT"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto id = valueProposalFrom(call.arguments.first());
        if (!id)
            return fail(id.error());
        if (call.value(u"reason"_s).trimmed().isEmpty())
            return fail(ErrorCode::Usage, tr("Say why with --reason TEXT; it stands in the trail."));
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rejected =
            Services::rejectDimension(**workspace, *id, call.surroundings->actor, call.value(u"reason"_s));
        if (!rejected)
            return fail(rejected.error());
        Answer answer;
        answer.json.insert(u"rejected"_s, proposalJson(*rejected));
        answer.text = tr("Proposal %1 is turned down. Map the code to a value of NAV's, or to none, so that documents "
                         "with it go on.")
                          .arg(*id)
            + u'\n';
        return answer;
    }
};

class DimensionTaskCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(DimensionTaskCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"dimensions task"_s, u"[ID]"_s,
            tr("What is to be entered in NAV by hand: dimension, code and name with tabs between them, of one proposal "
               "or "
               "of all that are approved."),
            0, 1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const bool isOne = !call.arguments.isEmpty();
        const auto id = isOne ? valueProposalFrom(call.arguments.first()) : Result<qint64>(0);
        if (!id)
            return fail(id.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto proposals = Services::dimensionProposals((*workspace)->database(), isOne);
        if (!proposals)
            return fail(proposals.error());
        Answer answer;
        QJsonArray values;
        for (const DimensionProposal &proposal : *proposals) {
            const bool isMeant = isOne ? proposal.id == *id : proposal.state == DimensionProposal::State::Approved;
            if (!isMeant)
                continue;
            const QString line = Services::dimensionTaskLine(proposal);
            QJsonObject value = proposalJson(proposal);
            value.insert(u"line"_s, line);
            values.append(value);
            answer.text += line + u'\n';
        }
        if (isOne && values.isEmpty())
            return fail(ErrorCode::NotFound,
                tr("There is no proposal %1. See them with \"dimensions proposals --all\".").arg(*id));
        answer.json.insert(u"values"_s, values);
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeDimensionProposalsCommand()
{
    return std::make_unique<DimensionProposalsCommand>();
}

std::unique_ptr<Command> makeDimensionApproveCommand()
{
    return std::make_unique<DimensionApproveCommand>();
}

std::unique_ptr<Command> makeDimensionRejectCommand()
{
    return std::make_unique<DimensionRejectCommand>();
}

std::unique_ptr<Command> makeDimensionTaskCommand()
{
    return std::make_unique<DimensionTaskCommand>();
}

} // namespace Ledgerbridge::Cli
