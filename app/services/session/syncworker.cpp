// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "syncworker.h"

#include "runnotices.h"

#include "concursession.h"
#include "connecting.h"
#include "localcommands.h"
#include "monthlook.h"
#include "outcometext.h"
#include "selecteddocuments.h"
#include "wake.h"

#include <QTimer>

namespace Ledgerbridge::Services {

namespace {

/// How long what waits for the end of quiet hours, or for a channel to be tried again, may wait longer.
constexpr std::chrono::minutes alertPulse{5};

CommandResult failure(const Error &error)
{
    return {error, error.message, {}};
}

QString replaySentence(const RunSummary &summary)
{
    QStringList texts{SyncWorker::tr("%n call(s) to Concur still wait.", nullptr, summary.replay.waiting)};
    return (texts + summary.notices + summary.problems).join(u' ');
}

} // namespace

QString runSentence(const RunSummary &summary)
{
    const RunCounts &counts = summary.documents;
    if (summary.cancelled)
        return SyncWorker::tr(
            "Cancelled after %n document(s) posted. The next run goes on from here.", nullptr, counts.posted);
    QString text = summary.dryRun ? SyncWorker::tr("Dry run: %n document(s) would be posted", nullptr, counts.posted)
                                  : SyncWorker::tr("%n document(s) posted", nullptr, counts.posted);
    if (counts.held > 0)
        text = SyncWorker::tr("%1, %2 held").arg(text).arg(counts.held);
    if (counts.inDoubt > 0)
        text = SyncWorker::tr("%1, %2 in doubt").arg(text).arg(counts.inDoubt);
    if (counts.awaitingApproval > 0)
        text = SyncWorker::tr("%1, %2 awaiting approval").arg(text).arg(counts.awaitingApproval);
    if (counts.changedAfterPosting > 0)
        text = SyncWorker::tr("%1, %2 changed after posting").arg(text).arg(counts.changedAfterPosting);
    if (summary.replay.waiting > 0)
        text = SyncWorker::tr("%1, %2 call(s) to Concur waiting").arg(text).arg(summary.replay.waiting);
    if (!summary.notices.isEmpty())
        text = SyncWorker::tr("%1. Needs you: %2").arg(text, summary.notices.first());
    return summary.problems.isEmpty() ? text
                                      : SyncWorker::tr("%1. Stopped half-way: %2").arg(text, summary.problems.first());
}

SyncWorker::SyncWorker(QString folder, QString actor, PassphraseSource passphrase)
    : m_folder(std::move(folder))
    , m_actor(std::move(actor))
    , m_passphrase(std::move(passphrase))
    , m_alertStop(new AlertStop)
    , m_alertClock(new QTimer(this))
{
    // They go to the sync thread along with the worker.
    m_alertStop->setParent(this);
    m_alertClock->setInterval(alertPulse);
    connect(m_alertClock, &QTimer::timeout, this, [this] {
        if (!isBusy())
            tell({});
    });
}

SyncWorker::~SyncWorker() = default;

Result<Workspace *> SyncWorker::workspace()
{
    if (!m_workspace) {
        auto opened = Workspace::open(m_folder, m_passphrase);
        if (!opened)
            return fail(opened.error());
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

Result<LiveSystems *> SyncWorker::systems()
{
    const auto opened = workspace();
    if (!opened)
        return fail(opened.error());
    // Made anew each time: settings and connections may have changed since.
    m_engine.reset();
    m_systems.reset();
    auto made = LiveSystems::make(**opened);
    if (!made)
        return fail(made.error());
    m_systems = std::move(*made);
    return m_systems.get();
}

void SyncWorker::local(quint64 ticket, const Work &work)
{
    const auto opened = workspace();
    if (!opened) {
        Q_EMIT finished(ticket, failure(opened.error()));
        return;
    }
    const Result<LocalAnswer> done = work(**opened);
    if (done)
        Q_EMIT recordsChanged();
    Q_EMIT finished(ticket, done ? CommandResult{{}, done->message, done->report} : failure(done.error()));
}

bool SyncWorker::begin(quint64 ticket)
{
    if (!m_busy) {
        m_busy = true;
        return true;
    }
    Q_EMIT finished(ticket,
        failure(
            {ErrorCode::WorkspaceLocked, tr("A run is under way. Wait until it has ended, or cancel it."), {}, 0, {}}));
    return false;
}

void SyncWorker::end(quint64 ticket, const CommandResult &result)
{
    m_busy = false;
    Q_EMIT recordsChanged();
    Q_EMIT finished(ticket, result);
    if (ticket == ownRunTicket && m_unattended) {
        QMetaObject::invokeMethod(
            m_unattended.get(), [this, error = result.error] { m_unattended->runEnded(error); }, Qt::QueuedConnection);
    }
    if (!isBusy())
        Q_EMIT idle();
}

void SyncWorker::sync(quint64 ticket, const Sync::SyncOptions &options)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = syncTask(ticket, options);
    }
}

void SyncWorker::sendBack(quint64 ticket, const DocumentSelection &selection, const QString &message)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = sendBackTask(ticket, selection, message);
    }
}

void SyncWorker::resolve(quint64 ticket, const QString &document, Sync::ResolveAction action, const QString &reason)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = resolveTask(ticket, document, action, reason);
    }
}

void SyncWorker::createRequest(quint64 ticket, const NewRequest &request, const QString &supersedes)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = createRequestTask(ticket, request, supersedes);
    }
}

void SyncWorker::connectSystem(quint64 ticket, const QJsonObject &input, bool concur)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = connectTask(ticket, input, concur);
    }
}

QCoro::Task<void> SyncWorker::syncTask(quint64 ticket, Sync::SyncOptions options)
{
    const auto live = systems();
    if (!live) {
        end(ticket, failure(live.error()));
        if (!options.dryRun)
            tell(Result<RunSummary>(fail(live.error())));
        co_return;
    }
    m_engine = std::make_unique<Sync::Engine>((*live)->engineSetup());
    connect(m_engine.get(), &Sync::Engine::progressed, this, &SyncWorker::progressed);
    connect(m_engine.get(), &Sync::Engine::recordsChanged, this, &SyncWorker::recordsChanged);
    if (options.actor.isEmpty())
        options.actor = m_actor;
    const QString notices = noticesText(runNotices(*m_workspace, (*live)->concur().tokens().scopes));
    const Result<RunSummary> summary = co_await m_engine->run(options);
    // The person sees how the run ended before anybody is told of it.
    const auto tellThem = [this, dryRun = options.dryRun, replay = options.replayNow](const Result<RunSummary> &run) {
        if (!dryRun)
            tell(replay ? std::nullopt : std::optional(run));
    };
    if (!summary) {
        end(ticket, failure(summary.error()));
        tellThem(summary);
        co_return;
    }
    const bool isExchange = !options.only.isEmpty();
    const QString sentence = options.replayNow ? replaySentence(*summary)
        : isExchange                           ? exchangeSentence(*summary)
                                               : runSentence(*summary);
    // Notices wait for a run that has looked at everything.
    std::optional<Error> failure = summary->failure;
    if (ticket == ownRunTicket && summary->cancelled && !failure)
        failure = Error{ErrorCode::Cancelled, sentence, {}, 0, {}};
    end(ticket, CommandResult{failure, notices.isEmpty() ? sentence : sentence + u'\n' + notices, {}});
    tellThem(summary);
}

AlertMeans SyncWorker::alertMeans()
{
    AlertMeans means;
    means.showOnDesktop = [this](const AlertMessage &message) { Q_EMIT alertRaised(message); };
    means.stop = m_alertStop;
    return means;
}

void SyncWorker::tell(const std::optional<Result<RunSummary>> &run)
{
    // What is not told now is told by the next round: it stands in the workspace.
    if (m_telling || m_alertStop->mark()->load())
        return;
    const auto opened = workspace();
    if (!opened)
        return;
    m_telling = true;
    // The task keeps itself alive until it ends; m_telling tells.
    [[maybe_unused]] const auto task = tellTask(run);
}

QCoro::Task<void> SyncWorker::tellTask(std::optional<Result<RunSummary>> run)
{
    Workspace *place = m_workspace.get();
    const AlertMeans means = alertMeans();
    AlertRound round;
    if (run) {
        const Result<RunSummary> &ended = *run;
        round = co_await tellAlertsAfterRun(place, ended, false, means);
    } else {
        round = co_await tellAlerts(place, means);
    }
    m_telling = false;
    // Failures stand among the notices of the overview from now on.
    if (!round.deliveries.isEmpty() || round.error)
        Q_EMIT recordsChanged();
    if (!isBusy())
        Q_EMIT idle();
}

void SyncWorker::connectAlerts(quint64 ticket, AlertChannel channel, const QJsonObject &input)
{
    local(ticket, [this, channel, input](Workspace &place) -> Result<LocalAnswer> {
        const auto report =
            channel == AlertChannel::Mail ? connectMail(place, input, m_actor) : connectWebhook(place, input, m_actor);
        if (!report)
            return fail(report.error());
        return LocalAnswer{tr("Stored, encrypted. Send a test to see whether it arrives."), *report};
    });
}

void SyncWorker::testAlert(quint64 ticket, AlertChannel channel)
{
    const auto opened = workspace();
    if (!opened || m_telling) {
        const Error busy{
            ErrorCode::WorkspaceLocked, tr("A message is under way. Try again when it has arrived."), {}, 0, {}};
        Q_EMIT finished(ticket, failure(opened ? busy : opened.error()));
        return;
    }
    m_telling = true;
    // The task keeps itself alive until it ends; m_telling tells.
    [[maybe_unused]] const auto task = testTask(ticket, channel);
}

QCoro::Task<void> SyncWorker::testTask(quint64 ticket, AlertChannel channel)
{
    const AlertMeans means = alertMeans();
    Workspace *place = m_workspace.get();
    const Result<QString> answer = co_await sendAlertTest(place, channel, means);
    m_telling = false;
    Q_EMIT finished(ticket,
        answer ? CommandResult{{}, tr("The test message was sent. Answer: %1").arg(*answer), {}}
               : failure(answer.error()));
    Q_EMIT recordsChanged();
    if (!isBusy())
        Q_EMIT idle();
}

void SyncWorker::startAlertClock()
{
    m_alertClock->start();
}

void SyncWorker::stopAlerts()
{
    m_alertClock->stop();
    m_alertStop->stop();
}

QCoro::Task<void> SyncWorker::sendBackTask(quint64 ticket, DocumentSelection selection, QString message)
{
    const auto live = systems();
    const auto documents =
        live ? selectedDocuments(m_workspace->database(), selection) : Result<QStringList>(fail(live.error()));
    if (!documents) {
        end(ticket, failure(documents.error()));
        co_return;
    }
    Sync::PersonCommands commands((*live)->engineSetup(), m_actor);
    const Result<QList<Sync::CommandOutcome>> outcomes = co_await commands.sendBack(*documents, message);
    end(ticket, outcomes ? CommandResult{{}, outcomeText(*outcomes), {}} : failure(outcomes.error()));
}

QCoro::Task<void> SyncWorker::resolveTask(quint64 ticket, QString document, Sync::ResolveAction action, QString reason)
{
    Result<Sync::EngineSetup> setup = Sync::EngineSetup();
    if (action == Sync::ResolveAction::Ignore) {
        const auto opened = workspace();
        setup = opened ? offlineSetup(**opened) : fail(opened.error());
    } else {
        const auto live = systems();
        setup = live ? Result<Sync::EngineSetup>((*live)->engineSetup()) : fail(live.error());
    }
    if (!setup) {
        end(ticket, failure(setup.error()));
        co_return;
    }
    Sync::PersonCommands commands(*setup, m_actor);
    const Result<Sync::CommandOutcome> outcome = co_await commands.resolve(document, action, reason);
    end(ticket, outcome ? CommandResult{{}, outcome->message, {}} : failure(outcome.error()));
}

QCoro::Task<void> SyncWorker::createRequestTask(quint64 ticket, NewRequest request, QString supersedes)
{
    const auto live = systems();
    if (!live) {
        end(ticket, failure(live.error()));
        co_return;
    }
    Sync::RequestCreation creation((*live)->engineSetup(), m_actor);
    const Result<Sync::CreationOutcome> made = co_await creation.create(request, supersedes);
    if (!made) {
        end(ticket, failure(made.error()));
        co_return;
    }
    const QJsonObject report{{QStringLiteral("errors"), requestFaultsJson(made->faults)},
        {QStringLiteral("uncertain"), made->isUncertain}, {QStringLiteral("request"), made->requestId}};
    end(ticket, CommandResult{{}, made->message, report});
}

QCoro::Task<void> SyncWorker::connectTask(quint64 ticket, QJsonObject input, bool concur)
{
    const auto opened = workspace();
    if (!opened) {
        end(ticket, failure(opened.error()));
        co_return;
    }
    Result<QJsonObject> report = QJsonObject();
    m_connecting = concur;
    if (concur) {
        co_await endReceipts();
        report = co_await connectConcur(*opened, input, m_actor);
        if (m_receipts)
            m_receipts->forgetSignIn();
        m_connecting = false;
    } else
        report = co_await connectNav(*opened, input, m_actor);
    end(ticket,
        report ? CommandResult{{}, concur ? tr("Concur is connected.") : tr("NAV is connected."), *report}
               : failure(report.error()));
}

void SyncWorker::fetchReceipt(qint64 recordId, const QString &receiptId)
{
    // The task keeps itself alive until it ends; the signal tells.
    [[maybe_unused]] const auto task = receiptTask(recordId, receiptId);
}

QCoro::Task<void> SyncWorker::receiptTask(qint64 recordId, QString receiptId)
{
    const auto opened = workspace();
    if (!opened || m_connecting) {
        const Error connecting{
            ErrorCode::WorkspaceLocked, tr("Concur is just being connected. Try again in a moment."), {}, 0, {}};
        Q_EMIT receiptFailed(recordId, receiptId, opened ? connecting : opened.error());
        co_return;
    }
    if (!m_receipts)
        m_receipts = std::make_unique<ReceiptDesk>(**opened);
    ++m_fetching;
    const Result<Concur::ImageFile> file = co_await m_receipts->fetch(recordId, receiptId);
    --m_fetching;
    if (file)
        Q_EMIT receiptReady(recordId, receiptId, *file);
    else
        Q_EMIT receiptFailed(recordId, receiptId, file.error());
    if (!isBusy())
        Q_EMIT idle();
}

QCoro::Task<void> SyncWorker::endReceipts()
{
    stopReceipts();
    while (m_fetching > 0) {
        const auto wake = std::make_shared<Wake>();
        QTimer::singleShot(std::chrono::milliseconds(50), this, [wake] { wake->fire(); });
        co_await wake->fired();
    }
}

void SyncWorker::stopReceipts()
{
    if (m_receipts)
        m_receipts->abort();
}

void SyncWorker::cancel()
{
    if (m_engine)
        m_engine->cancel();
    if (m_month)
        m_month->cancel();
    if (m_isKeeping)
        m_systems->abort();
}

void SyncWorker::close()
{
    m_unattended.reset();
    m_receipts.reset();
    m_engine.reset();
    m_systems.reset();
    m_workspace.reset();
}

} // namespace Ledgerbridge::Services
