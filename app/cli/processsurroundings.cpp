// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "processsurroundings.h"

#include "commandline.h"
#include "platform.h"
#include "secretinput.h"
#include "stopsignal.h"
#include "terminal.h"

#include <QFile>
#include <QMetaMethod>

#include <cstdio>
#include <cstdlib>
#include <thread>
#include <tuple>

namespace Ledgerbridge::Cli {

namespace {

bool write(FILE *stream, const QByteArray &bytes)
{
    const bool whole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && whole;
}

} // namespace

ProcessSurroundings::ProcessSurroundings()
    : m_showsProgress(Platform::isTerminal(Platform::StandardStream::Error))
{
    m_surroundings.passphrase = [](bool confirm) { return passphraseFromEnvironmentOrPrompt(confirm); };
    m_surroundings.readSecrets = [](const QList<std::pair<QString, bool>> &fields) {
        return secretsFromInputOrPrompt(fields);
    };
    m_surroundings.print = [](const QByteArray &line) { std::ignore = writeOutput(line); };
    m_surroundings.message = [this](const QString &text) { writeErrors(text.toUtf8() + '\n'); };
    m_surroundings.progress = [this](const QString &text) { showProgress(text); };
    m_surroundings.onStop = [this](QObject *context, std::function<void()> callback) {
        connect(this, &ProcessSurroundings::stopRequested, context, std::move(callback));
    };
    m_surroundings.onInputEnd = [this](QObject *context, std::function<void()> callback) {
        connect(this, &ProcessSurroundings::inputEnded, context, std::move(callback));
        watchInput();
    };
    m_surroundings.actor = Platform::currentUserName();
    Platform::setStopHandler(this, [this] { stop(); });
}

ProcessSurroundings::~ProcessSurroundings()
{
    if (m_input) {
        const std::lock_guard lock(m_input->guard);
        m_input->owner = nullptr;
    }
}

void ProcessSurroundings::stop()
{
    if (isSignalConnected(QMetaMethod::fromSignal(&ProcessSurroundings::stopRequested))) {
        Q_EMIT stopRequested();
        return;
    }
    // Nobody minds being interrupted at any instruction, and there is nothing to wait for.
    ParsedLine line;
    line.call.json = m_json;
    const QString message = QCoreApplication::translate("CommandLine", "Stopped before the end. Run it again.");
    const Printed result = printed(fail(ErrorCode::Cancelled, message), line, CommandRegistry());
    writeErrors(result.errors);
    std::ignore = writeOutput(result.output);
    std::_Exit(result.exitCode);
}

bool ProcessSurroundings::writeOutput(const QByteArray &bytes)
{
    return write(stdout, bytes);
}

void ProcessSurroundings::writeErrors(const QByteArray &bytes)
{
    showProgress({});
    write(stderr, bytes);
}

void ProcessSurroundings::showProgress(const QString &text)
{
    if (!m_showsProgress || (text.isEmpty() && m_progressWidth == 0))
        return;
    QByteArray line = "\r" + text.leftJustified(m_progressWidth).toUtf8();
    if (text.isEmpty())
        line += '\r';
    m_progressWidth = text.size();
    write(stderr, line);
}

void ProcessSurroundings::watchInput()
{
    if (m_input)
        return;
    m_input = std::make_shared<InputWatch>();
    m_input->owner = this;
    // A thread and not a notifier: notifiers cannot watch a console or pipe on Windows. It reads the descriptor itself,
    // so that it holds no lock of the C library when the program ends under it.
    std::thread([watch = m_input] {
        QFile input;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle)) {
            char bytes[256];
            while (input.read(bytes, sizeof bytes) > 0) { }
        }
        const std::lock_guard lock(watch->guard);
        if (watch->owner)
            QMetaObject::invokeMethod(watch->owner, &ProcessSurroundings::inputEnded, Qt::QueuedConnection);
    }).detach();
}

} // namespace Ledgerbridge::Cli
