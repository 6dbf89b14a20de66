// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

namespace Ledgerbridge::Sync {

/// Tells Concur that a document was not posted, and why, so that it goes back to its owner (product.md, section 3). The
/// intent stands on disk before anything leaves: while it is open, and once Concur has taken the document back, it is not
/// posted. Where Concur gives no answer the intent stays open and the call waits for replay.
class SendBack final
{
public:
    enum class Outcome { Taken, Waits };

    explicit SendBack(Run &run);

    /// Acknowledges where needed, confirms the error with the message and the reasons, moves the record. Refused with
    /// Concur's words where it says no; then the document stays as it is. Usage before anything leaves where the message
    /// is not one that Concur takes.
    [[nodiscard]] QCoro::Task<Result<Outcome>> send(Record record, QString message, QString actor);
    /// For an intent that an earlier send left open: asks Concur what became of it, and sends it again where it is due.
    [[nodiscard]] QCoro::Task<Result<void>> recover(Record record, Store::Intent intent);

private:
    /// What is to be sent, and the open intent that says so.
    struct Letter
    {
        qint64 intent = 0;
        QString message;
        QString actor;
    };
    [[nodiscard]] Result<qint64> openIntent(const Record &record, const QString &message, const QString &actor);
    [[nodiscard]] QCoro::Task<Result<Outcome>> deliver(Record record, Letter letter);
    [[nodiscard]] Result<Outcome> settle(const Record &record, const Letter &letter);
    /// No usable answer. `mayStand`: Concur may have taken it all the same.
    [[nodiscard]] Result<Outcome> unanswered(
        const Record &record, const Letter &letter, const Error &error, bool mayStand);
    [[nodiscard]] Result<Outcome> notTaken(
        const Record &record, const Letter &letter, const Concur::FisItemResult &answer);

    Run &m_run;
};

} // namespace Ledgerbridge::Sync
