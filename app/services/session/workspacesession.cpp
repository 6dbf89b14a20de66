// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workspacesession.h"

#include "controlsreading.h"
#include "localcommands.h"
#include "mappingchanges.h"
#include "mappingproposals.h"
#include "mappingsheetfile.h"
#include "mappingstore.h"
#include "mappingworker.h"
#include "outcometext.h"
#include "platform.h"
#include "readworker.h"
#include "selecteddocuments.h"
#include "sheetfile.h"
#include "syncworker.h"
#include "trailcheck.h"
#include "trialfile.h"

#include <QDeadlineTimer>
#include <QJsonArray>

#include <atomic>

namespace Ledgerbridge::Services {

namespace {

/// A source whose request is a function.
template<typename Base, typename Query>
class FunctionSource final : public Base
{
public:
    std::function<void(const Query &, quint64)> ask;
    void request(const Query &query, quint64 generation) override { ask(query, generation); }
};

class FunctionCauseSource final : public CauseSource
{
public:
    std::function<void(quint64)> ask;
    void request(quint64 generation) override { ask(generation); }
};

class FunctionMappingSource final : public MappingSource
{
public:
    std::function<void(MappingKind, quint64)> ask;
    void request(MappingKind kind, quint64 generation) override { ask(kind, generation); }
};

using Outcomes = Result<QList<Sync::CommandOutcome>>;

/// Those that something was done to, by name: the list they were chosen from may not show them any more.
QJsonObject doneDocuments(const QStringList &names, const QList<Sync::CommandOutcome> &outcomes)
{
    QJsonArray done;
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        if (outcomes.at(i).isDone)
            done.append(names.at(i));
    return {{QStringLiteral("documents"), done}};
}

/// A person's command on documents, without the network.
template<typename Act>
SyncWorker::Work personCommand(const QString &actor, const DocumentSelection &selection, Act act)
{
    return [actor, selection, act](Workspace &workspace) -> Result<SyncWorker::LocalAnswer> {
        const auto setup = offlineSetup(workspace);
        if (!setup)
            return fail(setup.error());
        const auto documents = selectedDocuments(workspace.database(), selection);
        if (!documents)
            return fail(documents.error());
        Sync::PersonCommands commands(*setup, actor);
        const Outcomes outcomes = act(commands, *documents);
        if (!outcomes)
            return fail(outcomes.error());
        return SyncWorker::LocalAnswer{outcomeText(*outcomes), doneDocuments(*documents, *outcomes)};
    };
}

Result<QString> exportTo(const QString &name, Workspace &workspace)
{
    const auto rows = Store::MappingStore(workspace.database()).rows();
    if (!rows)
        return fail(rows.error());
    if (const auto written = Sheets::writeMappingFile(name, *rows); !written)
        return fail(written.error());
    return SyncWorker::tr("%n mapping row(s) exported to %1.", nullptr, int(rows->size())).arg(name);
}

} // namespace

struct WorkspaceSession::Sources final
{
    FunctionSource<DocumentSource, DocumentListQuery> documents;
    FunctionCauseSource causes;
    FunctionMappingSource mappings;
    FunctionSource<AuditSource, AuditListQuery> audit;
};

WorkspaceSession::WorkspaceSession(const QString &folder, PassphraseSource passphrase, QObject *parent)
    : Session(parent)
    , m_syncThread(std::make_unique<QThread>())
    , m_readThread(std::make_unique<QThread>())
    , m_writer(new SyncWorker(folder, Platform::currentUserName(), std::move(passphrase)))
    , m_readContext(new QObject)
    , m_reader(std::make_shared<ReadWorker>(folder))
    , m_sources(std::make_unique<Sources>())
    , m_check(new TrailCheck(folder, this))
    , m_export(new ExportThread(this))
    , m_controls(new ControlsReading(folder, this))
    , m_folder(folder)
    , m_previews(std::make_unique<MappingWorker>(folder))
    , m_trials(std::make_unique<MappingWorker>(folder))
    , m_choices(std::make_unique<MappingWorker>(folder))
{
    m_writer->moveToThread(m_syncThread.get());
    m_readContext->moveToThread(m_readThread.get());
    connect(m_writer, &SyncWorker::finished, this, &Session::commandFinished);
    connect(m_writer, &SyncWorker::progressed, this, &Session::syncProgressed);
    connect(m_writer, &SyncWorker::recordsChanged, this, &Session::recordsChanged);
    connect(m_writer, &SyncWorker::vendorFormReady, this, &Session::vendorFormReady);
    connect(m_writer, &SyncWorker::vendorFormFailed, this, &Session::vendorFormFailed);
    connect(m_writer, &SyncWorker::alertRaised, this, &Session::alertRaised);
    connect(m_writer, &SyncWorker::monthReady, this, &Session::monthReady);
    connect(m_writer, &SyncWorker::receiptReady, this, &Session::receiptReady);
    connect(m_writer, &SyncWorker::receiptFailed, this, &Session::receiptFailed);
    connect(m_check, &TrailCheck::progressed, this, &Session::trailProgressed);
    connect(m_check, &TrailCheck::finished, this, &Session::trailVerified);
    connect(m_export, &ExportThread::progressed, this, &Session::exportProgressed);
    connect(m_export, &ExportThread::finished, this, &Session::exportFinished);
    connect(m_controls, &ControlsReading::ready, this, &Session::controlsReady);
    connect(m_controls, &ControlsReading::failed, this, &Session::readFailed);
    connectSources();
    connectMappings();
    m_syncThread->setObjectName(QStringLiteral("sync"));
    m_readThread->setObjectName(QStringLiteral("reader"));
    for (QThread *thread : {m_syncThread.get(), m_readThread.get()}) {
        connect(thread, &QThread::finished, this, &WorkspaceSession::tellClosed, Qt::QueuedConnection);
        thread->start();
    }
    post([](SyncWorker &writer) { writer.startAlertClock(); });
}

void WorkspaceSession::connectSources()
{
    m_sources->documents.ask = [this](const DocumentListQuery &query, quint64 generation) {
        read<ReadWorker::Documents>([query](ReadWorker &reader) { return reader.documents(query); },
            [this, generation](const auto &answer) {
                auto &source = m_sources->documents;
                answer ? Q_EMIT source.rowsReady(answer->rows, generation, answer->more)
                       : Q_EMIT source.failed(answer.error(), generation);
            });
    };
    m_sources->causes.ask = [this](quint64 generation) {
        read<QList<CauseRow>>([](ReadWorker &reader) { return reader.causes(); },
            [this, generation](const auto &answer) {
                auto &source = m_sources->causes;
                answer ? Q_EMIT source.rowsReady(*answer, generation, false)
                       : Q_EMIT source.failed(answer.error(), generation);
            });
    };
    m_sources->mappings.ask = [this](MappingKind kind, quint64 generation) {
        read<MappingGridData>([kind](ReadWorker &reader) { return reader.mappings(kind); },
            [this, generation](const auto &answer) {
                auto &source = m_sources->mappings;
                answer ? Q_EMIT source.rowsReady(*answer, generation)
                       : Q_EMIT source.failed(answer.error(), generation);
            });
    };
    // Whoever types on does not wait for what was typed before.
    const auto newest = std::make_shared<std::atomic<quint64>>(0);
    m_sources->audit.ask = [this, newest](const AuditListQuery &query, quint64 generation) {
        newest->store(generation);
        const auto goesOn = [newest, generation] { return newest->load() == generation; };
        read<ReadWorker::Trail>([query, goesOn](ReadWorker &reader) { return reader.audit(query, goesOn); },
            [this, generation](const auto &answer) {
                auto &source = m_sources->audit;
                answer ? Q_EMIT source.rowsReady(answer->rows, generation, answer->more)
                       : Q_EMIT source.failed(answer.error(), generation);
            });
    };
}

void WorkspaceSession::connectMappings()
{
    connect(m_previews.get(), &MappingWorker::previewed, this, &Session::mappingsPreviewed);
    connect(m_previews.get(), &MappingWorker::failed, this, &Session::readFailed);
    connect(m_choices.get(), &MappingWorker::selectionPreviewed, this, &Session::selectionPreviewed);
    connect(m_choices.get(), &MappingWorker::failed, this, &Session::readFailed);
    connect(m_trials.get(), &MappingWorker::progressed, this, &Session::mappingTrialProgressed);
    connect(m_trials.get(), &MappingWorker::tried, this, &Session::mappingsTried);
    connect(m_trials.get(), &MappingWorker::failed, this, &Session::mappingTrialFailed);
}

void WorkspaceSession::close()
{
    if (m_closing)
        return;
    m_closing = true;
    m_check->stop();
    m_export->stop();
    m_controls->stop();
    m_previews->stop();
    m_trials->stop();
    m_choices->stop();
    // A run stops at the next safe place; whatever is open then is the next run's first work.
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] {
        writer->cancel();
        writer->stopAlerts();
        writer->stopReceipts();
        const auto leave = [writer] {
            writer->close();
            writer->deleteLater();
            QThread::currentThread()->quit();
        };
        if (writer->isBusy())
            QObject::connect(writer, &SyncWorker::idle, writer, leave, Qt::QueuedConnection);
        else
            leave();
    });
    QMetaObject::invokeMethod(m_readContext, [context = m_readContext, reader = m_reader] {
        reader->close();
        context->deleteLater();
        QThread::currentThread()->quit();
    });
}

void WorkspaceSession::tellClosed()
{
    if (!m_closing || m_closed || !m_syncThread->isFinished() || !m_readThread->isFinished())
        return;
    m_closed = true;
    Q_EMIT closed();
}

WorkspaceSession::~WorkspaceSession()
{
    close();
    for (std::unique_ptr<QThread> *thread : {&m_readThread, &m_syncThread}) {
        // A thread that will not end goes with the process: destroying it while it runs would crash.
        if (!(*thread)->wait(QDeadlineTimer(std::chrono::seconds(30))))
            std::ignore = thread->release();
    }
}

DocumentSource *WorkspaceSession::documents()
{
    return &m_sources->documents;
}
CauseSource *WorkspaceSession::causes()
{
    return &m_sources->causes;
}
MappingSource *WorkspaceSession::mappings()
{
    return &m_sources->mappings;
}
AuditSource *WorkspaceSession::audit()
{
    return &m_sources->audit;
}

void WorkspaceSession::requestOverview()
{
    read<OverviewData>([](ReadWorker &reader) { return reader.overview(); },
        [this](const auto &answer) { answer ? Q_EMIT overviewReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::requestDetail(qint64 recordId)
{
    read<DocumentDetail>([recordId](ReadWorker &reader) { return reader.detail(recordId); },
        [this](const auto &answer) { answer ? Q_EMIT detailReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::requestReceipts(qint64 recordId)
{
    read<QList<Receipt>>([recordId](ReadWorker &reader) { return reader.receipts(recordId); },
        [this, recordId](const auto &answer) {
            answer ? Q_EMIT receiptsReady(recordId, *answer) : Q_EMIT receiptFailed(recordId, {}, answer.error());
        });
}

void WorkspaceSession::fetchReceipt(qint64 recordId, const QString &receiptId)
{
    post([recordId, receiptId](SyncWorker &writer) { writer.fetchReceipt(recordId, receiptId); });
}

void WorkspaceSession::requestTargets(MappingKind kind)
{
    read<MappingTargets>([kind](ReadWorker &reader) { return reader.targets(kind); },
        [this](const auto &answer) { answer ? Q_EMIT targetsReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::previewMappings(const QList<MappingStep> &steps)
{
    if (!m_closing)
        m_previews->preview(steps);
}

void WorkspaceSession::tryMappings(const QList<MappingStep> &steps, int months)
{
    if (!m_closing)
        m_trials->tryOnPast(steps, months);
}

void WorkspaceSession::stopTrying()
{
    m_trials->stop();
}

void WorkspaceSession::readMappingFile(const QString &file)
{
    read<MappingCells>(
        [file](ReadWorker &) -> Result<MappingCells> {
            const auto sheet = Sheets::readSheetFile(file);
            return sheet ? Result<MappingCells>(readMappingCells(*sheet)) : fail(sheet.error());
        },
        [this, file](const auto &answer) {
            answer ? Q_EMIT mappingFileRead(file, *answer) : Q_EMIT readFailed(answer.error());
        });
}

void WorkspaceSession::requestMappingVersions()
{
    read<QList<MappingVersion>>([](ReadWorker &reader) { return reader.mappingVersions(); },
        [this](
            const auto &answer) { answer ? Q_EMIT mappingVersionsReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::requestMappingDifference(qint64 from, qint64 to)
{
    read<QList<MappingStep>>([from, to](ReadWorker &reader) { return reader.mappingDifference(from, to); },
        [this, from, to](const auto &answer) {
            answer ? Q_EMIT mappingDifferenceReady(from, to, *answer) : Q_EMIT readFailed(answer.error());
        });
}

void WorkspaceSession::requestMappingProposals()
{
    read<QList<MappingProposal>>([](ReadWorker &reader) { return reader.mappingProposals(); },
        [this](const auto &answer) {
            answer ? Q_EMIT mappingProposalsReady(*answer) : Q_EMIT readFailed(answer.error());
        });
}

void WorkspaceSession::requestConnections()
{
    read<ConnectionsData>([](ReadWorker &reader) { return reader.connections(); },
        [this](const auto &answer) { answer ? Q_EMIT connectionsReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::previewSelection(const DocumentSelection &selection)
{
    if (!m_closing)
        m_choices->previewSelection(selection);
}

void WorkspaceSession::requestPeople()
{
    read<QStringList>([](ReadWorker &reader) { return reader.people(); },
        [this](const auto &answer) {
            if (!answer) {
                Q_EMIT readFailed(answer.error());
                return;
            }
            QStringList people = *answer;
            if (!people.contains(m_writer->actor(), Qt::CaseInsensitive))
                people.prepend(m_writer->actor());
            Q_EMIT peopleReady(people);
        });
}

void WorkspaceSession::requestPurchasing()
{
    read<PurchasingData>([](ReadWorker &reader) { return reader.purchasing(); },
        [this](const auto &answer) { answer ? Q_EMIT purchasingReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::verifyTrail()
{
    if (!m_closing)
        m_check->start();
}

void WorkspaceSession::stopVerifying()
{
    m_check->stop();
}

void WorkspaceSession::post(std::function<void(SyncWorker &)> work)
{
    if (m_closing)
        return;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, work = std::move(work)] { work(*writer); }, Qt::QueuedConnection);
}

Session::Ticket WorkspaceSession::write(std::function<Result<QString>(Workspace &)> work)
{
    return writeReporting([work = std::move(work)](Workspace &workspace) -> Result<SyncWorker::LocalAnswer> {
        const Result<QString> done = work(workspace);
        return done ? Result<SyncWorker::LocalAnswer>({*done, {}}) : fail(done.error());
    });
}

Session::Ticket WorkspaceSession::writeReporting(SyncWorker::Work work)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, work = std::move(work)](SyncWorker &writer) { writer.local(ticket, work); });
    return ticket;
}

Session::Ticket WorkspaceSession::startRun(const Sync::SyncOptions &options)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, options](SyncWorker &writer) { writer.sync(ticket, options); });
    return ticket;
}

Session::Ticket WorkspaceSession::startSync(bool dryRun)
{
    Sync::SyncOptions options;
    options.dryRun = dryRun;
    return startRun(options);
}

Session::Ticket WorkspaceSession::replayNow()
{
    Sync::SyncOptions options;
    options.replayNow = true;
    return startRun(options);
}

void WorkspaceSession::cancelSync()
{
    post([](SyncWorker &writer) { writer.cancel(); });
}

Session::Ticket WorkspaceSession::retry(const DocumentSelection &selection)
{
    return writeReporting(personCommand(m_writer->actor(), selection,
        [](Sync::PersonCommands &commands, const QStringList &documents) { return commands.retry(documents); }));
}

Session::Ticket WorkspaceSession::approve(const DocumentSelection &selection)
{
    return writeReporting(personCommand(m_writer->actor(), selection,
        [](Sync::PersonCommands &commands, const QStringList &documents) { return commands.approve(documents); }));
}

Session::Ticket WorkspaceSession::ignore(const DocumentSelection &selection, const QString &reason)
{
    return writeReporting(personCommand(
        m_writer->actor(), selection, [reason](Sync::PersonCommands &commands, const QStringList &documents) {
            return commands.ignore(documents, reason);
        }));
}

Session::Ticket WorkspaceSession::undo(const DocumentSelection &selection)
{
    return writeReporting(personCommand(m_writer->actor(), selection,
        [](Sync::PersonCommands &commands, const QStringList &documents) { return commands.undo(documents); }));
}

Session::Ticket WorkspaceSession::assign(const DocumentSelection &selection, const QString &person)
{
    return writeReporting(personCommand(
        m_writer->actor(), selection, [person](Sync::PersonCommands &commands, const QStringList &documents) {
            return commands.assign(documents, person);
        }));
}

Session::Ticket WorkspaceSession::comment(const DocumentSelection &selection, const QString &text)
{
    return writeReporting(personCommand(
        m_writer->actor(), selection, [text](Sync::PersonCommands &commands, const QStringList &documents) {
            return commands.comment(documents, text);
        }));
}

Session::Ticket WorkspaceSession::sendBack(const DocumentSelection &selection, const QString &message)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, selection, message](SyncWorker &writer) { writer.sendBack(ticket, selection, message); });
    return ticket;
}

Session::Ticket WorkspaceSession::resolve(const QString &document, Sync::ResolveAction action, const QString &reason)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, document, action, reason](SyncWorker &writer) { writer.resolve(ticket, document, action, reason); });
    return ticket;
}

Session::Ticket WorkspaceSession::changeMappings(const QList<MappingStep> &steps, const QString &reason)
{
    return writeReporting([steps, reason, actor = m_writer->actor()](
                              Workspace &workspace) -> Result<SyncWorker::LocalAnswer> {
        const auto outcome = Services::changeMappings(workspace, steps, {actor, reason, {}});
        if (!outcome)
            return fail(outcome.error());
        return SyncWorker::LocalAnswer{mappingSentence(*outcome), {{QStringLiteral("proposal"), outcome->proposal}}};
    });
}

Session::Ticket WorkspaceSession::decideMappings(qint64 proposal, bool approve, const QString &words)
{
    return write([proposal, approve, words, actor = m_writer->actor()](Workspace &workspace) -> Result<QString> {
        if (approve) {
            const auto outcome = approveMappings(workspace, proposal, actor);
            return outcome ? Result<QString>(mappingSentence(*outcome)) : fail(outcome.error());
        }
        const auto done = Store::MappingProposals(workspace.database()).reject(proposal, actor, words);
        return done ? Result<QString>(SyncWorker::tr("The proposal was turned down.")) : fail(done.error());
    });
}

Session::Ticket WorkspaceSession::exportMappings(const QString &file)
{
    return write([file](Workspace &workspace) { return exportTo(file, workspace); });
}

Session::Ticket WorkspaceSession::exportTrial(const MappingTrial &trial, const QString &file)
{
    return write([trial, file](Workspace &) -> Result<QString> {
        if (const auto written = writeTrialFile(file, trial); !written)
            return fail(written.error());
        return SyncWorker::tr("%n line(s) exported to %1.", nullptr, int(trial.rows.size())).arg(file);
    });
}

Session::Ticket WorkspaceSession::createRequest(const NewRequest &request, const QString &supersedes)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, request, supersedes](SyncWorker &writer) { writer.createRequest(ticket, request, supersedes); });
    return ticket;
}

Session::Ticket WorkspaceSession::giveUpRequest(const QString &name)
{
    return write(
        [name, actor = m_writer->actor()](Workspace &workspace) { return Purchasing(workspace).giveUp(name, actor); });
}

Session::Ticket WorkspaceSession::closeOrder(const QString &number)
{
    return write([number, actor = m_writer->actor()](
                     Workspace &workspace) { return Purchasing(workspace).closeOrder(number, actor); });
}

Session::Ticket WorkspaceSession::setSetting(const QString &key, const QString &value)
{
    return write([key, value, actor = m_writer->actor()](Workspace &workspace) -> Result<QString> {
        if (const auto stored = workspace.setSetting(key, value, actor); !stored)
            return fail(stored.error());
        return SyncWorker::tr("%1 is now %2.").arg(key, value);
    });
}

Session::Ticket WorkspaceSession::connectConcur(const QJsonObject &input)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, input](SyncWorker &writer) { writer.connectSystem(ticket, input, true); });
    return ticket;
}

Session::Ticket WorkspaceSession::connectNav(const QJsonObject &input)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, input](SyncWorker &writer) { writer.connectSystem(ticket, input, false); });
    return ticket;
}

Session::Ticket WorkspaceSession::connectAlerts(AlertChannel channel, const QJsonObject &input)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, channel, input](SyncWorker &writer) { writer.connectAlerts(ticket, channel, input); });
    return ticket;
}

Session::Ticket WorkspaceSession::testAlert(AlertChannel channel)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, channel](SyncWorker &writer) { writer.testAlert(ticket, channel); });
    return ticket;
}

} // namespace Ledgerbridge::Services
