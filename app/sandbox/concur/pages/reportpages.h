// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "fisqueue.h"

namespace Ledgerbridge::Sandbox {

/// Reports v3 (list and one) and Expense v4 (one report) (concur.md 2).
class ReportPages final
{
public:
    explicit ReportPages(const FisQueue &queue)
        : m_queue(queue)
    {
    }
    [[nodiscard]] ConcurRoutes routes();

private:
    [[nodiscard]] HttpResponse list(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse one(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse expense4(const ConcurCall &call) const;
    [[nodiscard]] const SourceRecord *find(const QString &documentId, SourceKind kind) const;

    const FisQueue &m_queue;
};

} // namespace Ledgerbridge::Sandbox
