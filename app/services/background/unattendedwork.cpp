// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "unattendedwork.h"

#include "inboxstore.h"
#include "runstore.h"
#include "webhookstation.h"

#include <utility>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds pulse{3};
constexpr std::chrono::seconds leaseExpiry{90};
/// The lease is renewed so often: each time is a write.
constexpr qint64 heartbeatSeconds = 25;
/// Subscriptions are looked at so often; NAV's last three days, and are renewed after half of them.
constexpr qint64 upkeepSeconds = qint64(15) * 60;

/// A port that was taken, or a file that could not be read, is tried again so often.
constexpr qint64 doorSeconds = 60;

QString leaseName()
{
    return u"background"_s;
}

/// What may be over when it is tried again, with nobody doing anything.
bool passes(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Throttled || code == ErrorCode::WorkspaceLocked
        || code == ErrorCode::OutcomeUnknown;
}

/// `host:pid:id` as people read it.
QString holderText(const QString &owner)
{
    return u"%1 (%2)"_s.arg(owner.section(u':', 0, 0), owner.section(u':', 1, 1));
}

RunTiming timingFrom(Workspace &workspace)
{
    RunTiming timing;
    timing.schedule = Schedule::fromString(workspace.setting(u"schedule"_s)).value_or(Schedule());
    timing.blackout =
        ClosingBlackout::fromString(workspace.setting(u"schedule.blackout"_s)).value_or(ClosingBlackout());
    timing.isPaused = workspace.setting(u"schedule.paused"_s) == "true"_L1;
    timing.noticePause = std::chrono::minutes(workspace.setting(u"webhook.every"_s).toInt());
    const QString zone = workspace.setting(u"schedule.timeZone"_s);
    timing.zone = zone == "system"_L1 ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    return timing;
}

QString webhookSettings(Workspace &workspace)
{
    QStringList values;
    for (const QString &key : {u"webhook.listen"_s, u"webhook.publicUrl"_s, u"webhook.certificate"_s,
             u"webhook.privateKey"_s, u"webhook.concurSender"_s})
        values.append(workspace.setting(key));
    return values.join(u'\n');
}

} // namespace

UnattendedWork::UnattendedWork(UnattendedHost &host, Options options, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_options(std::move(options))
    , m_clock(this)
    , m_station(std::make_unique<WebhookStation>())
{
    m_clock.setInterval(pulse);
    connect(&m_clock, &QTimer::timeout, this, &UnattendedWork::look);
    connect(m_station.get(), &WebhookStation::arrived, this, &UnattendedWork::look);
}

UnattendedWork::~UnattendedWork()
{
    end();
}

void UnattendedWork::begin()
{
    m_clock.start();
    look();
}

void UnattendedWork::end()
{
    if (!m_clock.isActive())
        return;
    m_clock.stop();
    m_station->stop();
    Workspace *workspace = m_host.openedWorkspace();
    // Fine also when it was never ours; another program takes over at once.
    if (workspace && m_state.isOurs)
        std::ignore = Store::RunStore(workspace->database()).releaseLease(leaseName(), m_options.owner);
    m_state.isOurs = false;
}

void UnattendedWork::look()
{
    Workspace *workspace = m_host.openedWorkspace();
    if (!workspace || !m_clock.isActive())
        return;
    m_timing = timingFrom(*workspace);
    if (holdLease(*workspace)) {
        followSettings(*workspace);
        takeNotices(*workspace);
        startWhatIsDue(*workspace);
    } else {
        m_station->stop();
        m_webhookSettings.clear();
    }
    tell();
}

bool UnattendedWork::holdLease(Workspace &workspace)
{
    const QDateTime now = workspace.database().now();
    const qint64 age = m_lastHeartbeat.isValid() ? m_lastHeartbeat.secsTo(now) : -1;
    if (m_state.isOurs && age >= 0 && age < heartbeatSeconds)
        return true;
    Store::RunStore runs(workspace.database());
    const auto taken = runs.takeLease(leaseName(), m_options.owner, leaseExpiry, m_options.isGone);
    m_state.isOurs = taken.has_value();
    m_state.holder.clear();
    if (taken) {
        m_lastHeartbeat = now;
        return true;
    }
    const auto holder = runs.leaseHolder(leaseName());
    if (holder)
        m_state.holder = holderText(*holder);
    return false;
}

void UnattendedWork::followSettings(Workspace &workspace)
{
    const QString settings = webhookSettings(workspace);
    const bool isNew = settings != m_webhookSettings;
    if (!isNew && !isDoorDue(workspace.database().now()))
        return;
    m_webhookSettings = settings;
    m_doorTriedAt = workspace.database().now();
    if (isNew)
        m_lastUpkeep = {};
    openDoor(workspace);
}

bool UnattendedWork::isDoorDue(const QDateTime &now) const
{
    return !m_doorProblem.isEmpty() && m_doorTriedAt.secsTo(now) >= doorSeconds;
}

void UnattendedWork::openDoor(Workspace &workspace)
{
    m_station->stop();
    m_doorProblem.clear();
    const auto setup = webhookSetup(workspace, m_options.webhooks, actor());
    if (!setup) {
        m_webhooks.reset();
        m_doorProblem = setup.error().message;
        return;
    }
    m_webhooks = *setup;
    if (!m_webhooks->listener)
        return;
    if (const auto started = m_station->start(workspace.folder(), *m_webhooks->listener); !started)
        m_doorProblem = started.error().message;
}

void UnattendedWork::takeNotices(Workspace &workspace)
{
    // One that was filled earlier is read also where nobody listens now.
    if (!m_inbox && !m_station->isListening() && !Store::InboxStore::exists(workspace.folder()))
        return;
    m_inboxProblem.clear();
    if (const auto opened = openInbox(workspace.folder()); !opened) {
        m_inboxProblem = opened.error().message;
        return;
    }
    // What bears our word is known only with it: until then deliveries wait unread.
    if (!m_webhooks)
        return;
    const auto figures = readInbox(*m_inbox, workspace.database(), m_webhooks->clientState);
    if (figures)
        m_inboxFigures = *figures;
    else
        m_inboxProblem = figures.error().message;
}

Result<void> UnattendedWork::openInbox(const QString &folder)
{
    if (m_inbox)
        return {};
    auto opened = Store::InboxStore::open(folder);
    if (!opened)
        return fail(opened.error());
    m_inbox = std::move(*opened);
    return {};
}

void UnattendedWork::rememberLastRun(Workspace &workspace)
{
    const auto last = Store::RunStore(workspace.database()).lastOf(actor());
    if (!last || !last->startedAt.isValid())
        return;
    m_lastStart = last->startedAt;
    if (last->finishedAt.isValid())
        return;
    // It broke off with the program that had begun it.
    m_failures = 1;
    m_mayPass = true;
    m_lastFailure = m_lastStart;
}

RunSituation UnattendedWork::situation(Workspace &workspace)
{
    RunSituation situation;
    situation.now = workspace.database().now();
    if (!m_watchedSince.isValid()) {
        m_watchedSince = situation.now;
        rememberLastRun(workspace);
    }
    situation.lastStart = m_lastStart.isValid() ? m_lastStart : m_watchedSince;
    situation.noticesSince = m_inboxFigures.since;
    situation.failures = m_failures;
    situation.lastFailure = m_lastFailure;
    situation.mayPass = m_mayPass;
    return situation;
}

bool UnattendedWork::isUpkeepDue(const QDateTime &now) const
{
    return !m_lastUpkeep.isValid() || m_lastUpkeep.secsTo(now) >= upkeepSeconds || now < m_lastUpkeep;
}

void UnattendedWork::startWhatIsDue(Workspace &workspace)
{
    const RunSituation known = situation(workspace);
    m_state.next = nextRun(m_timing, known);
    if (m_isAtWork || m_host.isOccupied())
        return;
    if (m_webhooks && isUpkeepDue(known.now)) {
        m_lastUpkeep = known.now;
        m_isAtWork = true;
        m_host.startUpkeep(*m_webhooks);
        return;
    }
    if (!m_state.next || m_state.next->at > known.now)
        return;
    m_looking = m_inboxFigures;
    m_lastStart = known.now;
    m_isAtWork = true;
    m_host.startRun(actor());
}

void UnattendedWork::runEnded(const std::optional<Error> &error)
{
    m_isAtWork = false;
    Workspace *workspace = m_host.openedWorkspace();
    if (error) {
        ++m_failures;
        m_mayPass = passes(error->code);
        m_runProblem = error->message;
        m_lastFailure = workspace ? workspace->database().now() : QDateTime::currentDateTimeUtc();
    } else {
        m_failures = 0;
        m_mayPass = false;
        m_runProblem.clear();
        if (m_inbox && m_looking.pending > 0) {
            if (const auto done = finishNotices(*m_inbox, m_looking); !done)
                m_inboxProblem = done.error().message;
        }
    }
    look();
}

Result<void> UnattendedWork::askForCatchUp(Workspace &workspace)
{
    if (const auto opened = openInbox(workspace.folder()); !opened)
        return opened;
    Notice notice;
    notice.system = NoticeSystem::Nav;
    notice.change = u"catchUp"_s;
    notice.receivedAt = workspace.database().now();
    notice.key = u"catchUp "_s + notice.receivedAt.toString(Qt::ISODateWithMs);
    const auto filed = Store::InboxStore(*m_inbox).file(0, {notice});
    return filed ? Result<void>{} : fail(filed.error());
}

void UnattendedWork::upkeepEnded(const Result<Webhooks::UpkeepOutcome> &outcome)
{
    m_isAtWork = false;
    m_upkeepProblems = outcome ? outcome->problems : QStringList{outcome.error().message};
    Workspace *workspace = m_host.openedWorkspace();
    if (outcome && outcome->isCatchUpDue && workspace) {
        // Waits on disk like a notice, until a run has looked at everything.
        if (const auto kept = askForCatchUp(*workspace); !kept)
            m_inboxProblem = kept.error().message;
    }
    look();
}

void UnattendedWork::tell()
{
    UnattendedState fresh = m_state;
    fresh.isPaused = m_timing.isPaused;
    fresh.listening = m_station->isListening() ? m_webhooks->listenText : QString();
    fresh.publicUrl = fresh.isOurs && m_webhooks ? m_webhooks->publicUrl : QString();
    fresh.notices = m_inboxFigures.pending;
    if (!fresh.isOurs)
        fresh.next.reset();
    fresh.problems = m_upkeepProblems;
    for (const QString &problem : {m_inboxProblem, m_doorProblem, m_runProblem}) {
        if (!problem.isEmpty())
            fresh.problems.prepend(problem);
    }
    const bool isNews = fresh != m_told;
    m_state = fresh;
    if (isNews) {
        m_told = fresh;
        Q_EMIT stateChanged(fresh);
    }
}

} // namespace Ledgerbridge::Services
