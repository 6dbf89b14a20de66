// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxhttp.h"

#include <memory>

namespace Ledgerbridge::Sandbox {

/// Reads one request from bytes as they arrive. The only user of Boost.Beast, whose headers stay in its .cpp.
class RequestParser final
{
public:
    enum class State { NeedsMore, Done, Failed };

    explicit RequestParser(qint64 bodyLimit);
    ~RequestParser();
    Q_DISABLE_COPY_MOVE(RequestParser)

    /// Takes what it can from the front of `buffer`.
    [[nodiscard]] State feed(QByteArray &buffer);
    /// Once Done.
    [[nodiscard]] HttpRequest takeRequest();
    /// Once Failed: 400, 413 or 431.
    [[nodiscard]] int failureStatus() const;
    [[nodiscard]] bool headerComplete() const;
    [[nodiscard]] bool isChunked() const;
    [[nodiscard]] bool keepAlive() const;
    [[nodiscard]] bool expectsContinue() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ledgerbridge::Sandbox
