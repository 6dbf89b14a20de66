// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "fisqueue.h"

namespace Ledgerbridge::Sandbox {

/// Reports v3 (list and one), Expense v4 (one report) and the receipts of Image v1 (concur.md 2).
class ReportPages final
{
public:
    ReportPages(const FisQueue &queue, const ConcurClock &clock)
        : m_queue(queue)
        , m_clock(clock)
    {
    }
    [[nodiscard]] ConcurRoutes routes();
    /// The picture behind a link of Image v1; needs no token, lives 15 minutes. Nothing where it is not one of ours.
    [[nodiscard]] std::optional<HttpResponse> picture(const HttpRequest &request) const;

private:
    [[nodiscard]] HttpResponse list(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse one(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse expense4(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse imageLink(const ConcurCall &call) const;
    [[nodiscard]] const SourceRecord *find(const QString &documentId, SourceKind kind) const;

    const FisQueue &m_queue;
    const ConcurClock &m_clock;
};

} // namespace Ledgerbridge::Sandbox
