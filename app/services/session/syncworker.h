// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.h"
#include "livesystems.h"
#include "session.h"

namespace Ledgerbridge::Services {

/// Does the writing and the network, in the sync thread (architecture.md, rule 3). Made anywhere, used in that thread.
class SyncWorker final : public QObject
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
    /// Runs a piece of local work over the open workspace.
    using Work = std::function<Result<LocalAnswer>(Workspace &)>;
    void local(quint64 ticket, const Work &work);
    /// The actor is filled in.
    void sync(quint64 ticket, const Sync::SyncOptions &options);
    void cancel();
    void sendBack(quint64 ticket, const QStringList &documents, const QString &message);
    void resolve(quint64 ticket, const QString &document, Sync::ResolveAction action, const QString &reason);
    void createRequest(quint64 ticket, const NewRequest &request, const QString &supersedes);
    void connectSystem(quint64 ticket, const QJsonObject &input, bool concur);
    /// Closes the workspace; only when nothing is under way.
    void close();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString actor() const { return m_actor; }

Q_SIGNALS:
    void finished(quint64 ticket, const Ledgerbridge::Services::CommandResult &result);
    void progressed(const Ledgerbridge::RunProgress &progress);
    void recordsChanged();
    void idle();

private:
    [[nodiscard]] Result<Workspace *> workspace();
    [[nodiscard]] Result<LiveSystems *> systems();
    [[nodiscard]] QCoro::Task<void> syncTask(quint64 ticket, Sync::SyncOptions options);
    [[nodiscard]] QCoro::Task<void> sendBackTask(quint64 ticket, QStringList documents, QString message);
    [[nodiscard]] QCoro::Task<void> resolveTask(
        quint64 ticket, QString document, Sync::ResolveAction action, QString reason);
    [[nodiscard]] QCoro::Task<void> createRequestTask(quint64 ticket, NewRequest request, QString supersedes);
    [[nodiscard]] QCoro::Task<void> connectTask(quint64 ticket, QJsonObject input, bool concur);
    /// False, and answered, when network work is under way already.
    [[nodiscard]] bool begin(quint64 ticket);
    void end(quint64 ticket, const CommandResult &result);

    QString m_folder;
    QString m_actor;
    PassphraseSource m_passphrase;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveSystems> m_systems;
    std::unique_ptr<Sync::Engine> m_engine;
    bool m_busy = false;
};

/// What a run did, in one sentence that never hides what it skipped.
[[nodiscard]] QString runSentence(const RunSummary &summary);

} // namespace Ledgerbridge::Services
