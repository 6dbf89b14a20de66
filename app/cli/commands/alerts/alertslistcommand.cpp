// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertsoverview.h"
#include "commands.h"
#include "jsonvalues.h"
#include "texttable.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMessages = 50;

QJsonObject channelJson(const Services::AlertChannelRow &row)
{
    return {{u"channel"_s, toString(row.state.channel)}, {u"on"_s, row.isOn}, {u"target"_s, row.target},
        {u"waiting"_s, row.waiting}, {u"lastSentAt"_s, timeJson(row.state.lastSentAt)},
        {u"lastSubject"_s, row.lastSubject}, {u"tries"_s, row.state.tries},
        {u"failedAt"_s, timeJson(row.state.failedAt)}, {u"lastError"_s, row.state.error},
        {u"nextAt"_s, timeJson(row.state.nextTryAt)}};
}

QJsonObject waitingJson(const Store::AlertWaiting &waiting)
{
    return {{u"channel"_s, toString(waiting.channel)}, {u"title"_s, waiting.title}, {u"remedy"_s, waiting.remedy},
        {u"documents"_s, QJsonArray::fromStringList(waiting.documents)}, {u"count"_s, waiting.count},
        {u"since"_s, timeJson(waiting.since)}, {u"waitsFor"_s, Store::toString(waiting.wait)},
        {u"until"_s, timeJson(waiting.until)}};
}

QJsonObject messageJson(const Store::AlertRecord &message)
{
    return {{u"at"_s, timeJson(message.at)}, {u"channel"_s, toString(message.channel)},
        {u"state"_s, message.sent ? u"sent"_s : u"failed"_s}, {u"subject"_s, message.subject},
        {u"matters"_s, message.matters}, {u"error"_s, message.error}};
}

/// What the command shows, read together.
struct Shown final
{
    QList<Services::AlertChannelRow> channels;
    QList<Store::AlertWaiting> waiting;
    QList<Store::AlertRecord> messages;
};

Result<Shown> readShown(Services::Workspace &workspace)
{
    Store::AlertStore store(workspace.database());
    const auto channels = Services::alertChannels(workspace, workspace.database());
    const auto waiting = store.waiting();
    const auto messages = store.messages(shownMessages);
    if (!channels || !waiting || !messages)
        return fail(!channels ? channels.error() : !waiting ? waiting.error() : messages.error());
    return Shown{*channels, *waiting, *messages};
}

class AlertsListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(AlertsListCommand)

public:
    Synopsis synopsis() const override
    {
        return {
            u"alerts list"_s, {}, tr("What people were told, what waits to be told, and what could not be."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto shown = readShown(**workspace);
        if (!shown)
            return fail(shown.error());
        Answer answer;
        QJsonArray channels;
        for (const Services::AlertChannelRow &row : shown->channels) {
            channels.append(channelJson(row));
            if (row.state.tries > 0)
                answer.exitCode = NeedsPerson;
        }
        QJsonArray waiting;
        for (const Store::AlertWaiting &each : shown->waiting)
            waiting.append(waitingJson(each));
        QJsonArray messages;
        for (const Store::AlertRecord &each : shown->messages)
            messages.append(messageJson(each));
        answer.json = {{u"channels"_s, channels}, {u"waiting"_s, waiting}, {u"messages"_s, messages}};
        answer.text = channelsText(shown->channels) + waitingText(shown->waiting) + messagesText(shown->messages);
        return answer;
    }

private:
    static QString moment(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(); }

    static QString channelsText(const QList<Services::AlertChannelRow> &channels)
    {
        TextTable table({tr("Channel"), tr("State"), tr("Leads to"), u'>' + tr("Waiting"), tr("Last sent"),
            u'>' + tr("Failures"), tr("Next attempt"), tr("What happened")});
        for (const Services::AlertChannelRow &row : channels)
            table.add({alertChannelTitle(row.state.channel), row.isOn ? tr("on") : tr("off"), row.target,
                QString::number(row.waiting), moment(row.state.lastSentAt), QString::number(row.state.tries),
                moment(row.state.nextTryAt), row.state.error});
        return table.toString();
    }

    static QString waitText(AlertDecision::Wait wait)
    {
        return wait == AlertDecision::Wait::Quiet  ? tr("quiet hours")
            : wait == AlertDecision::Wait::BackOff ? tr("the channel to be tried again")
                                                   : tr("the next message");
    }

    static QString waitingText(const QList<Store::AlertWaiting> &waiting)
    {
        if (waiting.isEmpty())
            return u'\n' + tr("Nothing waits to be told.") + u'\n';
        TextTable table(
            {tr("Channel"), tr("What waits"), u'>' + tr("Count"), tr("Documents"), tr("Waits for"), tr("Until")});
        for (const Store::AlertWaiting &each : waiting)
            table.add({alertChannelTitle(each.channel), each.title, QString::number(each.count),
                each.documents.join(u' '), waitText(each.wait), moment(each.until)});
        return u'\n' + table.toString();
    }

    static QString messagesText(const QList<Store::AlertRecord> &messages)
    {
        if (messages.isEmpty())
            return u'\n' + tr("Nothing was told yet.") + u'\n';
        TextTable table({tr("When"), tr("Channel"), tr("Outcome"), tr("Message"), tr("What happened")});
        for (const Store::AlertRecord &each : messages)
            table.add({moment(each.at), alertChannelTitle(each.channel), each.sent ? tr("sent") : tr("failed"),
                each.subject, each.error});
        return u'\n' + table.toString();
    }
};

} // namespace

std::unique_ptr<Command> makeAlertsListCommand()
{
    return std::make_unique<AlertsListCommand>();
}

} // namespace Ledgerbridge::Cli
