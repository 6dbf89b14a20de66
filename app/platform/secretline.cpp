// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "secretline.h"

#include <utility>

namespace Ledgerbridge::Platform {

namespace {

constexpr qsizetype longestLine = 4096;

/// Writes through a volatile pointer, so that the compiler keeps the stores.
void overwrite(char *bytes, qsizetype size)
{
    volatile char *each = bytes;
    for (qsizetype i = 0; i < size; ++i)
        each[i] = '\0';
}

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

SecretLine::~SecretLine()
{
    wipe();
}

SecretLine::State SecretLine::type(char byte)
{
    if (m_state != State::Typing)
        return m_state;
    switch (byte) {
    case '\r':
    case '\n': return m_state = State::Finished;
    case '\x03': wipe(); return m_state = State::Cancelled;
    case '\x04': return m_state = m_text.isEmpty() ? State::Cancelled : State::Finished;
    case '\x08':
    case '\x7f': eraseCharacter(); return m_state;
    case '\x15': wipe(); return m_state;
    default: break;
    }
    // Reserved once: a buffer that grows would leave copies of the secret behind.
    if (m_text.capacity() < longestLine)
        m_text.reserve(longestLine);
    if (m_text.size() < longestLine && byte != '\0')
        m_text.append(byte);
    return m_state;
}

QByteArray SecretLine::take()
{
    return std::exchange(m_text, {});
}

void SecretLine::eraseCharacter()
{
    while (!m_text.isEmpty()) {
        const bool inside = continuesCharacter(m_text.back());
        m_text.back() = '\0';
        m_text.chop(1);
        if (!inside)
            break;
    }
}

void SecretLine::wipe()
{
    if (!m_text.isEmpty())
        overwrite(m_text.data(), m_text.size());
    m_text.resize(0);
}

} // namespace Ledgerbridge::Platform
