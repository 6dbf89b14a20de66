// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"

#include "odatatarget.h"
#include "purchaserecords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

PurchaseDocument readMemo(const Json &row)
{
    return readPurchaseDocument(PurchaseKind::CreditMemo, row);
}

AppliedEntry entryOf(
    AppliedEntry::Kind kind, qint64 number, const Decimal &amount, QDate day, const PurchaseDocument &invoice)
{
    AppliedEntry entry;
    entry.entryNumber = number;
    entry.kind = kind;
    entry.postingDate = day;
    entry.amount = amount;
    entry.currency = invoice.currencyCode;
    return entry;
}

QString unnamedMemo(const PurchaseDocument &invoice, const PurchaseDocument &memo)
{
    return QCoreApplication::translate("Nav",
        "Invoice %1 is closed, but so is credit memo %2 of the same vendor, and NAV does not show what that one "
        "closed. "
        "Whether the invoice was paid cannot be seen.")
        .arg(invoice.number, memo.number);
}

/// A payment that does not stand, or stands no longer: so that what Concur was told can be taken back.
AppliedEntry nothingPaid(qint64 number, const PurchaseDocument &invoice, QDate day)
{
    AppliedEntry entry = entryOf(AppliedEntry::Kind::Payment, number, invoice.totalIncludingTax, day, invoice);
    entry.isReversed = true;
    return entry;
}

/// Of a closed invoice: what memos closed, and that the rest was paid.
Settlement settlementOf(const PurchaseDocument &invoice, const QList<PurchaseDocument> &memos, QDate today)
{
    Settlement settlement;
    Decimal rest = invoice.totalIncludingTax;
    qint64 number = 0;
    for (const PurchaseDocument &memo : memos) {
        // A blank status tells nothing (nav.md 2.13). A filter may be read as a pattern (nav.md 4.2, wildcards).
        const bool isDraft = memo.isDraft() && !memo.status.isEmpty();
        if (isDraft || memo.vendorNumber.compare(invoice.vendorNumber, Qt::CaseInsensitive) != 0)
            continue;
        if (memo.appliesToNumber.isEmpty() && memo.status != u"Open") {
            settlement.hiddenBecause = unnamedMemo(invoice, memo);
            return settlement;
        }
        if (memo.appliesToNumber.compare(invoice.number, Qt::CaseInsensitive) != 0)
            continue;
        rest -= memo.totalIncludingTax;
        settlement.entries.append(
            entryOf(AppliedEntry::Kind::CreditMemo, ++number, memo.totalIncludingTax, memo.postingDate, invoice));
    }
    settlement.entries.append(rest.isPositive() ? entryOf(AppliedEntry::Kind::Payment, ++number, rest, today, invoice)
                                                : nothingPaid(++number, invoice, today));
    return settlement;
}

} // namespace

QCoro::Task<Result<Settlement>> ApiLedger::settlement(QString companyId, PurchaseDocument document, QDate today)
{
    if (document.status != u"Paid")
        co_return Settlement{{}, {nothingPaid(1, document, today)}};
    const QByteArray target = ODataTarget(companyPath(companyId, purchaseShape(PurchaseKind::CreditMemo).set))
                                  .filter(codeEquals(u"vendorNumber"_s, document.vendorNumber))
                                  .encoded();
    const Result<QList<PurchaseDocument>> memos = co_await m_api.list<PurchaseDocument>(target, &readMemo);
    if (!memos)
        co_return fail(memos.error());
    co_return settlementOf(document, *memos, today);
}

} // namespace Ledgerbridge::Nav
