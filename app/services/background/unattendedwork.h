// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "inboxreading.h"
#include "subscriptionupkeep.h"
#include "unattendedstate.h"
#include "webhooksetup.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Ledgerbridge::Services {

class WebhookStation;

/// Who carries out what is due: it has the workspace and the network.
class UnattendedHost
{
public:
    virtual ~UnattendedHost() = default;
    /// Null while it cannot be opened.
    [[nodiscard]] virtual Workspace *openedWorkspace() = 0;
    /// Whether a run or a command is under way; nothing is started then.
    [[nodiscard]] virtual bool isOccupied() const = 0;
    /// Starts a run in the name of `actor`; UnattendedWork::runEnded() follows.
    virtual void startRun(const QString &actor) = 0;
    /// Looks after the subscriptions; UnattendedWork::upkeepEnded() follows.
    virtual void startUpkeep(const WebhookSetup &setup) = 0;
};

/// What the program does without being asked: runs by schedule and for notices, the listener, the subscriptions. Of all
/// programs on a workspace one does it at a time (lease "background"); the others show who. Looks at the clock every
/// few seconds, so that sleep and changed clocks do no harm. Lives in the sync thread, as its host, which outlives it.
class UnattendedWork final : public QObject
{
    Q_OBJECT

public:
    /// Whose name runs bear that start by themselves.
    static QString actor() { return QStringLiteral("Schedule"); }

    struct Options
    {
        WebhookOverrides webhooks = {};
        /// Identifies this process in leases.
        QString owner = {};
        std::function<bool(const QString &owner)> isGone = {};
    };

    UnattendedWork(UnattendedHost &host, Options options, QObject *parent = nullptr);
    ~UnattendedWork() override;

    void begin();
    /// Starts nothing more, stops listening and gives the lease away. What is under way is the host's to end.
    void end();
    /// Looks now; settings may have changed.
    void look();
    void runEnded(const std::optional<Error> &error);
    void upkeepEnded(const Result<Webhooks::UpkeepOutcome> &outcome);
    [[nodiscard]] const UnattendedState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const Ledgerbridge::Services::UnattendedState &state);

private:
    [[nodiscard]] bool holdLease(Workspace &workspace);
    void followSettings(Workspace &workspace);
    [[nodiscard]] bool isDoorDue(const QDateTime &now) const;
    void openDoor(Workspace &workspace);
    void takeNotices(Workspace &workspace);
    void startWhatIsDue(Workspace &workspace);
    void rememberLastRun(Workspace &workspace);
    [[nodiscard]] Result<void> openInbox(const QString &folder);
    [[nodiscard]] Result<void> askForCatchUp(Workspace &workspace);
    [[nodiscard]] RunSituation situation(Workspace &workspace);
    [[nodiscard]] bool isUpkeepDue(const QDateTime &now) const;
    void tell();

    UnattendedHost &m_host;
    const Options m_options;
    QTimer m_clock;
    std::unique_ptr<WebhookStation> m_station;
    std::unique_ptr<Store::Database> m_inbox;
    /// Empty while it cannot be made: then nothing is looked after, and nothing taken off.
    std::optional<WebhookSetup> m_webhooks;
    /// When it was tried to open the door.
    QDateTime m_doorTriedAt;
    /// The settings that m_webhooks was made from; read again where they differ.
    QString m_webhookSettings;
    RunTiming m_timing;
    InboxFigures m_inboxFigures;
    /// What the run that is under way will have looked after.
    InboxFigures m_looking;
    QDateTime m_watchedSince;
    QDateTime m_lastStart;
    QDateTime m_lastUpkeep;
    QDateTime m_lastFailure;
    int m_failures = 0;
    bool m_mayPass = false;
    /// A run of ours or upkeep is under way.
    bool m_isAtWork = false;
    QString m_doorProblem;
    QString m_inboxProblem;
    QStringList m_upkeepProblems;
    QString m_runProblem;
    UnattendedState m_state;
    UnattendedState m_told;
    QDateTime m_lastHeartbeat;
};

} // namespace Ledgerbridge::Services
