// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expensebuilder.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

const QList<ExpenseBuilder::NamedRow> &ExpenseBuilder::rowTable()
{
    using B = ExpenseBuilder;
    static const QList<NamedRow> table{{u"outOfPocket"_s, &B::outOfPocket}, {u"refundCash"_s, &B::refundCash},
        {u"refundCompanyPaid"_s, &B::refundCompanyPaid}, {u"cardCBCP"_s, &B::cardCompanyBilled},
        {u"cardIBCP"_s, &B::cardIndividuallyBilled}, {u"cardCOPD"_s, &B::companyPaid},
        {u"ownPaymentCode"_s, &B::ownPaymentCode}, {u"twoAllocations"_s, &B::twoAllocations},
        {u"threeAllocations"_s, &B::threeAllocations}, {u"personalCBCP"_s, &B::personalCompanyCard},
        {u"personalBlankAccount"_s, &B::personalBlankAccount}, {u"personalIBCP"_s, &B::personalOwnCard},
        {u"offsetIBCP"_s, &B::offsetOwnCard}, {u"cashAdvanceUsed"_s, &B::cashAdvanceUsed},
        {u"cashAdvanceReturned"_s, &B::cashAdvanceReturned}, {u"partialReclaim"_s, &B::partialReclaim},
        {u"twoTaxes"_s, &B::twoTaxes}, {u"noReclaim"_s, &B::noReclaim}, {u"foreignMultiply"_s, &B::foreignMultiply},
        {u"foreignDivide"_s, &B::foreignDivide}, {u"zeroLine"_s, &B::zeroLine}, {u"itemized"_s, &B::itemized},
        {u"mileage"_s, &B::mileage}, {u"blankAccount"_s, &B::blankAccount}};
    return table;
}

QStringList ExpenseBuilder::allRows()
{
    QStringList names;
    for (const NamedRow &row : rowTable())
        names += row.name;
    return names;
}

void ExpenseBuilder::addRow(const NamedRow &row)
{
    (this->*row.make)();
    if (!m_rows.contains(row.name))
        m_rows += row.name;
}

const CompanyExpenseType &ExpenseBuilder::type(QStringView code) const
{
    return *std::find_if(m_data.expenseTypes.cbegin(), m_data.expenseTypes.cend(),
        [code](const CompanyExpenseType &type) { return type.code == code; });
}

const CompanyExpenseType &ExpenseBuilder::anyType()
{
    return m_data.expenseTypes.at(m_prng.below(15)); // the first fifteen are what employees spend money on
}

Decimal ExpenseBuilder::someAmount(const CompanyExpenseType &type)
{
    return Decimal::fromUnits(m_prng.between(type.lowest * 100, type.highest * 100), 2);
}

QString ExpenseBuilder::departmentCode() const
{
    for (const CompanyDimensionValue &value : m_data.dimension(u"DEPARTMENT"_s)->values) {
        if (value.code == m_employee.department)
            return value.concurCode;
    }
    return {};
}

QString ExpenseBuilder::costCenter()
{
    return m_prng.chance(80) ? u"CC%1"_s.arg(m_prng.between(101, 125)) : QString();
}

QString ExpenseBuilder::project(bool needed)
{
    return needed || m_prng.chance(30) ? m_data.dimension(u"PROJECT"_s)->values.at(m_prng.below(55)).concurCode
                                       : QString();
}

AllocationPart ExpenseBuilder::allocationOf(const CompanyExpenseType &type)
{
    AllocationPart part;
    part.percentage = Decimal(100);
    part.costCenter = costCenter();
    part.project = project(m_data.account(type.account)->mandatoryDimensions.contains(u"PROJECT"));
    return part;
}

EntryPart ExpenseBuilder::entryOf(const CompanyExpenseType &type, const Decimal &approved)
{
    EntryPart entry;
    entry.type = &type;
    entry.day = m_place.processed.addDays(-m_prng.between(6, 25));
    entry.approved = approved;
    entry.transactionAmount = approved;
    entry.transactionCurrency = m_currency;
    if (!type.merchants.isEmpty())
        entry.merchant = m_prng.pick(type.merchants);
    if (m_prng.chance(35))
        entry.department = m_prng.pick(m_data.dimension(u"DEPARTMENT"_s)->values.first(9)).concurCode;
    if (m_prng.chance(70))
        entry.receiptId = m_prng.hex(32).toUpper();
    return entry;
}

EntryPart ExpenseBuilder::plain(const CompanyExpenseType &type, const Decimal &approved, const QString &payee)
{
    EntryPart entry = entryOf(type, approved);
    AllocationPart part = allocationOf(type);
    part.lines = {{type.concurAccount, u"COMP"_s, payee, approved, true}};
    part.taxes = taxesWithin(type, approved);
    entry.allocations = {part};
    return entry;
}

void ExpenseBuilder::add(const EntryPart &entry)
{
    m_entries.append(writeEntry(entry, m_prng, m_style));
    m_approved += entry.approved;
    if (!entry.receiptId.isEmpty() && !m_receiptIds.contains(entry.receiptId))
        m_receiptIds.append(entry.receiptId);
}

void ExpenseBuilder::outOfPocket()
{
    const CompanyExpenseType &kind = anyType();
    add(plain(kind, someAmount(kind), u"EMPL"_s));
}

void ExpenseBuilder::refundCash()
{
    const CompanyExpenseType &kind = type(u"TRAIN");
    EntryPart entry = plain(kind, someAmount(kind).negated(), u"COMP"_s);
    entry.allocations.first().lines.first().payer = u"EMPL"_s;
    add(entry);
}

void ExpenseBuilder::refundCompanyPaid()
{
    const CompanyExpenseType &kind = type(u"AIRFR");
    EntryPart entry = plain(kind, someAmount(kind).negated(), u"COMP"_s);
    entry.paymentCode = u"COPD"_s;
    entry.paymentName = u"Von der Firma bezahlt"_s;
    entry.allocations.first().lines.first().payer = u"COPD"_s;
    add(entry);
}

void ExpenseBuilder::addCardEntry(const QString &code, const QString &name, const QString &payee)
{
    const CompanyExpenseType &kind = anyType();
    EntryPart entry = plain(kind, someAmount(kind), payee);
    entry.paymentCode = code;
    entry.paymentName = name;
    add(entry);
}

void ExpenseBuilder::cardCompanyBilled()
{
    addCardEntry(u"CBCP"_s, u"Firmenkarte"_s, u"CBCP"_s);
}

void ExpenseBuilder::cardIndividuallyBilled()
{
    addCardEntry(u"IBCP"_s, u"Firmenkarte, Einzelrechnung"_s, u"IBCP"_s);
}

void ExpenseBuilder::companyPaid()
{
    addCardEntry(u"COPD"_s, u"Von der Firma bezahlt"_s, u"COPD"_s);
}

void ExpenseBuilder::ownPaymentCode()
{
    addCardEntry(u"1003"_s, u"Airline-Karte"_s, u"CBCP"_s);
}

void ExpenseBuilder::addSplit(const QList<Decimal> &percentages)
{
    const CompanyExpenseType &kind = anyType();
    const Decimal total = someAmount(kind);
    EntryPart entry = entryOf(kind, total);
    Decimal rest = total;
    for (int i = 0; i < percentages.size(); ++i) {
        const bool last = i == percentages.size() - 1;
        const Decimal &percentage = percentages.at(i);
        const Decimal share = last ? rest : (total * percentage).divided(Decimal(100), 2);
        AllocationPart part = allocationOf(kind);
        part.percentage = percentage;
        part.lines = {{kind.concurAccount, u"COMP"_s, u"EMPL"_s, share, true}};
        part.taxes = taxesWithin(kind, share);
        entry.allocations += part;
        rest -= share;
    }
    add(entry);
}

void ExpenseBuilder::partialReclaim()
{
    const CompanyExpenseType &kind = type(u"BUSML");
    add(plain(kind, someAmount(kind), u"EMPL"_s));
}

void ExpenseBuilder::noReclaim()
{
    const CompanyExpenseType &kind = type(u"GIFTS");
    add(plain(kind, someAmount(kind), u"CBCP"_s));
}

void ExpenseBuilder::zeroLine()
{
    add(plain(anyType(), Decimal(), u"EMPL"_s));
    outOfPocket(); // a report of nothing but zeros would have nothing to post
}

void ExpenseBuilder::mileage()
{
    const CompanyExpenseType &kind = type(u"MILEG");
    add(plain(kind, someAmount(kind), u"EMPL"_s));
}

void ExpenseBuilder::blankAccount()
{
    const CompanyExpenseType &kind = type(u"LODNG");
    EntryPart entry = plain(kind, someAmount(kind), u"EMPL"_s);
    entry.allocations.first().lines.first().account.clear();
    add(entry);
}

} // namespace Ledgerbridge::Sandbox
