// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"

#include <QNetworkReply>

namespace Ledgerbridge {

/// How one attempt ended, before anybody decides what that means.
struct Attempt final
{
    HttpAnswer answer;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    /// Some of the request may have left this machine.
    bool sent = false;
    bool timedOut = false;
    bool tooLarge = false;

    /// An answer arrived whole: status line, headers, and as much body as they announce.
    [[nodiscard]] bool isWhole() const;
};

/// What to do after an attempt.
struct Verdict final
{
    enum class Next { Return, Retry, Fail };
    Next next = Next::Return;
    /// For Fail, and for Retry when no attempt is left.
    Error error;
    /// Attempts in all that this kind of failure deserves; the options' own limit holds besides.
    int attempts = 100;
    /// What the server asked for; -1 where it left it to us.
    std::chrono::milliseconds wait = std::chrono::milliseconds(-1);
    bool throttled = false;
    /// A Retry without attempts left hands over the answer itself: it may say what is the matter.
    bool keepsAnswer = false;
};

/// The retry matrix (nav.md 6, concur.md 8): pure, so that each row can be tested.
[[nodiscard]] Verdict judge(const HttpCall &call, const Attempt &attempt);

/// `Retry-After` in seconds or as HTTP date; none where absent, 0, past or nonsense.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer, const QDateTime &now);

/// "GET https://host/path": what logs and errors may show. Queries can carry names, so they stay out.
[[nodiscard]] QString describe(const HttpCall &call);

} // namespace Ledgerbridge
