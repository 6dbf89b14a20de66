// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange.h"
#include "onceonly.h"
#include "wake.h"

#include <memory>

namespace Ledgerbridge {

/// Watches one reply from its start to its end: takes the body as it comes, keeps the deadline over all of it
/// (setTransferTimeout would only count idle time, dependencies.md 5) and the limit of size. Owns the reply, and through
/// it the body that was sent: Qt may still look at that while it winds the reply up. One thread.
class ReplyWatch final
{
public:
    ReplyWatch(QNetworkReply *reply, OnceOnly *body, const HttpCall &call, qint64 largest);
    Q_DISABLE_COPY_MOVE(ReplyWatch)

    [[nodiscard]] QNetworkReply *reply() const { return m_reply.get(); }
    /// Wakes whoever waits once the reply has ended.
    [[nodiscard]] Wake &ended() { return *m_ended; }
    /// What came of it; once, after the end.
    [[nodiscard]] Attempt take();

private:
    void drain();

    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> m_reply;
    OnceOnly *m_body;
    std::shared_ptr<Wake> m_ended = std::make_shared<Wake>();
    QByteArray m_received;
    qint64 m_largest;
    bool m_isEmpty;
    QObject m_context;
    bool m_sent = false;
    bool m_timedOut = false;
    bool m_tooLarge = false;
};

} // namespace Ledgerbridge
