// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "fisqueue.h"

namespace Ledgerbridge::Sandbox {

/// The receipts of Image v1 (concur.md 2.4): links that live 15 minutes, and the pictures behind them. A report as a
/// whole comes as a PDF; entries and invoices as PNG, JPEG or PDF in turn. Some invoices have none.
class ImagePages final
{
public:
    ImagePages(const FisQueue &queue, const ConcurClock &clock)
        : m_queue(queue)
        , m_clock(clock)
    {
    }
    [[nodiscard]] ConcurRoutes routes();
    /// The picture behind a link; needs no token. Nothing where it is not one of ours.
    [[nodiscard]] std::optional<HttpResponse> picture(const HttpRequest &request) const;

private:
    [[nodiscard]] HttpResponse link(const ConcurCall &call, const QString &kind) const;
    [[nodiscard]] bool isThere(const QString &kind, const QString &id) const;

    const FisQueue &m_queue;
    const ConcurClock &m_clock;
};

} // namespace Ledgerbridge::Sandbox
