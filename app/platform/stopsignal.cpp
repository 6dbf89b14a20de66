// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "stopsignal.h"

#ifdef Q_OS_WIN
#include <QMutex>
#include <QMutexLocker>
#include <QWaitCondition>

#include <qt_windows.h>
#else
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#endif

namespace Ledgerbridge::Platform {

#ifdef Q_OS_WIN

namespace {

QMutex guard;
QWaitCondition gone;
StopSignal *receiver = nullptr;
bool asked = false;

/// Runs in a thread of the system's own.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    QMutexLocker lock(&guard);
    if (!receiver)
        return FALSE;
    if ((event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT) && asked)
        return FALSE;
    asked = true;
    QMetaObject::invokeMethod(receiver, &StopSignal::requested, Qt::QueuedConnection);
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT) {
        // The program is ended as soon as this returns: wait for the orderly end.
        while (receiver)
            gone.wait(&guard);
    }
    return TRUE;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    const QMutexLocker lock(&guard);
    Q_ASSERT(!receiver);
    receiver = this;
    asked = false;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    const QMutexLocker lock(&guard);
    receiver = nullptr;
    gone.wakeAll();
}

void StopSignal::onReadable() { }

#else

namespace {

constexpr std::array signalNumbers = {SIGTERM, SIGINT, SIGHUP};
/// Read end, write end. A signal handler may do little more than write a byte.
std::array<int, 2> pipeEnds = {-1, -1};
std::array<struct sigaction, signalNumbers.size()> previousActions = {};

void onSignal(int number)
{
    const int before = errno;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(pipeEnds[0] < 0);
    if (pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignal::onReadable);
    for (size_t i = 0; i < signalNumbers.size(); ++i) {
        struct sigaction action = {};
        action.sa_handler = onSignal;
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        if (signalNumbers[i] == SIGINT)
            action.sa_flags |= static_cast<int>(SA_RESETHAND);
        sigaction(signalNumbers[i], &action, &previousActions[i]);
        // nohup sets SIGHUP to "ignore": keep that.
        if (signalNumbers[i] == SIGHUP && previousActions[i].sa_handler == SIG_IGN)
            sigaction(signalNumbers[i], &previousActions[i], nullptr);
    }
}

StopSignal::~StopSignal()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < signalNumbers.size(); ++i)
        sigaction(signalNumbers[i], &previousActions[i], nullptr);
    delete m_notifier;
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}

void StopSignal::onReadable()
{
    std::array<char, 16> bytes = {};
    bool any = false;
    while (::read(pipeEnds[0], bytes.data(), bytes.size()) > 0)
        any = true;
    if (any)
        Q_EMIT requested();
}

#endif

void setStopHandler(QObject *context, std::function<void()> callback)
{
    auto *signal = new StopSignal(context);
    QObject::connect(signal, &StopSignal::requested, context, [run = std::move(callback)] { run(); });
}

} // namespace Ledgerbridge::Platform
