// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "livesystems.h"
#include "texttable.h"
#include "vendoranswer.h"
#include "vendorrequeststore.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class VendorRequestsCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(VendorRequestsCommand)

public:
    Synopsis synopsis() const override
    {
        return {
            u"vendors requests"_s, {}, tr("Vendors on their way into NAV, and what became of earlier ones."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto requests = Store::VendorRequestStore((*workspace)->database()).list({});
        if (!requests)
            return fail(requests.error());
        Answer answer;
        QJsonArray items;
        TextTable table({tr("Request"), tr("Concur"), tr("Name"), tr("State"), tr("In NAV"), tr("Prepared by")});
        for (const VendorRequest &request : *requests) {
            items.append(toJson(request));
            table.add({QString::number(request.id), request.source, request.draft.displayName,
                vendorRequestStateTitle(request.state), request.number, request.preparedBy});
        }
        answer.json.insert(u"items"_s, items);
        answer.text = table.isEmpty() ? tr("No vendor was asked for.") + u'\n' : table.toString();
        return answer;
    }
};

Result<qint64> requestNumber(const Call &call)
{
    bool isNumber = false;
    const qint64 number = call.arguments.constFirst().toLongLong(&isNumber);
    return isNumber ? Result<qint64>(number)
                    : fail(ErrorCode::Usage,
                        VendorRequestsCommand::tr("\"%1\" is no number of a request. See them with \"vendors "
                                                  "requests\".")
                            .arg(call.arguments.constFirst()));
}

class VendorApproveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VendorApproveCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"vendors approve"_s, u"REQUEST"_s, tr("Lets a vendor through: it is made in NAV."), 1, 1, {}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto number = requestNumber(call);
        if (!number)
            co_return fail(number.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const auto systems = Services::LiveSystems::make(**workspace);
        if (!systems)
            co_return fail(systems.error());
        QObject stopper;
        Services::LiveSystems *live = systems->get();
        call.surroundings->onStop(&stopper, [live] { live->abort(); });
        const Sync::EngineSetup setup = live->engineSetup();
        const auto outcome =
            co_await Services::approveVendor(workspace->get(), setup, *number, call.surroundings->actor);
        if (!outcome)
            co_return fail(outcome.error());
        co_return answerFor(*outcome);
    }
};

class VendorRejectCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(VendorRejectCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"vendors reject"_s, u"REQUEST"_s, tr("Turns a vendor down."), 1, 1,
            {QCommandLineOption(u"reason"_s, tr("Why; it stands in the trail."), u"TEXT"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto number = requestNumber(call);
        if (!number)
            return fail(number.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto outcome =
            Services::rejectVendor(**workspace, *number, call.surroundings->actor, call.value(u"reason"_s));
        return outcome ? Result<Answer>(answerFor(*outcome)) : fail(outcome.error());
    }
};

} // namespace

std::unique_ptr<Command> makeVendorRequestsCommand()
{
    return std::make_unique<VendorRequestsCommand>();
}

std::unique_ptr<Command> makeVendorApproveCommand()
{
    return std::make_unique<VendorApproveCommand>();
}

std::unique_ptr<Command> makeVendorRejectCommand()
{
    return std::make_unique<VendorRejectCommand>();
}

} // namespace Ledgerbridge::Cli
