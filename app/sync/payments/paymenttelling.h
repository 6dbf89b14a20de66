// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paymentstore.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// Carries confirmations of payments to Concur: expense reports through FIS, which knows a repetition by its paymentRef,
/// invoices through Invoice Payment Confirmation, whose history is read first (concur.md 3.5, 4.4). What gets no clear
/// answer stays open and goes out again as it stands.
class PaymentTelling final
{
public:
    explicit PaymentTelling(Run &run);

    [[nodiscard]] QCoro::Task<Result<void>> tellOpen();
    /// A notice for each that has been open for more than a day.
    [[nodiscard]] Result<void> sayWhatWaits();

private:
    struct Open final
    {
        Store::PaymentRow row;
        Record record;
    };

    [[nodiscard]] Result<QList<Open>> openOnes();
    [[nodiscard]] QCoro::Task<Result<void>> tellReports(QList<Open> reports);
    [[nodiscard]] QCoro::Task<Result<void>> tellInvoice(Open invoice);
    [[nodiscard]] Result<void> settleReport(const Open &report, const Concur::FisItemResult &answer);
    [[nodiscard]] Result<void> told(const Open &one);
    [[nodiscard]] Result<void> refused(const Open &one, const QString &why);

    Run &m_run;
    Store::PaymentStore m_payments;
};

} // namespace Ledgerbridge::Sync
