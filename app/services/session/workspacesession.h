// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "syncworker.h"
#include "workspace.h"

#include <QThread>

#include <memory>

namespace Ledgerbridge::Services {

class ControlsReading;
class MappingWorker;
class ReadWorker;
class TrailCheck;

/// The session over a workspace folder: one thread that syncs and writes, one that reads. Made and used in the GUI
/// thread. Whoever ends it calls close() and waits for closed(); without that its end waits for the run to stop at a
/// safe place, with a deadline. No thread is ever killed.
class WorkspaceSession final : public Session
{
    Q_OBJECT

public:
    /// `passphrase` is asked for in the sync thread, when a secret is first needed.
    explicit WorkspaceSession(const QString &folder, PassphraseSource passphrase = {}, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    [[nodiscard]] DocumentSource *documents() override;
    [[nodiscard]] CauseSource *causes() override;
    [[nodiscard]] MappingSource *mappings() override;
    [[nodiscard]] AuditSource *audit() override;

    void requestOverview() override;
    void requestDetail(qint64 recordId) override;
    void requestReceipts(qint64 recordId) override;
    void fetchReceipt(qint64 recordId, const QString &receiptId) override;
    void requestTargets(MappingKind kind) override;
    void requestConnections() override;
    void previewSelection(const DocumentSelection &selection) override;
    void requestPeople() override;
    void requestVendorForm(const QString &document) override;
    void requestVendorRequests() override;
    void requestVendorPairs() override;
    void requestDimensions() override;
    void requestPurchasing() override;
    void requestMonth(const Period &period) override;
    void previewMappings(const QList<MappingStep> &steps) override;
    void tryMappings(const QList<MappingStep> &steps, int months) override;
    void stopTrying() override;
    void readMappingFile(const QString &file) override;
    void requestMappingVersions() override;
    void requestMappingDifference(qint64 from, qint64 to) override;
    void requestMappingProposals() override;
    void verifyTrail() override;
    void stopVerifying() override;
    void exportTrail(const AuditListQuery &query, const Exports::ExportTarget &target) override;
    void exportMonth(const MonthReport &report, const Exports::ExportTarget &target) override;
    void exportDocuments(
        const DocumentListQuery &query, const QStringList &columns, const Exports::ExportTarget &target) override;
    void exportControls(const ControlsReport &report, const Exports::ExportTarget &target) override;
    void stopExport() override;
    void requestControls(const QDateTime &until, const QDateTime &since) override;
    void requestTimeLine(const AuditEntry &entry) override;
    void requestExchangeBodies(qint64 exchange) override;
    void findNumber(const QString &number) override;

    [[nodiscard]] Ticket startSync(bool dryRun) override;
    [[nodiscard]] Ticket startExchange(bool dryRun) override;
    void cancelSync() override;
    [[nodiscard]] Ticket replayNow() override;
    [[nodiscard]] Ticket retry(const DocumentSelection &selection) override;
    [[nodiscard]] Ticket approve(const DocumentSelection &selection) override;
    [[nodiscard]] Ticket ignore(const DocumentSelection &selection, const QString &reason) override;
    [[nodiscard]] Ticket undo(const DocumentSelection &selection) override;
    [[nodiscard]] Ticket assign(const DocumentSelection &selection, const QString &person) override;
    [[nodiscard]] Ticket comment(const DocumentSelection &selection, const QString &text) override;
    [[nodiscard]] Ticket sendBack(const DocumentSelection &selection, const QString &message) override;
    [[nodiscard]] Ticket createVendor(const VendorForm &form) override;
    [[nodiscard]] Ticket decideVendor(qint64 request, bool approve, const QString &words) override;
    [[nodiscard]] Ticket decideDimensions(const QList<qint64> &proposals, bool approve, const QString &words) override;
    [[nodiscard]] Ticket resolve(const QString &document, Sync::ResolveAction action, const QString &reason) override;
    [[nodiscard]] Ticket changeMappings(const QList<MappingStep> &steps, const QString &reason) override;
    [[nodiscard]] Ticket decideMappings(qint64 proposal, bool approve, const QString &words) override;
    [[nodiscard]] Ticket exportMappings(const QString &file) override;
    [[nodiscard]] Ticket exportExpiries(const QString &file) override;
    [[nodiscard]] Ticket exportTrial(const MappingTrial &trial, const QString &file) override;
    [[nodiscard]] Ticket createRequest(const NewRequest &request, const QString &supersedes) override;
    [[nodiscard]] Ticket giveUpRequest(const QString &name) override;
    [[nodiscard]] Ticket closeOrder(const QString &number) override;
    [[nodiscard]] Ticket compareMonth(const Period &period) override;
    [[nodiscard]] Ticket signOffMonth(const MonthReport &report, const QString &remark) override;
    [[nodiscard]] Ticket setSetting(const QString &key, const QString &value) override;
    [[nodiscard]] Ticket connectConcur(const QJsonObject &input) override;
    [[nodiscard]] Ticket connectNav(const QJsonObject &input) override;
    [[nodiscard]] Ticket connectAlerts(AlertChannel channel, const QJsonObject &input) override;
    [[nodiscard]] Ticket testAlert(AlertChannel channel) override;
    void close() override;

private:
    struct Sources;
    void connectSources();
    void connectMappings();
    void tellClosed();
    template<typename Answer>
    void read(std::function<Result<Answer>(ReadWorker &)> ask, std::function<void(const Result<Answer> &)> tell);
    /// Runs in the sync thread; nothing any more once the session closes.
    void post(std::function<void(SyncWorker &)> work);
    [[nodiscard]] Ticket startRun(const Sync::SyncOptions &options);
    [[nodiscard]] Ticket write(std::function<Result<QString>(Workspace &)> work);
    /// The same with figures for who asked.
    [[nodiscard]] Ticket writeReporting(SyncWorker::Work work);

    std::unique_ptr<QThread> m_syncThread;
    std::unique_ptr<QThread> m_readThread;
    SyncWorker *m_writer;
    /// Lives in the reader thread; calls are posted to it.
    QObject *m_readContext;
    std::shared_ptr<ReadWorker> m_reader;
    std::unique_ptr<Sources> m_sources;
    TrailCheck *m_check;
    ExportThread *m_export;
    ControlsReading *m_controls;
    QString m_folder;
    /// Previews come with every edit; a trial goes on meanwhile.
    std::unique_ptr<MappingWorker> m_previews;
    std::unique_ptr<MappingWorker> m_trials;
    std::unique_ptr<MappingWorker> m_choices;
    bool m_closing = false;
    bool m_closed = false;
    Ticket m_lastTicket = 0;
};

template<typename Answer>
void WorkspaceSession::read(
    std::function<Result<Answer>(ReadWorker &)> ask, std::function<void(const Result<Answer> &)> tell)
{
    if (m_closing)
        return;
    QMetaObject::invokeMethod(
        m_readContext,
        [this, reader = m_reader, ask, tell] {
            const Result<Answer> answer = ask(*reader);
            QMetaObject::invokeMethod(
                this, [tell, answer] { tell(answer); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace Ledgerbridge::Services
