// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "delivery.h"
#include "receivedrequest.h"

#include <optional>

namespace Ledgerbridge::Webhooks {

/// What a proxy in front of us says of a sender after it has checked the client certificate, such as
/// `X-Client-DN: CN=webhook.api.concursolutions.com` (concur.md 7.4: pin the name, the certificate is renewed every
/// year). Checked only where `name` is set. The proxy must take away what a sender writes there itself.
struct SenderHeader final
{
    QByteArray name = {};
    /// What its value must contain as a whole part between commas, semicolons, slashes or ends; or be.
    QByteArray text = {};

    /// Also false when the header came twice: one of them is then not the proxy's.
    [[nodiscard]] bool fits(const ReceivedRequest &request) const;
};

/// Who comes in. Addresses end in `/TOKEN/concur`, `/TOKEN/nav` and `/TOKEN/proof`; whoever does not know the token
/// gets an empty 404 and learns nothing. A value, any thread.
class Gate final
{
public:
    struct Setup
    {
        /// Unguessable; letters, digits, hyphens.
        QByteArray token;
        /// With which the proof is made; known to this workspace alone.
        QByteArray proofKey;
        SenderHeader concurSender = {};
    };
    struct Passage
    {
        /// Answered at once; nothing where the body is to be taken in and kept.
        std::optional<ReceivedAnswer> answer;
        NoticeSystem system = NoticeSystem::Concur;
    };

    explicit Gate(Setup setup);

    /// Decides by the header alone. NAV's handshake is answered whatever its method (nav.md 5); a sender of Concur's
    /// that does not fit gets 403, after which Concur tries again (concur.md 7.4): the proxy can still be mended.
    [[nodiscard]] Passage at(const ReceivedRequest &header) const;
    /// What the listener answers to `challenge`: who asks knows by it that the public address ends here.
    [[nodiscard]] static QByteArray proof(const QByteArray &proofKey, const QByteArray &challenge);

private:
    [[nodiscard]] Passage atNav(const ReceivedRequest &header) const;

    Setup m_setup;
};

} // namespace Ledgerbridge::Webhooks
