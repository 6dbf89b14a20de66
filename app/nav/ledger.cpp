// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "ledger.h"

namespace Ledgerbridge::Nav {

QCoro::Task<Result<QList<LedgerEntry>>> Ledger::ledgerEntriesOf(QString companyId, QStringList documentNumbers)
{
    QList<LedgerEntry> all;
    for (const QString &number : std::as_const(documentNumbers)) {
        const auto entries = co_await ledgerEntries(companyId, number, QDate());
        if (!entries)
            co_return fail(entries.error());
        all.append(*entries);
    }
    co_return all;
}

} // namespace Ledgerbridge::Nav
