// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "alertbanner.h"
#include "auditpage.h"
#include "connectionspage.h"
#include "desktopalerts.h"
#include "documentspage.h"
#include "exchangepage.h"
#include "finishingnotice.h"
#include "mappingspage.h"
#include "navigation.h"
#include "noticestrip.h"
#include "numberdialog.h"
#include "overviewpage.h"
#include "reconciliationpage.h"
#include "reviewpage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Services::Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_navigation(new Navigation(this))
    , m_pages(new QStackedWidget(this))
    , m_notices(new NoticeStrip(this))
    , m_alert(new AlertBanner(this))
    , m_desktop(new DesktopAlerts(session, this))
    , m_notice(new FinishingNotice)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Ledgerbridge"));
    resize(1280, 800);
    auto *centre = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(Space::edge, 18, Space::edge, 18);
    right->setSpacing(14);
    right->addWidget(makeHeader());
    right->addWidget(m_notices);
    right->addWidget(m_alert);
    right->addWidget(m_pages, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_navigation);
    across->addLayout(right, 1);
    auto *down = new QVBoxLayout(centre);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addLayout(across, 1);
    down->addWidget(makeStatus());
    setCentralWidget(centre);

    auto *overview = new OverviewPage(session);
    addPage(u"overview"_s, u"overview"_s, overview);
    m_review = new ReviewPage(session);
    addPage(u"review"_s, u"review"_s, m_review);
    m_documents = new DocumentsPage(session);
    addPage(u"documents"_s, u"documents"_s, m_documents);
    addPage(u"mappings"_s, u"mappings"_s, new MappingsPage(session));
    auto *exchange = new ExchangePage(session);
    addPage(u"exchange"_s, u"vendors"_s, exchange);
    connect(exchange, &ExchangePage::openRequested, this, &MainWindow::openDocument);
    auto *reconciliation = new ReconciliationPage(session);
    addPage(u"reconciliation"_s, u"reconciliation"_s, reconciliation);
    connect(reconciliation, &ReconciliationPage::openRequested, this, &MainWindow::openDocument);
    m_audit = new AuditPage(session);
    addPage(u"audit"_s, u"audit"_s, m_audit);
    connect(m_audit, &AuditPage::openRequested, this, &MainWindow::openDocument);
    m_connections = new ConnectionsPage(session);
    addPage(u"connections"_s, u"connections"_s, m_connections);
    connectOverview(*overview);
    addKeys();
    connectAlerts();
    // Not before whatever takes it away is done: the focus may be on its way to somewhere else.
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocus, Qt::QueuedConnection);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::cancelled, this, [this] { m_session.cancelSync(); });
    connect(&session, &Services::Session::commandFinished, this, &MainWindow::finish);
    connect(&session, &Services::Session::syncProgressed, m_navigation, &Navigation::showProgress);
    connect(&session, &Services::Session::recordsChanged, this, &MainWindow::refreshPage);
    connect(&session, &Services::Session::overviewReady, this, &MainWindow::takeOverview);
    connect(&session, &Services::Session::closed, this, [this] {
        m_notice->hideForGood();
        Q_EMIT finished();
    });
    connect(&session, &Services::Session::readFailed, this, [this](const Error &error) { say(error.message, true); });
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    showPage(0);
}

MainWindow::~MainWindow()
{
    // A cell that is being edited tells its page once more while everything goes; nobody is left to hear it.
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->widget(page)->disconnect(this);
    delete m_notice;
}

void MainWindow::addPage(const QString &name, const QString &icon, Page *page)
{
    page->setObjectName(name);
    m_navigation->addPage(name, icon, page->title());
    m_pages->addWidget(page);
    connect(page, &Page::headerChanged, this, &MainWindow::showHeader);
    connect(page, &Page::message, this, &MainWindow::say);
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    m_title = new QLabel(header);
    m_title->setFont(titleFont());
    m_pill = new Pill(header);
    m_pill->show(Tone::Nothing, {});
    m_subtitle = makeQuiet({}, header);
    m_subtitle->setWordWrap(false);
    m_search = new QLineEdit(header);
    m_search->setObjectName(u"findAnything"_s);
    m_search->setPlaceholderText(tr("Find anything   Alt+Q"));
    m_search->setAccessibleName(tr("Find a document by any number or name"));
    m_search->setMinimumWidth(170);
    m_search->setMaximumWidth(280);
    m_dryRun = new QPushButton(tr("&Dry run"), header);
    m_dryRun->setObjectName(u"dryRunButton"_s);
    m_dryRun->setToolTip(tr("Shows what a run would do; writes nothing (Ctrl+Alt+F9)"));
    m_syncNow = new QPushButton(tr("&Sync now   F9"), header);
    m_syncNow->setObjectName(u"syncButton"_s);
    m_syncNow->setProperty("primary", true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_pill);
    layout->addWidget(m_subtitle);
    layout->addStretch();
    layout->addWidget(m_search, 1);
    layout->addWidget(m_dryRun);
    layout->addWidget(m_syncNow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        showPage(m_pages->indexOf(m_documents));
        m_documents->search(m_search->text());
    });
    connect(m_dryRun, &QPushButton::clicked, this, [this] { sync(true); });
    connect(m_syncNow, &QPushButton::clicked, this, [this] { sync(false); });
    return header;
}

QWidget *MainWindow::makeStatus()
{
    auto *strip = new QFrame(this);
    strip->setObjectName(u"statusStrip"_s);
    strip->setFixedHeight(28);
    m_company = makeSection({}, strip);
    m_message = makeQuiet({}, strip);
    m_message->setObjectName(u"statusMessage"_s);
    m_message->setWordWrap(false);
    m_health = makeQuiet({}, strip);
    m_health->setWordWrap(false);
    for (QLabel *label : {m_company, m_message, m_health})
        label->setFont(smallFont());
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(18);
    layout->addWidget(m_company);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_health);
    return strip;
}

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, const auto &act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto focusFilter = [this] { qobject_cast<Page *>(m_pages->currentWidget())->focusFilter(); };
    key(QKeySequence(Qt::Key_F5), [this] { refreshPage(); });
    key(QKeySequence(Qt::Key_F9), [this] { sync(false); });
    key(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F9), [this] { sync(true); });
    key(QKeySequence(Qt::Key_F3), focusFilter);
    key(QKeySequence(Qt::CTRL | Qt::Key_F), focusFilter);
    key(QKeySequence(Qt::ALT | Qt::Key_Q), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Q), [this] { askForNumber(); });
    for (int page = 0; page < m_pages->count(); ++page)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)), [this, page] { showPage(page); });
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (isSyncing())
            m_session.cancelSync();
    });
}

void MainWindow::connectAlerts()
{
    connect(m_desktop, &DesktopAlerts::notShown, m_alert, &AlertBanner::show);
    connect(m_alert, &AlertBanner::openRequested, this, &MainWindow::openDocument);
    connect(m_desktop, &DesktopAlerts::openRequested, this, &MainWindow::bringForward);
}

void MainWindow::connectOverview(OverviewPage &overview)
{
    const auto opens = [this](Page *page) { showPage(m_pages->indexOf(page)); };
    connect(&overview, &OverviewPage::stateRequested, this, [this, opens](RecordState state) {
        opens(m_review);
        m_review->showState(state);
    });
    connect(&overview, &OverviewPage::causeRequested, this, [this, opens](const Reason &cause) {
        opens(m_review);
        m_review->showOnly(cause);
    });
    connect(&overview, &OverviewPage::causesRequested, this, [this, opens] {
        opens(m_review);
        m_review->showCauses();
    });
    connect(&overview, &OverviewPage::ageRequested, this, [this, opens](HeldAge age) {
        opens(m_review);
        m_review->showHeldFor(age);
    });
    connect(&overview, &OverviewPage::dayRequested, this, [this, opens](QDate day) {
        opens(m_documents);
        m_documents->showPostedOn(day);
    });
    connect(&overview, &OverviewPage::runRequested, this, [this, opens](const RunSummary &run) {
        AuditListQuery query;
        query.reference = run.runId;
        opens(m_audit);
        m_audit->show(query);
    });
    connect(&overview, &OverviewPage::systemRequested, this, [this, opens](const QString &system) {
        opens(m_connections);
        m_connections->showSystem(system);
    });
    connect(&overview, &OverviewPage::expiryRequested, this, &MainWindow::showExpiry);
}

/// Days that people enter are settings; the rest ends by connecting anew.
void MainWindow::showExpiry(const std::optional<ExpiryEntry> &entry)
{
    showPage(m_pages->indexOf(m_connections));
    const auto kind = entry ? entry->kind : ExpiryKind::ConcurClientSecret;
    if (kind == ExpiryKind::ConcurClientSecret)
        m_connections->showSetting(u"expiry.concur.clientSecret"_s);
    else if (kind == ExpiryKind::NavSecret)
        m_connections->showSetting(u"expiry.nav.clientSecret"_s);
    else
        m_connections->showSystem(kind == ExpiryKind::NavSubscription ? u"nav"_s : u"concur"_s);
}

void MainWindow::bringForward(const QString &document)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    openDocument(document);
}

void MainWindow::openDocument(const QString &name)
{
    if (name.isEmpty()) {
        showPage(1);
        return;
    }
    showPage(m_pages->indexOf(m_documents));
    m_documents->open(name);
}

void MainWindow::askForNumber()
{
    auto *dialog = new NumberDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NumberDialog::chosen, this, [this](const Services::NumberHit &hit) {
        if (hit.kind == Services::NumberHit::Kind::Document) {
            openDocument(hit.target);
            return;
        }
        AuditListQuery query;
        (hit.kind == Services::NumberHit::Kind::Run ? query.reference : query.text) = hit.target;
        showPage(m_pages->indexOf(m_audit));
        m_audit->show(query);
    });
    dialog->open();
}

int MainWindow::pageCount() const
{
    return m_pages->count();
}

QString MainWindow::pageName(int index) const
{
    return m_pages->widget(index)->objectName();
}

void MainWindow::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    m_navigation->setCurrent(index);
    showHeader();
    showNotices();
    refreshPage();
    qobject_cast<Page *>(m_pages->currentWidget())->focusMain();
}

/// What had the focus was disabled or is gone, as a button is once it has done its work. Keys would go nowhere then; they
/// go to the list of the page.
void MainWindow::keepFocus()
{
    if (isActiveWindow() && !QApplication::focusWidget() && !QApplication::activePopupWidget())
        qobject_cast<Page *>(m_pages->currentWidget())->focusMain();
}

void MainWindow::showHeader()
{
    const auto *page = qobject_cast<Page *>(m_pages->currentWidget());
    m_title->setText(page->title());
    m_pill->show(page->pillTone(), page->pillWord());
    m_subtitle->setText(page->subtitle());
}

void MainWindow::refreshPage()
{
    auto *page = qobject_cast<Page *>(m_pages->currentWidget());
    page->refresh();
    if (m_pages->currentIndex() > 1)
        m_session.requestOverview();
}

void MainWindow::sync(bool dryRun)
{
    if (isSyncing())
        return;
    m_syncTicket = m_session.startSync(dryRun);
    m_syncNow->setEnabled(false);
    m_dryRun->setEnabled(false);
    m_navigation->startProgress();
    showNotices();
}

void MainWindow::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket == m_syncTicket) {
        m_syncTicket = 0;
        m_syncNow->setEnabled(true);
        m_dryRun->setEnabled(true);
        m_navigation->endProgress();
        showNotices();
    }
    say(result.message.section(u'\n', 0, 0), result.error.has_value());
    refreshPage();
}

void MainWindow::showNotices()
{
    const bool here = m_pages->currentIndex() == 0 || pageName(m_pages->currentIndex()) == "connections"_L1;
    m_notices->show(here || isSyncing() ? m_toRead : QStringList());
}

void MainWindow::takeOverview(const Services::OverviewData &read)
{
    const QString company = read.company.isEmpty() ? tr("Not connected") : read.company;
    m_navigation->setCompany(company, read.demo ? tr("Demo company") : tr("Business Central"));
    m_navigation->setCounter(
        1, read.counts.value(RecordState::Held) + read.counts.value(RecordState::AwaitingApproval));
    m_toRead = read.notices;
    showNotices();
    m_company->setText(read.demo ? tr("%1 · Demo").arg(company) : company);
    QStringList health;
    if (!read.runs.isEmpty())
        health.append(
            tr("Last sync %1")
                .arg(QLocale().toString(read.runs.first().startedAt.toLocalTime().time(), QLocale::ShortFormat)));
    health.append(read.concurConnected ? tr("Concur connected") : tr("Concur not connected"));
    health.append(read.navConnected ? tr("NAV connected") : tr("NAV not connected"));
    m_health->setText(health.join(u"     "_s));
}

void MainWindow::say(const QString &text, bool bad)
{
    m_message->setText(text);
    m_message->setToolTip(plainTip(text));
    m_message->setStyleSheet(bad ? u"color: %1"_s.arg(toneColours(Tone::Bad, palette()).ink.name()) : QString());
}

bool MainWindow::mayClose()
{
    QStringList unsaved;
    for (int page = 0; page < m_pages->count(); ++page)
        unsaved.append(qobject_cast<Page *>(m_pages->widget(page))->unsaved());
    unsaved.removeAll(QString());
    if (unsaved.isEmpty())
        return true;
    QMessageBox box(QMessageBox::NoIcon, tr("Ledgerbridge"), unsaved.join(u'\n'), QMessageBox::NoButton, this);
    box.setObjectName(u"unsavedDialog"_s);
    box.setTextFormat(Qt::PlainText);
    QPushButton *stay = box.addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *leave = box.addButton(tr("&Close without saving"), QMessageBox::DestructiveRole);
    leave->setObjectName(u"closeAnyway"_s);
    stay->setObjectName(u"stay"_s);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && !mayClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    if (m_closing)
        return;
    m_closing = true;
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    m_notice->showSoon();
    m_session.close();
}

} // namespace Ledgerbridge::Ui
