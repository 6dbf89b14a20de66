// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journallines.h"

#include "amounttext.h"
#include "runtext.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

constexpr int lineStep = 10;

QMap<QString, Decimal> sumsByAccount(const Posting &posting, bool onlyOwn)
{
    QMap<QString, Decimal> sums;
    for (const PlanLine &line : posting.lines) {
        const bool controlAccount = line.accountType == NavAccountType::Vendor;
        if (!onlyOwn || !controlAccount)
            sums[Directory::normalised(line.account)] += line.amount;
    }
    return sums;
}

QMap<QString, Decimal> sumsByAccount(const QList<Nav::LedgerEntry> &entries)
{
    QMap<QString, Decimal> sums;
    for (const Nav::LedgerEntry &entry : entries)
        sums[Directory::normalised(entry.accountNumber)] += entry.amount;
    return sums;
}

bool bearsAllTexts(const Posting &posting, const QList<Nav::LedgerEntry> &entries)
{
    return std::all_of(posting.lines.cbegin(), posting.lines.cend(), [&](const PlanLine &line) {
        return std::any_of(entries.cbegin(), entries.cend(),
            [&](const Nav::LedgerEntry &entry) { return entry.description == line.description; });
    });
}

/// Whether an entry bears account and text of one of the lines.
bool sharesLine(const Posting &posting, const QList<Nav::LedgerEntry> &entries)
{
    return std::any_of(posting.lines.cbegin(), posting.lines.cend(), [&](const PlanLine &line) {
        return line.accountType == NavAccountType::GlAccount
            && std::any_of(entries.cbegin(), entries.cend(), [&](const Nav::LedgerEntry &entry) {
                   return entry.description == line.description
                       && Directory::normalised(entry.accountNumber) == Directory::normalised(line.account);
               });
    });
}

} // namespace

QList<Nav::NewJournalLine> linesOf(const QList<WorkItem> &items, int firstNumber)
{
    QList<Nav::NewJournalLine> lines;
    int number = firstNumber;
    for (const WorkItem &item : items) {
        const Posting &posting = *item.journal();
        for (const PlanLine &line : posting.lines) {
            lines.append(Nav::NewJournalLine{number, line.accountType, line.account, posting.postingDate,
                posting.reference, posting.externalNumber, line.amount, line.description});
            number += lineStep;
        }
    }
    return lines;
}

LineDifference compareLine(const Nav::NewJournalLine &planned, const Nav::JournalLine &answer)
{
    const QString wantedType =
        planned.accountType == NavAccountType::Vendor ? QStringLiteral("Vendor") : QStringLiteral("G/L Account");
    const auto differs = [](const QString &what, const QString &got, const QString &want) {
        return LineDifference{RunText::tr("%1 is \"%2\" in NAV, \"%3\" was sent").arg(what, got, want), false};
    };
    if (answer.accountType.compare(wantedType, Qt::CaseInsensitive) != 0)
        return differs(RunText::tr("account type"), answer.accountType, wantedType);
    if (Directory::normalised(answer.accountNumber) != Directory::normalised(planned.accountNumber))
        return differs(RunText::tr("account"), answer.accountNumber, planned.accountNumber);
    if (!(answer.amount == planned.amount))
        return differs(RunText::tr("amount"), amountText(answer.amount, 2), amountText(planned.amount, 2));
    if (answer.postingDate != planned.postingDate)
        return differs(RunText::tr("posting date"), answer.postingDate.toString(Qt::ISODate),
            planned.postingDate.toString(Qt::ISODate));
    if (Directory::normalised(answer.documentNumber) != Directory::normalised(planned.documentNumber))
        return differs(RunText::tr("document no."), answer.documentNumber, planned.documentNumber);
    if (!answer.balancingAccountNumber.isEmpty())
        return differs(RunText::tr("balancing account"), answer.balancingAccountNumber, QString());
    if (!answer.taxCode.isEmpty())
        return LineDifference{RunText::tr("tax code \"%1\" was added by NAV").arg(answer.taxCode), true};
    return {};
}

QString compareStanding(const WorkItem &item, const QList<Nav::JournalLine> &lines)
{
    const QList<Nav::NewJournalLine> planned = linesOf({item}, 0);
    if (lines.size() != planned.size())
        return RunText::tr("NAV shows %1 lines, %2 were sent").arg(lines.size()).arg(planned.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const LineDifference difference = compareLine(planned[i], lines[i]); !difference.text.isEmpty())
            return difference.text;
    return {};
}

QString compareLedger(const Posting &planned, const QList<Nav::LedgerEntry> &entries)
{
    const QMap<QString, Decimal> posted = sumsByAccount(entries);
    const QMap<QString, Decimal> own = sumsByAccount(planned, true);
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        const Decimal found = posted.value(it.key());
        if (!(found == it.value()))
            return RunText::tr("account %1 bears %2 in NAV, %3 was planned")
                .arg(it.key(), amountText(found, 2), amountText(it.value(), 2));
    }
    Decimal sum;
    for (const Nav::LedgerEntry &entry : entries)
        sum += entry.amount;
    return sum.isZero() ? QString() : RunText::tr("the entries come to %1 instead of zero").arg(amountText(sum, 2));
}

Likeness findRenumbered(const Posting &planned, const QList<Nav::LedgerEntry> &entries)
{
    QHash<QString, QList<Nav::LedgerEntry>> byNumber;
    for (const Nav::LedgerEntry &entry : entries)
        byNumber[entry.documentNumber].append(entry);
    Likeness likeness;
    QStringList fitting;
    for (auto it = byNumber.cbegin(); it != byNumber.cend(); ++it) {
        const bool sameFigures = compareLedger(planned, *it).isEmpty();
        likeness.similar = likeness.similar || sameFigures || sharesLine(planned, *it);
        if (sameFigures && bearsAllTexts(planned, *it))
            fitting.append(it.key());
    }
    if (fitting.size() == 1)
        likeness.number = fitting.first();
    return likeness;
}

} // namespace Ledgerbridge::Sync
