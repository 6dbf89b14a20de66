// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "error.h"

#include <QCoroTask>

#include <QDate>
#include <QList>
#include <QString>

namespace Ledgerbridge::Concur {

class Session;

/// One payment of an invoice as Concur keeps it, or as it is to be told (concur.md 4.4).
struct InvoicePayment final
{
    /// Concur's id of the invoice, at most 20 characters.
    QString requestId;
    /// `PAID`, `VOID`, `CANCEL`.
    QString status = QStringLiteral("PAID");
    /// Of this payment; may be a part.
    Decimal amount;
    QDate date;
};

struct InvoicePaymentResult final
{
    /// Unknown: the answer names it neither among the good nor among the bad; read the history before telling it again.
    enum class Outcome { Told, Refused, Unknown };

    QString requestId;
    Outcome outcome = Outcome::Unknown;
    /// Concur's own words where it refused.
    QString message;
};

/// Invoice Payment Confirmation v4: tells Concur what the ERP has paid (concur.md 4.4). Concur does not know a repetition, so
/// the history is read first and a payment that is in it is not told again. All calls run in the session's thread.
class InvoicePaymentClient final
{
public:
    explicit InvoicePaymentClient(Session &session);

    /// What Concur has of the invoices with this number, of whichever vendor; all pages.
    [[nodiscard]] QCoro::Task<Result<QList<InvoicePayment>>> history(QString invoiceNumber);
    /// One result per payment, in that order. Leaves once: OutcomeUnknown where no clear answer came. Usage where a payment
    /// bears no id, or two bear the same (results bear the id alone).
    [[nodiscard]] QCoro::Task<Result<QList<InvoicePaymentResult>>> tell(QList<InvoicePayment> payments);

private:
    Session &m_session;
};

/// How often Concur has this payment: the same invoice, status, day and amount. Equal ones of one day cannot be told
/// apart; whoever knows how many of them were told knows whether one more was.
[[nodiscard]] int timesInHistory(const QList<InvoicePayment> &history, const InvoicePayment &payment);

} // namespace Ledgerbridge::Concur
