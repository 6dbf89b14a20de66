// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Tells Concur that a document was not posted, and why, so that it goes back to its owner (product.md, section 3). The
/// intent stands on disk before anything leaves: what Concur has taken back must never be posted afterwards.
class SendBack final
{
public:
    explicit SendBack(Run &run);

    /// Acknowledges where needed, confirms the error, moves the record. Refused with Concur's words where it says no;
    /// then the document stays as it is.
    [[nodiscard]] QCoro::Task<Result<void>> send(Record record, QString message, QString actor);
    /// For an intent that an earlier send left open: asks Concur what became of it.
    [[nodiscard]] QCoro::Task<Result<void>> recover(Record record, Store::Intent intent);

private:
    [[nodiscard]] QCoro::Task<Result<void>> acknowledge(Record record);
    [[nodiscard]] Result<void> settle(
        const Record &record, qint64 intent, const QString &message, const QString &actor);

    Run &m_run;
};

} // namespace Ledgerbridge::Sync
