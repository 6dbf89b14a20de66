// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasechecks.h"

#include "amounttext.h"
#include "directory.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

namespace {

bool sameCode(const QString &a, const QString &b)
{
    return Directory::normalised(a) == Directory::normalised(b);
}

QString differs(const QString &what, const QString &got, const QString &want)
{
    return RunText::tr("%1 is \"%2\" in NAV, \"%3\" was sent").arg(what, got, want);
}

} // namespace

QString compareHeader(const Posting &planned, const Nav::PurchaseDocument &draft)
{
    if (!sameCode(draft.vendorNumber, planned.vendorNumber))
        return differs(RunText::tr("vendor"), draft.vendorNumber, planned.vendorNumber);
    const bool isOrder = planned.target == PostingTarget::PurchaseOrder;
    if (!isOrder && !sameCode(draft.externalNumber, planned.externalNumber))
        return differs(RunText::tr("vendor's document no."), draft.externalNumber, planned.externalNumber);
    if (!draft.currencyCode.isEmpty() && !planned.currencyCode.isEmpty()
        && !sameCode(draft.currencyCode, planned.currencyCode))
        return differs(RunText::tr("currency"), draft.currencyCode, planned.currencyCode);
    if (draft.postingDate != planned.postingDate && !isOrder)
        return differs(RunText::tr("posting date"), draft.postingDate.toString(Qt::ISODate),
            planned.postingDate.toString(Qt::ISODate));
    return {};
}

QList<Nav::PurchaseLine> accountLines(const QList<Nav::PurchaseLine> &lines)
{
    QList<Nav::PurchaseLine> result;
    for (const Nav::PurchaseLine &line : lines)
        if (line.lineType != u"Comment")
            result.append(line);
    return result;
}

QString compareFirstLines(const Posting &planned, const QList<Nav::PurchaseLine> &lines)
{
    const QList<Nav::PurchaseLine> own = accountLines(lines);
    if (own.size() > planned.lines.size())
        return RunText::tr("NAV shows %1 lines, %2 were sent").arg(own.size()).arg(planned.lines.size());
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (!sameCode(own[i].accountNumber, planned.lines[i].account))
            return differs(
                RunText::tr("account of line %1").arg(i + 1), own[i].accountNumber, planned.lines[i].account);
        if (!(own[i].quantity * own[i].unitCost == planned.lines[i].quantity * planned.lines[i].unitCost))
            return differs(RunText::tr("amount of line %1").arg(i + 1),
                amountText(own[i].quantity * own[i].unitCost, 2), amountText(planned.lines[i].amount, 2));
    }
    return {};
}

QString compareLines(const Posting &planned, const QList<Nav::PurchaseLine> &lines)
{
    const qsizetype count = accountLines(lines).size();
    if (count < planned.lines.size())
        return RunText::tr("NAV shows %1 lines, %2 were sent").arg(count).arg(planned.lines.size());
    return compareFirstLines(planned, lines);
}

QString compareTotal(const Posting &planned, const Nav::PurchaseDocument &draft)
{
    const Decimal total =
        planned.target == PostingTarget::PurchaseOrder ? draft.totalExcludingTax : draft.totalIncludingTax;
    if (total == planned.total)
        return {};
    return RunText::tr("NAV comes to %1, Concur to %2").arg(amountText(total, 2), amountText(planned.total, 2));
}

Reason withoutCardPart(const Nav::PurchaseDocument &posted, const QString &reference)
{
    return {ReasonCode::NavRefused, reference,
        RunText::tr("Somebody posted the purchase document in NAV as %1 while the card part (%2) of the report was not "
                    "posted. Take %1 back in NAV and retry, or post the card part there and ignore the document.")
            .arg(posted.number, reference)};
}

} // namespace Ledgerbridge::Sync
