// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bykeys.h"
#include "demoadmin.h"
#include "documentstore.h"
#include "mainwindow.h"
#include "readonlyworkspace.h"
#include "sandboxthread.h"
#include "workspacesession.h"

#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace Ledgerbridge {

/// The real window over a real workspace with its threads, connected to a demo company of its own; and eyes on what is
/// stored and on NAV's ledger that do not look through the window.
class DemoDesk : public QObject
{
protected:
    /// With the demo company's mappings, and these settings. An empty text, or what went wrong.
    [[nodiscard]] QString open(const Sandbox::SandboxOptions &options, const QList<QPair<QString, QString>> &settings);
    void close();
    [[nodiscard]] QList<Record> stored(const Store::DocumentFilter &filter);
    /// By account: what NAV bears for the document, zeros left out.
    [[nodiscard]] QMap<QString, QString> booked(const QString &document);

    QTemporaryDir m_folder;
    Sandbox::SandboxThread m_sandbox;
    DemoAdmin m_admin;
    Sandbox::Json m_ledgerBefore;
    std::unique_ptr<Services::WorkspaceSession> m_session;
    std::unique_ptr<Services::ReadOnlyWorkspace> m_workspace;
    /// What every command came to.
    std::unique_ptr<QSignalSpy> m_answers;
    std::unique_ptr<Ui::MainWindow> m_window;
    ByKeys m_keys;

private:
    [[nodiscard]] QString answerTo(quint64 ticket);
    [[nodiscard]] QString connectSystems();
};

} // namespace Ledgerbridge
