// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "desktopalerts.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

DesktopAlerts::DesktopAlerts(Services::Session &session, QObject *parent)
    : QObject(parent)
    , m_notifier([this](const QString &title, const QString &text) { return showInTray(title, text); })
{
    connect(&session, &Services::Session::alertRaised, this, &DesktopAlerts::raise);
}

DesktopAlerts::~DesktopAlerts() = default;

void DesktopAlerts::raise(const AlertMessage &message)
{
    // Desktops show a few lines: what happened, and what to do about the first of it.
    QStringList lines;
    for (const AlertParagraph &paragraph : message.paragraphs.first(qMin<qsizetype>(message.paragraphs.size(), 3)))
        lines.append(message.paragraphs.size() == 1 ? paragraph.remedy : paragraph.heading);
    m_document = message.documents.value(0);
    if (!m_notifier(message.subject, lines.join(u'\n')))
        Q_EMIT notShown(message);
}

void DesktopAlerts::click()
{
    Q_EMIT openRequested(m_document);
}

bool DesktopAlerts::showInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->setToolTip(tr("Ledgerbridge"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopAlerts::click);
        connect(m_tray, &QSystemTrayIcon::activated, this, &DesktopAlerts::click);
    }
    m_tray->show();
    m_tray->showMessage(title, text, QSystemTrayIcon::Warning);
    return true;
}

} // namespace Ledgerbridge::Ui
