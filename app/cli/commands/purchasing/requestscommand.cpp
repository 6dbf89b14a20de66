// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "purchasing.h"
#include "texttable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject requestJson(const FollowedRequest &request)
{
    return {{u"request"_s, request.id}, {u"row"_s, request.row}, {u"number"_s, request.number},
        {u"description"_s, request.description}, {u"queueStatus"_s, request.queueStatus},
        {u"workflowStatus"_s, request.workflowStatus}, {u"orders"_s, QJsonArray::fromStringList(request.orderNumbers)},
        {u"exceptions"_s, QJsonArray::fromStringList(request.exceptions)}, {u"readAt"_s, timeJson(request.readAt)},
        {u"madeBy"_s, request.madeBy}, {u"madeAt"_s, timeJson(request.madeAt)}, {u"supersedes"_s, request.supersedes},
        {u"supersededBy"_s, request.supersededBy}, {u"followed"_s, request.isFollowed},
        {u"uncertain"_s, request.isUncertain}};
}

QString nameOf(const FollowedRequest &request)
{
    return request.id.isEmpty() ? u"#%1"_s.arg(request.row) : request.id;
}

Result<NewRequest> readInput(const QString &name)
{
    constexpr qint64 largest = 1024 * 1024;
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(0, QIODevice::ReadOnly, QFileDevice::DontCloseHandle)
                                       : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Requests", "%1 cannot be read: %2").arg(name, file.errorString()));
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return fail(
            ErrorCode::InvalidInput, QCoreApplication::translate("Requests", "%1 is no purchase request.").arg(name));
    return Services::readNewRequest(bytes);
}

class RequestsListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(RequestsListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"requests list"_s, {}, tr("Purchase requests that were made here or are followed."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto requests = Services::Purchasing(**workspace).requests();
        if (!requests)
            return fail(requests.error());
        Answer answer;
        QJsonArray items;
        TextTable table({tr("Request"), tr("Number"), tr("State"), tr("Orders"), tr("Description")});
        for (const FollowedRequest &request : *requests) {
            items.append(requestJson(request));
            table.add({nameOf(request), request.number, requestStateTitle(request), request.orderNumbers.join(u", "_s),
                request.description});
            if (request.isUncertain || request.queueStatus == u"CREATE_FAILED")
                answer.exitCode = NeedsPerson;
        }
        answer.json.insert(u"requests"_s, items);
        answer.text = table.isEmpty() ? tr("No purchase request is followed.") + u'\n' : table.toString();
        return answer;
    }
};

class RequestsShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RequestsShowCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"requests show"_s, u"ID"_s, tr("One purchase request: where it stands, and what was sent."), 1, 1,
            {QCommandLineOption(u"now"_s, tr("Asks Concur first."))}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const QString name = call.arguments.constFirst();
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        Services::Purchasing purchasing(**workspace);
        const auto known = purchasing.request(name);
        if (!known)
            co_return fail(known.error());
        if (call.isSet(u"now"_s) && !known->id.isEmpty()) {
            const auto systems = Services::LiveSystems::make(**workspace);
            if (!systems)
                co_return fail(systems.error());
            Sync::RequestCreation creation((*systems)->engineSetup(), call.surroundings->actor);
            const Result<void> refreshed = co_await creation.refresh(known->id);
            if (!refreshed)
                co_return fail(refreshed.error());
        }
        co_return shown(purchasing, name);
    }

private:
    static Result<Answer> shown(Services::Purchasing &purchasing, const QString &name)
    {
        const auto request = purchasing.request(name);
        if (!request)
            return fail(request.error());
        const auto body = purchasing.body(*request);
        if (!body)
            return fail(body.error());
        Answer answer;
        answer.json = requestJson(*request);
        answer.json.insert(u"sent"_s, QJsonDocument::fromJson(body->toUtf8()).object());
        answer.text = tr("%1: %2").arg(nameOf(*request), requestStateTitle(*request)) + u'\n';
        if (!request->orderNumbers.isEmpty())
            answer.text += tr("Orders: %1").arg(request->orderNumbers.join(u", "_s)) + u'\n';
        for (const QString &exception : request->exceptions)
            answer.text += exception + u'\n';
        if (request->isUncertain || request->queueStatus == u"CREATE_FAILED")
            answer.exitCode = NeedsPerson;
        return answer;
    }
};

enum class Making { New, Superseding };

/// `requests create` and `requests supersede` differ in what the new one takes the place of.
class RequestsCreateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RequestsCreateCommand)

public:
    explicit RequestsCreateCommand(Making making)
        : m_making(making)
    {
    }

    Synopsis synopsis() const override
    {
        const QList<QCommandLineOption> options{
            QCommandLineOption(u"dry-run"_s, tr("Checks it and shows what would be sent; sends nothing."))};
        if (m_making == Making::New)
            return {u"requests create"_s, u"FILE|-"_s, tr("Creates a purchase request in Concur from JSON."), 1, 1,
                options};
        return {u"requests supersede"_s, u"ID FILE|-"_s,
            tr("Creates a purchase request that takes the place of an older one."), 2, 2, options};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const auto request = readInput(call.arguments.constLast());
        if (!request)
            co_return fail(request.error());
        const QString older = m_making == Making::Superseding ? call.arguments.constFirst() : QString();
        if (call.isSet(u"dry-run"_s))
            co_return tried(call, **workspace, *request, older);
        const auto systems = Services::LiveSystems::make(**workspace);
        if (!systems)
            co_return fail(systems.error());
        QObject stopper;
        Services::LiveSystems *live = systems->get();
        call.surroundings->onStop(&stopper, [live] { live->abort(); });
        Sync::RequestCreation creation((*systems)->engineSetup(), call.surroundings->actor);
        const Result<Sync::CreationOutcome> made = co_await creation.create(*request, older);
        if (!made)
            co_return fail(made.error());
        co_return answerFor(*made);
    }

private:
    static Result<Answer> tried(
        const Call &call, Services::Workspace &workspace, const NewRequest &request, const QString &older)
    {
        const auto setup = Services::offlineSetup(workspace);
        if (!setup)
            return fail(setup.error());
        Sync::RequestCreation creation(*setup, call.surroundings->actor);
        const Result<NewRequest> whole =
            older.isEmpty() ? Result<NewRequest>(request) : creation.superseding(request, older);
        if (!whole)
            return fail(whole.error());
        const auto faults = creation.check(*whole);
        if (!faults)
            return fail(faults.error());
        const QByteArray body = Services::newRequestJson(*whole);
        Answer answer;
        answer.json = {{u"dryRun"_s, true}, {u"errors"_s, Services::requestFaultsJson(*faults)},
            {u"body"_s, QJsonDocument::fromJson(body).object()}, {u"total"_s, amountJson(whole->total())}};
        for (const RequestFault &fault : *faults)
            answer.text += requestFaultSentence(fault) + u'\n';
        answer.text += QString::fromUtf8(body) + u'\n';
        answer.exitCode = faults->isEmpty() ? Done : Failed;
        return answer;
    }

    static Answer answerFor(const Sync::CreationOutcome &made)
    {
        Answer answer;
        answer.json = {{u"request"_s, made.requestId}, {u"errors"_s, Services::requestFaultsJson(made.faults)},
            {u"uncertain"_s, made.isUncertain}, {u"message"_s, made.message}};
        if (made.faults.isEmpty())
            answer.text = made.message + u'\n';
        for (const RequestFault &fault : made.faults)
            answer.text += requestFaultSentence(fault) + u'\n';
        if (!made.faults.isEmpty())
            answer.exitCode = Failed;
        else if (made.isUncertain)
            answer.exitCode = NeedsPerson;
        return answer;
    }

    Making m_making;
};

class RequestsGiveUpCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(RequestsGiveUpCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"requests give-up"_s, u"ID"_s,
            tr("Says that a request without an answer is not in Concur; ID is #row of \"requests list\"."), 1, 1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto given =
            Services::Purchasing(**workspace).giveUp(call.arguments.constFirst(), call.surroundings->actor);
        if (!given)
            return fail(given.error());
        Answer answer;
        answer.json.insert(u"givenUp"_s, call.arguments.constFirst());
        answer.text = *given + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeRequestsListCommand()
{
    return std::make_unique<RequestsListCommand>();
}

std::unique_ptr<Command> makeRequestsShowCommand()
{
    return std::make_unique<RequestsShowCommand>();
}

std::unique_ptr<Command> makeRequestsCreateCommand()
{
    return std::make_unique<RequestsCreateCommand>(Making::New);
}

std::unique_ptr<Command> makeRequestsSupersedeCommand()
{
    return std::make_unique<RequestsCreateCommand>(Making::Superseding);
}

std::unique_ptr<Command> makeRequestsGiveUpCommand()
{
    return std::make_unique<RequestsGiveUpCommand>();
}

} // namespace Ledgerbridge::Cli
