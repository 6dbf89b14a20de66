// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expensebuilder.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

void ExpenseBuilder::twoAllocations()
{
    addSplit({Decimal(50), Decimal(50)});
}

void ExpenseBuilder::threeAllocations()
{
    addSplit({Decimal::fromUnits(3333333333, 8), Decimal::fromUnits(3333333333, 8), Decimal::fromUnits(3333333334, 8)});
}

void ExpenseBuilder::addPersonal(const QString &account)
{
    const CompanyExpenseType &kind = type(u"MEALS");
    const Decimal amount = someAmount(kind);
    EntryPart entry = entryOf(kind, Decimal());
    entry.transactionAmount = amount;
    entry.paymentCode = u"CBCP"_s;
    entry.paymentName = u"Firmenkarte"_s;
    entry.personal = true;
    entry.clearingAccount = Names::personalClearing.toString();
    AllocationPart part;
    part.lines = {
        {account, u"COMP"_s, u"CBCP"_s, amount, false}, {account, u"EMPL"_s, u"COMP"_s, amount.negated(), false}};
    entry.allocations = {part};
    add(entry);
    m_personal += amount;
}

void ExpenseBuilder::personalCompanyCard()
{
    addPersonal(Names::personalClearing.toString());
}

void ExpenseBuilder::personalBlankAccount()
{
    addPersonal({});
}

void ExpenseBuilder::personalOwnCard()
{
    // A personal item on an individually billed card is absent from the document; what is left beside it is seen.
    m_personal += Decimal(14);
    cardIndividuallyBilled();
}

void ExpenseBuilder::offsetOwnCard()
{
    const CompanyExpenseType &kind = type(u"MEALS");
    const Decimal toEmployee = Decimal(21);
    const Decimal toCard = Decimal(14);
    EntryPart entry = entryOf(kind, toEmployee + toCard);
    entry.offset = true;
    AllocationPart part = allocationOf(kind);
    part.lines = {{kind.concurAccount, u"COMP"_s, u"EMPL"_s, toEmployee, false},
        {kind.concurAccount, u"COMP"_s, u"IBCP"_s, toCard, false}};
    entry.allocations = {part};
    add(entry);
}

void ExpenseBuilder::addAdvance(int applicationType, const Decimal &amount)
{
    m_applications.append(Json::object(
        {{"cashAdvanceId", m_prng.hex(20).toUpper()}, {"cashAdvanceApplicationAmount", m_style.money(amount.negated())},
            {"cashAdvanceClearingAccountCode", Names::cashAdvances.toString()},
            {"cashAdvanceTransactionType", QString::number(applicationType)}}));
}

void ExpenseBuilder::cashAdvanceUsed()
{
    // The journal is split where the advance is used up; the tax stands on the second line.
    const CompanyExpenseType &kind = type(u"PHONE");
    const Decimal advance(5);
    const Decimal rest = Decimal(55) + Decimal(m_prng.below(20));
    EntryPart entry = entryOf(kind, advance + rest);
    AllocationPart part = allocationOf(kind);
    part.lines = {{kind.concurAccount, u"COMP"_s, u"EMPL"_s, advance, false},
        {kind.concurAccount, u"COMP"_s, u"EMPL"_s, rest, true}};
    part.taxes = taxesWithin(kind, rest);
    entry.allocations = {part};
    add(entry);
    addAdvance(2, advance);
}

void ExpenseBuilder::cashAdvanceReturned()
{
    const CompanyExpenseType &kind = type(u"MEALS");
    const Decimal used(60);
    const Decimal returned(m_prng.between(10, 90));
    add(plain(kind, used, u"EMPL"_s));
    addAdvance(2, used);
    addAdvance(1, returned);
    m_advanceReturned += returned;
}

void ExpenseBuilder::twoTaxes()
{
    // A hotel bill with room at 7 % and breakfast at 19 %, each half reclaimable.
    const CompanyExpenseType &kind = type(u"LODNG");
    const Decimal gross = someAmount(kind);
    const Decimal breakfast = Decimal::fromUnits(m_prng.between(900, 2400), 2);
    CompanyExpenseType room = kind;
    room.reclaimPercent = 50;
    CompanyExpenseType meal = type(u"BUSML");
    EntryPart entry = plain(kind, gross, u"EMPL"_s);
    entry.allocations.first().taxes = taxesWithin(room, gross - breakfast) + taxesWithin(meal, breakfast);
    if (m_prng.chance(50)) // as in some samples, only the reclaim code is filled (concur.md 10)
        entry.allocations.first().taxes.first().code.clear();
    add(entry);
}

void ExpenseBuilder::addForeign(const QString &currency, const Decimal &rate, bool divide)
{
    const CompanyExpenseType &kind = type(u"MEALS");
    const Decimal spent = someAmount(kind);
    const Decimal approved = divide ? spent.divided(rate, 2) : (spent * rate).rounded(2);
    EntryPart entry = plain(kind, approved, u"EMPL"_s);
    entry.transactionAmount = spent;
    entry.transactionCurrency = currency;
    entry.rate = rate;
    entry.divide = divide;
    add(entry);
}

void ExpenseBuilder::foreignMultiply()
{
    addForeign(u"CHF"_s, Decimal::fromUnits(103912345, 8), false);
}

void ExpenseBuilder::foreignDivide()
{
    addForeign(u"JPY"_s, Decimal::fromUnits(1625, 1), true);
}

void ExpenseBuilder::itemized()
{
    // Only the child lines of an itemized hotel bill come, each as an entry of its own.
    const CompanyExpenseType &room = type(u"LODNG");
    const CompanyExpenseType &parking = type(u"PARKG");
    EntryPart first = plain(room, someAmount(room), u"EMPL"_s);
    EntryPart second = plain(parking, someAmount(parking), u"EMPL"_s);
    second.merchant = first.merchant;
    second.day = first.day;
    second.receiptId = first.receiptId;
    add(first);
    add(second);
}

} // namespace Ledgerbridge::Sandbox
