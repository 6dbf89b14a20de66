// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workspacecheck.h"

#include "apiledger.h"
#include "audittrail.h"
#include "checkup.h"
#include "concurtokens.h"
#include "dimensionfindings.h"
#include "directorystore.h"
#include "expirycalendar.h"
#include "intentjournal.h"
#include "livesystems.h"
#include "mappingfindings.h"
#include "postingseries.h"
#include "runnotices.h"
#include "runstore.h"
#include "writescope.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

constexpr std::chrono::seconds leaseTime{120};

QString text(const char *source)
{
    return QCoreApplication::translate("Checkup", source);
}

QString word(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"info"_s;
}

/// Collects what the check finds.
class Collector final
{
public:
    void add(const Finding &finding)
    {
        m_checkup.findings.append(finding);
        m_checkup.hasErrors = m_checkup.hasErrors || finding.severity == Severity::Error;
    }

    void add(const QString &id, const Error &error, const QString &remedy)
    {
        m_checkup.cannotReach = m_checkup.cannotReach || exitCode(error.code) == 4;
        add({id, Severity::Error,
            error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail), remedy});
    }

    void setConcur(const QJsonObject &concur) { m_checkup.report.insert(u"concur"_s, concur); }
    void setExpiries(const QList<ExpiryEntry> &expiries, const QDateTime &now)
    {
        m_checkup.expiries = expiries;
        m_checkup.report.insert(u"expiries"_s, expiriesToJson(expiries, now));
    }
    void addNav(const QJsonObject &nav) { m_nav.append(nav); }

    /// Ends the check at the next safe place; what is on its way is dropped, except while lines of the check stand in
    /// the journal.
    void stop()
    {
        m_checkup.stopped = true;
        if (m_systems && !m_probing)
            m_systems->abort();
    }
    [[nodiscard]] bool isStopped() const { return m_checkup.stopped; }
    void setSystems(LiveSystems *systems) { m_systems = systems; }
    void setProbing(bool probing) { m_probing = probing; }

    [[nodiscard]] Checkup finished()
    {
        QJsonArray findings;
        for (const Finding &finding : std::as_const(m_checkup.findings))
            findings.append(QJsonObject{{u"id"_s, finding.id}, {u"severity"_s, word(finding.severity)},
                {u"text"_s, finding.text}, {u"remedy"_s, finding.remedy}});
        m_checkup.report.insert(u"nav"_s, m_nav);
        m_checkup.report.insert(u"findings"_s, findings);
        return m_checkup;
    }

private:
    Checkup m_checkup;
    QJsonArray m_nav;
    LiveSystems *m_systems = nullptr;
    bool m_probing = false;
};

void checkSignIn(Workspace &workspace, const Concur::Tokens &tokens, Collector &collector)
{
    for (const Finding &notice : runNotices(workspace, tokens.scopes))
        collector.add(notice);
}

void checkSettings(Workspace &workspace, Collector &collector)
{
    const auto settings = workspace.settings();
    if (!settings) {
        collector.add(u"settingsUnreadable"_s, settings.error(),
            text(QT_TRANSLATE_NOOP("Checkup", "Bring the workspace back from a backup.")));
        return;
    }
    for (const Error &problem : (*settings)->problems())
        collector.add(u"settingInvalid"_s, problem,
            text(QT_TRANSLATE_NOOP(
                "Checkup", "Set it to one of the values that are allowed; nothing is posted before.")));
    if (workspace.isDemo())
        collector.add({u"demoWorkspace"_s, Severity::Info,
            text(QT_TRANSLATE_NOOP(
                "Checkup", "This is a demo workspace: it talks to this computer only, and nothing in it is real.")),
            text(QT_TRANSLATE_NOOP("Checkup", "Make a workspace with \"init\" for real systems."))});
}

QCoro::Task<void> checkConcur(Workspace *workspace, LiveSystems *systems, bool mayRefresh, Collector *collector)
{
    Concur::Session &session = systems->concur();
    const QString remedy = text(QT_TRANSLATE_NOOP("Checkup",
        "Check address, client and network; if the sign-in has ended, connect Concur with a new request token."));
    QJsonObject concur{{u"ok"_s, false}, {u"systemId"_s, session.connection().systemId}};
    Result<void> signedIn;
    if (mayRefresh)
        signedIn = co_await session.refresh();
    if (!signedIn) {
        collector->add(u"concurSignIn"_s, signedIn.error(), remedy);
    } else {
        const Sync::EngineSetup setup = systems->engineSetup();
        const Result<Concur::FisPage> page = co_await setup.fis->ready(DocumentKind::Expense, 0, 1);
        if (!page)
            collector->add(u"concurQueue"_s, page.error(), remedy);
        else
            concur.insert(u"waitingExpenses"_s, page->totalElements);
        concur.insert(u"ok"_s, page.has_value());
        checkSignIn(*workspace, session.tokens(), *collector);
    }
    concur.insert(u"geolocation"_s, session.tokens().geolocation.toString());
    concur.insert(u"scopes"_s, QJsonArray::fromStringList(session.tokens().scopes));
    collector->setConcur(concur);
}

void checkWindow(const NavSetup &setup, const QString &company, Collector &collector)
{
    const QDate today = QDate::currentDate();
    const bool closed = (setup.allowPostingTo.isValid() && setup.allowPostingTo < today)
        || (setup.allowPostingFrom.isValid() && setup.allowPostingFrom > today);
    const auto shown = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u"…"_s; };
    if (closed)
        collector.add({u"postingWindow"_s, Severity::Warning,
            text(QT_TRANSLATE_NOOP("Checkup", "%1 can be posted to from %2 to %3 only; today lies outside."))
                .arg(company, shown(setup.allowPostingFrom), shown(setup.allowPostingTo)),
            text(QT_TRANSLATE_NOOP("Checkup",
                "Move \"Allow Posting From/To\" in NAV's General Ledger Setup, or choose another posting.date."))});
}

/// An account that takes a probe: posting, open, direct; the first by number, so that it is the same each time.
QString probeAccount(const DirectoryChanges &directory)
{
    QString number;
    for (const NavAccount &account : directory.accounts)
        if (account.accountType == "Posting"_L1 && !account.blocked && account.directPosting
            && (number.isEmpty() || account.number < number))
            number = account.number;
    return number;
}

QDate probeDate(const NavSetup &setup)
{
    const QDate today = QDate::currentDate();
    if (setup.allowPostingTo.isValid() && setup.allowPostingTo < today)
        return setup.allowPostingTo;
    return setup.allowPostingFrom.isValid() && setup.allowPostingFrom > today ? setup.allowPostingFrom : today;
}

/// What is about to be written into NAV stands in the trail before it leaves.
Result<void> noteProbe(Workspace &workspace, const Sync::CompanyLink &link, const QString &code)
{
    AuditEntry entry;
    entry.actor = u"Ledgerbridge"_s;
    entry.action = u"checkup"_s;
    entry.reference = code;
    entry.text =
        text(QT_TRANSLATE_NOOP("Checkup", "Set-up check: two lines are written into journal %1 of %2, and removed."))
            .arg(code, link.company.name);
    Store::Database &database = workspace.database();
    return Store::inTransaction(database, [&]() -> Result<void> {
        const auto noted = Store::AuditTrail(database).append(entry);
        return noted ? Result<void>() : fail(noted.error());
    });
}

QCoro::Task<void> tryJournal(
    Workspace *workspace, Sync::CompanyLink link, QString code, DirectoryChanges directory, Collector *collector)
{
    const QString remedy =
        text(QT_TRANSLATE_NOOP("Checkup", "Give Ledgerbridge's user in NAV the right to read and write this journal."));
    if (const auto noted = noteProbe(*workspace, link, code); !noted) {
        collector->add(u"workspaceStorage"_s, noted.error(),
            text(QT_TRANSLATE_NOOP("Checkup", "Check the disk of the workspace.")));
        co_return;
    }
    const QString name = u"Ledgerbridge"_s;
    const Result<Nav::Journal> journal = co_await link.ledger->ensureJournal(link.company.id, code, name);
    if (!journal) {
        collector->add(u"navJournal"_s, journal.error(), remedy);
        co_return;
    }
    Nav::JournalProbe probe;
    probe.companyId = link.company.id;
    probe.journal = *journal;
    probe.accountNumber = probeAccount(directory);
    probe.postingDate = probeDate(directory.setup);
    probe.documentNumber = u"LBRIDGE-CHECK"_s;
    if (probe.accountNumber.isEmpty())
        co_return;
    probe.isOurs = [workspace, company = link.company.id](const QString &number) {
        const auto record = Store::IntentJournal(workspace->database()).recordOf(company, number.toUpper());
        return record && *record != 0;
    };
    const Result<QList<Finding>> findings = co_await Nav::checkJournal(link.ledger, probe);
    if (!findings) {
        collector->add(u"navJournal"_s, findings.error(), remedy);
        co_return;
    }
    for (const Finding &finding : *findings)
        collector->add(finding);
}

/// What only a posting can show (nav.md 3.2, 6): runs remember it.
void checkSeries(Workspace &workspace, const Sync::CompanyLink &link, const QString &journalCode, Collector &collector)
{
    const auto number = Sync::PostingSeries(workspace.database(), link.company.id).lastNumber();
    if (!number)
        collector.add(u"workspaceStorage"_s, number.error(),
            text(QT_TRANSLATE_NOOP("Checkup", "Check the disk of the workspace.")));
    else if (*number)
        collector.add({u"navPostingSeries"_s, Severity::Error,
            text(QT_TRANSLATE_NOOP("Checkup",
                     "In %1 NAV replaced a document number of Ledgerbridge's by %2, so that postings are harder to "
                     "find."))
                .arg(link.company.name, **number),
            text(QT_TRANSLATE_NOOP("Checkup", "Clear \"Posting No. Series\" of the journal batch %1 in NAV."))
                .arg(journalCode)});
}

Finding noDimensionService(const Sync::CompanyLink &link)
{
    return {u"dimensionServiceMissing"_s, Severity::Warning,
        text(QT_TRANSLATE_NOOP("Checkup",
                 "The page service for dimension values that the connection of %1 names is not "
                 "there."))
            .arg(link.company.name),
        text(QT_TRANSLATE_NOOP("Checkup",
            "Publish page 537 in NAV under Web Services, by the name that the connection gives, or connect the company "
            "without it; values are then entered by hand."))};
}

QCoro::Task<void> checkDimensions(LiveSystems *systems, Workspace *workspace, Collector *collector)
{
    QStringList codes;
    Store::DirectoryStore store(workspace->database());
    const Sync::EngineSetup setup = systems->engineSetup();
    for (const Sync::CompanyLink &link : setup.companies)
        if (const auto directory = store.load(link.company.id); directory)
            for (const NavDimension &dimension : directory->dimensions())
                codes.append(Directory::normalised(dimension.code));
    codes.removeDuplicates();
    codes.sort();
    const QList<Finding> findings = co_await dimensionFindings(setup, codes);
    for (const Finding &finding : findings)
        collector->add(finding);
}

QCoro::Task<void> checkCompany(
    Workspace *workspace, Sync::CompanyLink link, QString journalCode, bool mayProbe, Collector *collector)
{
    QJsonObject nav{{u"ok"_s, false}, {u"company"_s, link.company.name}, {u"companyId"_s, link.company.id},
        {u"capabilities"_s, QJsonArray()}};
    const QString remedy = text(QT_TRANSLATE_NOOP(
        "Checkup", "Check address, client, secret and the user's permissions in NAV, then connect the company again."));
    const Result<DirectoryChanges> directory = co_await link.ledger->directory(link.company.id, QDateTime());
    if (!directory) {
        collector->add(u"navCompany"_s, directory.error(), remedy);
        collector->addNav(nav);
        co_return;
    }
    if (auto kept = Store::DirectoryStore(workspace->database()).apply(link.company.id, *directory); !kept)
        collector->add(u"workspaceStorage"_s, kept.error(),
            text(QT_TRANSLATE_NOOP("Checkup", "Check the disk of the workspace.")));
    auto *api = dynamic_cast<Nav::ApiLedger *>(link.ledger);
    if (api) {
        const Result<QStringList> capabilities = co_await api->capabilities(link.company.id);
        if (capabilities)
            nav.insert(u"capabilities"_s, QJsonArray::fromStringList(*capabilities));
        if (capabilities && link.ledger->createsDimensionValues()
            && !capabilities->contains(u"createDimensionValues"_s))
            collector->add(noDimensionService(link));
        if (!capabilities)
            collector->add(u"navCapabilities"_s, capabilities.error(), remedy);
    }
    checkSeries(*workspace, link, journalCode, *collector);
    nav.insert(u"currency"_s, directory->setup.localCurrency);
    nav.insert(u"ok"_s, true);
    checkWindow(directory->setup, link.company.name, *collector);
    if (mayProbe && !collector->isStopped()) {
        collector->setProbing(true);
        co_await tryJournal(workspace, link, journalCode, *directory, collector);
        collector->setProbing(false);
    }
    collector->addNav(nav);
}

void notConnected(Workspace &workspace, const Error &error, Collector &collector)
{
    collector.setConcur({{u"ok"_s, false}, {u"geolocation"_s, QString()}});
    for (const Nav::Connection &connection : workspace.navConnections())
        collector.addNav({{u"ok"_s, false}, {u"company"_s, connection.companyName},
            {u"companyId"_s, connection.companyId}, {u"capabilities"_s, QJsonArray()}});
    collector.add(error.code == ErrorCode::NotFound ? u"notConnected"_s : u"connection"_s, error,
        text(QT_TRANSLATE_NOOP("Checkup", "Connect what is missing, then check again.")));
}

/// Last, for signing in may just have moved an end.
Checkup withExpiries(Workspace &workspace, Collector &collector)
{
    const QDateTime now = workspace.database().now();
    const auto expiries = expiryCalendar(workspace);
    if (!expiries) {
        collector.add(u"workspaceStorage"_s, expiries.error(),
            text(QT_TRANSLATE_NOOP("Checkup", "Check the disk of the workspace.")));
        return collector.finished();
    }
    for (const Finding &finding : expiryFindings(*expiries, now))
        collector.add(finding);
    collector.setExpiries(*expiries, now);
    return collector.finished();
}

} // namespace

QCoro::Task<Checkup> checkWorkspace(Workspace *workspace, StopHook onStop)
{
    Collector collector;
    QObject stopper;
    Collector *stopped = &collector;
    if (onStop)
        onStop(&stopper, [stopped] { stopped->stop(); });
    checkSettings(*workspace, collector);
    const auto systems = LiveSystems::make(*workspace, LiveSystems::Purpose::Look);
    if (!systems) {
        notConnected(*workspace, systems.error(), collector);
        co_return withExpiries(*workspace, collector);
    }
    collector.setSystems(systems->get());
    const Sync::EngineSetup setup = (*systems)->engineSetup();
    Store::RunStore runs(workspace->database());
    const bool alone = runs.takeLease(u"run"_s, setup.owner, leaseTime, setup.isGone).has_value();
    if (!alone)
        collector.add({u"runUnderWay"_s, Severity::Info,
            text(QT_TRANSLATE_NOOP(
                "Checkup", "A run is under way, so the journal was not tried and the sign-in not renewed.")),
            text(QT_TRANSLATE_NOOP("Checkup", "Check again when it has ended."))});
    co_await checkConcur(workspace, systems->get(), alone, &collector);
    for (const Sync::CompanyLink &link : setup.companies)
        if (!collector.isStopped())
            co_await checkCompany(workspace, link, setup.journalCode, alone, &collector);
    if (!collector.isStopped())
        co_await checkDimensions(systems->get(), workspace, &collector);
    if (alone)
        std::ignore = runs.releaseLease(u"run"_s, setup.owner);
    for (const Finding &finding : mappingFindings(*workspace))
        collector.add(finding);
    co_return withExpiries(*workspace, collector);
}

} // namespace Ledgerbridge::Services
