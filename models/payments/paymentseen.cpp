// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paymentseen.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ledgerbridge {
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notExact(const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("Payments",
            "What was paid cannot be added up exactly, so Concur is told nothing. Look at the applied entries in NAV."),
        detail);
}

bool movesMoney(const AppliedEntry &entry)
{
    return entry.kind == AppliedEntry::Kind::Payment || entry.kind == AppliedEntry::Kind::Refund;
}

/// Empty, or why this entry cannot be counted.
QString faultOf(const AppliedEntry &entry, const QString &currency)
{
    if (!entry.amount.isValid() || entry.amount.isNegative())
        return u"entry %1: amount is not a figure of zero or more"_s.arg(entry.entryNumber);
    if (!entry.postingDate.isValid())
        return u"entry %1: no posting date"_s.arg(entry.entryNumber);
    if (entry.currency.compare(currency, Qt::CaseInsensitive) != 0)
        return u"entry %1: currency %2, document %3"_s.arg(
            QString::number(entry.entryNumber), entry.currency, currency);
    return {};
}

struct Sum final
{
    Decimal paid;
    /// Of payments and refunds that stand, and of all that ever were.
    QDate standing;
    QDate ever;
};

Result<Sum> sumOf(const OwedDocument &owed, const QList<AppliedEntry> &entries)
{
    Sum sum;
    QSet<qint64> seen;
    for (const AppliedEntry &entry : entries) {
        if (!movesMoney(entry) || seen.contains(entry.entryNumber))
            continue;
        seen.insert(entry.entryNumber);
        if (const QString fault = faultOf(entry, owed.currency); !fault.isEmpty())
            return notExact(fault);
        sum.ever = std::max(sum.ever, entry.postingDate);
        if (entry.isReversed)
            continue;
        sum.standing = std::max(sum.standing, entry.postingDate);
        sum.paid += entry.kind == AppliedEntry::Kind::Payment ? entry.amount : entry.amount.negated();
    }
    if (!sum.paid.isValid() || sum.paid.isNegative())
        return notExact(u"payments less refunds: %1"_s.arg(sum.paid.toString()));
    return sum;
}

} // namespace

Result<std::optional<PaymentSeen>> paymentToTell(
    const OwedDocument &owed, const QList<AppliedEntry> &entries, const ToldPayments &told)
{
    if (!owed.amount.isPositive() || !told.total.isValid() || told.total.isNegative())
        return notExact(u"owed %1, told %2"_s.arg(owed.amount.toString(), told.total.toString()));
    const Result<Sum> sum = sumOf(owed, entries);
    if (!sum)
        return fail(sum.error());
    if (sum->paid == told.total)
        return std::optional<PaymentSeen>();
    if (sum->paid < told.total) {
        if (!sum->ever.isValid())
            return notExact(u"told %1, but no payment is there any more"_s.arg(told.total.toString()));
        return PaymentSeen{PaymentSeen::Status::Reversed, told.total, sum->ever};
    }
    const bool isWhole = sum->paid >= owed.amount;
    return PaymentSeen{
        isWhole ? PaymentSeen::Status::Paid : PaymentSeen::Status::PartlyPaid, sum->paid - told.total, sum->standing};
}

QString processingStatusCode(PaymentSeen::Status status)
{
    switch (status) {
    case PaymentSeen::Status::Paid: return u"CP"_s;
    case PaymentSeen::Status::PartlyPaid: return u"PP"_s;
    case PaymentSeen::Status::Reversed: return u"RE"_s;
    }
    return {};
}

std::optional<PaymentSeen::Status> statusFromProcessingCode(QStringView code)
{
    using Status = PaymentSeen::Status;
    for (const Status status : {Status::Paid, Status::PartlyPaid, Status::Reversed})
        if (code == processingStatusCode(status))
            return status;
    return std::nullopt;
}

QString paymentReference(const QString &company, const QString &documentNumber, const QString &fiscalYear, int sequence)
{
    return QStringList{company, documentNumber, fiscalYear, QString::number(sequence)}.join(u'/');
}

QString clearingDateText(QDate date)
{
    return date.toString(u"yyyyMMdd"_s);
}

} // namespace Ledgerbridge
