// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Ledgerbridge {

/// One attempt of a request as it may be kept: no header, no token, no bank data.
struct HttpDigest final
{
    /// `concur`, `nav`: the name of the client.
    QString system;
    /// When it left. UTC.
    QDateTime at;
    QString method;
    /// Path and query as redactedPath() leaves them.
    QString path;
    /// Concur's id of the document, where the call names one.
    QString subject;
    /// 0: no answer.
    int status = 0;
    /// Bytes of the bodies; the answer's unpacked.
    qint64 requestSize = 0;
    qint64 responseSize = 0;
    std::chrono::milliseconds duration{0};
    /// What the system calls it in its own logs (concur.md 1.4; nav.md 3.4).
    QString correlation;
    /// Why there is no whole answer; addresses stay out.
    QString error;
    /// As redactedBody() leaves them; empty unless they were asked for.
    QByteArray request;
    QByteArray response;
};

/// Hears of exchanges as they end, in the client's thread. Must not send anything itself.
class HttpObserver
{
public:
    virtual ~HttpObserver() = default;
    /// Whether the bodies of such an exchange are wanted; 0: no answer.
    [[nodiscard]] virtual bool wantsBodies(int status) const = 0;
    virtual void exchanged(const HttpDigest &digest) = 0;
};

} // namespace Ledgerbridge
