// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Ledgerbridge::Ui {

class AlertBanner;
class AuditPage;
class DesktopAlerts;
class DocumentsPage;
class FinishingNotice;
class ConnectionsPage;
class Navigation;
class NoticeStrip;
class OverviewPage;
class Page;
class Pill;
class ReviewPage;

/// The one window: navigation, the page with its header, the status strip. The session outlives it. Closing hides it at
/// once and closes the session; finished() tells when both are done.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services::Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString pageName(int index) const;
    void showPage(int index);
    void sync(bool dryRun);
    /// Shows the document that commands call so (`--open`, a click on an alert); empty: what waits for a person.
    void openDocument(const QString &name);
    /// The same, in front of other windows.
    void bringForward(const QString &document);
    [[nodiscard]] bool isSyncing() const { return m_syncTicket != 0; }

Q_SIGNALS:
    /// The window is closed and nothing is under way any more.
    void finished();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(const QString &name, const QString &icon, Page *page);
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeStatus();
    void addKeys();
    /// Goes to what any number of either system belongs to.
    void askForNumber();
    void connectAlerts();
    /// Every number of the overview opens what it counts.
    void connectOverview(OverviewPage &overview);
    void showExpiry(const std::optional<ExpiryEntry> &entry);
    void keepFocus();
    void showHeader();
    void refreshPage();
    void finish(quint64 ticket, const Services::CommandResult &result);
    /// Where a person looks before a run, and while one is under way.
    void showNotices();
    void takeOverview(const Services::OverviewData &read);
    void say(const QString &text, bool bad);
    /// False where something typed is not saved and the person stays for it.
    [[nodiscard]] bool mayClose();

    Services::Session &m_session;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    ReviewPage *m_review = nullptr;
    DocumentsPage *m_documents = nullptr;
    ConnectionsPage *m_connections = nullptr;
    AuditPage *m_audit = nullptr;
    QLabel *m_title;
    Pill *m_pill;
    QLabel *m_subtitle;
    QLineEdit *m_search;
    QPushButton *m_dryRun;
    QPushButton *m_syncNow;
    QLabel *m_company;
    QLabel *m_message;
    QLabel *m_health;
    NoticeStrip *m_notices;
    QStringList m_toRead;
    AlertBanner *m_alert;
    DesktopAlerts *m_desktop;
    FinishingNotice *m_notice;
    quint64 m_syncTicket = 0;
    bool m_closing = false;
};

} // namespace Ledgerbridge::Ui
