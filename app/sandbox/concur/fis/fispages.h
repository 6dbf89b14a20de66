// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "fisqueue.h"

#include <functional>

namespace Ledgerbridge::Sandbox {

/// FIS v4 over HTTP (concur.md 3.2 to 3.5). The queue must outlive the routes.
class FisPages final
{
public:
    /// Told before each acknowledgement and each confirmation; what it returns stands in for the outcome (a fault).
    using Meddler = std::function<std::optional<FisOutcome>(const QString &step, const QString &fisId)>;

    explicit FisPages(FisQueue &queue)
        : m_queue(queue)
    {
    }
    void setMeddler(Meddler meddler) { m_meddler = std::move(meddler); }
    /// The real maximums are not known (concur.md 11). More per page is cut down, as `page.size` tells; more ids or
    /// confirmations at once are refused.
    void setLimits(int perPage, int atOnce)
    {
        m_mostPerPage = perPage;
        m_mostAtOnce = atOnce;
    }
    [[nodiscard]] ConcurRoutes routes();

private:
    [[nodiscard]] HttpResponse list(const ConcurCall &call);
    [[nodiscard]] HttpResponse acknowledge(const ConcurCall &call);
    [[nodiscard]] HttpResponse confirmPosting(const ConcurCall &call);
    [[nodiscard]] HttpResponse confirmPayment(const ConcurCall &call);
    [[nodiscard]] Json envelope(const FisDocument &document, const ConcurCall &call) const;
    [[nodiscard]] std::optional<FisOutcome> meddled(const QString &step, const QString &fisId) const;

    FisQueue &m_queue;
    Meddler m_meddler;
    int m_mostPerPage = 500;
    int m_mostAtOnce = 1000;
};

} // namespace Ledgerbridge::Sandbox
