// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outgoing.h"
#include "vendorreview.h"

namespace Ledgerbridge::Sync {

/// Vendors in Concur's vendor master.
[[nodiscard]] const OutgoingKind &vendorKind();

/// Vendors that are to be made or changed in Concur. `run` outlives it.
class OutgoingVendors final : public Outgoing
{
public:
    OutgoingVendors(Run &run, const QList<VendorChange> &changes);

    [[nodiscard]] QList<OutgoingRecord> records() const override;
    [[nodiscard]] Result<void> keepUnderWay(const OutgoingRecord &record) override;
    [[nodiscard]] Result<void> keepTaken(const OutgoingRecord &record) override;
    [[nodiscard]] QCoro::Task<Result<QList<Concur::RecordResult>>> write(QList<OutgoingRecord> batch) override;

private:
    Run &m_run;
    QList<VendorChange> m_changes;
};

} // namespace Ledgerbridge::Sync
