// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QString>
#include <QStringList>

namespace Ledgerbridge {

/// Where mail is handed in, as the setting `alerts.mail.server` writes it: `smtp://host:587` (TLS by STARTTLS) or
/// `smtps://host:465` (TLS from the first byte).
struct MailServer final
{
    enum class Tls {
        /// From the first byte.
        Implicit,
        /// STARTTLS, or nothing is sent.
        Required,
        /// STARTTLS where the server offers it: on this computer nobody listens on the way.
        Offered
    };

    QString host;
    int port = 0;
    Tls tls = Tls::Required;

    /// InvalidInput says what is wrong. Without a port: 587, and 465 with `smtps`.
    [[nodiscard]] static Result<MailServer> fromString(const QString &text);
    [[nodiscard]] bool isLoopback() const;
    /// `smtp://host:port`, as libcurl takes it.
    [[nodiscard]] QString url() const;
};

/// A plain address such as `ap@example.com`: no names, comments, quotes or line ends, which is what keeps anybody from
/// adding headers or receivers.
[[nodiscard]] bool isMailAddress(const QString &text);
/// The addresses of a list with commas; InvalidInput names the one that is none.
[[nodiscard]] Result<QStringList> mailAddresses(const QString &list);

} // namespace Ledgerbridge
