// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertrounds.h"
#include "engine.h"
#include "livesystems.h"
#include "receiptdesk.h"
#include "session.h"
#include "unattendedwork.h"

class QTimer;

namespace Ledgerbridge::Sync {
class MonthLook;
}

namespace Ledgerbridge::Services {

/// Does the writing and the network, in the sync thread (architecture.md, rule 3). Made anywhere, used in that thread.
class SyncWorker final : public QObject, public UnattendedHost
{
    Q_OBJECT

public:
    SyncWorker(QString folder, QString actor, PassphraseSource passphrase);
    ~SyncWorker() override;

    /// What local work came to: a sentence for the person, and figures for who asked.
    struct LocalAnswer final
    {
        QString message;
        QJsonObject report;
    };
    /// Under which runs are told of that started by themselves.
    static constexpr quint64 ownRunTicket = 0;

    /// Runs a piece of local work over the open workspace.
    using Work = std::function<Result<LocalAnswer>(Workspace &)>;
    void local(quint64 ticket, const Work &work);
    /// The actor is filled in.
    void sync(quint64 ticket, const Sync::SyncOptions &options);
    void cancel();
    void sendBack(quint64 ticket, const DocumentSelection &selection, const QString &message);
    /// Answers by signal; without Concur's vendor master while network work is under way.
    void vendorForm(const QString &document);
    void createVendor(quint64 ticket, const VendorForm &form);
    void decideVendor(quint64 ticket, qint64 request, bool approve, const QString &words);
    void resolve(quint64 ticket, const QString &document, Sync::ResolveAction action, const QString &reason);
    void createRequest(quint64 ticket, const NewRequest &request, const QString &supersedes);
    void compareMonth(quint64 ticket, const Period &period);
    void connectSystem(quint64 ticket, const QJsonObject &input, bool concur);
    /// Keeps what a channel of alerts needs to get out; local work.
    void connectAlerts(quint64 ticket, AlertChannel channel, const QJsonObject &input);
    void testAlert(quint64 ticket, AlertChannel channel);
    /// Tells from time to time what waits, such as after quiet hours; begins in the sync thread.
    void startAlertClock();
    /// From now on runs start by themselves, notices are taken in and subscriptions looked after, unless another program
    /// on this workspace does it already; begins in the sync thread.
    void startUnattended(const WebhookOverrides &webhooks = {});
    /// Starts nothing more by itself.
    void stopUnattended();
    /// Looks after the subscriptions now, also after those that were refused lately; or takes all of ours off.
    void renewSubscriptions(quint64 ticket, bool remove);
    /// Beside whatever else is under way: it reads only.
    void fetchReceipt(qint64 recordId, const QString &receiptId);
    /// Ends what is being fetched, for closing.
    void stopReceipts();
    /// Closes the workspace; only when nothing is under way.
    void close();
    /// Ends alerts under way, and the clock; before close().
    void stopAlerts();
    [[nodiscard]] bool isBusy() const { return m_busy || m_telling || m_fetching > 0; }
    [[nodiscard]] QString actor() const { return m_actor; }

Q_SIGNALS:
    void finished(quint64 ticket, const Ledgerbridge::Services::CommandResult &result);
    void progressed(const Ledgerbridge::RunProgress &progress);
    void recordsChanged();
    void vendorFormReady(const Ledgerbridge::VendorForm &form);
    void vendorFormFailed(const Ledgerbridge::Error &error);
    void receiptReady(qint64 recordId, const QString &receiptId, const Ledgerbridge::Concur::ImageFile &file);
    void receiptFailed(qint64 recordId, const QString &receiptId, const Ledgerbridge::Error &error);
    /// Nothing is under way any more.
    void idle();
    void alertRaised(const Ledgerbridge::AlertMessage &message);
    void monthReady(const Ledgerbridge::MonthReport &report);
    void unattendedChanged(const Ledgerbridge::Services::UnattendedState &state);

private:
    [[nodiscard]] Result<Workspace *> workspace();
    [[nodiscard]] Result<LiveSystems *> systems();
    [[nodiscard]] QCoro::Task<void> syncTask(quint64 ticket, Sync::SyncOptions options);
    [[nodiscard]] Workspace *openedWorkspace() override;
    [[nodiscard]] bool isOccupied() const override { return isBusy(); }
    void startRun(const QString &actor) override;
    void startUpkeep(const WebhookSetup &setup) override;
    [[nodiscard]] QCoro::Task<Result<Webhooks::UpkeepOutcome>> upkeep(WebhookSetup setup, QString actor, bool isEager);
    [[nodiscard]] QCoro::Task<void> ownUpkeepTask(WebhookSetup setup);
    [[nodiscard]] QCoro::Task<void> renewTask(quint64 ticket, bool remove);
    [[nodiscard]] QCoro::Task<void> sendBackTask(quint64 ticket, DocumentSelection selection, QString message);
    [[nodiscard]] QCoro::Task<void> vendorFormTask(QString document, Sync::EngineSetup setup);
    [[nodiscard]] QCoro::Task<void> createVendorTask(quint64 ticket, VendorForm form);
    [[nodiscard]] QCoro::Task<void> approveVendorTask(quint64 ticket, qint64 request);
    [[nodiscard]] QCoro::Task<void> resolveTask(
        quint64 ticket, QString document, Sync::ResolveAction action, QString reason);
    [[nodiscard]] QCoro::Task<void> createRequestTask(quint64 ticket, NewRequest request, QString supersedes);
    [[nodiscard]] QCoro::Task<void> compareMonthTask(quint64 ticket, Period period);
    [[nodiscard]] QCoro::Task<void> connectTask(quint64 ticket, QJsonObject input, bool concur);
    [[nodiscard]] QCoro::Task<void> tellTask(std::optional<Result<RunSummary>> run);
    [[nodiscard]] QCoro::Task<void> testTask(quint64 ticket, AlertChannel channel);
    /// Tells what stands, after a run where one is given; nothing while alerts are under way already.
    void tell(const std::optional<Result<RunSummary>> &run);
    [[nodiscard]] AlertMeans alertMeans();
    [[nodiscard]] QCoro::Task<void> receiptTask(qint64 recordId, QString receiptId);
    /// Stops them and waits until the last has ended: a token of theirs must not be stored over a newer sign-in's.
    [[nodiscard]] QCoro::Task<void> endReceipts();
    /// False, and answered, when network work is under way already.
    [[nodiscard]] bool begin(quint64 ticket);
    void end(quint64 ticket, const CommandResult &result);

    QString m_folder;
    QString m_actor;
    PassphraseSource m_passphrase;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveSystems> m_systems;
    std::unique_ptr<Sync::Engine> m_engine;
    /// While a month is compared.
    std::unique_ptr<Sync::MonthLook> m_month;
    AlertStop *m_alertStop;
    QTimer *m_alertClock;
    bool m_busy = false;
    bool m_telling = false;
    std::unique_ptr<ReceiptDesk> m_receipts;
    /// While Concur is being connected, its old sign-in is not used any more.
    bool m_connecting = false;
    int m_fetching = 0;
    /// Subscriptions are being looked after.
    bool m_isKeeping = false;
    std::unique_ptr<UnattendedWork> m_unattended;
    WebhookOverrides m_webhooks;
};

/// What a run did, in one sentence that never hides what it skipped.
[[nodiscard]] QString runSentence(const RunSummary &summary);
/// The same of a run over vendors and dimensions alone.
[[nodiscard]] QString exchangeSentence(const RunSummary &summary);

} // namespace Ledgerbridge::Services
