// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakesession.h"
#include "mainwindow.h"
#include "theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

namespace Ledgerbridge {

/// The window by object names and keys, over a session that answers at once: one held document, two posted ones, and
/// one account that documents wait for.
class WindowTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Ui::applyTheme(*qApp, Ui::ThemeChoice::Light);
    }
    void init()
    {
        using namespace Qt::StringLiterals;
        m_session = std::make_unique<FakeSession>();
        for (int id = 1; id <= 3; ++id) {
            Record record;
            record.id = id;
            record.documentId = u"D%1"_s.arg(id);
            record.number = u"2026-%1"_s.arg(id);
            record.state = id == 1 ? RecordState::Held : RecordState::Posted;
            m_session->records.append(record);
        }
        MappingGridRow row;
        row.row.source = u"4711"_s;
        m_session->grid = {row};
        m_window = std::make_unique<Ui::MainWindow>(*m_session);
        m_window->show();
        m_window->activateWindow();
        QApplication::setActiveWindow(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

protected:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }
    /// The command asked for last comes back refused.
    void refuse(const QString &message)
    {
        Services::CommandResult refused;
        refused.error = Error{ErrorCode::Storage, message, {}, 0, {}};
        refused.message = message;
        Q_EMIT m_session->commandFinished(m_session->ticket, refused);
    }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Ui::MainWindow> m_window;
};

} // namespace Ledgerbridge
