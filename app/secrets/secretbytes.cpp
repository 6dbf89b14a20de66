// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace Ledgerbridge {

bool startCryptography()
{
    return sodium_init() >= 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes first
}

SecretBytes::SecretBytes(qsizetype size)
{
    if (size <= 0 || !startCryptography())
        return;
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size))));
    if (!m_bytes)
        return;
    sodium_memzero(m_bytes.get(), static_cast<size_t>(size));
    m_size = size;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    if (!bytes.isEmpty())
        randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes;
}

SecretBytes SecretBytes::taken(QByteArray &&bytes)
{
    SecretBytes secret(bytes.size());
    if (!secret.isEmpty())
        std::memcpy(secret.data(), bytes.constData(), static_cast<size_t>(secret.size()));
    wipe(bytes);
    return secret;
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes copy(m_size);
    if (!copy.isEmpty())
        std::memcpy(copy.data(), constData(), static_cast<size_t>(copy.size()));
    return copy;
}

QByteArrayView SecretBytes::view() const
{
    return {m_bytes.get(), m_size};
}

QByteArray SecretBytes::toByteArray() const
{
    return view().toByteArray();
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(constData(), other.constData(), static_cast<size_t>(m_size)) == 0;
}

} // namespace Ledgerbridge
