// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receivedrequest.h"

#include <memory>

namespace Ledgerbridge::Webhooks {

/// Reads one HTTP/1 request from bytes as they come, by Boost.Beast's parser: a length that is no number, two lengths,
/// a length beside chunks, and lines that are no headers are refused (request smuggling, RFC 9112 section 11.2).
/// Knows no socket. Any one thread.
class RequestReader final
{
public:
    struct Limits
    {
        /// Bytes of the request line and the headers.
        quint32 header = 16 * 1024;
        /// Bytes of the body.
        quint64 body = 0;
    };
    enum class State { Header, Body, Complete, Refused };

    explicit RequestReader(const Limits &limits);
    ~RequestReader();

    /// Takes from the start of `bytes` what belongs to this request and returns how much; the rest comes again, with
    /// more behind it. Stops once when the header is whole, so that its owner may refuse before the body.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);
    [[nodiscard]] State state() const;
    /// The status that refuses it: 400, 413, 431, 505.
    [[nodiscard]] int refusal() const;
    /// Without its body until Complete.
    [[nodiscard]] ReceivedRequest request() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ledgerbridge::Webhooks
