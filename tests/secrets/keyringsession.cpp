// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "keyringsession.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

} // namespace

KeyringSession::KeyringSession()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    for (const auto name : {"DISPLAY"_L1, "WAYLAND_DISPLAY"_L1, "DBUS_SESSION_BUS_ADDRESS"_L1, "XDG_DATA_HOME"_L1,
             "XDG_CONFIG_HOME"_L1, "GNOME_KEYRING_CONTROL"_L1, "XDG_CURRENT_DESKTOP"_L1, "KDE_FULL_SESSION"_L1})
        m_environment.remove(name);
}

KeyringSession::~KeyringSession()
{
    stopKeyring();
    stop(m_bus);
}

bool KeyringSession::isPossible()
{
    static constexpr std::array programs{"dbus-daemon"_L1, "dbus-send"_L1, "gnome-keyring-daemon"_L1};
    return std::all_of(programs.begin(), programs.end(),
        [](QLatin1StringView program) { return !QStandardPaths::findExecutable(program).isEmpty(); });
}

bool KeyringSession::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    if (!m_bus.waitForReadyRead(5000))
        return false;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLocal8Bit(m_bus.readLine()).trimmed());
    return true;
}

bool KeyringSession::startKeyring(const QByteArray &password)
{
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return hasOwner(); }, 5000);
}

void KeyringSession::stopKeyring()
{
    if (m_bus.state() == QProcess::Running && m_keyring.state() == QProcess::NotRunning && hasOwner()) {
        // The bus started one by itself, on demand; only the bus knows which.
        static const QRegularExpression number(u"uint32 (\\d+)"_s);
        const auto found = number.match(QString::fromLatin1(askBus(u"GetConnectionUnixProcessID"_s)));
        if (found.hasMatch())
            ::kill(found.captured(1).toInt(), SIGTERM);
    }
    stop(m_keyring);
}

QByteArray KeyringSession::askBus(const QString &method) const
{
    QProcess call;
    call.setProcessEnvironment(m_environment);
    call.start(u"dbus-send"_s,
        {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
            u"org.freedesktop.DBus."_s + method, u"string:org.freedesktop.secrets"_s});
    call.waitForFinished(5000);
    return call.readAllStandardOutput();
}

bool KeyringSession::hasOwner() const
{
    return askBus(u"NameHasOwner"_s).contains("boolean true");
}

} // namespace Ledgerbridge
