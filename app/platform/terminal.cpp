// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include "secretline.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace Ledgerbridge::Platform {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noTerminal()
{
    return fail(ErrorCode::Usage,
        QCoreApplication::translate("Platform",
            "A secret has to be typed in, but there is no terminal. Run the command in a terminal, or hand the secret "
            "over in the environment or on standard input."));
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Platform", "Nothing was typed in; stopped."));
}

#ifdef Q_OS_WIN

/// The console of this process with echo switched off, as long as it lives.
class QuietTerminal final
{
public:
    QuietTerminal()
    {
        m_input = open(L"CONIN$");
        m_output = open(L"CONOUT$");
        m_ready = m_input != INVALID_HANDLE_VALUE && m_output != INVALID_HANDLE_VALUE
            && GetConsoleMode(m_input, &m_before) && SetConsoleMode(m_input, 0);
    }
    ~QuietTerminal()
    {
        if (m_ready)
            SetConsoleMode(m_input, m_before);
        for (const HANDLE handle : {m_input, m_output}) {
            if (handle != INVALID_HANDLE_VALUE)
                CloseHandle(handle);
        }
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isReady() const { return m_ready; }
    void write(const QString &text) const
    {
        DWORD written = 0;
        WriteConsoleW(m_output, text.utf16(), static_cast<DWORD>(text.size()), &written, nullptr);
    }
    /// The bytes of the next key press; empty at the end of input.
    [[nodiscard]] QByteArray read() const
    {
        wchar_t units[2] = {};
        DWORD count = 0;
        if (!ReadConsoleW(m_input, units, 1, &count, nullptr) || count == 0)
            return {};
        if (QChar::isHighSurrogate(units[0])) {
            DWORD more = 0;
            ReadConsoleW(m_input, units + 1, 1, &more, nullptr);
            count += more;
        }
        return QString::fromWCharArray(units, static_cast<qsizetype>(count)).toUtf8();
    }

private:
    static HANDLE open(const wchar_t *name)
    {
        return CreateFileW(
            name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    }

    HANDLE m_input = INVALID_HANDLE_VALUE;
    HANDLE m_output = INVALID_HANDLE_VALUE;
    DWORD m_before = 0;
    bool m_ready = false;
};

#else

/// The terminal of this process with echo switched off, as long as it lives. Signal keys are read as bytes, so that
/// Ctrl+C cannot end the program while the terminal is silent.
class QuietTerminal final
{
public:
    QuietTerminal()
        : m_handle(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_handle < 0 || tcgetattr(m_handle, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_ready = tcsetattr(m_handle, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_ready)
            tcsetattr(m_handle, TCSAFLUSH, &m_before);
        if (m_handle >= 0)
            close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isReady() const { return m_ready; }
    void write(const QString &text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        // A prompt that cannot be shown is no reason not to read.
        [[maybe_unused]] const ssize_t written =
            ::write(m_handle, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    /// The next byte; empty at the end of input.
    [[nodiscard]] QByteArray read() const
    {
        char byte = '\0';
        ssize_t count = 0;
        do {
            count = ::read(m_handle, &byte, 1);
        } while (count < 0 && errno == EINTR);
        return count == 1 ? QByteArray(1, byte) : QByteArray();
    }

private:
    int m_handle = -1;
    termios m_before = {};
    bool m_ready = false;
};

#endif

} // namespace

bool isTerminal(StandardStream stream)
{
#ifdef Q_OS_WIN
    const DWORD which = stream == StandardStream::Input ? STD_INPUT_HANDLE
        : stream == StandardStream::Output              ? STD_OUTPUT_HANDLE
                                                        : STD_ERROR_HANDLE;
    // _isatty also says yes to NUL; only a console has a mode.
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(which), &mode) != 0;
#else
    return isatty(stream == StandardStream::Input ? 0 : stream == StandardStream::Output ? 1 : 2) == 1;
#endif
}

Result<QByteArray> readSecretLine(const QString &prompt)
{
    QuietTerminal terminal;
    if (!terminal.isReady())
        return noTerminal();
    terminal.write(prompt);
    SecretLine line;
    while (line.state() == SecretLine::State::Typing) {
        const QByteArray bytes = terminal.read();
        if (bytes.isEmpty())
            line.type('\x03');
        for (const char byte : bytes)
            line.type(byte);
    }
    terminal.write(u"\r\n"_s);
    if (line.state() == SecretLine::State::Cancelled)
        return cancelled();
    return line.take();
}

} // namespace Ledgerbridge::Platform
