// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace Ledgerbridge {

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself when the server closes
/// the connection before a full status line; only a sequential body that cannot be rewound stops it (dependencies.md
/// 5). That holds for an empty body too, so writes without a body get one of these with nothing in it.
class OnceOnly final : public QIODevice
{
public:
    explicit OnceOnly(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    /// Whether any of it was handed out to be sent.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Ledgerbridge
