// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertsoverview.h"

#include "alertsetup.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

/// The last message of each channel is among so many.
constexpr int lookedThrough = 500;

QString targetOf(AlertChannel channel, const AlertSetup &setup)
{
    if (channel == AlertChannel::Mail)
        return setup.mailTo.isEmpty()
            ? QString()
            : QCoreApplication::translate("AlertsOverview", "%1 by %2").arg(setup.mailTo, setup.mailServer);
    if (channel == AlertChannel::Webhook && setup.channels.contains(channel))
        return setup.webhook == Alerts::WebhookKind::Slack ? u"Slack"_s : u"Teams"_s;
    return {};
}

QString shortMoment(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

Result<QList<AlertChannelRow>> alertChannels(Workspace &workspace, Store::Database &database)
{
    Store::AlertStore store(database);
    const auto setup = alertSetup(workspace);
    const auto states = store.states();
    const auto waiting = store.waiting();
    const auto messages = store.messages(lookedThrough);
    if (!setup || !states || !waiting || !messages)
        return fail(!setup ? setup.error() : !states ? states.error() : !waiting ? waiting.error() : messages.error());
    QList<AlertChannelRow> rows;
    for (const Store::AlertChannelState &state : *states) {
        AlertChannelRow row;
        row.state = state;
        row.isOn = setup->channels.contains(state.channel);
        row.target = targetOf(state.channel, *setup);
        row.waiting = int(std::count_if(waiting->begin(), waiting->end(),
            [&state](const Store::AlertWaiting &each) { return each.channel == state.channel; }));
        const auto last = std::find_if(messages->begin(), messages->end(),
            [&state](const Store::AlertRecord &each) { return each.channel == state.channel && each.sent; });
        row.lastSubject = last == messages->end() ? QString() : last->subject;
        rows.append(row);
    }
    return rows;
}

QList<Finding> alertFindings(Store::Database &database)
{
    QList<Finding> findings;
    const auto states = Store::AlertStore(database).states();
    if (!states)
        return {Finding{u"alertFailed"_s, Finding::Severity::Warning, states.error().message, {}}};
    for (const Store::AlertChannelState &state : *states) {
        if (state.tries == 0)
            continue;
        const QString text = QCoreApplication::translate(
            "AlertsOverview", "Alerts do not get through (%1), after %n attempt(s): %2", nullptr, state.tries)
                                 .arg(alertChannelTitle(state.channel), state.error);
        const QString remedy = QCoreApplication::translate(
            "AlertsOverview", "The next attempt is at %1. To try at once, send a test on the page Connections.")
                                   .arg(shortMoment(state.nextTryAt));
        findings.append({u"alertFailed"_s, Finding::Severity::Warning, text, remedy});
    }
    return findings;
}

} // namespace Ledgerbridge::Services
