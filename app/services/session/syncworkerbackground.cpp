// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "processowner.h"
#include "subscriptioncare.h"
#include "syncworker.h"

namespace Ledgerbridge::Services {

namespace {

QString upkeepSentence(const Webhooks::UpkeepOutcome &outcome)
{
    QStringList texts{SyncWorker::tr("%n subscription(s) made", nullptr, outcome.made),
        SyncWorker::tr("%n renewed", nullptr, outcome.renewed),
        SyncWorker::tr("%n taken off", nullptr, outcome.removed)};
    QString text = texts.join(QStringLiteral(", ")) + u'.';
    if (!outcome.problems.isEmpty())
        text += u'\n' + outcome.problems.join(u'\n');
    return text;
}

} // namespace

void SyncWorker::startUnattended(const WebhookOverrides &webhooks)
{
    m_webhooks = webhooks;
    m_unattended =
        std::make_unique<UnattendedWork>(*this, UnattendedWork::Options{webhooks, processOwner(), &hasEnded});
    connect(m_unattended.get(), &UnattendedWork::stateChanged, this, &SyncWorker::unattendedChanged);
    m_unattended->begin();
}

void SyncWorker::stopUnattended()
{
    if (m_unattended)
        m_unattended->end();
}

Workspace *SyncWorker::openedWorkspace()
{
    const auto opened = workspace();
    return opened ? *opened : nullptr;
}

void SyncWorker::startRun(const QString &actor)
{
    Sync::SyncOptions options;
    options.actor = actor;
    sync(ownRunTicket, options);
}

void SyncWorker::startUpkeep(const WebhookSetup &setup)
{
    m_busy = true;
    // The task keeps itself alive until it ends; the background work is told.
    [[maybe_unused]] const auto task = ownUpkeepTask(setup);
}

QCoro::Task<Result<Webhooks::UpkeepOutcome>> SyncWorker::upkeep(WebhookSetup setup, QString actor, bool isEager)
{
    const auto live = systems();
    if (!live)
        co_return fail(live.error());
    Workspace *place = m_workspace.get();
    LiveSystems *signedIn = *live;
    m_isKeeping = true;
    const Result<Webhooks::UpkeepOutcome> outcome =
        co_await careForSubscriptions(place, signedIn, setup, actor, isEager);
    m_isKeeping = false;
    co_return outcome;
}

QCoro::Task<void> SyncWorker::ownUpkeepTask(WebhookSetup setup)
{
    // Without an address and without a trace of subscriptions neither system is asked.
    const auto rows = subscriptionList(*m_workspace);
    const bool isNeeded = !setup.publicUrl.isEmpty() || !rows || !rows->isEmpty();
    Result<Webhooks::UpkeepOutcome> outcome = Webhooks::UpkeepOutcome();
    if (isNeeded)
        outcome = co_await upkeep(setup, QStringLiteral("Ledgerbridge"), false);
    m_busy = false;
    if (m_unattended)
        QMetaObject::invokeMethod(
            m_unattended.get(), [this, outcome] { m_unattended->upkeepEnded(outcome); }, Qt::QueuedConnection);
    if (isNeeded)
        Q_EMIT recordsChanged();
    if (!isBusy())
        Q_EMIT idle();
}

void SyncWorker::renewSubscriptions(quint64 ticket, bool remove)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = renewTask(ticket, remove);
    }
}

QCoro::Task<void> SyncWorker::renewTask(quint64 ticket, bool remove)
{
    const auto opened = workspace();
    auto setup = opened ? webhookSetup(**opened, m_webhooks, m_actor) : Result<WebhookSetup>(fail(opened.error()));
    if (!setup) {
        end(ticket, {setup.error(), setup.error().message, {}});
        co_return;
    }
    if (remove)
        setup->publicUrl.clear();
    const Result<Webhooks::UpkeepOutcome> outcome = co_await upkeep(*setup, m_actor, true);
    end(ticket,
        outcome ? CommandResult{{}, upkeepSentence(*outcome), {}}
                : CommandResult{outcome.error(), outcome.error().message, {}});
}

} // namespace Ledgerbridge::Services
