// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertsetup.h"
#include "engine.h"

namespace Ledgerbridge::Services {

/// Ends what an alert has under way. Lives in the thread of the rounds and outlives them.
class AlertStop final : public QObject
{
    Q_OBJECT

public:
    /// Also for rounds that begin later.
    void stop();
    [[nodiscard]] Alerts::StopMark mark() const { return m_mark; }

Q_SIGNALS:
    void stopped();

private:
    Alerts::StopMark m_mark = std::make_shared<std::atomic_bool>(false);
};

/// What a program gives to its rounds.
struct AlertMeans final
{
    /// Shows a notification on the desktop. Null where no window is there: that channel then waits for one.
    std::function<void(const AlertMessage &message)> showOnDesktop = {};
    /// May be null.
    AlertStop *stop = nullptr;
    /// Certificates to trust instead of the system's (MailSetup).
    QString certificates = {};
};

/// What became of a message.
struct AlertDelivery final
{
    AlertChannel channel = AlertChannel::Mail;
    QString subject;
    /// Causes in it.
    int matters = 0;
    /// What the other side answered, where it took it.
    QString answer;
    std::optional<Error> error;
};

/// One round: what was sent, and what could not be. Sentences about failures are for the person.
struct AlertRound final
{
    QList<AlertDelivery> deliveries;
    /// Set where the round itself could not be held.
    std::optional<Error> error;

    [[nodiscard]] QStringList failures() const;
};

/// Looks at what stands, and tells through each channel what is due (models: decideAlerts). Only one round at a time
/// per workspace, also across processes: a second one leaves it to the first. `workspace` outlives the task.
[[nodiscard]] QCoro::Task<AlertRound> tellAlerts(Workspace *workspace, AlertMeans means);

/// The same after a run, whose own failures and notices become causes first; a run that ends without them takes them
/// away. A dry run tells nothing, nor does one that another run kept from starting.
[[nodiscard]] QCoro::Task<AlertRound> tellAlertsAfterRun(
    Workspace *workspace, Result<RunSummary> run, bool dryRun, AlertMeans means);

/// Sends a test message at once, whatever the rules say, also where the channel is switched off. What the other side
/// answered.
[[nodiscard]] QCoro::Task<Result<QString>> sendAlertTest(Workspace *workspace, AlertChannel channel, AlertMeans means);

} // namespace Ledgerbridge::Services
