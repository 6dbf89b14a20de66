// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "subscriptioncare.h"
#include "texttable.h"

#include <QJsonArray>
#include <QLocale>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Subscription &row)
{
    QJsonObject json{{u"id"_s, row.id}, {u"endpoint"_s, row.endpoint}, {u"state"_s, toString(row.state)},
        {u"expiry"_s, timeJson(row.expiresAt)}, {u"lastDelivery"_s, timeJson(row.lastDeliveryAt)},
        {u"checkedAt"_s, timeJson(row.checkedAt)}, {u"error"_s, row.error}};
    if (row.system == NoticeSystem::Concur) {
        json.insert(u"topic"_s, row.subject);
        json.insert(u"datacentre"_s, row.place);
    } else {
        json.insert(u"resource"_s, row.subject);
        json.insert(u"company"_s, row.placeName);
    }
    return json;
}

Answer answerFor(const QList<Subscription> &rows)
{
    Answer answer;
    QJsonArray concur;
    QJsonArray nav;
    TextTable table({QCoreApplication::translate("Subscriptions", "System"),
        QCoreApplication::translate("Subscriptions", "Of"), QCoreApplication::translate("Subscriptions", "Tells of"),
        QCoreApplication::translate("Subscriptions", "State"), QCoreApplication::translate("Subscriptions", "Until"),
        QCoreApplication::translate("Subscriptions", "Last message")});
    bool isAllFine = true;
    for (const Subscription &row : rows) {
        (row.system == NoticeSystem::Concur ? concur : nav).append(toJson(row));
        isAllFine = isAllFine && row.state == Subscription::State::Active && row.error.isEmpty();
        const auto text = [](const QDateTime &moment) {
            return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : u"–"_s;
        };
        table.add({row.system == NoticeSystem::Concur ? u"Concur"_s : u"NAV"_s, row.placeName, row.subject,
            subscriptionStateTitle(row.state), text(row.expiresAt), text(row.lastDeliveryAt)});
        if (!row.error.isEmpty())
            answer.trouble += row.error + u'\n';
    }
    answer.json = {{u"concur"_s, concur}, {u"nav"_s, nav}};
    answer.text = rows.isEmpty() ? QCoreApplication::translate("Subscriptions", "There are no subscriptions.\n")
                                 : table.toString();
    answer.exitCode = isAllFine ? Done : NeedsPerson;
    return answer;
}

class SubscriptionsListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionsListCommand)

public:
    Synopsis synopsis() const override
    {
        return {
            u"subscriptions list"_s, {}, tr("What Concur and NAV tell by themselves, as it was seen last."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto rows = Services::subscriptionList(**workspace);
        return rows ? Result<Answer>(answerFor(*rows)) : fail(rows.error());
    }
};

/// `renew` and `remove` differ in what is wanted.
class SubscriptionsChangeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionsChangeCommand)

public:
    explicit SubscriptionsChangeCommand(bool removes)
        : m_removes(removes)
    {
    }

    Synopsis synopsis() const override
    {
        if (m_removes)
            return {u"subscriptions remove"_s, {}, tr("Takes our subscriptions off in both systems."), 0, 0, {}};
        return {u"subscriptions renew"_s, {}, tr("Makes and renews the subscriptions in both systems now."), 0, 0, {}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        Services::Workspace *place = workspace->get();
        if (!m_removes && place->setting(u"webhook.publicUrl"_s).isEmpty()) {
            co_return fail(ErrorCode::InvalidInput,
                tr("There is no public address to subscribe with. Set webhook.publicUrl to the address under which the "
                   "internet reaches the listener."));
        }
        const QString actor = call.surroundings->actor;
        const bool removes = m_removes;
        const auto outcome = co_await Services::renewSubscriptions(place, actor, removes);
        if (!outcome)
            co_return fail(outcome.error());
        const auto rows = Services::subscriptionList(*place);
        if (!rows)
            co_return fail(rows.error());
        Answer answer = answerFor(*rows);
        for (const QString &problem : outcome->problems) {
            if (!answer.trouble.contains(problem))
                answer.trouble += problem + u'\n';
            answer.exitCode = worseExit(answer.exitCode, NeedsPerson);
        }
        answer.json.insert(u"made"_s, outcome->made);
        answer.json.insert(u"renewed"_s, outcome->renewed);
        answer.json.insert(u"removed"_s, outcome->removed);
        answer.json.insert(u"foreign"_s, outcome->foreign);
        co_return answer;
    }

private:
    bool m_removes;
};

} // namespace

std::unique_ptr<Command> makeSubscriptionsListCommand()
{
    return std::make_unique<SubscriptionsListCommand>();
}

std::unique_ptr<Command> makeSubscriptionsRenewCommand()
{
    return std::make_unique<SubscriptionsChangeCommand>(false);
}

std::unique_ptr<Command> makeSubscriptionsRemoveCommand()
{
    return std::make_unique<SubscriptionsChangeCommand>(true);
}

} // namespace Ledgerbridge::Cli
