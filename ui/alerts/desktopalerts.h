// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QObject>

#include <functional>

class QSystemTrayIcon;

namespace Ledgerbridge::Ui {

/// Brings alerts to the desktop: by the tray where there is one, else they are handed back to be shown in the window.
/// In the GUI thread.
class DesktopAlerts final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAlerts(Services::Session &session, QObject *parent = nullptr);
    ~DesktopAlerts() override;

    /// What shows a notification instead of the tray, for tests: title and text; false where it cannot.
    using Notifier = std::function<bool(const QString &title, const QString &text)>;
    void setNotifier(Notifier notifier) { m_notifier = std::move(notifier); }
    /// The person clicked the notification that was shown last.
    void click();

Q_SIGNALS:
    /// The desktop has no place for it.
    void notShown(const Ledgerbridge::AlertMessage &message);
    /// A notification was clicked; empty: it is about no document.
    void openRequested(const QString &document);

private:
    void raise(const AlertMessage &message);
    [[nodiscard]] bool showInTray(const QString &title, const QString &text);

    Notifier m_notifier;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_document;
};

} // namespace Ledgerbridge::Ui
