// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Ledgerbridge {

/// Makes libsodium ready; cheap to call again, safe in any thread. False when the system gives no random numbers.
[[nodiscard]] bool startCryptography();

/// Overwrites the bytes in place, then empties the array. Other copies that share the data keep it.
void wipe(QByteArray &bytes);

/// A secret in memory that is locked against swapping, guarded by libsodium and wiped when it goes. Moves, never copies
/// by accident.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// `size` bytes of zero. Out of memory leaves it empty.
    explicit SecretBytes(qsizetype size);

    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// Copies, and wipes the source.
    [[nodiscard]] static SecretBytes taken(QByteArray &&bytes);
    [[nodiscard]] SecretBytes clone() const;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *constData() const { return m_bytes.get(); }
    /// Reads without a copy; valid as long as this object lives unchanged.
    [[nodiscard]] QByteArrayView view() const;
    /// A plain copy for those who cannot do without, such as the key store; wipe() it afterwards.
    [[nodiscard]] QByteArray toByteArray() const;

    /// Takes the same time whatever differs.
    [[nodiscard]] bool operator==(const SecretBytes &other) const;

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size = 0;
};

} // namespace Ledgerbridge
