// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "paymentseen.h"

#include <QDateTime>

namespace Ledgerbridge::Store {

/// One confirmation of a payment to Concur, as it leaves and leaves again until its answer is clear.
struct PaymentRow final
{
    /// What a clear answer of Concur can be; until then the row is open.
    enum class Outcome { Told, Refused };

    qint64 id = 0;
    qint64 recordId = 0;
    /// 1 for the first of its document.
    int sequence = 1;
    PaymentSeen seen;
    QString currency;
    QString reference;
    QDateTime openedAt;
};

/// What Concur is told of payments in NAV (architecture.md, rule 1: what is about to be sent is on disk first). Each change
/// has its line in the trail, in the same transaction; methods that write become part of the caller's open one.
class PaymentStore final
{
public:
    explicit PaymentStore(Database &database);

    /// Before the call leaves. Fills in id, sequence and, from `makeReference` of the sequence, the reference.
    [[nodiscard]] Result<PaymentRow> open(
        PaymentRow row, const std::function<QString(int sequence)> &makeReference, AuditEntry audit);
    /// The answer is clear. `error`: Concur's words where it refused.
    [[nodiscard]] Result<void> settle(
        const PaymentRow &row, PaymentRow::Outcome outcome, const QString &error, AuditEntry audit);
    /// Oldest first.
    [[nodiscard]] Result<QList<PaymentRow>> openRows();
    /// What Concur has taken of this document, and how many confirmations there were of it.
    [[nodiscard]] Result<ToldPayments> told(qint64 recordId);
    /// How many confirmations like this one, of the same document, kind, day and amount, Concur has taken.
    [[nodiscard]] Result<int> toldAlike(const PaymentRow &row);

    /// Which documents are to be looked at.
    struct Due final
    {
        /// The last that Concur was told, before this moment, is that they are paid in whole: they rest for ever.
        QDateTime paidBefore;
        /// Concur refused a confirmation of theirs after this moment: they rest for now.
        QDateTime refusedAfter;
    };
    /// Row ids of confirmed documents without an open row whose payment NAV may show, those looked at longest ago first.
    [[nodiscard]] Result<QList<qint64>> due(const Due &due, int limit);
    /// Notes that NAV was asked. True where `note`, why a payment cannot be seen, is not what was noted last.
    [[nodiscard]] Result<bool> looked(qint64 recordId, const QString &note = {});
    /// The document became nothing of which NAV shows a payment: it is not due any more.
    [[nodiscard]] Result<void> restForEver(qint64 recordId);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
