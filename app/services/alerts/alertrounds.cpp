// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertrounds.h"

#include "alertstore.h"
#include "expirycalendar.h"
#include "headmailing.h"
#include "livesystems.h"
#include "runstore.h"
#include "standingcauses.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

/// Of one cause in a message; the others are on the page Review.
constexpr int namedDocuments = 3;
/// Longer than any delivery takes.
constexpr std::chrono::seconds roundExpiry{180};

QString roundText(const char *source)
{
    return QCoreApplication::translate("AlertRounds", source);
}

AlertCause trouble(AlertKind kind, const QStringList &sentences)
{
    AlertCause cause;
    cause.kind = kind;
    cause.count = int(sentences.size());
    cause.reason.text = sentences.join(u' ');
    return cause;
}

AlertKind kindOf(const Error &error)
{
    const bool signIn = error.code == ErrorCode::SignIn || error.code == ErrorCode::MissingScope;
    return signIn ? AlertKind::SignInFailed : AlertKind::RunFailed;
}

/// What the run came to that no document tells; nothing where it says nothing about how things stand.
std::optional<QList<AlertCause>> troublesOf(const Result<RunSummary> &run)
{
    if (!run) {
        const ErrorCode code = run.error().code;
        if (code == ErrorCode::WorkspaceLocked || code == ErrorCode::Cancelled)
            return std::nullopt;
        return QList{trouble(kindOf(run.error()), {run.error().message})};
    }
    if (run->cancelled)
        return std::nullopt;
    QList<AlertCause> troubles;
    QStringList problems = run->problems;
    if (run->failure && problems.isEmpty())
        problems.append(run->failure->message);
    if (!problems.isEmpty())
        troubles.append(trouble(run->failure ? kindOf(*run->failure) : AlertKind::RunFailed, problems));
    if (!run->notices.isEmpty())
        troubles.append(trouble(AlertKind::RunNotice, run->notices));
    return troubles;
}

Result<QList<AlertCause>> causesNow(Workspace &workspace, const AlertSetup &setup, const QDateTime &now)
{
    Store::Database &database = workspace.database();
    const auto standing = Store::standingCauses(database, namedDocuments);
    const auto troubles = Store::AlertStore(database).troubles();
    const auto came = Store::lastCame(database);
    const auto expiries = expiryCalendar(workspace);
    if (!standing || !troubles || !came || !expiries)
        return fail(!standing ? standing.error()
                : !troubles   ? troubles.error()
                : !came       ? came.error()
                              : expiries.error());
    QList<AlertCause> causes = *troubles + *standing;
    if (const auto silence = silenceCause(*came, now, setup.silenceHours))
        causes.append(*silence);
    for (const ExpiryEntry &entry : *expiries)
        if (const auto cause = expiryCause(entry, now))
            causes.append(*cause);
    return causes;
}

AlertContext contextOf(Workspace &workspace, const QDateTime &now)
{
    const QList<Nav::Connection> companies = workspace.navConnections();
    return {companies.isEmpty() ? QString() : companies.first().companyName, workspace.isDemo(), now};
}

QCoro::Task<Result<QString>> deliverMail(Workspace *workspace, AlertSetup setup, AlertMessage message, AlertMeans means)
{
    auto mail = mailSetup(*workspace, setup);
    if (!mail)
        co_return fail(mail.error());
    Alerts::MailSetup ready = *mail;
    ready.certificates = means.certificates;
    const Alerts::MailText text = Alerts::mailText(message);
    const Alerts::StopMark mark = means.stop ? means.stop->mark() : Alerts::StopMark();
    Result<QString> answer = co_await Alerts::sendMailAside(ready, text, mark);
    co_return answer;
}

QCoro::Task<Result<QString>> deliverWebhook(
    Workspace *workspace, AlertSetup setup, AlertMessage message, AlertMeans means)
{
    const auto url = webhookUrl(*workspace);
    if (!url)
        co_return fail(url.error());
    if (means.stop && means.stop->mark()->load())
        co_return fail(ErrorCode::Cancelled, roundText(QT_TRANSLATE_NOOP("AlertRounds", "The program ends.")));
    HttpClient http(Alerts::webhookOptions());
    if (means.stop)
        QObject::connect(means.stop, &AlertStop::stopped, &http, &HttpClient::abort);
    const QUrl address = *url;
    Result<QString> answer = co_await Alerts::sendWebhook(&http, address, setup.webhook, message);
    co_return answer;
}

QCoro::Task<Result<QString>> deliver(
    Workspace *workspace, AlertSetup setup, AlertChannel channel, AlertMessage message, AlertMeans means)
{
    Result<QString> answer = QString();
    if (channel == AlertChannel::Mail) {
        answer = co_await deliverMail(workspace, setup, message, means);
    } else if (channel == AlertChannel::Webhook) {
        answer = co_await deliverWebhook(workspace, setup, message, means);
    } else if (means.showOnDesktop) {
        means.showOnDesktop(message);
        answer = roundText(QT_TRANSLATE_NOOP("AlertRounds", "The notification was handed to the desktop."));
    } else {
        answer = fail(ErrorCode::Usage,
            roundText(QT_TRANSLATE_NOOP("AlertRounds",
                "Notifications of the desktop come from the window. Open it and press \"Send a test\" on the page "
                "Connections.")));
    }
    co_return answer;
}

AuditEntry entryFor(AlertChannel channel, const AlertMessage &message, const Result<QString> &answer)
{
    AuditEntry entry;
    entry.actor = u"Ledgerbridge"_s;
    entry.action = answer ? u"alertSent"_s : u"alertFailed"_s;
    entry.text = answer ? roundText(QT_TRANSLATE_NOOP("AlertRounds", "%1: sent \"%2\"."))
                              .arg(alertChannelTitle(channel), message.subject)
                        : roundText(QT_TRANSLATE_NOOP("AlertRounds", "%1: \"%2\" could not be sent. %3"))
                              .arg(alertChannelTitle(channel), message.subject, answer.error().message);
    return entry;
}

/// Writes down what became of the message. A failure to do so counts as one of the delivery: it would be told again.
AlertDelivery writtenDown(Workspace &workspace, AlertChannel channel, const AlertDecision &decision, int triesBefore,
    const AlertMessage &message, const Result<QString> &answer)
{
    AlertDelivery delivery{channel, message.subject, int(decision.tell.size()), answer.value_or(QString()), {}};
    Store::AlertStore store(workspace.database());
    const AuditEntry entry = entryFor(channel, message, answer);
    Result<void> written;
    if (answer) {
        written = store.markSent(channel, decision, message.subject, entry);
    } else {
        delivery.error = answer.error();
        const auto rest = alertBackOff(triesBefore + 1, std::chrono::seconds(answer.error().retryAfterSeconds));
        written = store.markFailed(channel, decision, message.subject, answer.error().message,
            workspace.database().now().addSecs(rest.count()), entry);
    }
    if (!written)
        delivery.error = written.error();
    return delivery;
}

/// What is due in each channel; what is not is kept as waiting.
Result<QList<std::pair<AlertChannel, AlertDecision>>> dueNow(
    Workspace &workspace, const AlertSetup &setup, const AlertMeans &means)
{
    Store::AlertStore store(workspace.database());
    const QDateTime now = workspace.database().now().toLocalTime();
    const auto causes = causesNow(workspace, setup, now);
    if (!causes)
        return fail(causes.error());
    QList<std::pair<AlertChannel, AlertDecision>> due;
    for (const AlertChannel channel : allAlertChannels()) {
        if (!setup.channels.contains(channel)) {
            // The head of the chain goes out by mail all the same: what failed there stays to be seen.
            if (channel == AlertChannel::Mail && setup.headRule != HeadMailRule::Off) {
                if (auto kept = store.keep(channel, {}); !kept)
                    return fail(kept.error());
                continue;
            }
            if (auto gone = store.dismiss(channel); !gone)
                return fail(gone.error());
            continue;
        }
        if (channel == AlertChannel::Desktop && !means.showOnDesktop)
            continue;
        const auto memory = store.memory(channel);
        if (!memory)
            return fail(memory.error());
        const AlertDecision decision = decideAlerts(channel, *causes, *memory, setup.policy, now);
        if (!decision.tell.isEmpty())
            due.append({channel, decision});
        else if (auto kept = store.keep(channel, decision); !kept)
            return fail(kept.error());
    }
    return due;
}

/// Under the lease: sends what is due.
QCoro::Task<AlertRound> sendDue(Workspace *workspace, AlertSetup setup, AlertMeans means)
{
    AlertRound round;
    const auto due = dueNow(*workspace, setup, means);
    if (!due) {
        round.error = due.error();
        co_return round;
    }
    for (const auto &[channel, decision] : *due) {
        const AlertContext context = contextOf(*workspace, workspace->database().now().toLocalTime());
        const AlertMessage message = alertMessage(decision.tell, decision.standing, context);
        const auto memory = Store::AlertStore(workspace->database()).memory(channel);
        const Result<QString> answer = co_await deliver(workspace, setup, channel, message, means);
        const bool stopped = means.stop && means.stop->mark()->load();
        // Ended by us: the next round tells it, and nobody has failed.
        if (!answer && stopped)
            break;
        round.deliveries.append(
            writtenDown(*workspace, channel, decision, memory ? memory->tries : 0, message, answer));
    }
    const auto headDue = isHeadDue(*workspace, setup);
    if (!headDue)
        round.error = headDue.error();
    if (!headDue || !*headDue || (means.stop && means.stop->mark()->load()))
        co_return round;
    const QString actor = u"Ledgerbridge"_s;
    const std::optional<AlertDelivery> head = co_await mailHead(workspace, setup, actor, means);
    if (head)
        round.deliveries.append(*head);
    co_return round;
}

} // namespace

void AlertStop::stop()
{
    m_mark->store(true);
    Q_EMIT stopped();
}

QStringList AlertRound::failures() const
{
    QStringList sentences;
    if (error)
        sentences.append(error->message);
    for (const AlertDelivery &delivery : deliveries)
        if (delivery.error)
            sentences.append(roundText(QT_TRANSLATE_NOOP("AlertRounds", "An alert did not get through (%1): %2"))
                                 .arg(alertChannelTitle(delivery.channel), delivery.error->message));
    return sentences;
}

QCoro::Task<AlertRound> tellAlerts(Workspace *workspace, AlertMeans means)
{
    AlertRound round;
    const auto setup = alertSetup(*workspace);
    const auto due = setup ? dueNow(*workspace, *setup, means) : fail(setup.error());
    if (!due) {
        round.error = due.error();
        co_return round;
    }
    const auto headDue = isHeadDue(*workspace, *setup);
    if (!headDue)
        round.error = headDue.error();
    if (!headDue || (due->isEmpty() && !*headDue))
        co_return round;
    const auto engine = offlineSetup(*workspace, LiveSystems::Purpose::Look);
    if (!engine) {
        round.error = engine.error();
        co_return round;
    }
    Store::RunStore leases(workspace->database());
    const QString owner = engine->owner;
    const auto taken = leases.takeLease(u"alerts"_s, owner, roundExpiry, engine->isGone);
    if (!taken) {
        // Another process tells the same things right now.
        if (taken.error().code != ErrorCode::WorkspaceLocked)
            round.error = taken.error();
        co_return round;
    }
    const AlertSetup ready = *setup;
    // Decided again under the lease: what another process told meanwhile is not told twice.
    round = co_await sendDue(workspace, ready, means);
    if (const auto released = leases.releaseLease(u"alerts"_s, owner); !released && !round.error)
        round.error = released.error();
    co_return round;
}

QCoro::Task<AlertRound> tellAlertsAfterRun(Workspace *workspace, Result<RunSummary> run, bool dryRun, AlertMeans means)
{
    AlertRound round;
    if (dryRun || (run && run->dryRun))
        co_return round;
    if (const auto troubles = troublesOf(run)) {
        if (const auto stored = Store::AlertStore(workspace->database()).setTroubles(*troubles); !stored) {
            round.error = stored.error();
            co_return round;
        }
    }
    round = co_await tellAlerts(workspace, means);
    co_return round;
}

QCoro::Task<Result<QString>> sendAlertTest(Workspace *workspace, AlertChannel channel, AlertMeans means)
{
    const auto setup = alertSetup(*workspace);
    if (!setup)
        co_return fail(setup.error());
    AlertSetup ready = *setup;
    const AlertMessage message = alertTestMessage(contextOf(*workspace, workspace->database().now().toLocalTime()));
    const Result<QString> answer = co_await deliver(workspace, ready, channel, message, means);
    const AuditEntry entry = entryFor(channel, message, answer);
    if (const auto noted = Store::AlertStore(workspace->database()).noteTest(channel, message.subject, answer, entry);
        !noted)
        co_return fail(noted.error());
    co_return answer;
}

} // namespace Ledgerbridge::Services
