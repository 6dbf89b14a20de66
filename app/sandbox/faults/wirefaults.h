// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultbook.h"
#include "sandboxhttp.h"

#include <optional>

namespace Ledgerbridge::Sandbox {

/// Faults of the way there and back: what they answer in place of the system, and how they spoil its answer. They know
/// requests and answers only, nothing of what the systems hold. The book must outlive it.
///
/// Before anything is done: 429-storm (a row of 429, with and without Retry-After in turn), 503-retry-after,
/// http-500-sometimes, hang (a reading call never gets an answer), and for NAV deadlock-409, disk-full (its database has
/// no room), drop-before-commit and timeout-before-commit for a post.
/// After it was done: slow, drop-mid-answer, truncated-json (whole by its length, cut all the same), html-error-page (a
/// proxy speaks instead; reading calls only), for NAV's posts drop-after-commit and timeout-after-commit, for FIS
/// ack-lost and confirm-lost, for Concur's vendors vendors-lost, for its lists
/// lists-lost and, before, lists-busy.
class WireFaults final
{
public:
    enum class System { Concur, Nav };

    explicit WireFaults(FaultBook &book)
        : m_book(book)
    {
    }

    [[nodiscard]] std::optional<HttpResponse> before(System system, const HttpRequest &request);
    /// Spoils the answer; false where it stays as it is.
    bool after(System system, const HttpRequest &request, HttpResponse &response);

private:
    [[nodiscard]] std::optional<HttpResponse> storm(System system);
    [[nodiscard]] std::optional<HttpResponse> beforeNavWrite(const HttpRequest &request);
    bool loseAnswer(System system, const HttpRequest &request, HttpResponse &response);

    FaultBook &m_book;
    int m_stormLeft = 0;
};

/// Sign-in is left alone by all of them.
[[nodiscard]] bool isTokenCall(const HttpRequest &request);
/// A call that posts in NAV, alone or inside a batch.
[[nodiscard]] bool isPostCall(const HttpRequest &request);

} // namespace Ledgerbridge::Sandbox
