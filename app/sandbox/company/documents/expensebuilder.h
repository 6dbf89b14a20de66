// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expenseentry.h"
#include "generateddocument.h"

namespace Ledgerbridge::Sandbox {

/// Builds one expense report: a handful of entries, each after one row of the table in concur.md 3.9, and the planted
/// problem, if there is one. A pure function of master data, seed and place.
class ExpenseBuilder final
{
public:
    ExpenseBuilder(const MasterData &data, quint32 seed, const DocumentSlot &place);
    [[nodiscard]] GeneratedDocument build();

    /// Names of all rows that reports are made of.
    [[nodiscard]] static QStringList allRows();

private:
    using Row = void (ExpenseBuilder::*)();
    struct NamedRow final
    {
        QString name;
        Row make;
    };
    [[nodiscard]] static const QList<NamedRow> &rowTable();

    void addRow(const NamedRow &row);
    void addProblem();
    void chooseEmployee();

    // rows of concur.md 3.9
    void outOfPocket();
    void refundCash();
    void refundCompanyPaid();
    void cardCompanyBilled();
    void cardIndividuallyBilled();
    void companyPaid();
    void ownPaymentCode();
    void twoAllocations();
    void threeAllocations();
    void personalCompanyCard();
    void personalBlankAccount();
    void personalOwnCard();
    void offsetOwnCard();
    void cashAdvanceUsed();
    void cashAdvanceReturned();
    void partialReclaim();
    void twoTaxes();
    void noReclaim();
    void foreignMultiply();
    void foreignDivide();
    void zeroLine();
    void itemized();
    void mileage();
    void blankAccount();

    [[nodiscard]] const CompanyExpenseType &type(QStringView code) const;
    [[nodiscard]] const CompanyExpenseType &anyType();
    [[nodiscard]] Decimal someAmount(const CompanyExpenseType &type);
    [[nodiscard]] EntryPart entryOf(const CompanyExpenseType &type, const Decimal &approved);
    [[nodiscard]] AllocationPart allocationOf(const CompanyExpenseType &type);
    /// A plain entry: one allocation, one line to this payee, with the type's own taxes.
    [[nodiscard]] EntryPart plain(const CompanyExpenseType &type, const Decimal &approved, const QString &payee);
    void addCardEntry(const QString &code, const QString &name, const QString &payee);
    void addSplit(const QList<Decimal> &percentages);
    void addForeign(const QString &currency, const Decimal &rate, bool divide);
    void addPersonal(const QString &account);
    void addAdvance(int applicationType, const Decimal &amount);
    void add(const EntryPart &entry);
    [[nodiscard]] QString costCenter();
    [[nodiscard]] QString project(bool needed);
    [[nodiscard]] QString departmentCode() const;
    [[nodiscard]] Json employeeJson();
    [[nodiscard]] Json reportJson(const QString &reportId, const QString &number, const QString &title);

    const MasterData &m_data;
    const DocumentSlot &m_place;
    Prng m_prng;
    WireStyle m_style;
    CompanyEmployee m_employee;
    QStringList m_rows;
    Json m_entries = Json::array();
    Json m_applications = Json::array();
    Decimal m_approved;
    Decimal m_personal;
    Decimal m_advanceReturned;
    QString m_currency;
    QStringList m_receiptIds;
};

} // namespace Ledgerbridge::Sandbox
