// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionreview.h"
#include "outgoing.h"

namespace Ledgerbridge::Sync {

/// The values of dimensions as items of Concur's lists.
[[nodiscard]] const OutgoingKind &listItemKind();

/// Values of dimensions that are to be made or renamed in Concur's lists. `run` outlives it.
class OutgoingItems final : public Outgoing
{
public:
    OutgoingItems(Run &run, const QList<ListItemChange> &changes);

    [[nodiscard]] QList<OutgoingRecord> records() const override;
    [[nodiscard]] Result<void> keepUnderWay(const OutgoingRecord &record) override;
    [[nodiscard]] Result<void> keepTaken(const OutgoingRecord &record) override;
    [[nodiscard]] QCoro::Task<Result<QList<Concur::RecordResult>>> write(QList<OutgoingRecord> batch) override;

private:
    Run &m_run;
    QList<ListItemChange> m_changes;
};

} // namespace Ledgerbridge::Sync
