// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outgoing.h"

namespace Ledgerbridge::Sync {

/// The records of one kind that Concur has not taken: kept for replay, due again, taken out, each with its line in the
/// trail. Writes within the caller's transaction, if one is open. `run` outlives it.
class ProvidingReplays final
{
public:
    using Records = QList<OutgoingRecord>;
    struct Due final
    {
        Records fresh;
        /// Have had no usable answer before.
        Records suspect;
    };

    ProvidingReplays(Run &run, const OutgoingKind &kind);

    /// What of it may be sent now.
    [[nodiscard]] Result<Due> due(const Records &records);
    /// Concur has taken it; nothing happens where it did not wait.
    [[nodiscard]] Result<void> made(const OutgoingRecord &record);
    /// `pause`: seconds that Concur asked for.
    [[nodiscard]] Result<void> keep(
        const OutgoingRecord &record, const QString &why, bool needsPerson, qint64 pause = 0);
    /// The call that carried them failed as a whole.
    [[nodiscard]] Result<void> keepAll(const Records &batch, const Error &error);
    /// Takes out what is not among the records that are wanted.
    [[nodiscard]] Result<void> dropVoid(const Records &wanted);
    /// What Concur has refused for the first time, as notices of the run.
    void sayRefusals();

private:
    Run &m_run;
    const OutgoingKind &m_kind;
    QStringList m_refusals;
};

} // namespace Ledgerbridge::Sync
