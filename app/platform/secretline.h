// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Ledgerbridge::Platform {

/// The line editor behind a prompt that shows nothing: takes what the terminal sends, byte by byte, as UTF-8.
/// Knows Enter, Backspace, Ctrl+U (start again), Ctrl+C and Ctrl+D. Wipes what it held when it goes.
class SecretLine final
{
public:
    enum class State { Typing, Finished, Cancelled };

    SecretLine() = default;
    ~SecretLine();
    Q_DISABLE_COPY_MOVE(SecretLine)

    /// Takes one byte and says where the line stands; bytes after the end are ignored.
    State type(char byte);
    /// The line so far; hands it over and forgets it.
    [[nodiscard]] QByteArray take();
    [[nodiscard]] State state() const { return m_state; }

private:
    void eraseCharacter();
    void wipe();

    QByteArray m_text;
    State m_state = State::Typing;
};

} // namespace Ledgerbridge::Platform
