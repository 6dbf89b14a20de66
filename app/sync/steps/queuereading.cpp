// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "queuereading.h"

#include <QSet>

namespace Ledgerbridge::Sync {

namespace {

constexpr int pageSize = 100;
/// Pages in a row that may bring nothing new while Concur speaks of more of them.
constexpr int mostIdlePages = 5;

} // namespace

QCoro::Task<Result<int>> readQueue(Run *run, DocumentKind kind, QueuePage page)
{
    QSet<QString> seen;
    int withoutId = 0;
    int idlePages = 0;
    for (int number = 0;; ++number) {
        const auto answer = co_await run->setup.fis->ready(kind, number, pageSize);
        if (!answer)
            co_return fail(answer.error());
        const qsizetype before = seen.size();
        for (const Concur::FisDocument &document : answer->documents)
            seen.insert(document.fisId);
        if (const auto taken = page(*answer); !taken)
            co_return fail(taken.error());
        withoutId += answer->withoutId;
        idlePages = seen.size() == before ? idlePages + 1 : 0;
        // Where Concur does not say how many pages there are, one that brings nothing new is the last.
        const bool last = answer->totalPages > 0 ? number + 1 >= answer->totalPages : idlePages > 0;
        if (last || idlePages >= mostIdlePages || run->isCancelled())
            co_return withoutId;
    }
}

} // namespace Ledgerbridge::Sync
