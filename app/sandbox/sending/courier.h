// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxhttp.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Ledgerbridge::Sandbox {

/// Carries the calls that the make-believe systems make themselves, as over the real net: each request is sent once,
/// redirects are not followed, and up to 24 are under way to one address (concur.md 7.4). Lives in the thread that made it
/// and needs its event loop.
class Courier final : public QObject
{
    Q_OBJECT

public:
    /// Status 0: no answer in time, or none at all.
    using Done = std::function<void(int status, const QByteArray &body)>;

    explicit Courier(QObject *parent = nullptr);

    /// `done` is called in the event loop, never from within; not at all once the courier is gone.
    void send(const QByteArray &method, const QUrl &url, const QByteArray &body, const HttpHeaders &headers,
        int timeoutMs, Done done);

private:
    /// One takes no more than six calls to an address at a time.
    QList<QNetworkAccessManager *> m_networks;
    qsizetype m_next = 0;
};

/// Whether a system takes this address for a webhook: https, or, as only the sandbox allows, http on this machine.
[[nodiscard]] bool isWebhookAddress(const QUrl &url);

} // namespace Ledgerbridge::Sandbox
