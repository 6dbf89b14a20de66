// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "syncworker.h"

#include "vendorcommands.h"

namespace Ledgerbridge::Services {

namespace {

CommandResult vendorAnswer(const Result<VendorOutcome> &outcome)
{
    if (!outcome)
        return {outcome.error(), outcome.error().message, {}};
    return {{}, outcome->message,
        {{QStringLiteral("request"), outcome->request.id}, {QStringLiteral("state"), toString(outcome->request.state)},
            {QStringLiteral("source"), outcome->request.source}, {QStringLiteral("number"), outcome->request.number}}};
}

} // namespace

QString exchangeSentence(const RunSummary &summary)
{
    if (summary.cancelled)
        return SyncWorker::tr("Cancelled. The next run goes on from here.");
    const ExchangeCounts &vendors = summary.vendors;
    const ExchangeCounts &dimensions = summary.dimensions;
    QString text = summary.dryRun
        ? SyncWorker::tr("Compared, nothing was sent. To Concur would go: %1 vendor(s), %2 dimension value(s)")
        : SyncWorker::tr("Brought to Concur: %1 vendor(s), %2 dimension value(s)");
    text = text.arg(vendors.toConcur).arg(dimensions.toConcur);
    if (vendors.proposed + dimensions.proposed > 0)
        text = SyncWorker::tr("%1. Proposed for NAV: %2").arg(text).arg(vendors.proposed + dimensions.proposed);
    if (vendors.toNav + dimensions.toNav > 0)
        text = SyncWorker::tr("%1. Made in NAV: %2").arg(text).arg(vendors.toNav + dimensions.toNav);
    if (vendors.conflicts + dimensions.conflicts > 0)
        text = SyncWorker::tr("%1. Conflicts: %2").arg(text).arg(vendors.conflicts + dimensions.conflicts);
    return summary.problems.isEmpty() ? text + u'.'
                                      : SyncWorker::tr("%1. Stopped half-way: %2").arg(text, summary.problems.first());
}

void SyncWorker::vendorForm(const QString &document)
{
    const auto opened = workspace();
    auto setup = opened ? offlineSetup(**opened) : Result<Sync::EngineSetup>(fail(opened.error()));
    // The clients belong to what is under way; the form does without Concur's record then.
    if (setup && !m_busy)
        if (const auto live = systems())
            setup = (*live)->engineSetup();
    if (!setup) {
        Q_EMIT vendorFormFailed(setup.error());
        return;
    }
    // The task keeps itself alive until it ends.
    [[maybe_unused]] const auto task = vendorFormTask(document, *setup);
}

QCoro::Task<void> SyncWorker::vendorFormTask(QString document, Sync::EngineSetup setup)
{
    const bool uses = setup.vendors != nullptr;
    m_busy = m_busy || uses;
    const Result<VendorForm> form = co_await Services::vendorForm(setup, document);
    if (form)
        Q_EMIT vendorFormReady(*form);
    else
        Q_EMIT vendorFormFailed(form.error());
    if (uses) {
        m_busy = false;
        if (!isBusy())
            Q_EMIT idle();
    }
}

void SyncWorker::createVendor(quint64 ticket, const VendorForm &form)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = createVendorTask(ticket, form);
    }
}

QCoro::Task<void> SyncWorker::createVendorTask(quint64 ticket, VendorForm form)
{
    const auto live = systems();
    if (!live) {
        end(ticket, {live.error(), live.error().message, {}});
        co_return;
    }
    const Sync::EngineSetup setup = (*live)->engineSetup();
    const Result<VendorOutcome> outcome = co_await requestVendor(m_workspace.get(), setup, form, m_actor);
    end(ticket, vendorAnswer(outcome));
}

void SyncWorker::decideVendor(quint64 ticket, qint64 request, bool approve, const QString &words)
{
    if (!approve) {
        local(ticket, [request, words, actor = m_actor](Workspace &workspace) -> Result<LocalAnswer> {
            const auto outcome = rejectVendor(workspace, request, actor, words);
            return outcome ? Result<LocalAnswer>(LocalAnswer{outcome->message, {}}) : fail(outcome.error());
        });
        return;
    }
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = approveVendorTask(ticket, request);
    }
}

QCoro::Task<void> SyncWorker::approveVendorTask(quint64 ticket, qint64 request)
{
    const auto live = systems();
    if (!live) {
        end(ticket, {live.error(), live.error().message, {}});
        co_return;
    }
    const Sync::EngineSetup setup = (*live)->engineSetup();
    const Result<VendorOutcome> outcome = co_await approveVendor(m_workspace.get(), setup, request, m_actor);
    end(ticket, vendorAnswer(outcome));
}

} // namespace Ledgerbridge::Services
