// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "fisqueue.h"

namespace Ledgerbridge::Sandbox {

/// Payment request digests v3, localized data, and the payment confirmation v4 of invoices (concur.md 4.1, 4.4).
class InvoicePages final
{
public:
    explicit InvoicePages(FisQueue &queue)
        : m_queue(queue)
    {
    }
    [[nodiscard]] ConcurRoutes routes();

private:
    [[nodiscard]] HttpResponse digests(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse digest(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse localizedData(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse history(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse bulkUpdate(const ConcurCall &call);
    /// Why an item of bulkUpdate cannot be paid; empty where it was.
    [[nodiscard]] QString pay(const Json &item);

    FisQueue &m_queue;
};

} // namespace Ledgerbridge::Sandbox
