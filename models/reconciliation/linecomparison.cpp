// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "linecomparison.h"

#include "directory.h"

#include <QMap>

#include <algorithm>

namespace Ledgerbridge {

namespace {

using Kind = LedgerFinding::Kind;
using Amounts = QList<Decimal>;

/// NAV takes a credit memo's lines as positive figures and credits them.
Decimal inLedgerSign(const Posting &posting, const Decimal &amount)
{
    return posting.target == PostingTarget::PurchaseCreditMemo ? amount.negated() : amount;
}

QMap<QString, Amounts> plannedAmounts(const Posting &posting)
{
    QMap<QString, Amounts> planned;
    for (const PlanLine &line : posting.lines)
        if (line.accountType == NavAccountType::GlAccount && !line.amount.isZero())
            planned[Directory::normalised(line.account)].append(inLedgerSign(posting, line.amount));
    return planned;
}

/// What stands on accounts that NAV picks: vendors' lines of a journal; payables and taxes of a purchase document.
Amounts plannedElsewhere(const Posting &posting)
{
    Amounts amounts;
    if (posting.target == PostingTarget::Journal) {
        for (const PlanLine &line : posting.lines)
            if (line.accountType == NavAccountType::Vendor && !line.amount.isZero())
                amounts.append(line.amount);
        return amounts;
    }
    Decimal net;
    for (const PlanLine &line : posting.lines)
        net += line.amount;
    amounts.append(inLedgerSign(posting, posting.total).negated());
    if (!(net == posting.total))
        amounts.append(inLedgerSign(posting, posting.total - net));
    return amounts;
}

Decimal sumOf(const Amounts &amounts)
{
    Decimal sum;
    for (const Decimal &amount : amounts)
        sum += amount;
    return sum;
}

/// Takes out what both have.
void cancelOut(Amounts &planned, Amounts &found)
{
    for (qsizetype i = planned.size() - 1; i >= 0; --i) {
        const qsizetype same = found.indexOf(planned[i]);
        if (same < 0)
            continue;
        found.removeAt(same);
        planned.removeAt(i);
    }
}

/// NAV may join lines of an account, or part them: what counts then is what the account bears in all.
std::optional<AccountDifference> differenceOf(const QString &account, Amounts planned, Amounts found)
{
    cancelOut(planned, found);
    const Decimal expected = sumOf(planned);
    const Decimal there = sumOf(found);
    if (expected == there)
        return std::nullopt;
    const Kind kind = found.isEmpty() ? Kind::LineMissing : planned.isEmpty() ? Kind::ExtraLine : Kind::AmountChanged;
    return AccountDifference{kind, account, expected, there};
}

struct Split final
{
    QMap<QString, Amounts> own;
    QMap<QString, Amounts> elsewhere;
};

Split splitEntries(const QMap<QString, Amounts> &planned, const QList<LedgerLine> &entries)
{
    Split split;
    for (const LedgerLine &entry : entries) {
        const QString account = Directory::normalised(entry.account);
        (planned.contains(account) ? split.own : split.elsewhere)[account].append(entry.amount);
    }
    return split;
}

/// A purchase document's tax, which NAV parts over several accounts where there are several rates. Payables, of the other
/// sign, stay in one.
void cancelPartedTax(bool payablesAreNegative, Amounts &planned, Amounts &found)
{
    for (qsizetype i = planned.size() - 1; i >= 0; --i) {
        if (planned[i].isNegative() == payablesAreNegative)
            continue;
        Amounts parts;
        for (const Decimal &amount : std::as_const(found))
            if (amount.isNegative() == planned[i].isNegative())
                parts.append(amount);
        if (parts.isEmpty() || !(sumOf(parts) == planned[i]))
            continue;
        for (const Decimal &part : std::as_const(parts))
            found.removeOne(part);
        planned.removeAt(i);
    }
}

/// The accounts that bear amounts which nothing planned explains; empty where it is not just one.
QString onlyAccountWith(const Amounts &amounts, const QMap<QString, Amounts> &found)
{
    QString account;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const bool bears = std::any_of(
            it->cbegin(), it->cend(), [&amounts](const Decimal &amount) { return amounts.contains(amount); });
        if (bears && !account.isEmpty())
            return {};
        if (bears)
            account = it.key();
    }
    return account;
}

/// Accounts that NAV picks are compared as one.
QList<AccountDifference> compareElsewhere(const Posting &posting, const QMap<QString, Amounts> &found)
{
    Amounts planned = plannedElsewhere(posting);
    Amounts extra;
    for (const Amounts &amounts : found)
        extra += amounts;
    cancelOut(planned, extra);
    if (posting.target != PostingTarget::Journal)
        cancelPartedTax(inLedgerSign(posting, posting.total).isPositive(), planned, extra);
    if (planned.isEmpty() && extra.isEmpty())
        return {};
    const Kind kind = extra.isEmpty() ? Kind::LineMissing : planned.isEmpty() ? Kind::ExtraLine : Kind::AmountChanged;
    return {{kind, onlyAccountWith(extra, found), sumOf(planned), sumOf(extra)}};
}

/// Foreign amounts became local ones at NAV's rate: each account must bear its share of the whole, to the rounding.
QList<AccountDifference> compareShares(const QMap<QString, Amounts> &planned, const QMap<QString, Amounts> &found)
{
    Decimal wanted;
    Decimal there;
    for (auto it = planned.cbegin(); it != planned.cend(); ++it) {
        wanted += sumOf(*it);
        there += sumOf(found.value(it.key()));
    }
    QList<AccountDifference> differences;
    for (auto it = planned.cbegin(); it != planned.cend(); ++it) {
        const Decimal share = wanted.isZero() ? Decimal() : (sumOf(*it) * there).divided(wanted, 2);
        const Decimal bears = sumOf(found.value(it.key()));
        const Decimal tolerance = Decimal::fromUnits(qint64(it->size()) + 1, 2);
        if (found.value(it.key()).isEmpty())
            differences.append({Kind::LineMissing, it.key(), share, {}});
        else if ((bears - share).abs() > tolerance)
            differences.append({Kind::AmountChanged, it.key(), share, bears});
    }
    return differences;
}

} // namespace

QList<AccountDifference> compareAccounts(const Posting &posting, const QList<LedgerLine> &entries)
{
    const QMap<QString, Amounts> planned = plannedAmounts(posting);
    const Split split = splitEntries(planned, entries);
    if (!posting.currencyCode.isEmpty())
        return compareShares(planned, split.own);
    QList<AccountDifference> differences;
    for (auto it = planned.cbegin(); it != planned.cend(); ++it)
        if (const auto difference = differenceOf(it.key(), *it, split.own.value(it.key())))
            differences.append(*difference);
    // A changed line leaves its trace in what NAV booked against it as well; named once.
    if (differences.isEmpty())
        differences = compareElsewhere(posting, split.elsewhere);
    return differences;
}

bool isReversed(const Posting &posting, const QList<LedgerLine> &entries)
{
    const QMap<QString, Amounts> planned = plannedAmounts(posting);
    const Split split = splitEntries(planned, entries);
    if (planned.isEmpty())
        return false;
    return std::all_of(planned.keyBegin(), planned.keyEnd(), [&](const QString &account) {
        const Amounts found = split.own.value(account);
        return found.size() >= 2 && sumOf(found).isZero();
    });
}

} // namespace Ledgerbridge
