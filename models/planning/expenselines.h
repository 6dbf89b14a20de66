// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workbench.h"

namespace Ledgerbridge {

/// What is owed to one payee of a report (positive: the company owes).
struct CounterSum final
{
    QString party;
    ResolvedAccount side;
    Decimal amount;
};

/// Turns the journals of a report into cost, tax and cash-advance lines and sums what each payee is owed
/// (concur.md 3.9). The employee's part and the company's (cards, company-paid) are kept apart.
class ExpenseLines final
{
public:
    explicit ExpenseLines(Workbench &bench);

    void collect();

    [[nodiscard]] const QList<PlanLine> &employeeLines() const { return m_employeeLines; }
    [[nodiscard]] const QList<PlanLine> &companyLines() const { return m_companyLines; }
    [[nodiscard]] const CounterSum &employeeCounter() const { return m_employee; }
    [[nodiscard]] const QList<CounterSum> &companyCounters() const { return m_counters; }
    /// Sum of the gross amounts of everything that is not personal.
    [[nodiscard]] Decimal approvedGross() const { return m_approvedGross; }

private:
    struct Piece
    {
        const ExpenseJournal *journal = nullptr;
        QString party;
        bool employee = false;
        Decimal gross;
        Decimal net;
    };

    void collectEntry(const ExpenseEntry &entry);
    Decimal collectAllocation(const ExpenseEntry &entry, const ExpenseAllocation &allocation);
    [[nodiscard]] std::optional<Piece> readPiece(
        const ExpenseEntry &entry, const ExpenseJournal &journal, const Decimal &reclaim, bool single);
    [[nodiscard]] std::optional<QString> partyOf(
        const ExpenseJournal &journal, const Decimal &gross, const QString &entryName);
    void addCost(const ExpenseEntry &entry, const ExpenseAllocation &allocation, const Piece &piece);
    void addTaxes(const ExpenseEntry &entry, const ExpenseAllocation &allocation, const QList<Piece> &pieces);
    void addTaxLine(const ExpenseEntry &entry, const ExpenseAllocation &allocation, const ExpenseTax &tax,
        const Decimal &amount, bool employee);
    void addToCounter(const ExpenseEntry &entry, const Piece &piece);
    void addCashAdvance(const CashAdvanceApplication &application);
    void append(bool employee, PlanLine line);
    void checkAmount(const Decimal &amount, const QString &what);
    [[nodiscard]] PlanLine lineFrame(const ExpenseEntry &entry, const ExpenseAllocation &allocation) const;
    [[nodiscard]] static QString nameOf(const ExpenseEntry &entry);

    Workbench &m_bench;
    const ExpenseReport &m_report;
    QList<PlanLine> m_employeeLines;
    QList<PlanLine> m_companyLines;
    CounterSum m_employee;
    QList<CounterSum> m_counters;
    Decimal m_approvedGross;
};

} // namespace Ledgerbridge
