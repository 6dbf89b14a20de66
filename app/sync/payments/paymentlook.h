// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paymentstore.h"
#include "postedplanstore.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// Asks NAV which confirmed documents are paid, those first that were asked about longest ago, and writes down what
/// Concur is to be told. Sends Concur nothing.
class PaymentLook final
{
public:
    explicit PaymentLook(Run &run);

    /// At most as many questions as one run asks; the next run goes on behind them.
    [[nodiscard]] QCoro::Task<Result<void>> lookAround();

private:
    /// Whether NAV was asked about it.
    [[nodiscard]] QCoro::Task<Result<bool>> lookAt(Record record);
    [[nodiscard]] QCoro::Task<Result<void>> compare(Record record, Posting posting, const CompanyLink *link);
    [[nodiscard]] Result<void> writeDown(
        const Record &record, const Nav::PurchaseDocument &invoice, const Nav::Settlement &settlement);
    [[nodiscard]] Result<void> unanswered(const Record &record, const CompanyLink &link, const Error &error);
    [[nodiscard]] Result<void> hidden(const Record &record, const QString &why);

    Run &m_run;
    Store::PaymentStore m_payments;
    Store::PostedPlanStore m_plans;
};

} // namespace Ledgerbridge::Sync
