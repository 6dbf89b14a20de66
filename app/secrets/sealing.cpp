// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sealing.h"

#include <QtEndian>

#include <sodium.h>

namespace Ledgerbridge::Sealing {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headSize = 1 + nonceSize;

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

/// Each part with its length in front: ("ab", "c") and ("a", "bc") must not be the same.
QByteArray associatedData(const QList<QByteArray> &context)
{
    QByteArray data("ledgerbridge");
    data.append(version);
    for (const QByteArray &part : context) {
        char size[4];
        qToBigEndian(static_cast<quint32>(part.size()), size);
        data.append(size, sizeof size).append(part);
    }
    return data;
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

QByteArray seal(const SecretBytes &key, QByteArrayView plain, const QList<QByteArray> &context)
{
    if (key.size() != keySize || !startCryptography())
        return {};
    QByteArray out(headSize + plain.size() + tagSize, '\0');
    out[0] = version;
    auto *bytes = reinterpret_cast<unsigned char *>(out.data());
    randombytes_buf(bytes + 1, static_cast<size_t>(nonceSize));
    const QByteArray data = associatedData(context);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + headSize, &written, bytesOf(plain),
        static_cast<unsigned long long>(plain.size()), bytesOf(data), static_cast<unsigned long long>(data.size()),
        nullptr, bytes + 1, key.constData());
    return out;
}

std::optional<SecretBytes> open(const SecretBytes &key, QByteArrayView sealedText, const QList<QByteArray> &context)
{
    const qsizetype plainSize = sealedText.size() - headSize - tagSize;
    if (key.size() != keySize || plainSize < 0 || sealedText[0] != version || !startCryptography())
        return std::nullopt;
    // One byte at least, so that an empty secret has a place to be decrypted to.
    SecretBytes buffer(qMax<qsizetype>(plainSize, 1));
    if (buffer.isEmpty())
        return std::nullopt;
    const QByteArray data = associatedData(context);
    unsigned long long written = 0;
    const unsigned char *bytes = bytesOf(sealedText);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(buffer.data(), &written, nullptr, bytes + headSize,
            static_cast<unsigned long long>(plainSize + tagSize), bytesOf(data),
            static_cast<unsigned long long>(data.size()), bytes + 1, key.constData())
        != 0)
        return std::nullopt;
    return plainSize == 0 ? SecretBytes() : std::move(buffer);
}

} // namespace Ledgerbridge::Sealing
