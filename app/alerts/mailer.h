// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertmessage.h"
#include "mailaddress.h"

#include <QCoroTask>

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <memory>

namespace Ledgerbridge::Alerts {

/// Everything a mail needs to leave. The password is in here and nowhere else; it is never logged.
struct MailSetup final
{
    MailServer server;
    /// Empty: no sign-in.
    QString user = {};
    QString password = {};
    QString from;
    QStringList to;
    /// Certificates to trust instead of the system's: of a company, and in tests. Empty: the system's.
    QString certificates = {};
    /// From the first try to connect to the last answer.
    std::chrono::milliseconds deadline = std::chrono::seconds(45);
};

/// A mail as it goes through the wire, put together by libcurl.
struct MailText final
{
    QString subject;
    QString plain;
    /// Empty: none.
    QString html = {};
};

/// Set from any thread: a mail under way ends within a second.
using StopMark = std::shared_ptr<std::atomic_bool>;

/// Hands one mail to the server, in the calling thread, which it blocks until the deadline at most. Certificates are
/// always verified, and without TLS nothing is sent except to this computer. The server's last words.
///
/// Errors: InvalidInput (an address is none), Unreachable, SignIn, Refused (the sender, a receiver or the mail; nobody
/// got it), OutcomeUnknown (the connection broke off after the mail left), Cancelled.
[[nodiscard]] Result<QString> sendMail(const MailSetup &setup, const MailText &mail, const StopMark &stop = {});

/// The same in a thread of its own; the task goes on in the caller's, which needs an event loop.
[[nodiscard]] QCoro::Task<Result<QString>> sendMailAside(MailSetup setup, MailText mail, StopMark stop);

/// The message as mail: plain text, and the same as HTML with everything foreign escaped.
[[nodiscard]] MailText mailText(const AlertMessage &message);

} // namespace Ledgerbridge::Alerts
