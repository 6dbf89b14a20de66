// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "seencodes.h"

#include "documentfacts.h"

#include <QSet>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

class Collector final
{
public:
    Collector(const SourceDocument &document, const MappingBook &mappings, QDate day)
        : m_mappings(mappings)
        , m_costObjects(mappings.rowsOn(MappingKind::CostObject, day))
        , m_facts(documentFacts(document))
        , m_day(day)
    {
        // What only a line tells is left open here; so is the country, which an entry may have of its own, and the
        // company, which planning chooses.
        m_costObjects.removeIf([this](const MappingRow &row) { return !mayHold(row.condition); });
    }

    void addExpense(const ExpenseReport &report);
    void addInvoice(const Invoice &invoice);
    void addOrder(const PurchaseRequest &order);
    void add(MappingKind kind, const QString &source, const QString &name = {});
    [[nodiscard]] QList<SeenCode> codes() const { return m_codes; }

private:
    [[nodiscard]] bool mayHold(const MappingCondition &condition) const;
    void addEntry(const ExpenseEntry &entry);
    void addJournal(const ExpenseEntry &entry, const ExpenseJournal &journal);
    void addAccount(const QString &account, const QString &expenseType, const QString &expenseTypeName);
    void addVendor(const QString &code, const QString &address, const QString &name);
    void addFields(const QString &block, const CostFields &fields);

    const MappingBook &m_mappings;
    QList<MappingRow> m_costObjects;
    MappingFacts m_facts;
    QDate m_day;
    QList<SeenCode> m_codes;
    QSet<QString> m_known;
};

bool Collector::mayHold(const MappingCondition &condition) const
{
    if (!condition.problem().isEmpty())
        return false;
    const QList<MappingCondition::Term> &terms = condition.terms();
    return std::all_of(terms.cbegin(), terms.cend(), [this](const MappingCondition::Term &term) {
        if (term.field == "company"_L1 || term.field == "country"_L1)
            return true;
        const auto alone = MappingCondition::fromText(term.field + u'=' + term.value);
        return alone.needsLine() || alone.holds(m_facts);
    });
}

void Collector::add(MappingKind kind, const QString &source, const QString &name)
{
    const QString key = toString(kind) + u' ' + source.trimmed().toLower();
    if (source.trimmed().isEmpty() || m_known.contains(key))
        return;
    m_known.insert(key);
    m_codes.append({kind, source.trimmed(), name});
}

void Collector::addAccount(const QString &account, const QString &expenseType, const QString &expenseTypeName)
{
    // An account bears no name of its own in Concur: what it is used for says more than nothing.
    if (!account.isEmpty())
        add(MappingKind::Account, account, expenseTypeName);
    else
        add(MappingKind::ExpenseType, expenseType, expenseTypeName);
}

void Collector::addVendor(const QString &code, const QString &address, const QString &name)
{
    const QString full = code + u'/' + address;
    const bool byAddress = !address.isEmpty() && m_mappings.find(MappingKind::Vendor, full, m_day, m_facts);
    add(MappingKind::Vendor, byAddress ? full : code, name);
}

/// A field counts where a row leads it to a dimension; its value then is a dimension's.
void Collector::addFields(const QString &block, const CostFields &fields)
{
    for (const MappingRow &row : m_costObjects) {
        if (!row.source.startsWith(block, Qt::CaseInsensitive) || row.source.size() == block.size())
            continue;
        QString field = row.source.mid(block.size());
        field[0] = field[0].toLower();
        const CodedValue value = fields.value(field);
        if (value.code.isEmpty())
            continue;
        add(MappingKind::CostObject, row.source);
        add(MappingKind::Dimension, row.target.trimmed().toUpper() + u'=' + value.code, value.value);
    }
}

void Collector::addJournal(const ExpenseEntry &entry, const ExpenseJournal &journal)
{
    const bool personal = journal.accountCode.isEmpty() && entry.isPersonal;
    addAccount(
        personal ? entry.clearingAccountCode : journal.accountCode, entry.expenseTypeCode, entry.expenseTypeName);
    for (const QString &party : {journal.payer, journal.payee})
        if (party != "COMP"_L1 && party != "EMPL"_L1)
            add(MappingKind::Payment, party);
}

void Collector::addEntry(const ExpenseEntry &entry)
{
    addFields(u"entry"_s, entry.fields);
    for (const ExpenseAllocation &allocation : entry.allocations) {
        addFields(u"allocation"_s, allocation.fields);
        for (const ExpenseJournal &journal : allocation.journal)
            addJournal(entry, journal);
        // A tax with nothing to reclaim needs no mapping.
        for (const ExpenseTax &tax : allocation.tax)
            if (tax.amountReclaim && !tax.amountReclaim->isZero())
                add(MappingKind::Tax, tax.taxReclaimCode.isEmpty() ? tax.taxCode : tax.taxReclaimCode,
                    tax.authorityLabel);
    }
}

void Collector::addExpense(const ExpenseReport &report)
{
    add(MappingKind::Company, report.ledgerCode);
    add(MappingKind::Currency, report.currency);
    add(MappingKind::Employee, report.employee.employeeId, report.employee.displayName());
    addFields(u"report"_s, report.fields);
    addFields(u"employee"_s, report.employee.fields);
    for (const ExpenseEntry &entry : report.entries)
        addEntry(entry);
    for (const CashAdvanceApplication &application : report.cashAdvances)
        add(MappingKind::Account, application.clearingAccountCode);
}

void Collector::addInvoice(const Invoice &invoice)
{
    add(MappingKind::Company, invoice.ledgerCode);
    add(MappingKind::Currency, invoice.currency);
    addVendor(invoice.vendorCode, invoice.vendorAddressCode, invoice.vendorName);
    addFields(u"request"_s, invoice.fields);
    addFields(u"employee"_s, invoice.owner.fields);
    for (const InvoiceLine &line : invoice.lines) {
        addFields(u"lineItem"_s, line.fields);
        for (const InvoiceAllocation &allocation : line.allocations) {
            addFields(u"allocation"_s, allocation.fields);
            addAccount(allocation.accountCode, line.expenseTypeCode, line.expenseTypeName);
            for (const InvoiceTax &tax : allocation.tax)
                add(MappingKind::Tax, tax.taxCode);
        }
    }
}

void Collector::addOrder(const PurchaseRequest &order)
{
    add(MappingKind::Company, order.ledgerCode);
    add(MappingKind::Currency, order.currency);
    addVendor(order.vendorCode, order.vendorAddressCode, {});
    addFields(u"request"_s, order.fields);
    const QList<OrderLine> costs = order.costLines();
    for (const OrderLine &line : costs) {
        addFields(u"lineItem"_s, line.fields);
        addAccount(line.accountCode, line.expenseTypeCode, {});
        for (const OrderAllocation &allocation : line.allocations)
            addFields(u"allocation"_s, allocation.fields);
    }
}

} // namespace

QList<SeenCode> seenCodes(const SourceDocument &document, const MappingBook &mappings, QDate day)
{
    Collector collector(document, mappings, day);
    if (const ExpenseReport *report = document.expense())
        collector.addExpense(*report);
    else if (const Invoice *invoice = document.invoice())
        collector.addInvoice(*invoice);
    else if (const PurchaseRequest *order = document.purchase())
        collector.addOrder(*order);
    return collector.codes();
}

} // namespace Ledgerbridge
